/** The least edit of a file that makes it hold other values: comments, order and spacing stay as they are. */

import type { Edited, Style } from './compose.ts';
import { type Data, dataOf, sameFile, valueAt } from './data.ts';
import { perform } from './edit/perform.ts';
import { named, Refusal } from './edit/refusal.ts';
import { dataAfter, type Step, stepsTo } from './edit/steps.ts';
import { read } from './read.ts';

/**
 * The text changed so that it holds exactly `wanted`, a whole tree as `dataOf` gives it; a blank field is as good as
 * none. A field that is not in `wanted` goes, one that is null there stays without a value. Every change is made by
 * itself, read again and compared; what cannot be done without touching other values is refused.
 */
export function amend(text: string, wanted: Data, style: Style): Edited {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const body = text.slice(mark.length);
  const { root, problems } = read(body);
  const [problem] = problems;
  if (!root && problem) return { refused: `The file cannot be changed before it can be read. ${problem.message}` };
  const data = dataOf(root);
  if (sameFile(data, wanted)) return { text };
  try {
    return { text: mark + amended(body, data ?? {}, wanted ?? {}, style) };
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.message };
    throw error;
  }
}

function amended(text: string, data: Data, wanted: Data, style: Style): string {
  let now = { text, data };
  for (const step of stepsTo(wanted, data)) {
    const next = dataAfter(now.data, step);
    now = { text: taken(now.text, step, next, style), data: next };
  }
  if (!sameFile(now.data, wanted)) throw new Error('the steps of an edit do not lead to what is wanted');
  return now.text;
}

/** The step as it is; where that fails, the group around it written anew, and so on up to the section. */
function taken(text: string, step: Step, expected: Data, style: Style): string {
  for (const attempt of [step, ...coarser(step, expected)]) {
    const next = perform(text, attempt, style);
    if (next !== undefined && sameFile(dataOf(read(next).root), expected)) return next;
  }
  throw new Refusal(
    `${named(step.path)} cannot be changed here without changing something else in the file. Please change it by hand.`,
  );
}

function coarser({ path }: Step, expected: Data): Step[] {
  const around = path.slice(0, -1).map((_, at) => path.slice(0, at + 1));
  return around.reverse().map((group) => ({ kind: 'set', path: group, value: valueAt(expected, group) }));
}
