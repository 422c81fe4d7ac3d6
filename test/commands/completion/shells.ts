/** The shells, asked what they would offer after a line as it is typed. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { desk, type Session } from '../../terminal/pty.ts';

/** A folder with these files, and the script where the shells find it. */
export interface Place {
  readonly path: string;
  readonly script: string;
}

export function placeWith(script: string): Place {
  const file = path.join(realpathSync(mkdtempSync(path.join(tmpdir(), 'vet-complete-'))), 'script');
  writeFileSync(file, script);
  return { path: path.dirname(file), script: file };
}

/** Bash, by the function that it calls; words are made of a line as bash makes them. */
export function askBash(script: string, line: string, cwd = process.cwd()): string[] {
  const ask = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _vet; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const words = line.split(/ |(?<=[=:])|(?=[=:])/);
  const seen = execFileSync('bash', ['--norc', '-c', ask, 'bash', placeWith(script).script, ...words], {
    cwd,
    encoding: 'utf8',
  });
  return seen.split('\n').filter((word) => word !== '');
}

/** Fish can be asked: each word with its note. */
export function askFish(script: string, line: string, cwd = process.cwd()): string[][] {
  const ask = 'source $argv[1]; complete -C $argv[2]';
  const seen = execFileSync('fish', ['--no-config', '-c', ask, placeWith(script).script, line], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C.UTF-8' },
  });
  return seen.split('\n').flatMap((row) => (row === '' ? [] : [row.split('\t')]));
}

const START = {
  bash: { command: 'bash --norc --noprofile -i', load: (file: string) => `source ${file}` },
  zsh: {
    command: 'zsh -f -i',
    load: (file: string) => `autoload -Uz compinit; compinit -u -D; eval "$(cat ${file})"`,
  },
  fish: { command: 'fish --no-config -i', load: (file: string) => `source ${file}` },
};

/** Somebody sits at the shell, in a folder with these files, and has loaded the script. */
export async function sitAt(
  shell: keyof typeof START,
  script: string,
  files: Readonly<Record<string, string>> = {},
): Promise<Session> {
  const { command, load } = START[shell];
  const session = desk(files).vet([], { shell: `exec ${command}`, columns: 200 });
  // What is typed shows too, and is not to be taken for what it prints.
  session.type(`${load(placeWith(script).script)}; echo rea''dy\r`);
  await session.see(/^ready$/m);
  return session;
}
