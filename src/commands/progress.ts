/** How far a long run is: shown where somebody waits at a terminal, and nowhere else. */

import type { Io } from './io.ts';
import { wantsUnicode } from './look.ts';
import type { Spinner } from './spinner.ts';

/** Fewer files are read before anybody wonders. */
const MANY = 200;

/** Milliseconds before the first sign, and between one and the next. */
const PATIENCE = 300;
const BETWEEN = 80;

export interface Progress {
  /** Asked after each file, so it costs next to nothing. */
  isDue(): boolean;
  show(done: number): Promise<void>;
  /** Before anything else is written to the screen. */
  clear(): void;
}

/** Runs a work over so many files. Whatever becomes of it, the screen is left as it was. */
export async function withProgress<T>(
  total: number,
  io: Io,
  work: (progress: Progress | undefined) => Promise<T>,
): Promise<T> {
  if (!isWanted(total, io)) return work(undefined);
  let spinner: Spinner | undefined;
  let next = io.now().getTime() + PATIENCE;
  try {
    return await work({
      isDue: () => io.now().getTime() >= next,
      async show(done) {
        spinner ??= await start(total, io);
        await spinner?.show(done);
        next = io.now().getTime() + BETWEEN;
      },
      clear: () => spinner?.clear(),
    });
  } finally {
    spinner?.end();
  }
}

/** A log, and a terminal that cannot move its cursor, would keep every line. */
function isWanted(total: number, io: Io): boolean {
  const { CI = '', TERM } = io.env;
  const isLog = CI !== '' && CI !== '0' && CI !== 'false';
  if (total <= MANY || isLog || TERM === 'dumb') return false;
  // One that does not say how wide it is, as in a container: how many lines a text takes is not known there.
  return (io.screen()?.columns ?? 0) > 0;
}

async function start(total: number, io: Io): Promise<Spinner | undefined> {
  const screen = io.screen();
  if (!screen) return undefined;
  const { spinnerOn } = await import('./spinner.ts');
  return spinnerOn(screen, total, wantsUnicode(io));
}
