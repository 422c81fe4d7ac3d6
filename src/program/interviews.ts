/** `vet init` and `vet fix` on the command line. */

import type { Command } from 'commander';
import type { Io } from '../commands/io.ts';
import type { Done } from './done.ts';
import type { Options } from './options.ts';

const PLACES = ['github', 'gitlab', 'pre-commit'];

export function addInit(program: Command, make: Options, io: Io, done: Done): void {
  const command = program
    .command('init')
    .argument('[file]', 'the file to write, or to go on with; default: engagement.yaml')
    .description('interview you, and write the answers into an engagement file')
    .addOption(make.stage('ask what this stage calls for'));
  askOptions(command, make)
    .option('--partial', 'where nobody can be asked: leave what is missing without an answer')
    .option('--print-answers', 'print a form with the questions, to fill in for --answers')
    .option('--dry-run', 'print the file instead of writing it')
    .addOption(make.choice('--ci <place>', 'only write the file that makes this run vet', PLACES))
    .addHelpText(
      'after',
      make.examples([
        'vet init',
        'vet init --stage shortlisting cafe.engagement.yaml',
        'vet init --print-answers > answers.yaml',
        'vet init --answers answers.yaml --set budget.cap=3000 --partial',
        'vet init --ci github',
      ]),
    )
    .action(async (file, options) => {
      if (options.ci) {
        const { ci } = await import('../commands/ci.ts');
        return done(ci(options.ci, file, options, io));
      }
      const { init } = await import('../commands/init.ts');
      done(await init(file, options, io));
    });
}

export function addFix(program: Command, make: Options, io: Io, done: Done): void {
  const command = program
    .command('fix')
    .argument('[file]', 'the engagement file; default: engagement.yaml')
    .description('ask only what settles the open findings, show the changes, and write them')
    .addOption(make.names('--rule <id>', 'only findings of this rule (may be given again)'))
    .addOption(make.names('--mistake <id>', 'only findings of this mistake (may be given again)'));
  askOptions(command, make)
    .option('--dry-run', 'print the changes instead of writing them')
    .addHelpText(
      'after',
      make.examples([
        'vet fix',
        'vet fix --mistake budget cafe.engagement.yaml',
        'vet fix --set budget.ceiling=6000 --dry-run',
      ]),
    )
    .action(async (file, options) => {
      const { fix } = await import('../commands/fix.ts');
      done(await fix(file, options, io));
    });
}

/** Who is asked, and what is answered beforehand. */
function askOptions(command: Command, make: Options): Command {
  const asking = command
    .option('--interview <file>', 'ask by the wording of an interview of your own')
    .option('--answers <file>', 'take the answers of a file, or of standard input (-)')
    .addOption(make.values('--set <path=value>', 'one answer (may be given again)'))
    .option('--yes', 'take what is offered instead of asking')
    .option('--no-input', 'never ask, also at a terminal')
    .option('--force', 'let given answers take the place of those in the file')
    .option('--plain', 'line by line, without moving the cursor: for screen readers')
    .addOption(make.asOf());
  return make.colors(make.config(asking));
}
