/** `vet completion` on the command line, and the command line itself as plain data for it. */

import type { Command } from 'commander';
import type { DeclaredCommand } from '../commands/completion/declared.ts';
import type { Io } from '../commands/io.ts';
import type { Done } from './done.ts';
import type { Options } from './options.ts';

export function addCompletion(program: Command, make: Options, io: Io, done: Done): void {
  program
    .command('completion')
    .argument('[shell]', 'bash, zsh or fish')
    .description('print the script that completes the words of vet in your shell')
    .addHelpText(
      'after',
      make.examples(['vet completion bash', 'vet completion fish > ~/.config/fish/completions/vet.fish']),
    )
    .action(async (shell) => {
      const { completion } = await import('../commands/completion.ts');
      done(completion(shell, declared(program, make), io));
    });
}

/** All that the help shows, also `help` itself. */
function declared(program: Command, make: Options): DeclaredCommand[] {
  const help = program.createHelp();

  function visit(command: Command, above: readonly string[]): DeclaredCommand[] {
    const options = help.visibleOptions(command).map((option) => {
      const names = [option.short, option.long].filter((one) => one !== undefined);
      const [, label] = /[<[](\w+)/.exec(option.flags) ?? [];
      const words = make.wordsOf(option);
      const note = words ? option.description.replace(`: ${words.join(', ')}`, '') : option.description;
      return { names, note, ...(label ? { label } : {}), ...(words ? { words } : {}) };
    });
    const labels = command.registeredArguments.map((argument) => argument.name());
    const below = help.visibleCommands(command).flatMap((one) => visit(one, [...above, one.name()]));
    return [{ name: above.join(' '), note: command.description(), options, labels }, ...below];
  }

  return visit(program, []);
}
