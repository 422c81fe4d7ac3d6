/** `vet draft KIND [FILE]`: a document from the answers. */

import { draftOf } from '../drafts/draft.ts';
import { draftHtml } from '../drafts/html.ts';
import { count } from '../engagement/quantity.ts';
import { findEngagement, type Judging, judge } from './engagement.ts';
import { EXIT, UsageError } from './exit.ts';
import type { Io } from './io.ts';
import { outputFor } from './output.ts';
import { formatFor, type PageOptions } from './page.ts';
import { kindFor, refusing, templateOf } from './template.ts';

export interface DraftOptions extends PageOptions<'markdown' | 'html'>, Pick<Judging, 'asOf' | 'config'> {
  /** A template of one's own. */
  readonly template?: string;
  readonly printTemplate?: boolean;
  /** Write over a file that is there. */
  readonly force?: boolean;
}

/** @returns the exit code */
export async function draft(
  name: string | undefined,
  named: string | undefined,
  options: DraftOptions,
  io: Io,
): Promise<number> {
  const kind = kindFor(name);
  if (options.printTemplate) {
    if (options.template !== undefined) {
      throw new UsageError(
        '--print-template prints the template of vet, and --template names another',
        'Leave one of them out.',
      );
    }
    const output = outputFor(options, { inputs: [], isNew: guard(options) }, io);
    output.write(templateOf(kind, undefined));
    output.done();
    return EXIT.ok;
  }
  const file = await findEngagement(named, `vet draft ${kind.name}`);
  const template = templateOf(kind, options.template);
  const inputs = options.template === undefined ? [file] : [file, options.template];
  const output = outputFor(options, { inputs, isNew: guard(options) }, io);
  const format = formatFor(options, ['markdown', 'html']);
  const assessment = await judge(file, options, io);
  const made = refusing(options.template, () => draftOf(kind.name, assessment, template));
  output.write(format === 'html' ? draftHtml(made) : made.markdown);
  output.done();
  for (const note of made.notes) io.err(`${note}\n`);
  const open = made.openPoints.length;
  if (open > 0) io.err(`${count(open, 'open point')}, listed at the end.\n`);
  return EXIT.ok;
}

/** Who has a draft may have changed it by hand. */
function guard({ out, force }: DraftOptions): UsageError | undefined {
  if (force) return undefined;
  return new UsageError(
    `${out} is there already, and may hold changes of yours`,
    'Choose another name, or let --force replace it.',
  );
}
