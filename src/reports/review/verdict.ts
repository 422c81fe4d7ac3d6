/** The verdict: a row of the decision table, or that there is no decision to make. */

import { decideSecondOpinion } from '../../assessment/second-opinion.ts';
import { formatNumber } from '../../engagement/quantity.ts';
import type { Basis } from './basis.ts';
import type { Review, ReviewVerdict, TriggerReview } from './types.ts';

const SIGNS = 'six';

export function verdictOf(basis: Basis, triggers: readonly TriggerReview[], counts: Review['counts']): ReviewVerdict {
  const decision = basis.assessment.secondOpinion ?? unasked(basis, counts);
  if (!decision) return nobodyAsks(triggers, counts);
  const { verdict: id, text, because } = decision;
  return { id, text, because: counts.fired + counts.waived > 0 ? because : `${because}${reserve(counts)}` };
}

/** Reasons that were given without a doubt that was declared are weighed by the same table. */
function unasked({ performance }: Basis, counts: Review['counts']): Basis['assessment']['secondOpinion'] {
  const reasons = performance.second_opinion?.reasons ?? [];
  if (reasons.length === 0 || counts.fired + counts.waived > 0) return null;
  return decideSecondOpinion({ triggers: [], talked: false, reasons, sharedCause: false });
}

function nobodyAsks(triggers: readonly TriggerReview[], counts: Review['counts']): ReviewVerdict {
  if (!triggers.some(isCounted)) {
    const open =
      counts.open === triggers.length ? `None of the ${SIGNS} signs can` : 'The signs that are counted cannot';
    const because = `${open} be judged: the figures are missing, or say nothing yet.`;
    return { id: 'no-figures', text: 'It cannot be said yet.', because };
  }
  const text = 'Nothing in the figures gives a reason to doubt.';
  if (counts.open === 0) {
    return { id: 'no-doubt', text, because: `All ${SIGNS} signs of trouble were looked at, and none of them shows.` };
  }
  return { id: 'no-doubt', text, because: `No figure shows trouble.${reserve(counts)}` };
}

/** Is it quiet because of a number, and not only because nobody has noted anything? */
function isCounted({ status, measures }: TriggerReview): boolean {
  return status === 'quiet' && measures.some(({ value, reached }) => value !== null && reached === false);
}

/** Not knowing never makes a verdict better. */
function reserve({ quiet, open }: Review['counts']): string {
  if (open === 0) return '';
  if (quiet === 0) return ` But none of the ${SIGNS} signs can be judged yet, so that says little.`;
  return ` But ${formatNumber(open)} of the ${SIGNS} signs cannot be judged yet.`;
}
