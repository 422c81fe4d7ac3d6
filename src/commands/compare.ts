/** `vet compare [FILE]`: the candidates side by side. */

import { shellWord } from '../formats/text/verdict.ts';
import { visible } from '../formats/visible.ts';
import { comparisonPage } from '../pages/comparison.ts';
import { comparisonOf } from '../reports/comparison.ts';
import { findEngagement, type Judging, judge } from './engagement.ts';
import { EXIT, UsageError } from './exit.ts';
import type { Io } from './io.ts';
import { outputFor } from './output.ts';
import { formatFor, type PageFormat, type PageOptions, printed } from './page.ts';

export interface CompareOptions extends PageOptions, Pick<Judging, 'asOf' | 'config'> {}

const FORMATS = ['text', 'markdown', 'html', 'json'] as const satisfies PageFormat[];

/** @returns the exit code */
export async function compare(named: string | undefined, options: CompareOptions, io: Io): Promise<number> {
  const file = await findEngagement(named, 'vet compare');
  const output = outputFor(options, { inputs: [file] }, io);
  const format = formatFor(options, FORMATS);
  const assessment = await judge(file, options, io);
  if ((assessment.engagement.selection?.candidates ?? []).length === 0) {
    throw new UsageError(
      `there are no candidates in ${assessment.path} to compare`,
      `What is asked about them: vet init --stage shortlisting ${shellWord(visible(assessment.path))}`,
    );
  }
  const comparison = comparisonOf(assessment);
  output.write(
    format === 'json'
      ? `${JSON.stringify({ version: 1, asOf: assessment.asOf, comparison })}\n`
      : await printed(comparisonPage(comparison), format, options, io),
  );
  output.done();
  return EXIT.ok;
}
