/** All commands but `lint`: a bundle of its own, so that a lint does not load what it does not need. */

import type { Command } from 'commander';
import { UsageError } from '../commands/exit.ts';
import type { Io } from '../commands/io.ts';
import { nearest } from '../engagement/nearest.ts';
import { addCompletion } from './completion.ts';
import { addConfig, addPolicy } from './configuration.ts';
import type { Done } from './done.ts';
import { addFix, addInit } from './interviews.ts';
import type { Options } from './options.ts';
import { addCompare, addDiff, addDraft, addReport, addReview } from './pages.ts';
import { addExplain, addSchema } from './reference.ts';
import { addLsp } from './server.ts';

const COMMANDS = [
  'init',
  'fix',
  'lint',
  'report',
  'compare',
  'review',
  'diff',
  'draft',
  'explain',
  'config',
  'policy',
  'schema',
  'lsp',
  'completion',
  'help',
];

/** In the order in which they are needed; `lint` is added in between. */
export function addOthers(program: Command, addLint: () => void, make: Options, io: Io, done: Done): void {
  addInit(program, make, io, done);
  addFix(program, make, io, done);
  addLint();
  addReport(program, make, io, done);
  addCompare(program, make, io, done);
  addReview(program, make, io, done);
  addDiff(program, make, io, done);
  addDraft(program, make, io, done);
  addExplain(program, make, io, done);
  addConfig(program, make, io, done);
  addPolicy(program, make, io, done);
  addSchema(program, make, io, done);
  addLsp(program, make, io, done);
  addCompletion(program, make, io, done);
  program.addHelpText(
    'after',
    make.examples(['vet init', 'vet lint', 'vet report --out report.html', 'vet explain budget']),
  );
}

/** What commander would pass over: a file where a command stands, and `help` for a command that is none. */
export function checkCommand(argv: readonly string[]): void {
  const [first = '', second] = argv;
  if (/\.ya?ml$/.test(first)) {
    throw new UsageError('to check a file, name the command first', `Try: vet lint ${first}`);
  }
  if (first === 'help' && second !== undefined && !COMMANDS.includes(second)) {
    const close = nearest(second, COMMANDS);
    throw new UsageError(`unknown command “${second}”`, close ? `Did you mean ${close}?` : 'vet --help lists them.');
  }
}
