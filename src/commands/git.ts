/** Asks git. Loaded only where it is needed: node:child_process costs milliseconds, and a run without it needs no git. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { visible } from '../formats/visible.ts';
import { UsageError } from './exit.ts';
import { decode, type Unreadable } from './files.ts';
import { commitOf, unknownRevision } from './revision.ts';

export interface Answer {
  readonly code: number;
  readonly out: Buffer;
  readonly err: string;
}

/** Asks in the current folder; whatever the code, it is the asker's to judge. Throws UsageError where there is no git. */
export type Git = (args: readonly string[], input?: string) => Answer;

/** @param why what git is wanted for: `--since` */
export function gitWith(env: Readonly<Record<string, string | undefined>>, why: string): Git {
  // Its own words are read where it refuses, so they must be English; and it is not to write anything.
  const settings = { ...env, LC_ALL: 'C', LANGUAGE: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
  return (args, input) => {
    const { error, status, stdout, stderr } = spawnSync('git', args, {
      env: settings,
      maxBuffer: Number.POSITIVE_INFINITY,
      windowsHide: true,
      ...(input === undefined ? {} : { input }),
    });
    if (error && 'code' in error && error.code === 'ENOENT') {
      throw new UsageError(`${why} asks git, and there is no git here`, 'Install git first.');
    }
    if (error) throw new UsageError(`git could not be asked: ${error.message}`);
    return { code: status ?? 1, out: stdout, err: stderr.toString('utf8') };
  };
}

/** Of an answer that has to be one. Throws UsageError with what git says instead. */
export function told({ code, out, err }: Answer): Buffer {
  if (code === 0) return out;
  throw new UsageError(`git says: ${firstLine(err)}`);
}

/** The root of the repository that the current folder is in. Throws UsageError where there is none. */
export function topOf(git: Git, why: string, hint?: string): string {
  const answer = git(['rev-parse', '--show-toplevel']);
  if (answer.code === 0) return answer.out.toString('utf8').replace(/\r?\n$/, '');
  if (answer.err.includes('dubious ownership')) {
    throw new UsageError(
      'git does not trust this folder, because it belongs to somebody else',
      'If you trust it: git config --global --add safe.directory "$PWD"',
    );
  }
  if (/not a git repository/i.test(answer.err)) {
    throw new UsageError(`${why} asks git, and this folder is in no git repository`, hint);
  }
  throw new UsageError(`git says: ${firstLine(answer.err)}`);
}

/** `a\0b\0` → a, b */
export function namesIn(answer: Buffer): string[] {
  return answer.toString('utf8').split('\0').slice(0, -1);
}

/**
 * The text of a file as a revision holds it, by `REV:path` as git understands it; undefined where the name is no such
 * thing. Throws UsageError where there is no git, no repository or no such revision.
 */
export function textAt(
  named: string,
  env: Readonly<Record<string, string | undefined>>,
): string | Unreadable | undefined {
  const place = placeIn(named);
  if (!place) return undefined;
  const { revision, file } = place;
  const git = gitWith(env, named);
  topOf(git, named);
  const commit = commitOf(revision, git);
  if (commit === undefined) throw unknownRevision(revision, git);
  const { code, out } = git(['cat-file', 'blob', `${commit}:${file}`]);
  return code === 0 ? decode(out, named) : { path: named, reason: `there is no file ${file} in ${revision}` };
}

/** `main:shops/engagement.yaml`; undefined where a file is called so, or it is the drive of a disk. */
export function placeIn(named: string): { readonly revision: string; readonly file: string } | undefined {
  const [, revision = '', file = ''] = /^([^:]{2,}):(.+)$/s.exec(named) ?? [];
  return revision === '' || revision.startsWith('-') || existsSync(named) ? undefined : { revision, file };
}

function firstLine(text: string): string {
  const line = text.split('\n').find((one) => one.trim() !== '') ?? 'nothing, and fails';
  return visible(line.replace(/^(?:fatal|error): /, '')).replace(/\.$/, '');
}
