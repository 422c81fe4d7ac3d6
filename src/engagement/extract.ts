/** Takes the answers («unknown», «not-yet», «does not apply») out of a document, and leaves plain values. */

import type { MappingNode, Node, Pair, ScalarNode } from '../document/node.ts';
import { formatPath, type Segment } from './path.ts';
import { hasColon } from './places.ts';
import { answerMeant, mayBeAnswer } from './slips.ts';

export type Answer =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'na'; readonly reason: string };

// biome-ignore lint/suspicious/noExplicitAny: what a file holds is any shape until it is validated
export type Data = any;

export interface Extract {
  readonly data: Record<string, Data>;
  /** By path in the document. */
  readonly answers: Map<string, Answer>;
  /** Of a list that lost entries: which entry of the document each one left was. */
  readonly origins: Map<unknown[], number[]>;
  /** `{ na: }` that gives no reason. */
  readonly reasonless: Segment[][];
  /** `TBD`, `n/a` and their like. */
  readonly placeholders: Segment[][];
  /** Fields without a value, because that is blank or an answer. */
  readonly silent: Segment[][];
  /** Fields that stand between brackets without a colon. */
  readonly rests: Rest[];
  /** Numbers with exactly three decimals: `5.400` may be five thousand four hundred. */
  readonly thousandths: Segment[][];
  /** Numbers beyond those that can be counted with. */
  readonly uncountable: Segment[][];
}

/** `founded in May` of `{ na: new, founded in May }`: to YAML a field, but most often the rest of the value before it. */
export interface Rest {
  readonly path: Segment[];
  readonly end: number;
  /** The value before it, if there is one. */
  readonly owner?: { readonly path: Segment[]; readonly start: number };
}

const UNKNOWN: Answer = { kind: 'unknown' };
const NOT_YET: Answer = { kind: 'not-yet' };

const THOUSANDTHS = /^\d{1,3}\.\d{3}$/;

/** Whole numbers are exact up to here; sums, products and shares of what lies between the two are finite. */
const MOST = Number.MAX_SAFE_INTEGER;
const LEAST = 1e-9;

function isCountable(number: number): boolean {
  const size = Math.abs(number);
  return number === 0 || (size >= LEAST && size <= MOST);
}

/** The value of a node of which there is nothing to say, as nearly all are. */
function ordinary(node: Node): Data {
  if (node.kind !== 'scalar') return undefined;
  if (typeof node.value === 'string') return mayBeAnswer(node.value) ? undefined : node.value;
  if (typeof node.value === 'number') {
    return node.end - node.start > 4 || !isCountable(node.value) ? undefined : node.value;
  }
  return node.value ?? undefined;
}

function isBlank(text: string): boolean {
  return text === '' || (text.charCodeAt(0) <= 0x20 && text.trim() === '');
}

/** Of `{ na: … }`; a reason with commas in it, `{ na: a new firm, founded in May }`, is read as several fields. */
function naReason({ pairs: [first, ...others] }: MappingNode, text: string): string | undefined {
  if (first?.key.value !== 'na' || first.value.kind !== 'scalar') return undefined;
  const last = others.at(-1);
  if (!last) return String(first.value.value ?? '').trim();
  const cutOff = others.every(({ key, value }) => !hasColon(key, text) && value.end === key.end);
  return cutOff ? text.slice(first.value.start, last.key.end) : undefined;
}

/** Blank values count as not answered: an owner who has written only `cap:` has said nothing yet. */
export function extract(root: MappingNode, text: string): Extract {
  const answers = new Map<string, Answer>();
  const origins = new Map<unknown[], number[]>();
  const reasonless: Segment[][] = [];
  const placeholders: Segment[][] = [];
  const silent: Segment[][] = [];
  const rests: Rest[] = [];
  const thousandths: Segment[][] = [];
  const uncountable: Segment[][] = [];
  const path: Segment[] = [];

  function value(node: Node): Data {
    if (node.kind === 'scalar') {
      return typeof node.value === 'string' ? string(node.value) : scalar(node);
    }
    return node.kind === 'mapping' ? mapping(node) : sequence(node.items);
  }

  function string(written: string): Data {
    if (isBlank(written)) return undefined;
    if ((written === 'unknown' || written === 'not-yet') && path.length > 0 && path[0] !== 'vet') {
      answers.set(formatPath(path), written === 'unknown' ? UNKNOWN : NOT_YET);
      return undefined;
    }
    if (answerMeant(written)) placeholders.push([...path]);
    return written;
  }

  function scalar({ value: read, start, end }: ScalarNode): Data {
    if (typeof read === 'number') {
      if (!isCountable(read)) uncountable.push([...path]);
      else if (end - start > 4 && THOUSANDTHS.test(text.slice(start, end))) thousandths.push([...path]);
    }
    return read ?? undefined;
  }

  function mapping(node: MappingNode): Data {
    const reason = path.length > 0 ? naReason(node, text) : undefined;
    if (reason !== undefined) {
      if (reason === '') reasonless.push([...path]);
      answers.set(formatPath(path), { kind: 'na', reason });
      return undefined;
    }
    const result: Record<string, Data> = {};
    let owner: Pair | undefined;
    for (const pair of node.pairs) {
      const key = pair.key.value as string;
      let item = ordinary(pair.value);
      if (item === undefined) {
        path.push(key);
        item = value(pair.value);
        path.pop();
        if (item === undefined) {
          noteSilent(pair, owner);
          if (pair.value.end > pair.key.end) owner = pair;
          continue;
        }
      }
      owner = pair;
      if (key === '__proto__')
        Object.defineProperty(result, key, { value: item, enumerable: true, configurable: true });
      else result[key] = item;
    }
    return result;
  }

  function noteSilent(pair: Pair, before: Pair | undefined): void {
    const own = [...path, pair.key.value as string];
    if (pair.value.end > pair.key.end || hasColon(pair.key, text)) silent.push(own);
    else {
      const owner = before && { path: [...path, before.key.value as string], start: before.value.start };
      rests.push({ path: own, end: pair.key.end, ...(owner ? { owner } : {}) });
    }
  }

  function sequence(items: readonly Node[]): Data {
    const result: Data[] = [];
    const kept: number[] = [];
    for (let index = 0; index < items.length; index++) {
      const item = items[index] as Node;
      let plain = ordinary(item);
      if (plain === undefined) {
        path.push(index);
        plain = value(item);
        path.pop();
        if (plain === undefined) continue;
      }
      result.push(plain);
      kept.push(index);
    }
    if (kept.length < items.length) {
      // `never_say: [unknown]` says the same as `never_say: unknown`.
      const first = answers.get(formatPath([...path, 0]));
      if (result.length === 0 && first) {
        answers.set(formatPath(path), first);
        return undefined;
      }
      origins.set(result, kept);
    }
    return result;
  }

  return {
    data: value(root) as Record<string, Data>,
    answers,
    origins,
    reasonless,
    placeholders,
    silent,
    rests,
    thousandths,
    uncountable,
  };
}
