/** The interviews that there are: those of the package, and one of the owner's own. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dataOf } from '../document/data.ts';
import { read } from '../document/read.ts';
import { visible } from '../formats/visible.ts';
import type { Interview } from '../interview/interview.ts';
import { type InterviewFile, interviewFrom } from '../interview/load.ts';
import { UsageError } from './exit.ts';
import { readText } from './files.ts';
import { packageRoot } from './package-root.ts';

/** The first is the one that a new engagement begins with. */
const NAMES = ['social-media', 'outsourcing'];

/** Of all faults of a file, so many are told. */
const MOST_FAULTS = 10;

/** @param own the file of an interview that takes the place of the package's */
export async function loadInterviews(own: string | undefined): Promise<readonly Interview[]> {
  const files = NAMES.map(builtIn);
  if (own === undefined) return files.map((file) => interviewFrom(file, files));
  return [interviewFrom(await ownInterview(own, files), files)];
}

/** Checked by the tests, so that no time goes into it here. */
function builtIn(name: string): InterviewFile {
  const text = readFileSync(path.join(packageRoot(), 'templates', 'interviews', `${name}.yaml`), 'utf8');
  // biome-ignore lint/suspicious/noExplicitAny: a test holds it to the schema
  return dataOf(read(text).root) as any;
}

async function ownInterview(file: string, others: readonly InterviewFile[]): Promise<InterviewFile> {
  const text = readText(file);
  if (typeof text !== 'string') throw new UsageError(`cannot read ${visible(text.path)}: ${text.reason}`);
  const { checkInterview } = await import('../interview/check.ts');
  const checked = checkInterview(read(text), others);
  if (!Array.isArray(checked)) return checked as InterviewFile;
  const lines = checked.slice(0, MOST_FAULTS).map(({ line, message }) => `\n  line ${line}: ${visible(message)}`);
  const more = checked.length > MOST_FAULTS ? `\n  … and ${checked.length - MOST_FAULTS} more` : '';
  throw new UsageError(
    `${visible(file)} is no interview:${lines.join('')}${more}\n`,
    'vet schema interview prints what it may hold.',
  );
}
