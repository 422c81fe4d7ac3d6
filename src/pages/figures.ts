/** Pictures in words: the rows of the tables that stand for bars and timelines where nothing can be drawn. */

import { longDate } from '../engagement/dates.ts';
import { formatNumber } from '../engagement/quantity.ts';
import type { Bar, BarsBlock, TimelineBlock } from './block.ts';

export interface AmountRow {
  readonly label: string;
  readonly amount: string;
  readonly working: string;
  /** A limit, and not an amount. */
  readonly mark?: true;
}

export function amountRows({ bars, marks }: BarsBlock): AmountRow[] {
  return [
    ...bars.map((bar) => ({ label: bar.label, amount: bar.text, working: bar.working ?? sumOf(bar) })),
    ...marks.map(({ label, text }) => ({ label, amount: text, working: '', mark: true as const })),
  ];
}

/** `posts 10 + replies 7.5`, where nobody has said it in words. */
function sumOf({ parts }: Bar): string {
  return parts.length < 2 ? '' : parts.map(({ label, value }) => `${label} ${formatNumber(value, 2)}`).join(' + ');
}

export interface DateRow {
  /** `2026-11-20`, by which the rows stand in order. */
  readonly date: string;
  /** `20 November 2026`, `4 January 2027 to 3 July 2027` */
  readonly when: string;
  readonly what: string;
  readonly tone: TimelineBlock['events'][number]['tone'];
  readonly today?: true;
}

/** Spans, events and the day of the judgement, by date. */
export function dateRows({ spans, events, today }: TimelineBlock): DateRow[] {
  const rows: DateRow[] = [
    ...spans.map(({ from, to, label, tone }) => ({
      date: from,
      when: from === to ? longDate(from) : `${longDate(from)} to ${longDate(to)}`,
      what: label,
      tone,
    })),
    ...events.map(({ date, label, note, tone }) => ({
      date,
      when: longDate(date),
      what: note === undefined || note === '' ? label : `${label} (${note})`,
      tone,
    })),
  ];
  // The day itself comes after what has happened until then and before what happens on it.
  const at = rows
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
    .findIndex(({ date }) => date >= today);
  rows.splice(at < 0 ? rows.length : at, 0, {
    date: today,
    when: longDate(today),
    what: 'Today',
    tone: 'plain',
    today: true,
  });
  return rows;
}
