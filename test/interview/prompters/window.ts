/** A terminal without a machine: what is typed goes in, and what a person would see comes out. */

import { PassThrough, Writable } from 'node:stream';
import { Terminal } from '@xterm/headless';
import { expect, vi } from 'vitest';
import { colored } from '../../../src/formats/text/paint.ts';
import { plain, type Style } from '../../../src/formats/text/style.ts';
import type { Prompt, Reply } from '../../../src/interview/prompter.ts';
import { terminalPrompter } from '../../../src/interview/prompters/terminal.ts';

export const KEY = {
  enter: '\r',
  tab: '\t',
  up: '\x1b[A',
  down: '\x1b[B',
  shiftTab: '\x1b[Z',
  ctrlB: '\x02',
  ctrlC: '\x03',
  ctrlD: '\x04',
  backspace: '\x7f',
  space: ' ',
} as const;

const SOON = { timeout: 20_000, interval: 2 };

interface Settings {
  readonly columns?: number;
  readonly rows?: number;
  readonly color?: boolean;
  readonly unicode?: boolean;
  readonly gone?: AbortSignal;
}

export function openWindow({ columns = 80, rows = 24, color = false, unicode = true, gone }: Settings = {}) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const xterm = new Terminal({ cols: columns, rows, allowProposedApi: true, convertEol: true });
  let written = '';
  const output = Object.assign(
    new Writable({
      write(chunk, _, done) {
        written += String(chunk);
        xterm.write(chunk, done);
      },
    }),
    { columns, rows, isTTY: true },
  );
  const style: Style = { width: 80, unicode, verbose: false, quiet: false, paint: color ? colored : plain };
  const prompter = terminalPrompter({ input, output, style, ...(gone ? { gone } : {}) });

  function screen(): string {
    const { active } = xterm.buffer;
    const lines = Array.from({ length: active.length }, (_, index) => active.getLine(index)?.translateToString(true));
    return lines.join('\n').trimEnd();
  }

  return {
    input,
    output,
    prompter,
    screen,
    /** All that was ever written, with its codes. */
    written: () => written,
    /** Asks, and presses one key after the other, each once the screen shows what stands before it. */
    async answer(prompt: Prompt, ...keys: readonly string[]): Promise<Reply> {
      const reply = prompter.ask(prompt);
      await vi.waitFor(() => expect(input.listenerCount('keypress')).toBeGreaterThan(2), SOON);
      for (const key of keys) await press(key);
      return reply;
    },
    press,
    see: (text: string) => vi.waitFor(() => expect(screen()).toContain(text), SOON),
  };

  async function press(key: string): Promise<void> {
    input.write(key);
    // An escape sequence is told from the Escape key by the time that passes; all else is done within a turn or two.
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
  }
}
