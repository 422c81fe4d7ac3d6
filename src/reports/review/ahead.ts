/** Before the work has begun: what will be looked at, from when, and what to count for it. */

import { STAGE_NAMES } from '../../assessment/words.ts';
import { longDate } from '../../engagement/dates.ts';
import { primaryOutcome } from '../../engagement/outcomes.ts';
import { halfwayTo } from '../../engagement/progress.ts';
import { formatNumber } from '../../engagement/quantity.ts';
import type { Stage } from '../../engagement/stage.ts';
import { type TriggerId, triggers } from '../../engagement/triggers.ts';
import billed from '../../rules/relationship/second-opinion/billed-beyond-agreement.ts';
import late from '../../rules/relationship/second-opinion/late-deliveries.ts';
import progress from '../../rules/relationship/second-opinion/no-progress.ts';
import edits from '../../rules/relationship/second-opinion/substantive-edits.ts';
import type { Basis } from './basis.ts';
import { nameOfTrigger } from './triggers.ts';
import type { Ahead, ReviewVerdict } from './types.ts';

export function notYet(stage: Stage, assumed: boolean): ReviewVerdict {
  const why = assumed
    ? 'The file does not say at which stage the work is.'
    : `The vendor is not at work yet: the stage is “${STAGE_NAMES[stage]}”.`;
  return { id: 'not-yet', text: 'There is nothing to review yet.', because: why };
}

export const UNREADABLE: ReviewVerdict = {
  id: 'unreadable',
  text: 'This file cannot be reviewed.',
  because: 'It cannot be read as an engagement. Run vet lint: it says what has to be mended.',
};

export function aheadOf(basis: Basis): Ahead {
  const from = basis.engagement.contract?.start ?? null;
  return {
    from,
    says: when(from, basis),
    signs: triggers.map(({ rule }) => ({ rule, name: nameOfTrigger(rule), begins: BEGINS[rule](basis) })),
    keep: KEEP,
  };
}

function when(from: string | null, { asOf, engagement }: Basis): string {
  const begun = from !== null && from <= asOf;
  if (!begun && engagement.performance === undefined) {
    const start = from === null ? '' : `, from ${longDate(from)} on`;
    return `Once the vendor is at work${start}, these signs are looked at.`;
  }
  const why = begun ? `By the contract the work began on ${longDate(from)}.` : 'The file tells how the work goes.';
  return `${why} If the vendor is at work, set the stage in the file to “running”: then these signs are looked at.`;
}

/** Where each sign begins. */
const BEGINS: Record<TriggerId, (basis: Basis) => string> = {
  'second-opinion/late-deliveries': ({ limit }) =>
    `from ${limit(late, 'maxLatePercent').value}% of the deliveries late, of ${limit(late, 'minDue').value} at least, or one of them more than ${limit(late, 'maxDelayDays').value} days late`,
  'second-opinion/substantive-edits': ({ limit }) =>
    `from ${limit(edits, 'maxEditPercent').value}% of the pieces changed in more than the spelling, of ${limit(edits, 'minItems').value} at least, over ${limit(edits, 'minPeriods').value} months`,
  'second-opinion/refuses-criticism': () => 'corrections are argued with, or refused',
  'second-opinion/no-progress': (basis) =>
    `under ${basis.limit(progress, 'minProgressPercent').value}% of the way when half of the time is over${halfTime(basis)}`,
  'second-opinion/billed-beyond-agreement': ({ limit }) =>
    `bills more than ${formatNumber(limit(billed, 'tolerancePercent').value)}% beyond what was agreed by then`,
  'second-opinion/out-of-depth': () => 'work that is not their trade, or that they say is too much',
};

function halfTime({ engagement }: Basis): string {
  const by = primaryOutcome(engagement)?.outcome.by;
  const start = engagement.contract?.start;
  return by === undefined || start === undefined ? '' : `, on ${longDate(halfwayTo(by, start))}`;
}

/** What the figures are made of, which nobody remembers afterwards. */
const KEEP = [
  'Every delivery: the day it was due, and the day it came.',
  'Every piece that you change in more than the spelling.',
  'Every bill, with the hours behind it, and every change of the price that you agree to.',
  'The number of the outcome, once a month.',
  'What you told the vendor, what they answered, and when.',
];
