/** `vet review [FILE]`: of running work, whether a second opinion is in order. */

import { STAGE_NAMES } from '../assessment/words.ts';
import { reached } from '../engagement/stage.ts';
import { shellWord } from '../formats/text/verdict.ts';
import { visible } from '../formats/visible.ts';
import { reviewPage } from '../pages/review.ts';
import { reviewOf } from '../reports/review.ts';
import { findEngagement, type Judging, judge } from './engagement.ts';
import { EXIT, UsageError } from './exit.ts';
import type { Io } from './io.ts';
import { outputFor } from './output.ts';
import { formatFor, type PageFormat, type PageOptions, printed } from './page.ts';

export interface ReviewOptions extends PageOptions, Judging {}

const FORMATS = ['text', 'markdown', 'html', 'json'] as const satisfies PageFormat[];

/** @returns the exit code */
export async function review(named: string | undefined, options: ReviewOptions, io: Io): Promise<number> {
  const file = await findEngagement(named, 'vet review');
  const output = outputFor(options, { inputs: [file] }, io);
  const format = formatFor(options, FORMATS);
  const assessment = await judge(file, options, io);
  const { stage, asOf } = assessment;
  if (stage && !reached(stage, 'running')) {
    const { path, stageAssumed } = assessment;
    const said = stageAssumed
      ? `says no stage, so it is taken to be ${STAGE_NAMES[stage]}`
      : `says: ${STAGE_NAMES[stage]}`;
    throw new UsageError(
      `a review is of work that is running, and ${path} ${said}`,
      `To judge as if it were running: vet review --stage running ${shellWord(visible(path))}`,
    );
  }
  const result = reviewOf(assessment);
  output.write(
    format === 'json'
      ? `${JSON.stringify({ version: 1, asOf, review: result })}\n`
      : await printed(reviewPage(result), format, options, io),
  );
  output.done();
  return EXIT.ok;
}
