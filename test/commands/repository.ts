/** A folder that is a git repository of its own, whatever git is told on this machine. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Folder, folder, type Seen, type World } from './run.ts';

/** What git and vet are run with. */
export const GIT_ENV = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Priya Shah',
  GIT_AUTHOR_EMAIL: 'priya@harbourlane.example',
  GIT_COMMITTER_NAME: 'Priya Shah',
  GIT_COMMITTER_EMAIL: 'priya@harbourlane.example',
} as const;

export interface Repository {
  readonly path: string;
  git(...args: readonly string[]): string;
  write(name: string, text: string): void;
  vet(args: readonly string[], world?: World): Promise<Seen>;
}

/** The files are committed on the branch main; what is then checked out is a branch of its own, work. */
export function repository(files: Readonly<Record<string, string>>): Repository {
  const made = repositoryAt(folder(files));
  made.git('init', '--quiet', '--initial-branch=main');
  made.git('add', '--all');
  made.git('commit', '--quiet', '--allow-empty', '--message=As it was');
  made.git('checkout', '--quiet', '-b', 'work');
  return made;
}

export function repositoryAt(home: Folder): Repository {
  return {
    path: home.path,
    git: (...args) => execFileSync('git', args, { cwd: home.path, env: GIT_ENV, encoding: 'utf8', stdio: 'pipe' }),
    write(name, text) {
      const file = path.join(home.path, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    },
    vet: (args, world) => home.vet(args, { env: GIT_ENV, ...world }),
  };
}
