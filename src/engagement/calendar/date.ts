/** The kinds of dates, in the order in which two of one day are told. */
export const KINDS = [
  'signature',
  'start',
  'trial-end',
  'reading-end',
  'review',
  'break-notice',
  'break-point',
  'outcome',
  'notice',
  'end',
  'renewal',
  'insurance',
  'waiver',
] as const;

export type DateKind = (typeof KINDS)[number];

export interface CalendarDate {
  readonly kind: DateKind;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `Last day to stop the renewal`; words of the file may stand in it. */
  readonly label: string;
  /** The sum that gave it; null where the date stands in the file as it is. */
  readonly working: string | null;
  /** The field that it comes from. */
  readonly at: string;
  /** Of a day on which one may leave: the last day to say so. */
  readonly sayBy?: string;
}

/** A date that a contract should settle, and the fields that it needs. */
export interface MissingDate {
  readonly kind: DateKind;
  readonly label: string;
  readonly missing: readonly string[];
}

export function inOrder(a: CalendarDate, b: CalendarDate): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
}
