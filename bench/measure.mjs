// Runs programs and measures them: in turn, because the machine is shared, and each in a process of its own.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const MEBIBYTE = 2 ** 20;

/**
 * One run, its output to a pipe. Throws where it does not end as it must: what has crashed is quick, too.
 * @param {string[]} command program and arguments
 * @param {number} exitCode
 * @returns {{ milliseconds: number, output: string }}
 */
export function run([program, ...rest], exitCode, { env = process.env, cwd } = {}) {
  const started = process.hrtime.bigint();
  const { status, stdout, stderr, error } = spawnSync(program, rest, {
    env,
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1024 * MEBIBYTE,
  });
  const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
  if (error) throw error;
  const output = `${stdout}${stderr}`;
  if (status !== exitCode)
    throw new Error(`${[program, ...rest].join(' ')} ended with ${status}:\n${output.slice(0, 2000)}`);
  return { milliseconds, output };
}

/**
 * Runs all contenders in turn, so many times; the order goes round, so that none is always the one after another.
 * @param {{ name: string, command: string[], exitCode: number, cwd?: string, before?: () => void }[]} contenders `before` is not measured
 * @returns {Record<string, number[]>} milliseconds by name, in the order of the rounds
 */
export function inTurn(contenders, rounds) {
  const times = Object.fromEntries(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const first = round % contenders.length;
    for (const { name, command, exitCode, cwd, before } of [
      ...contenders.slice(first),
      ...contenders.slice(0, first),
    ]) {
      before?.();
      times[name].push(run(command, exitCode, { cwd }).milliseconds);
    }
  }
  return times;
}

/** The most memory that a program held at once, in MB (10^6 bytes), in a run of its own that is not timed. */
export function peakMemory({ command, exitCode, cwd }, folder) {
  const file = path.join(folder, 'peak');
  if (hasGnuTime()) {
    run(['/usr/bin/time', '--quiet', '-f', '%M', '-o', file, ...command], exitCode, { cwd });
  } else {
    const NODE_OPTIONS = `--require ${JSON.stringify(path.join(import.meta.dirname, 'peak.cjs'))}`;
    run(command, exitCode, { cwd, env: { ...process.env, NODE_OPTIONS, BENCH_PEAK: file } });
  }
  return (Number(readFileSync(file, 'utf8')) * 1024) / 1e6;
}

function hasGnuTime() {
  if (!existsSync('/usr/bin/time')) return false;
  return /GNU/.test(String(spawnSync('/usr/bin/time', ['--version']).stdout));
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** How many times as long `one` took as `other`, by pairs of the same round. */
export function ratio(one, other) {
  const ratios = one.map((time, round) => time / other[round]);
  return { median: median(ratios), low: Math.min(...ratios), high: Math.max(...ratios) };
}
