/** The filters of our own: amounts, days and words as people write them, and the gaps. */

import { Drop } from 'liquidjs';
import { longDate } from '../engagement/dates.ts';
import type { Engagement } from '../engagement/generated/types.ts';
import { count, formatMoney, formatNumber } from '../engagement/quantity.ts';
import { markdownText } from '../pages/markdown/text.ts';
import type { Answers } from './answers.ts';
import { blankEntry, choices, optionsOf } from './blanks.ts';
import type { Filter } from './engine.ts';
import type { OpenPoints } from './open-points.ts';
import { printed, printedItems, printedList } from './print.ts';
import { Problem } from './problem.ts';
import { Markdown, Missing } from './shown.ts';

/** Filters that never see what is missing: it goes past them. */
export function ownFilters(engagement: Engagement, answers: Answers, open: OpenPoints): Record<string, Filter> {
  const currency = engagement.budget?.currency;
  const us = engagement.client?.name ?? 'the client';
  const them = (answers.keepsBack('vendor.name') ? undefined : engagement.vendor?.name) ?? 'the vendor';
  return {
    money(value) {
      const amount = formatMoney(number(value, 'money'), currency);
      if (currency !== undefined) return amount;
      return new Markdown(`${amount} ${printed(answers.missing('budget.currency'), open)}`);
    },
    number: (value) => formatNumber(number(value, 'number'), 2),
    percent: (value) => `${formatNumber(number(value, 'percent'))}%`,
    count: (value, noun) => count(number(value, 'count'), String(noun)),
    hours: (value) => hoursOf(number(value, 'hours')),
    notice: (value) => noticeOf(number(value, 'notice')),
    minutes: (value) => timeOf(number(value, 'minutes')),
    date: (value, since) => each(value, (text) => dayOf(text, typeof since === 'string' ? since : undefined)),
    words: (value) => each(value, (text) => (WORD.test(text) ? text.replace(/[-_]/g, ' ') : text)),
    sentence: (value) =>
      each(value, (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}${END.test(text) ? '' : '.'}`),
    per: (value) => each(value, (text) => PERIODS.get(text) ?? `a ${text}`),
    country: (value) => each(value, (text) => (/^[A-Z]{2}$/.test(text) ? (countries().of(text) ?? text) : text)),
    party: (value) => each(value, (text) => partyOf(text, us, them)),
    yes_no(value, yes = 'yes', no = 'no') {
      if (typeof value !== 'boolean') throw new Problem('`yes_no` wants a field that is answered by yes or no.');
      return value ? yes : no;
    },
    list: (value) => (Array.isArray(value) ? new Markdown(printedList(value, open)) : value),
    join(value, separator = ', ') {
      if (!Array.isArray(value) || value.length === 0) return value;
      const [, before = '', sign = '', after = ''] = /^( *)(.*?)( *)$/s.exec(String(separator)) ?? [];
      return new Markdown(printedItems(value, open).join(before + markdownText(sign) + after));
    },
    coverage(value) {
      if (value === '24x7') return 'day and night, every day';
      const [days, from, to] = [value?.days, value?.from, value?.to].map((part) => printed(part, open));
      return new Markdown(`${days}, ${from} to ${to}`);
    },
    options: (value) => optionsOf(String(value)),
  };
}

/** Filters to which it matters that something is missing. */
export const gapFilters: Record<string, Filter> = {
  /**
   * `gap: "the login", of: account.channel`: what has to be filled in, and of which of several things;
   * with `field:`, where nothing of the format stands before it.
   */
  gap(value, label, ...named) {
    const given = new Map(named.filter(Array.isArray) as [string, unknown][]);
    const missing = value instanceof Missing ? value : isNothing(value) ? noField(given.get('field')) : null;
    if (!missing) return value;
    const of = given.get('of');
    return missing.called(typeof label === 'string' ? label : 'an answer', typeof of === 'string' ? of : null);
  },
  /** Has the file anything to say of it, be it only that it is not known? What does not apply is nothing to say. */
  mentioned: (value) =>
    value instanceof Missing ? !['absent', 'na'].includes(value.gap.state.kind) : !isNothing(value),
  /** Is it not among what the owner says does not apply? */
  applies: (value) => !(value instanceof Missing && value.gap.state.kind === 'na'),
  /** `"references[].kind" | choices: reference.kind` */
  choices: (value, answer) => choices(String(value), answer),
  /** An entry of a list in YAML, with blanks where there are no answers. */
  entry: (value, field) => blankEntry(String(field), value),
};

function noField(field: unknown): Missing {
  return new Missing({ path: null, state: { kind: 'absent' }, field: typeof field === 'string' ? field : null });
}

/** Also the `nil` of a template. */
function isNothing(value: unknown): boolean {
  const bare: unknown = value instanceof Drop ? value.valueOf() : value;
  return bare === null || bare === undefined;
}

/** Signs that end a sentence, also inside quotation marks. */
const END = /[.!?…]["”’»)]*$/;

/** `confidential-matters`, and no “well-known brands” of the owner. */
const WORD = /^[a-z\d]+(?:[-_][a-z\d]+)+$/;

const PERIODS = new Map([
  ['period', 'in all'],
  ['term', 'in the whole term'],
]);

function number(value: unknown, filter: string): number {
  if (typeof value === 'number') return value;
  throw new Problem(`\`${filter}\` wants a number, and this is none.`);
}

/** Of a text, or of each text of a list. */
function each(value: unknown, say: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => each(item, say));
  return typeof value === 'string' ? say(value) : value;
}

/** @param since a day before which others are marked as passed */
function dayOf(text: string, since: string | undefined): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  return `${longDate(text)}${since !== undefined && text < since ? ' (passed)' : ''}`;
}

/** `3 hours`, `half an hour`. */
function hoursOf(hours: number): string {
  return hours === 0.5 ? 'half an hour' : count(hours, 'hour');
}

/** How long before: `30 days’ notice`, `1 day’s notice`, `no notice`. */
function noticeOf(days: number): string {
  if (days === 0) return 'no notice';
  return `${days === 1 ? '1 day’s' : `${count(days, 'day')}’`} notice`;
}

/** `30 minutes`, `4 hours`, `1.5 hours`, `2 days`. */
function timeOf(minutes: number): string {
  if (minutes < 60 || minutes % 30 !== 0) return count(minutes, 'minute');
  return minutes % 1440 === 0 ? count(minutes / 1440, 'day') : hoursOf(minutes / 60);
}

let names: Intl.DisplayNames | undefined;

function countries(): Intl.DisplayNames {
  names ??= new Intl.DisplayNames(['en-GB'], { type: 'region', fallback: 'code' });
  return names;
}

/** The words for sides as names: `client` → `Hanley Motors`. */
function partyOf(word: string, us: string, them: string): string {
  switch (word) {
    case 'client':
      return us;
    case 'vendor':
      return them;
    case 'both':
      return `${us} and ${them}`;
    case 'person':
      return 'somebody’s private profile';
    default:
      return word;
  }
}
