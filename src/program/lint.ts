/** `vet lint` on the command line: the one command that stands in the bundle of every run. */

import type { Command } from 'commander';
import type { Io } from '../commands/io.ts';
import { lint } from '../commands/lint.ts';
import type { Done } from './done.ts';
import { options as make } from './options.ts';

const LEVELS = ['error', 'warning', 'info', 'question', 'never'];

export function addLint(program: Command, io: Io, done: Done): void {
  const command = program
    .command('lint')
    .argument('[paths...]', 'files, folders, globs, or - for standard input; default: every engagement file below here')
    .description('check engagement files, and print the mistakes that they still contain')
    .addOption(make.formats())
    .addOption(make.asOf())
    .addOption(make.stage('judge as if at this stage: what will be asked next?'))
    .addOption(make.choice('--fail-on <level>', 'the least that makes the exit code 1', LEVELS).default('error'))
    .addOption(make.count('--max-warnings <count>', 'exit with 1 when there are more warnings'))
    .addOption(make.names('--rule <id>', 'only this rule (may be given again)'))
    .addOption(make.names('--mistake <id>', 'only the rules of this mistake (may be given again)'))
    .option('--baseline <file>', 'put up with the findings in this file')
    .option('--update-baseline', 'write what is found now into the baseline; default: vet-baseline.json')
    .option('--since <revision>', 'only files that changed since this branch, tag or commit')
    .option('--staged', 'only files that the next commit changes, as it will hold them')
    .option('--no-ignore', 'also what .gitignore or the configuration leaves out')
    .addOption(make.shard())
    .addOption(make.workers())
    .option('--cache', 'keep the results, and judge only what has changed since')
    .option('--cache-location <folder>', 'keep them here; default: .vet-cache')
    .option('--stdin-filename <name>', 'what to call standard input', 'engagement.yaml')
    .option('--pass-on-no-files', 'exit with 0 when there is nothing to check');
  make
    .colors(make.config(command))
    .option('--quiet', 'only what stands in the way')
    .option('--verbose', 'everything in full')
    .addHelpText(
      'after',
      make.examples([
        'vet lint',
        'vet lint --stage running --as-of 2027-03-01 cafe.engagement.yaml',
        'cat engagement.yaml | vet lint --format json -',
      ]),
    )
    .action(async (paths, options) => {
      done(await lint(paths, options, io));
    });
}
