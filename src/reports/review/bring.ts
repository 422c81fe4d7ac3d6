/** What to bring to the conversation that the verdict calls for. */

import { longDate } from '../../engagement/dates.ts';
import type { Basis } from './basis.ts';
import { outcomesOf } from './conversation/outcomes.ts';
import { TOPICS } from './conversation/signs.ts';
import { worriesOf } from './conversation/worries.ts';
import { isClosing } from './term.ts';
import type { Bring, ClientPart, Review, ReviewVerdict, Term, TriggerReview } from './types.ts';

interface Found {
  readonly verdict: ReviewVerdict['id'];
  readonly triggers: readonly TriggerReview[];
  readonly clientPart: ClientPart;
  readonly next: Review['next'];
  readonly term: Term;
}

/** Null where there is nothing to talk about. */
export function bringOf(basis: Basis, found: Found): Bring | null {
  switch (found.verdict) {
    case 'talk-first':
    case 'hear-the-answer':
    case 'agree-a-plan':
    case 'justified':
      return aboutSigns(basis, found);
    case 'no-grounds':
    case 'look-closer':
    case 'note-the-worry':
      return aboutWorries(basis, found);
    default:
      return null;
  }
}

function aboutSigns(basis: Basis, found: Found): Bring {
  const shown = found.triggers.filter(shows);
  const independent = found.verdict === 'justified';
  const papers = shown.flatMap(({ rule }) => TOPICS[rule].papers(basis));
  return {
    with: independent ? 'independent' : 'vendor',
    // The progress stands among the outcomes.
    figures: shown.filter(({ rule }) => rule !== 'second-opinion/no-progress').map(({ says }) => says),
    papers: independent ? ['The agreement: what is to be delivered, by when, for which fee.', ...papers] : papers,
    questions: independent ? FOR_AN_OUTSIDER : shown.flatMap(({ rule }) => TOPICS[rule].question ?? []),
    admit: admissions(found.clientPart),
    outcomes: outcomesOf(basis, found.triggers),
    askFor: requests(basis, found),
  };
}

function aboutWorries(basis: Basis, found: Found): Bring {
  return {
    with: 'vendor',
    figures: [],
    ...worriesOf(basis.performance.second_opinion?.reasons ?? []),
    admit: admissions(found.clientPart),
    outcomes: outcomesOf(basis, found.triggers),
  };
}

export function shows({ status }: TriggerReview): boolean {
  return status === 'fired' || status === 'waived';
}

const FOR_AN_OUTSIDER = [
  'Is this what the fee and the time should have brought?',
  'Where does it come from: the vendor, our brief, or the target itself?',
  'What would you change first?',
];

/** What is said first makes the rest easier to hear. */
function admissions({ points }: ClientPart): string[] {
  return points.filter(({ status, share }) => status === 'yours' || (share ?? 0) > 0).map(({ says }) => says);
}

const HANDOVER = 'The handover, in writing: what they hand over, to whom, and by which day.';
const PLAN = 'A plan or a smaller scope, in writing: what changes, who does it, and by when.';

function requests(basis: Basis, { verdict, triggers, next, term }: Found): string[] {
  if (verdict === 'justified') {
    return ['A judgement in writing, by a day that you name, from somebody who would not get the work.'];
  }
  const on = basis.performance.second_opinion?.talked_on;
  const first = {
    'talk-first': ['An honest answer: is it too much for them, or is something about your business not clear?'],
    'hear-the-answer': [`Their answer to what you told them${on ? ` on ${longDate(on)}` : ''}, in writing.`],
  };
  // Work that ends needs no plan for its next months.
  if (isClosing(term)) return [...(first[verdict as keyof typeof first] ?? []), HANDOVER];
  const plan = basis.engagement.contingencies?.find(({ event }) => event === 'target-missed')?.action;
  const stuck = triggers.some((trigger) => trigger.rule === 'second-opinion/no-progress' && shows(trigger));
  return [
    ...(first[verdict as keyof typeof first] ?? []),
    PLAN,
    ...(stuck && plan !== undefined ? [`A decision on your own plan for a missed target: “${plan}”.`] : []),
    `A day on which both of you look at these figures again${next ? `, at the latest ${longDate(next.date)}` : ''}.`,
  ];
}
