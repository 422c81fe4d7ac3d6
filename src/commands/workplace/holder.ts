/** Who holds a lock, and whether that process still lives. */

import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

export interface Holder {
  readonly pid: number;
  /** The computer, or the container: process ids mean nothing in another one. */
  readonly host: string;
  /** ISO time of the opening. */
  readonly since: string;
  /** When the process began, where it is cheap to learn: a process id is given again after a restart. */
  readonly born?: string | undefined;
}

export function thisProcess(): Holder {
  const { pid } = process;
  return { pid, host: hostname(), since: new Date().toISOString(), born: birthOf(pid) };
}

/** undefined: half written, or not ours. */
export function parseHolder(text: string): Holder | undefined {
  try {
    const { pid, host, since, born } = JSON.parse(text);
    const sound = Number.isInteger(pid) && pid > 0 && typeof host === 'string' && !Number.isNaN(Date.parse(since));
    return sound ? { pid, host, since, born } : undefined;
  } catch {
    return undefined;
  }
}

/** True as well where it cannot be known: to ask the person is better than to lose one of two interviews. */
export function isAlive({ pid, host, born }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Not allowed to signal it: it lives, and is another user's.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = birthOf(pid);
  return born === undefined || now === undefined || born === now;
}

/** «process 4312, since 2026-11-20 14:02» */
export function describeHolder({ pid, host, since }: Holder): string {
  const where = host === hostname() ? '' : ` on the computer ${host}`;
  const time = new Date(since).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' });
  return `process ${pid}${where}, since ${time}`;
}

/** The start of the computer and, in ticks since then, of the process: field 22 of proc_pid_stat(5), on Linux. */
function birthOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // Field 2, the name of the program, may hold blanks and brackets.
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // Killed, and only kept until its parent has taken note.
    if (state === 'Z' || state === 'X') return 'ended';
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()} ${rest[18]}`;
  } catch {
    return undefined;
  }
}
