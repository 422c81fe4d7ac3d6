/** How many of several engagements are ready, in a sentence that begins with the worst. */

import type { Verdict } from '../../assessment/assessment.ts';
import type { Sentence } from '../../assessment/words.ts';

/** The worst first. */
const WORDS: readonly (readonly [Verdict, (number: number) => string])[] = [
  ['malformed', (number) => `cannot be judged until ${number === 1 ? 'the file is' : 'the files are'} mended`],
  ['not-ready', (number) => `${isAre(number)} not ready`],
  ['ready-with-warnings', (number) => `${isAre(number)} ready with reservations`],
  ['ready', (number) => `${isAre(number)} ready`],
];

export function summaryOf(verdicts: Readonly<Record<Verdict, number>>): Sentence {
  const all = Object.values(verdicts).reduce((sum, number) => sum + number, 0);
  const [worst, ...others] = WORDS.filter(([verdict]) => verdicts[verdict] > 0).map(
    ([verdict, words]) => [verdicts[verdict], words(verdicts[verdict])] as const,
  );
  if (!worst) return { head: 'There are no engagements to report on.', rest: '' };
  const [number, words] = worst;
  const of = `${number} of ${all} engagement${all === 1 ? '' : 's'}`;
  if (others.length === 0) return { head: `${of} ${words}.`, rest: '' };
  return { head: `${of} ${words};`, rest: `${others.map((other) => other.join(' ')).join(', ')}.` };
}

function isAre(number: number): string {
  return number === 1 ? 'is' : 'are';
}
