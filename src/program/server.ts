/** `vet lsp` on the command line. */

import type { Command } from 'commander';
import type { Io } from '../commands/io.ts';
import type { Done } from './done.ts';
import type { Options } from './options.ts';

export function addLsp(program: Command, make: Options, io: Io, done: Done): void {
  const command = program
    .command('lsp')
    .description('a language server: an editor starts it, and shows findings while you type')
    .option('--stdio', 'speak over standard input and output, as it does anyway: editors pass this');
  make
    .config(command)
    // Some clients pass it, and the library reads it: the server ends when its editor has.
    .addOption(command.createOption('--clientProcessId <id>').hideHelp())
    .addHelpText(
      'after',
      `\ndocs/editors.md says how to wire it into VS Code, Neovim and Helix.\n${make.examples(['vet lsp --stdio', 'vet lsp --no-config'])}`,
    )
    .action(async (options) => {
      const { lsp } = await import('../commands/lsp.ts');
      done(await lsp(options, io));
    });
}
