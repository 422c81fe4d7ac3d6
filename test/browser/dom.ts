/** As much of a browser’s own world as the looks at a page need: the rest of the program is not to know of it. */

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

export interface Node {
  readonly nodeValue: string | null;
  readonly parentElement: Element | null;
}

export interface Element extends Node {
  readonly outerHTML: string;
  readonly textContent: string | null;
  readonly clientWidth: number;
  readonly scrollWidth: number;
  readonly scrollLeft: number;
  readonly nextElementSibling: Element | null;
  getBoundingClientRect(): Box;
  getClientRects(): Iterable<Box> & ArrayLike<Box>;
  matches(selector: string): boolean;
  querySelectorAll(selector: string): Iterable<Element>;
}

export interface Document {
  readonly documentElement: Element;
  readonly body: Element;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
  createTreeWalker(root: Element, show: number): { nextNode(): unknown; readonly currentNode: Node };
}

export type Style = Readonly<Record<'fontSize' | 'fill' | 'stroke' | 'color' | 'backgroundColor', string>>;
