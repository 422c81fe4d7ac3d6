/** `vet completion SHELL`: prints the script that makes a shell complete the words of vet. */

import { nearest } from '../engagement/nearest.ts';
import { version } from '../version.ts';
import { bashScript } from './completion/bash.ts';
import type { DeclaredCommand } from './completion/declared.ts';
import { fishScript } from './completion/fish.ts';
import { commandLine, SHELLS } from './completion/vocabulary.ts';
import { zshScript } from './completion/zsh.ts';
import { EXIT, UsageError } from './exit.ts';
import type { Io } from './io.ts';

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript };

/** How it is loaded, once for all. Not `source <(…)`, which the bash of macOS cannot. */
const LOADING = {
  bash: 'in ~/.bashrc:  eval "$(vet completion bash)"',
  zsh: 'in ~/.zshrc, below compinit:  eval "$(vet completion zsh)"',
  fish: 'vet completion fish > ~/.config/fish/completions/vet.fish',
};

export function completion(named: string | undefined, declared: readonly DeclaredCommand[], io: Io): number {
  const shell = SHELLS.find((one) => one === named);
  if (shell === undefined) throw unknownShell(named);
  const header = shell === 'zsh' ? '#compdef vet\n' : '';
  io.out(`${header}# Completes the words of vet ${version} in ${shell}. To load it: ${LOADING[shell]}\n`);
  io.out(SCRIPTS[shell](commandLine(declared)));
  return EXIT.ok;
}

function unknownShell(named: string | undefined): UsageError {
  if (named === undefined) {
    const ways = SHELLS.map((shell) => `  ${shell.padEnd(6)}${LOADING[shell]}\n`).join('');
    return new UsageError(
      `for which shell? It is loaded once for all, and works in every new window:\n${ways}`,
      'Such as: vet completion bash',
    );
  }
  const close = nearest(named, SHELLS);
  return new UsageError(
    `there are no completions for “${named}”`,
    close ? `Did you mean ${close}?` : `There are some for ${SHELLS.join(', ')}.`,
  );
}
