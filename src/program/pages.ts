/** `vet report`, `vet compare`, `vet review` and `vet draft` on the command line. */

import type { Command } from 'commander';
import type { Io } from '../commands/io.ts';
import { KINDS } from '../drafts/kinds.ts';
import type { Done } from './done.ts';
import type { Options } from './options.ts';

const OUT = '--out <file>';
const OUT_PURPOSE = 'write it to this file, whose ending says how: .html, .md, .json';
const ONE_FILE = 'the engagement file, or - for standard input; default: engagement.yaml';

export function addReport(program: Command, make: Options, io: Io, done: Done): void {
  const command = program
    .command('report')
    .argument('[files...]', 'files, folders, globs, or - for standard input; default: every engagement file below here')
    .description('write the page for whoever decides; of several files one page together, worst first')
    .addOption(make.choice('--format <name>', 'how to write it (default: markdown)', ['markdown', 'html', 'json']))
    .option(OUT, OUT_PURPOSE)
    .addOption(make.asOf())
    .addOption(make.stage('judge as if at this stage: what will be asked next?'))
    .option('--no-ignore', 'also what .gitignore or the configuration leaves out')
    .option('--from <results...>', 'the page of what vet lint --format json found before, such as of its shards')
    .option('--quiet', 'say nothing but what goes wrong');
  make
    .config(command)
    .addHelpText(
      'after',
      make.examples([
        'vet report',
        'vet report --out report.html cafe.engagement.yaml',
        'vet report --from "results/*.json"',
      ]),
    )
    .action(async (files, options) => {
      const { report } = await import('../commands/report.ts');
      done(await report(files, options, io));
    });
}

export function addCompare(program: Command, make: Options, io: Io, done: Done): void {
  const command = program
    .command('compare')
    .argument('[file]', ONE_FILE)
    .description('compare the candidates: who is ahead, how close it is, what would change it');
  pageOptions(command, make)
    .addHelpText('after', make.examples(['vet compare', 'vet compare --out candidates.html cafe.engagement.yaml']))
    .action(async (file, options) => {
      const { compare } = await import('../commands/compare.ts');
      done(await compare(file, options, io));
    });
}

export function addReview(program: Command, make: Options, io: Io, done: Done): void {
  const command = program
    .command('review')
    .argument('[file]', ONE_FILE)
    .description('look at work that is running: is a second opinion in order, and on what grounds?');
  pageOptions(command, make)
    .addOption(make.stage('judge as if at this stage'))
    .addHelpText(
      'after',
      make.examples(['vet review', 'vet review --as-of 2027-03-01 --out review.html cafe.engagement.yaml']),
    )
    .action(async (file, options) => {
      const { review } = await import('../commands/review.ts');
      done(await review(file, options, io));
    });
}

export function addDiff(program: Command, make: Options, io: Io, done: Done): void {
  const command = program
    .command('diff')
    .argument('<old>', 'the version before: a file, - for standard input, or REV:path of the git repository')
    .argument('<new>', 'the version now, likewise')
    .description('tell what changed between two versions, what of it matters, and which findings came and went');
  pageOptions(command, make)
    .addOption(make.stage('judge both as if at this stage'))
    .addHelpText(
      'after',
      make.examples([
        'vet diff main:engagement.yaml engagement.yaml',
        'vet diff --format markdown draft-1.yaml draft-2.yaml',
      ]),
    )
    .action(async (old, now, options) => {
      const { diff } = await import('../commands/diff.ts');
      done(await diff(old, now, options, io));
    });
}

export function addDraft(program: Command, make: Options, io: Io, done: Done): void {
  const command = program
    .command('draft')
    .argument('[kind]', KINDS.map(({ name }) => name).join(', '))
    .argument('[file]', ONE_FILE)
    .description('draft a document from the answers, such as the brief or the statement of work')
    .addOption(make.choice('--format <name>', 'how to write it (default: markdown)', ['markdown', 'html']))
    .option(OUT, 'write it to this file, whose ending says how: .md, .html')
    .option('--force', 'let it take the place of a file that is there')
    .option('--template <file>', 'fill in a template of your own')
    .option('--print-template', 'print the template, to make your own from it')
    .addOption(make.asOf('draft it as on this day (YYYY-MM-DD); default: today'));
  make
    .config(command)
    .addHelpText(
      'after',
      make.examples([
        'vet draft brief',
        'vet draft statement-of-work --out statement-of-work.html cafe.engagement.yaml',
        'vet draft policy --print-template > our-policy.md.liquid',
      ]),
    )
    .action(async (kind, file, options) => {
      const { draft } = await import('../commands/draft.ts');
      done(await draft(kind, file, options, io));
    });
}

/** Of a page about one engagement. */
function pageOptions(command: Command, make: Options): Command {
  const formats = ['text', 'markdown', 'html', 'json'];
  const options = command
    .addOption(make.choice('--format <name>', 'how to print (default: text)', formats))
    .option(OUT, `${OUT_PURPOSE}, .txt`)
    .addOption(make.asOf());
  return make.colors(make.config(options));
}
