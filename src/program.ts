/**
 * The command line: names, options, help. What a command does is loaded only when it is run; but for `lint`, which
 * has to be fast: it stands in the same bundle, and nothing that it does not need stands there with it.
 */

import { Command, CommanderError } from 'commander';
import { EXIT, isUsageError } from './commands/exit.ts';
import type { Io } from './commands/io.ts';
import { visible } from './formats/visible.ts';
import type { Done } from './program/done.ts';
import { addLint } from './program/lint.ts';
import { options } from './program/options.ts';
import { version } from './version.ts';

/**
 * Runs one command line, without the name of the program.
 * @returns the exit code; throws only what is a fault of ours
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = EXIT.ok;
  try {
    const program = await createProgram(argv, io, (result) => {
      code = result;
    });
    if (argv.length === 0) {
      program.outputHelp({ error: true });
      return EXIT.fault;
    }
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.fault;
    if (isUsageError(error)) {
      // A message that ends with a list has no full stop, and what to do in a line of its own.
      const end = error.message.endsWith('\n') ? '' : error.hint ? '. ' : '.';
      io.err(`vet: ${tame(error.message)}${end}${tame(error.hint ?? '')}\n`);
      return EXIT.fault;
    }
    throw error;
  }
}

/** Names of files and options may hold anything, line breaks too; nothing in them acts on the terminal or a log. */
function tame(text: string): string {
  return text.endsWith('\n') ? text.split('\n').map(visible).join('\n') : visible(text);
}

async function createProgram(argv: readonly string[], io: Io, done: Done): Promise<Command> {
  const program = new Command('vet')
    .description('Says which of the classic outsourcing mistakes your engagement.yaml still contains.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError('Run with --help to see what there is.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.out(text),
      writeErr: (text) => io.err(tame(text.replace(/^error: /, 'vet: '))),
      getOutHelpWidth: () => io.terminal()?.columns ?? 80,
      getErrHelpWidth: () => io.terminal()?.columns ?? 80,
    });
  if (argv[0] === 'lint') addLint(program, io, done);
  else {
    const { addOthers, checkCommand } = await import('./program/others.ts');
    checkCommand(argv);
    addOthers(program, () => addLint(program, io, done), options, io, done);
  }
  return program;
}
