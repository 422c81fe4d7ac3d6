/** What is measured within a page; each function runs there, and knows nothing of this file. */

import type { Document, Element, Style } from './dom.ts';

declare const document: Document;
declare function getComputedStyle(element: Element): Style;

/** In px: how far the page can be moved sideways. */
export function sideways(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** What begins or ends outside the window, by its HTML; what stands in a table moves within its frame. */
export function outside(): string[] {
  const room = document.documentElement.clientWidth;
  const all = [...document.querySelectorAll('main *')].filter((each) => !each.matches('.table *'));
  const out = all.filter((each) => {
    const { left, right } = each.getBoundingClientRect();
    return left < 0 || right > room;
  });
  return out.map((each) => each.outerHTML);
}

/** Words in a picture that lie on other words, or outside the window. */
export function collisions(): string[] {
  const found: string[] = [];
  const room = document.documentElement.clientWidth;
  for (const picture of document.querySelectorAll('svg.picture')) {
    const texts = [...picture.querySelectorAll('text')].map((each) => ({
      says: each.textContent ?? '',
      box: each.getBoundingClientRect(),
    }));
    for (const [index, { says, box }] of texts.entries()) {
      if (box.left < 0 || box.right > room) found.push(`“${says}” sticks out`);
      for (const other of texts.slice(index + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 1 && down > 2) found.push(`“${says}” lies on “${other.says}”`);
      }
    }
  }
  return found;
}

/** In px, of the smallest words that are shown. */
export function smallestText(): number {
  const TEXT_NODES = 4;
  const walk = document.createTreeWalker(document.body, TEXT_NODES);
  let smallest = Number.POSITIVE_INFINITY;
  while (walk.nextNode()) {
    const parent = walk.currentNode.parentElement;
    if (!parent || walk.currentNode.nodeValue?.trim() === '' || parent.matches('title, desc')) continue;
    smallest = Math.min(smallest, Number.parseFloat(getComputedStyle(parent).fontSize));
  }
  return smallest;
}

/** Heights of all words in pictures, in px. */
export function heightsInPictures(): number[] {
  return [...document.querySelectorAll('svg.picture text')].map((each) => each.getBoundingClientRect().height);
}

/** The colours of the page: of its ground, its words, and the shapes in its pictures. */
export function colours(): Record<'ground' | 'words' | 'bar' | 'limit' | 'label', string> {
  const style = (selector: string): Style => getComputedStyle(document.querySelector(selector) as Element);
  return {
    ground: style('html').backgroundColor,
    words: style('html').color,
    bar: style('.picture .part').fill,
    limit: style('.picture .limit-0').stroke,
    label: style('.label').color,
  };
}

/** Of what is to stay whole, what stands on two sheets, where sheets are columns. */
export function cutInTwo(selector: string): string[] {
  return [...document.querySelectorAll(selector)]
    .filter((each) => new Set([...each.getClientRects()].map(({ left }) => Math.round(left))).size > 1)
    .map((each) => each.outerHTML.slice(0, 100));
}

/** What stands on another sheet than what follows it, where sheets are columns. */
export function leftBehind(selector: string): string[] {
  return [...document.querySelectorAll(selector)]
    .filter((each) => {
      const last = [...each.getClientRects()].at(-1);
      const next = each.nextElementSibling?.getClientRects()[0];
      // Further right and higher up: in the next column.
      return last && next && next.left > last.left && next.top < last.top;
    })
    .map((each) => each.outerHTML.slice(0, 100));
}

/** On how many sheets the head of each table is shown. */
export function headsOfTables(): number[] {
  return [...document.querySelectorAll('thead')].map((each) => each.getClientRects().length);
}
