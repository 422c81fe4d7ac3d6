/** What is behind the word under the cursor: a finding with the page of its rule, or what a field is for. */

import type { Hover } from 'vscode-languageserver';
import type { Finding } from '../assessment/finding.ts';
import { Lines } from '../document/lines.ts';
import { longDate } from '../engagement/dates.ts';
import { fieldAt } from '../engagement/fields.ts';
import { fieldName, type Segment } from '../engagement/path.ts';
import type { Block, Line, Span as Words } from '../pages/block.ts';
import { rulePage } from '../pages/explain.ts';
import { withCode } from '../pages/report/words.ts';
import { rulesWith } from '../rules/plan.ts';
import type { Context } from './context.ts';
import { aboutField } from './field-help.ts';
import { markup } from './markup.ts';
import { type Outline, outlineOf, type Span, writtenAt } from './outline.ts';
import { rangeOf } from './ranges.ts';

export function hoverAt(text: string, offset: number, findings: readonly Finding[], context: Context): Hover | null {
  const found = findings.filter(({ range }) => range.offset <= offset && offset <= range.offset + range.length);
  const outline = outlineOf(text);
  const place = placeAt(outline, offset);
  const blocks = [...found.flatMap(findingBlocks), ...pages(found, outline, place, context)];
  if (blocks.length === 0) return null;
  const [first] = found;
  const range = first ? first.range : place && new Lines(text).range(place.start, place.end);
  return { contents: markup(blocks, context.client), ...(range ? { range: rangeOf(range) } : {}) };
}

interface Place extends Span {
  readonly path: readonly Segment[];
  readonly onValue: boolean;
}

function placeAt({ entries, slots, silent, text }: Outline, offset: number): Place | undefined {
  const isIn = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const name = entries.findLast(isIn);
  if (name && typeof name.path.at(-1) === 'string') return { ...name, onValue: false };
  if (silent.some(({ start, end }) => start < offset && offset <= end)) return undefined;
  const slot = slots.findLast((one) => one.kind === 'value' && isIn(one));
  if (!slot) return undefined;
  const written = text.slice(slot.start, slot.end);
  const start = slot.start + written.length - written.trimStart().length;
  const end = slot.start + written.trimEnd().length;
  return start <= offset && offset <= end ? { path: slot.path, start, end, onValue: true } : undefined;
}

function findingBlocks({ message, why, remedy, ask, kind, waived, severity }: Finding): Block[] {
  const label = waived ? 'waived' : kind === 'question' || kind === 'task' ? kind : severity;
  return [
    { kind: 'text', text: [{ strong: `${label}:` }, ' ', ...spans(withCode(message))] },
    ...(why ? [{ kind: 'text', text: why } as const] : []),
    ...(remedy ? [{ kind: 'text', text: ['→ ', ...spans(withCode(remedy))] } as const] : []),
    ...(kind === 'question' && ask ? [{ kind: 'text', text: `To ask: ${ask}` } as const] : []),
    ...(waived ? [{ kind: 'note', text: acceptance(waived) } as const] : []),
  ];
}

function spans(line: Line): readonly Words[] {
  return typeof line === 'string' ? [line] : line;
}

function acceptance({ by, until, reason }: NonNullable<Finding['waived']>): string {
  return `Accepted by ${by} until ${longDate(until)}: ${reason}`;
}

/** One page is enough to read: that of the first rule. */
function pages(found: readonly Finding[], outline: Outline, place: Place | undefined, context: Context): Block[] {
  const { settings, meanings } = context;
  const rules = rulesWith(settings);
  const named = place?.onValue && fieldName(place.path) === 'waivers[].rule' ? ruleIn(outline, place.path) : undefined;
  const rule = rules.find(({ id }) => id === (named ?? found.find(({ kind }) => kind !== 'shape')?.rule));
  if (rule) return rulePage(rule, settings);
  const field = place && fieldAt(place.path);
  return place && field ? aboutField(place.path, field, meanings) : [];
}

function ruleIn(outline: Outline, path: readonly Segment[]): string | undefined {
  const [rule] = writtenAt(
    outline,
    (other) => other.length === path.length && other.every((part, at) => part === path[at]),
  );
  return rule;
}
