/** A document understood as an engagement: plain values, answers, faults of shape, and the way back to places. */

import type { Document } from '../document/node.ts';
import { type Answer, type Data, extract } from './extract.ts';
import type { Engagement } from './generated/types.ts';
import { fieldOf, formatPath, parsePath, type Segment } from './path.ts';
import { locate, type Spot } from './places.ts';
import { checkShape, type ShapeFault } from './shape.ts';
import { Values } from './values.ts';

export interface OpenAnswer {
  /** In `engagement`; of an entry, its list. */
  readonly path: string;
  readonly field: string;
  readonly kind: 'unknown' | 'not-yet';
}

export interface Reading {
  readonly document: Document;
  /** Only what is well formed: a value that failed its schema is left out. */
  readonly engagement: Engagement;
  readonly faults: readonly ShapeFault[];
  /** The `unknown` and `not-yet` that somebody wrote: path in `engagement`, and field (`outcomes[].by`). */
  readonly openAnswers: readonly OpenAnswer[];
  /** All answers by their path in the document, for reports. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** The answer given for a path, or for a group that it stands in. */
  answerAt(path: string): Answer | undefined;
  /** Is there something at a path that failed its schema, or a misspelt field that was meant for it? */
  failedAt(path: string): boolean;
  /** Is there a value, an answer aside? `field` may hold `[]`: any entry. */
  has(field: string): boolean;
  /** Where a path of `engagement` stands; of a missing field, the nearest part that is there. */
  locate(path: string): Spot;
}

/** Undefined where the document is no mapping at all, and so no engagement. */
export function understand(document: Document): Reading | undefined {
  const root = document.root;
  if (root?.kind !== 'mapping') return undefined;
  const extracted = extract(root, document.text);
  const { data, answers } = extracted;
  const values = new Values(data, extracted.origins);
  const faults = checkShape(values, { ...extracted, root, text: document.text });
  const original = (path: string): Segment[] => values.original(parsePath(path));
  const inDocument = (path: string): string => (values.unshifted ? path : formatPath(original(path)));
  let failures: Failures | undefined;
  const failed = (): Failures => {
    failures ??= new Failures(faults);
    return failures;
  };
  return {
    document,
    engagement: data as Engagement,
    faults,
    answers,
    openAnswers: [...answers].flatMap(([path, { kind }]) =>
      kind === 'na' ? [] : [{ path: formatPath(values.shifted(parsePath(path))), field: fieldOf(path), kind }],
    ),
    answerAt: (path) => (answers.size === 0 ? undefined : answerAt(answers, inDocument(path))),
    failedAt: (path) => faults.length > 0 && failed().at(inDocument(path)),
    has: (field) => hasValue(data, partsOf(field), 0),
    locate: (path) => locate(root, original(path)),
  };
}

function answerAt(answers: ReadonlyMap<string, Answer>, path: string): Answer | undefined {
  for (let at = path; at !== ''; at = groupOf(at)) {
    const answer = answers.get(at);
    if (answer) return answer;
  }
  return undefined;
}

/** The group or list that something stands in; empty at the top. */
function groupOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['), 0));
}

/** The places that failed, each looked up at once: a long file may have very many, and rules ask for many. */
class Failures {
  readonly #places: ReadonlySet<string>;
  /** Lists with an entry that failed. */
  readonly #lists: ReadonlySet<string>;

  constructor(faults: readonly ShapeFault[]) {
    const places = faults.map((fault) => formatPath(meantPath(fault)));
    this.#places = new Set(places);
    this.#lists = new Set(places.filter((place) => /\[\d+\]$/.test(place)).map(groupOf));
  }

  /** A value, the group that it stands in, or an entry of the list that it is. */
  at(path: string): boolean {
    if (this.#lists.has(path)) return true;
    for (let at = path; at !== ''; at = groupOf(at)) if (this.#places.has(at)) return true;
    return false;
  }
}

/** Of a misspelt field the one that was meant: its value is not missing, it stands there. */
function meantPath({ rule, path, values }: ShapeFault): readonly Segment[] {
  const meant = rule === 'shape/unknown-key' ? values['write'] : undefined;
  return typeof meant === 'string' ? [...path.slice(0, -1), meant] : path;
}

const parts = new Map<string, readonly string[]>();

function partsOf(field: string): readonly string[] {
  let found = parts.get(field);
  if (!found) {
    found = field.split('.');
    parts.set(field, found);
  }
  return found;
}

function hasValue(data: Data, path: readonly string[], at: number): boolean {
  const part = path[at];
  if (part === undefined) return data !== undefined;
  if (typeof data !== 'object' || data === null) return false;
  if (!part.endsWith('[]')) return hasValue(data[part], path, at + 1);
  const list = data[part.slice(0, -2)];
  return Array.isArray(list) && list.some((item) => hasValue(item, path, at + 1));
}
