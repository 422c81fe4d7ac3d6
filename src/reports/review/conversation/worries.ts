/** What to bring and to ask where no figure shows trouble, and the owner worries all the same. */

import type { SecondOpinionReason } from '../../../engagement/generated/types.ts';

interface Worry {
  readonly papers: readonly string[];
  readonly questions: readonly string[];
  readonly askFor: readonly string[];
}

const WORRIES: Partial<Record<SecondOpinionReason, Worry>> = {
  'suspected-overcharging': {
    papers: ['All bills so far.'],
    questions: ['What were the hours spent on, month by month?'],
    askFor: ['The log of the hours behind the bills.'],
  },
  'no-results': {
    papers: ['What you hoped for at the start, in writing.'],
    questions: ['What has come of the work so far, in numbers?'],
    askFor: ['Today’s figure, and where it is read.'],
  },
  'better-price': {
    papers: ['The other price, with what it includes: the hours, the posts, the answers to customers.'],
    questions: ['What would the same work cost in a new contract?'],
    askFor: [],
  },
  'one-disagreement': {
    papers: ['The one point on which you differ, in a sentence.'],
    questions: ['Why do you do it this way, and what would it take to try the other?'],
    askFor: [],
  },
  style: {
    papers: ['Examples of what you like, and of what you do not.'],
    questions: [],
    askFor: ['New drafts in the style that you marked up.'],
  },
};

/** Every other worry begins with an example. */
const OTHER: Worry = {
  papers: ['What worries you, each point with its day and an example.'],
  questions: ['How do you see it?'],
  askFor: [],
};

export function worriesOf(reasons: readonly SecondOpinionReason[]): Worry {
  const worries = [...new Set(reasons.length > 0 ? reasons.map((reason) => WORRIES[reason] ?? OTHER) : [OTHER])];
  return {
    papers: worries.flatMap(({ papers }) => papers),
    questions: worries.flatMap(({ questions }) => questions),
    askFor: worries.flatMap(({ askFor }) => askFor),
  };
}
