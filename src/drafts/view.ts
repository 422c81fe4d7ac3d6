/** What a template finds: the fields of engagement.yaml by their own names, and what follows from them. */

import type { Assessment } from '../assessment/assessment.ts';
import type { DateKind } from '../engagement/calendar/date.ts';
import { roundsOf } from '../engagement/calendar/rounds.ts';
import { MOST_DAYS } from '../engagement/calendar/term.ts';
import { calendarOf } from '../engagement/calendar.ts';
import { addDays } from '../engagement/dates.ts';
import type { Data } from '../engagement/extract.ts';
import { type Figures, figuresOf } from '../engagement/figures.ts';
import { sections } from '../engagement/generated/fields.ts';
import { primaryOutcome } from '../engagement/outcomes.ts';
import { inScope, type Work } from '../engagement/scope.ts';
import type { Answers } from './answers.ts';
import { KeptBack } from './shown.ts';

/** The names that a template can begin with. */
export function viewOf({ engagement, asOf, settings }: Assessment, answers: Answers): Record<string, unknown> {
  const plan: Record<string, Data> = { ...engagement };
  const view: Record<string, Data> = {};
  for (const section of sections) {
    view[section] = answers.shown(section, plan[section]);
  }
  const { outcomes = [] } = engagement;
  const primary = primaryOutcome(engagement);
  return {
    ...view,
    today: asOf,
    primary: primary ? view['outcomes'][outcomes.indexOf(primary.outcome)] : answers.missing('outcomes[0]'),
    work: {
      ...Object.fromEntries(WORK.map((work) => [work, inScope(engagement, work)])),
      social: isSocial(engagement),
    },
    figures: figuresFor(figuresOf(engagement, settings.assumptions), answers),
    calendar: calendarFor(engagement, answers),
    reference: answers.keepsBack('references') ? new KeptBack('references') : nextReference(engagement, answers),
  };
}

/** What is handed over, for the parts of a document that only such work needs. */
const WORK = [
  'replies',
  'posts',
  'adverts',
  'endorsements',
  'pictures',
  'campaigns',
] as const satisfies readonly Work[];

/** Is it work on pages and posts at all, and not bookkeeping? */
export function isSocial(engagement: Assessment['engagement']): boolean {
  const { service } = engagement.engagement ?? {};
  return (service !== undefined && service !== 'other') || WORK.some((work) => inScope(engagement, work));
}

/** `figures.fee_total.value` and `.working`; where a figure is not known, what is missing for it. */
function figuresFor(figures: Figures, answers: Answers): Record<string, unknown> {
  const entries = FIGURES.map((camel) => {
    const name = camel.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    if (answers.keepsBack(`figures.${name}`)) return [name, new KeptBack(`figures.${name}`)];
    const figure = figures[camel];
    if (figure.known) return [name, { value: figure.value, working: figure.working }];
    const missing = answers.missing(figure.missing[0] ?? '');
    return [name, { value: missing, working: missing }];
  });
  return Object.fromEntries(entries);
}

const FIGURES = [
  ...(['months', 'capTotal', 'ceilingTotal', 'reservePercent', 'feeTotal', 'plannedSpend', 'gain'] as const),
  ...(['gainAfterCosts', 'breakEvenUnits', 'plannedUnits', 'hoursBoughtWeek', 'answeringHoursWeek'] as const),
  ...(['replyHoursWeek', 'postHoursWeek', 'neededHoursWeek', 'clientHoursWeek', 'hops', 'lateRate'] as const),
  'editRate',
] as const satisfies readonly (keyof Figures)[];

/** The days that follow from the contract. */
function calendarFor(engagement: Assessment['engagement'], answers: Answers): Record<string, unknown> {
  const { start, end, dates, missing } = calendarOf(engagement);
  const days = (kind: DateKind): string[] => dates.filter((date) => date.kind === kind).map(({ date }) => date);
  const needs = (kind: DateKind): unknown =>
    answers.missing(missing.find((date) => date.kind === kind)?.missing[0] ?? 'contract.start');
  const { handover_days: helped, notice_days: before, break_points: given } = engagement.contract ?? {};
  const handover = end === undefined || helped === undefined ? undefined : addDays(end, 1 - Math.max(helped, 1));
  return {
    start: start ?? answers.missing('contract.start'),
    trial_end: days('trial-end')[0] ?? answers.missing('contract.pilot_weeks'),
    reviews: days('review'),
    break_points: days('break-point'),
    break_rhythm: roundsOf(given, start, end).words ?? answers.missing('contract.break_points'),
    leave_by:
      end === undefined || before === undefined || before > MOST_DAYS
        ? answers.missing('contract.notice_days')
        : addDays(end, -before),
    notice: days('notice')[0] ?? needs('notice'),
    handover: handover ?? (helped === undefined ? answers.missing('contract.handover_days') : needs('end')),
    end: end ?? needs('end'),
  };
}

/** The client of the vendor who is to be rung next; where all were, or none is named, an empty sheet. */
function nextReference({ references = [] }: Assessment['engagement'], answers: Answers): unknown {
  const index = references.findIndex(({ spoke_on }) => spoke_on === undefined);
  return index < 0 ? null : answers.shown(`references[${index}]`, references[index]);
}
