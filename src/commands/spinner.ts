/** A line on the screen that says how many files are read: loaded only where a run takes long enough for it. */

import type { WriteStream } from 'node:tty';
import ora, { spinners } from 'ora';
import { formatNumber } from '../engagement/quantity.ts';

export interface Spinner {
  /** Draws the line anew, and lets a signal through. */
  show(done: number): Promise<void>;
  /** Takes the line away; the next one comes with the next `show`. */
  clear(): void;
  end(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export function spinnerOn(screen: WriteStream, total: number, unicode: boolean): Spinner {
  // Files are read without a pause, in which no timer would run: so it is drawn from here, and never started.
  // What start() would do besides, hide the cursor and swallow what is typed, is not wanted.
  const drawn = ora({
    stream: screen,
    isEnabled: true,
    color: false,
    hideCursor: false,
    discardStdin: false,
    spinner: unicode ? spinners.dots : spinners.line,
  });

  let isShown = false;

  /** Who is told to stop leaves a clean line behind, and then stops by that very signal. */
  function stop(signal: NodeJS.Signals): void {
    end();
    process.kill(process.pid, signal);
  }

  function clear(): void {
    if (isShown) drawn.clear();
    isShown = false;
  }

  function end(): void {
    for (const signal of SIGNALS) process.off(signal, stop);
    clear();
  }

  for (const signal of SIGNALS) process.on(signal, stop);
  return {
    async show(done) {
      drawn.text = `${formatNumber(done)} of ${formatNumber(total)} files`;
      drawn.render();
      isShown = true;
      await new Promise((resolve) => setImmediate(resolve));
    },
    clear,
    end,
  };
}
