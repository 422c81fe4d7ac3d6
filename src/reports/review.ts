/**
 * The review of running work: whether a second opinion is in order, with all that it rests on. It is what
 * `vet review --format json` prints (schemas/review.schema.json), and what the page is made from.
 */

import type { Assessment } from '../assessment/assessment.ts';
import { reached } from '../engagement/stage.ts';
import { afterwardsOf } from './review/afterwards.ts';
import { aheadOf, notYet, UNREADABLE } from './review/ahead.ts';
import { type Basis, basisOf } from './review/basis.ts';
import { bringOf } from './review/bring.ts';
import { clientPartOf } from './review/client-part.ts';
import { nextOf } from './review/next.ts';
import { nonTriggersOf, reasonsOf } from './review/reasons.ts';
import { talkOf } from './review/talk.ts';
import { termOf } from './review/term.ts';
import { triggersOf } from './review/triggers.ts';
import type { Review, ReviewVerdict, TriggerReview, TriggerStatus } from './review/types.ts';
import { verdictOf } from './review/verdict.ts';

export type { Review } from './review/types.ts';

/** @param assessment of all rules: with only some of them, signs would seem quiet that nobody looked for */
export function reviewOf(assessment: Assessment): Review {
  const basis = basisOf(assessment);
  const { stage } = assessment;
  if (stage === null) return { ...empty(basis, UNREADABLE), ahead: null };
  if (!reached(stage, 'running'))
    return { ...empty(basis, notYet(stage, assessment.stageAssumed)), ahead: aheadOf(basis) };

  const triggers = triggersOf(basis);
  const counts = countStatuses(triggers);
  const verdict = verdictOf(basis, triggers, counts);
  const term = termOf(basis);
  const clientPart = clientPartOf(basis, counts.fired + counts.waived > 0);
  const next = nextOf(basis, term);
  return {
    ...heading(basis),
    applicable: true,
    verdict,
    triggers,
    counts,
    reasons: reasonsOf(basis, triggers, term),
    nonTriggers: nonTriggersOf(basis, term),
    talk: talkOf(basis),
    clientPart,
    bring: bringOf(basis, { verdict: verdict.id, triggers, clientPart, next, term }),
    afterwards: afterwardsOf(verdict.id, basis, { triggers, next, term }),
    next,
    ahead: null,
  };
}

type HeadingField = 'path' | 'title' | 'client' | 'vendor' | 'currency' | 'asOf' | 'stage' | 'stageInFile' | 'term';

function heading(basis: Basis): Pick<Review, HeadingField> {
  const { assessment, engagement, asOf } = basis;
  return {
    path: assessment.path,
    title: engagement.engagement?.name ?? assessment.path,
    client: engagement.client?.name ?? null,
    vendor: engagement.vendor?.name ?? null,
    currency: engagement.budget?.currency ?? null,
    asOf,
    stage: assessment.stage,
    stageInFile: engagement.engagement?.stage ?? null,
    term: termOf(basis),
  };
}

/** Where nothing can be reviewed. */
function empty(basis: Basis, verdict: ReviewVerdict): Omit<Review, 'ahead'> {
  return {
    ...heading(basis),
    applicable: false,
    verdict,
    triggers: [],
    counts: countStatuses([]),
    reasons: [],
    nonTriggers: [],
    talk: talkOf(basis),
    clientPart: { sharedCause: false, says: '', points: [] },
    bring: null,
    afterwards: [],
    next: null,
  };
}

function countStatuses(triggers: readonly TriggerReview[]): Review['counts'] {
  const of = (status: TriggerStatus) => triggers.filter((trigger) => trigger.status === status).length;
  return { fired: of('fired'), quiet: of('quiet'), open: of('open'), waived: of('waived') };
}
