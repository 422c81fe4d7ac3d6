/** The files that formats are written to: each whole or not at all. */

import fs from 'node:fs';
import path from 'node:path';
import { UsageError } from './exit.ts';
import type { FormatName } from './formats.ts';
import type { Io } from './io.ts';
import { type Output, outputFor } from './output.ts';
import { type SinkOptions, screen } from './sinks.ts';
import { quietly, realDisk } from './workplace/disk.ts';
import { saving } from './workplace/save.ts';

/** GitHub shows no summary that is larger. */
const LARGEST_SUMMARY = 1024 * 1024;

const ENDINGS: Readonly<Record<FormatName, string>> = {
  text: 'txt',
  concise: 'txt',
  json: 'json',
  sarif: 'sarif',
  github: 'txt',
  gitlab: 'json',
  junit: 'xml',
  markdown: 'md',
};

/** One for each target, in their order. */
export function outputsFor({ format, quiet = false }: SinkOptions, inputs: readonly string[], io: Io): Output[] {
  const taken = new Map<string, FormatName>();
  return format.map(({ name, file }) => {
    if (file === undefined) return screen(io);
    const real = realName(file);
    const other = taken.get(real);
    if (other !== undefined) {
      throw new UsageError(
        `two formats for one file: ${other} and ${name} for ${file}`,
        'Give each a file of its own.',
      );
    }
    taken.set(real, name);
    if (isJobSummary(real, io)) return jobSummary(file, io);
    const wording = { option: `--format ${name}=`, example: `vet.${ENDINGS[name]}`, what: 'result' };
    return outputFor({ out: file, quiet }, { inputs, wording }, io);
  });
}

function realName(file: string): string {
  let real = path.resolve(file);
  quietly(() => {
    real = fs.realpathSync.native(file);
  });
  return real;
}

/** The file that GitHub Actions shows under a job. */
function isJobSummary(real: string, { env }: Io): boolean {
  const { GITHUB_STEP_SUMMARY: summary } = env;
  return summary !== undefined && summary !== '' && realName(summary) === real;
}

/** What the same step has written before stays; all of ours comes at once, or nothing. */
function jobSummary(file: string, io: Io): Output {
  const parts: string[] = [];
  return {
    write(text) {
      parts.push(text);
      return true;
    },
    done() {
      saving('add to the job summary', () => {
        const before = realDisk.stat(file) ? fs.readFileSync(file, 'utf8') : '';
        const gap = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
        fs.appendFileSync(file, gap + parts.join(''));
        if (fs.statSync(file).size > LARGEST_SUMMARY) io.err(TOO_LARGE);
      });
    },
    drop() {},
  };
}

const TOO_LARGE =
  'vet: the job summary is now larger than 1 MiB, and GitHub shows none that is. Run vet in a step of its own.\n';
