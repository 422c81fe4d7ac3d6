/** Draws one prompt at a time, and lines between them. */

import { wrap } from '../../formats/text/layout.ts';
import type { Style } from '../../formats/text/style.ts';
import type { Note, Prompt } from '../prompter.ts';
import { atMost, readBack } from './heading.ts';
import type { Keyboard, Outcome, Pasted, Watch } from './keys.ts';
import { type Look, lookOf, noteLines, type Window } from './look.ts';
import type { Means } from './means.ts';

export interface Context {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly signal: AbortSignal;
  readonly clearPromptOnDone: true;
}

export interface Screen {
  look(): Look;
  tell(notes: readonly Note[]): void;
  /** The line that stays of a prompt. */
  settle(prompt: Prompt, means: Means): void;
  show<T>(draw: (context: Context, pasted: Pasted) => Promise<T>, watch: Watch): Promise<Outcome<T>>;
  /** As if Enter were pressed. */
  enter(): void;
}

/** More of an answer is for the review. */
const LINES_OF_ANSWER = 3;

export function screenOn(
  { input, output, style }: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream; style: Style },
  keys: Keyboard,
): Screen {
  // A terminal that has gone takes no more words, which is no fault: its input ends at the same time.
  output.on('error', ignore);
  const streams = { input: neverFails(input), output: staysOpen(output), clearPromptOnDone: true } as const;
  const look = (): Look => lookOf(style, output as Window);
  const print = (lines: readonly string[]): void => {
    if (lines.length > 0) output.write(`${lines.join('\n')}\n`);
  };
  return {
    look,
    tell(notes) {
      const now = look();
      print(notes.flatMap((note) => noteLines(note, now)));
    },
    settle(prompt, means) {
      const answer = readBack(means, prompt);
      if (answer === undefined) return;
      const { width, say, paint } = look();
      const isAnswer = ['value', 'done', 'remove'].includes(means.kind);
      const lines = wrap(say(`${isAnswer ? '✔' : '○'} ${nameOf(prompt, means)} ${answer}`), width, 2);
      const [first = '', ...more] = atMost(lines, LINES_OF_ANSWER, width);
      print([(isAnswer ? paint.good : paint.dim)(first.slice(0, 1)) + first.slice(1), ...more]);
    },
    show: (draw, watch) => keys.during((signal, pasted) => draw({ ...streams, signal }, pasted), watch),
    enter: () => void input.emit('keypress', '\r', { name: 'return' }),
  };
}

/** A line of a list is called by what it is one of: the label would stand there once for each. */
function nameOf(prompt: Prompt, means: Means): string {
  const one = 'noun' in prompt ? prompt.noun.charAt(0).toUpperCase() + prompt.noun.slice(1) : '';
  if (means.kind === 'remove') return `${one} taken out:`;
  const name = prompt.kind === 'line' && means.kind === 'value' ? one : prompt.label;
  return /[?!.:]$/.test(name) ? name : `${name}:`;
}

function ignore(): void {}

/** Inquirer pipes each prompt to the output, and a pipe ends its target, unless that says it is a standard stream. */
function staysOpen(output: NodeJS.WritableStream): NodeJS.WritableStream {
  return instead(output, { _isStdio: true });
}

/** Readline makes an exception of an input that fails, which nobody could catch; `keyboard` sees to it. */
function neverFails(input: NodeJS.ReadableStream): NodeJS.ReadableStream {
  const on = (name: string, listener: (...args: unknown[]) => void) =>
    name === 'error' ? input : input.on(name, listener);
  return instead(input, { on });
}

/** The same stream, but for what is given. */
function instead<T extends object>(stream: T, own: Readonly<Record<string, unknown>>): T {
  return new Proxy(stream, {
    get(target, name) {
      if (typeof name === 'string' && Object.hasOwn(own, name)) return own[name];
      const value = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
