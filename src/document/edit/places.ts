/** Where everything stands in a text, down to dashes and commas: what the places of our own nodes do not tell. */

import {
  isAlias,
  isMap,
  isScalar,
  type ParsedNode,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Place extends Span {
  /** `text` is one of several lines below `|` or `>`; `star` one that repeats another, `*name`. */
  readonly kind: 'blank' | 'word' | 'text' | 'group' | 'list' | 'star';
  /** Between braces or brackets. */
  readonly flow: boolean;
  readonly entries: readonly Entry[];
  /** Its mark, `&name`, is repeated elsewhere by a star. */
  readonly repeated: boolean;
}

/** A field of a group, or an entry of a list. */
export interface Entry {
  readonly name?: string;
  readonly key?: Span;
  /** Where the name or the dash begins. */
  readonly start: number;
  /** Behind the colon or the dash; where there is none, behind the name. */
  readonly behind: number;
  /** There is a colon, or none is needed. */
  readonly open: boolean;
  readonly value: Place;
}

/** What may stand before a name and belongs to it. */
const MARKS = new Set(['explicit-key-ind', 'anchor', 'tag']);

type Token = { readonly type: string; readonly offset: number; readonly source: string };

interface Item {
  readonly start: readonly Token[];
  readonly key?: unknown;
  readonly sep?: readonly Token[];
  readonly value?: unknown;
}

/** The root of the text; undefined where nothing stands in it. */
export function placesOf(text: string): Place | undefined {
  const { contents } = parseDocument(text, { keepSourceTokens: true, uniqueKeys: false, logLevel: 'silent' });
  if (!contents || (isScalar(contents) && contents.range[0] === contents.range[1])) return undefined;
  return new Surveyor(text).place(contents, []);
}

class Surveyor {
  readonly #text: string;
  readonly #stars: Set<string>;

  constructor(text: string) {
    this.#text = text;
    this.#stars = new Set(Array.from(text.matchAll(/\*([^\s,[\]{}]+)/g), (star) => star[1] as string));
  }

  /** @param before the tokens between the colon or dash and the value */
  place(node: ParsedNode, before: readonly Token[]): Place {
    const properties = before.filter(({ type }) => type === 'anchor' || type === 'tag');
    const start = Math.min(node.range[0], ...properties.map(({ offset }) => offset));
    const last = properties.at(-1);
    const none = node.range[0] === node.range[1];
    const end = none ? (last ? last.offset + last.source.length : start) : node.range[1];
    if (isAlias(node)) return { kind: 'star', start, end, flow: false, entries: [], repeated: false };
    const repeated = node.anchor !== undefined && this.#stars.has(node.anchor);
    if (isScalar(node)) {
      if (none) return { kind: 'blank', start, end, flow: false, entries: [], repeated };
      const lines = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
      // The end of its last line belongs to a text below `|`, but stays when the text goes.
      const trimmed = lines ? this.#text.slice(0, end).replace(/\r?\n$/, '').length : end;
      return { kind: lines ? 'text' : 'word', start, end: trimmed, flow: false, entries: [], repeated };
    }
    const entries = isMap(node) ? this.#fields(node) : this.#items(node as YAMLSeq.Parsed);
    const flow = node.flow === true;
    const kind = isMap(node) ? 'group' : 'list';
    // Comments and blank lines below the last entry are not a part of it.
    const close = flow
      ? end
      : Math.max(start, ...entries.slice(-1).map(({ behind, value }) => Math.max(behind, value.end)));
    return { kind, start, end: close, flow, entries, repeated };
  }

  #fields(node: YAMLMap.Parsed): Entry[] {
    return node.items.map(({ key, value, srcToken }) => {
      const { start: before = [], sep = [] } = (srcToken ?? {}) as Partial<Item>;
      const [from, to] = key.range;
      const colon = sep.find(({ type }) => type === 'map-value-ind');
      const behind = colon ? colon.offset + 1 : to;
      const marks = before.filter(({ type }) => MARKS.has(type)).map(({ offset }) => offset);
      return {
        ...(isScalar(key) ? { name: this.#nameOf(key) } : {}),
        key: { start: from, end: to },
        start: Math.min(from, ...marks),
        behind,
        open: colon !== undefined,
        value: value ? this.#valueOf(value, sep, behind) : blank(behind),
      };
    });
  }

  #items(node: YAMLSeq.Parsed): Entry[] {
    const dashed = ({ start }: Item): boolean => start.some(({ type }) => type === 'seq-item-ind');
    const written = ({ start, key, sep, value }: Item): boolean =>
      Boolean(key || sep || value) || start.some(({ type }) => type === 'anchor' || type === 'tag');
    const sources = ((node.srcToken as { items?: Item[] } | undefined)?.items ?? []).filter(
      node.flow ? written : dashed,
    );
    return node.items.map((item, at) => {
      const before = sources[at]?.start ?? [];
      const dash = before.find(({ type }) => type === 'seq-item-ind');
      const behind = dash ? dash.offset + 1 : item.range[0];
      const value = this.#valueOf(item, before, behind);
      return { start: dash ? dash.offset : value.start, behind: dash ? behind : value.start, open: true, value };
    });
  }

  /** What was left out stands right behind its colon or dash, and not behind the comment that follows. */
  #valueOf(node: ParsedNode, before: readonly Token[], behind: number): Place {
    const place = this.place(node, before);
    return place.kind === 'blank' && place.start === place.end ? { ...place, start: behind, end: behind } : place;
  }

  /** Our own reader takes a name as it is written, where this library makes a number or a truth of it. */
  #nameOf({ type, value, range }: Scalar.Parsed): string {
    return type === 'PLAIN' ? this.#text.slice(range[0], range[1]) : String(value);
  }
}

function blank(at: number): Place {
  return { kind: 'blank', start: at, end: at, flow: false, entries: [], repeated: false };
}
