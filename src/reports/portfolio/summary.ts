/** How many of several engagements are ready, in a sentence. */

import type { Verdict } from '../../assessment/assessment.ts';
import type { Sentence } from '../../assessment/words.ts';

export function summaryOf(verdicts: Readonly<Record<Verdict, number>>): Sentence {
  const { ready, malformed, 'ready-with-warnings': reserved, 'not-ready': held } = verdicts;
  const able = ready + reserved;
  const all = able + held + malformed;
  if (all === 0) return { head: 'There are no engagements to report on.', rest: '' };
  const number = able === 0 ? `None of ${all}` : `${able} of ${all}`;
  const head = `${number} ${all === 1 ? 'engagement' : 'engagements'} ${able > 1 ? 'are' : 'is'} ready.`;
  const rest: string[] = [];
  if (reserved > 0)
    rest.push(
      `${reserved === able ? (able === 1 ? 'It is' : 'All of them are') : `${reserved} of these ${isAre(reserved)}`} ready with reservations.`,
    );
  if (held > 0) rest.push(`${held} ${isAre(held)} not ready.`);
  if (malformed > 0)
    rest.push(`${malformed} cannot be judged until ${malformed === 1 ? 'the file is' : 'the files are'} mended.`);
  return { head, rest: rest.join(' ') };
}

function isAre(number: number): string {
  return number === 1 ? 'is' : 'are';
}
