/** The verdict: a row of the decision table, or that there is no decision to make. */

import { decideSecondOpinion } from '../../assessment/second-opinion.ts';
import { formatList } from '../../engagement/quantity.ts';
import { type Basis, capital } from './basis.ts';
import type { Review, ReviewVerdict, TriggerReview } from './types.ts';

const SIGNS = 'six';

export function verdictOf(basis: Basis, triggers: readonly TriggerReview[], counts: Review['counts']): ReviewVerdict {
  const decision = basis.assessment.secondOpinion ?? unasked(basis, counts);
  if (!decision) return nobodyAsks(triggers, counts);
  const { verdict: id, text, because } = decision;
  const reservation = counts.fired + counts.waived > 0 ? '' : reserve(triggers);
  return { id, text, because: reservation === '' ? because : `${because} But ${reservation}` };
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
  if (counts.open === 0) {
    const text = 'Nothing in the figures gives a reason to doubt.';
    return { id: 'no-doubt', text, because: `All ${SIGNS} signs of trouble were looked at, and none of them shows.` };
  }
  const text = 'The figures that can be judged give no reason to doubt.';
  return { id: 'no-doubt', text, because: capital(reserve(triggers)) };
}

/** Is it quiet because of a number, and not only because nobody has noted anything? */
function isCounted({ status, measures }: TriggerReview): boolean {
  return status === 'quiet' && measures.some(({ value, reached }) => value !== null && reached === false);
}

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', SIGNS];

/** Not knowing never makes a verdict better. Empty where all is known. */
function reserve(triggers: readonly TriggerReview[]): string {
  const open = triggers.filter(({ status }) => status === 'open').map(({ name }) => lower(name));
  if (open.length === 0) return '';
  if (open.length === triggers.length) return `none of the ${SIGNS} signs can be judged, so that says little.`;
  return `${NUMBERS[open.length]} of the ${SIGNS} signs cannot be judged: ${formatList(open)}.`;
}

/** The name of a sign within a sentence. */
function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
