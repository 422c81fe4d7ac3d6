/** What a place in an engagement is called in a sentence: `contract.term_months` → `term (contract)`. */

import { fields } from '../engagement/generated/fields.ts';
import type { Engagement } from '../engagement/generated/types.ts';
import { fieldName, formatPath, parsePath, type Segment } from '../engagement/path.ts';

/** Where the title of a field is too short to be understood away from it. */
const WORDS: Readonly<Record<string, string>> = {
  'budget.cap': 'the cap',
  'budget.ceiling': 'the ceiling',
  'budget.fees.model': 'how the vendor charges',
  'budget.fees.price_rise.allowed': 'whether the price may rise',
  'client.decision_maker.name': 'who decides',
  'contract.notice_days': 'the notice for leaving',
  'contract.renewal_notice_days': 'the notice for stopping the renewal',
  'contract.signed_on': 'the day of the signature',
  'contract.start': 'the first day of work',
  'contract.term_months': 'the length of the contract',
  'outcomes[].baseline': 'the figure today',
  'outcomes[].by': 'the day',
  'outcomes[].per': 'the period it is counted over',
  'outcomes[].target': 'the target',
  'outcomes[].value_per_unit': 'what one is worth',
  'performance.since': 'since when',
};

/** Of an entry of a list also which one, where there are several: `baseline (outcome “likes”)`. */
export function nameOf(path: string, engagement: Engagement): string {
  const segments = parsePath(path);
  const last = segments.at(-1);
  if (typeof last === 'number') return entryName(segments, engagement);
  if (segments.at(-2) === 'scores') return `score for ${last} of ${ownNameAt(segments.slice(0, -2), engagement)}`;
  const words = WORDS[fieldName(segments)];
  const name = words ?? titleOf(segments);
  const group = segments.slice(0, -1);
  if (group.length === 0 || (words !== undefined && typeof group.at(-1) !== 'number')) return name;
  return `${name} (${typeof group.at(-1) === 'number' ? entryName(group, engagement) : titleOf(group)})`;
}

function titleOf(segments: readonly Segment[]): string {
  const title = fields[fieldName(segments)]?.title;
  if (title !== undefined) return lowered(title.replace(/^The /, ''));
  // What the owner names himself, in a list of his own: the words of the file.
  const last = segments.at(-1);
  return typeof last === 'string' ? last : formatPath(segments);
}

/** `Use of AI` → `use of AI`; `AI rule` stays. */
function lowered(title: string): string {
  return /^[A-Z]{2}/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

function entryName(segments: readonly Segment[], engagement: Engagement): string {
  const name = titleOf(segments);
  const list = at(engagement, segments.slice(0, -1));
  const entry = at(engagement, segments);
  const own = typeof entry === 'object' && entry !== null ? ownName(entry) : undefined;
  if (own !== undefined) return `${name} “${own}”`;
  return Array.isArray(list) && list.length > 1 ? `${name} ${Number(segments.at(-1)) + 1}` : name;
}

function ownNameAt(segments: readonly Segment[], engagement: Engagement): string {
  const entry = at(engagement, segments);
  const own = typeof entry === 'object' && entry !== null ? ownName(entry) : undefined;
  return own ?? entryName(segments, engagement);
}

/** What the owner calls an entry: the fields that hold a name, in whatever list. */
function ownName(entry: object): string | undefined {
  const { name, client, channel, event, what, metric, id, medium, claim, rule } = entry as Record<string, unknown>;
  const own = [name, client, channel, event, what, metric, id, medium, claim, rule].find(
    (value) => typeof value === 'string',
  );
  return own as string | undefined;
}

function at(value: unknown, segments: readonly Segment[]): unknown {
  return segments.reduce<unknown>(
    (part, segment) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, segment)
        ? (part as Record<Segment, unknown>)[segment]
        : undefined,
    value,
  );
}
