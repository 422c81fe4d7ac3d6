/** Lines that are typed: one answer, or one line of a list. */

import { input } from '@inquirer/prompts';
import type { LinePrompt, Prompt, TextPrompt } from '../prompter.ts';
import { heading, tally } from './heading.ts';
import { lineMeans, type Means, type Settled, typedMeans } from './means.ts';
import type { Screen } from './screen.ts';
import { themeOf } from './theme.ts';
import { typedLine } from './typed-line.ts';

interface Line {
  readonly message: readonly string[];
  readonly back: boolean;
  /** Taken, and shown, where nothing is typed. */
  readonly initial?: string;
  readonly because?: string;
  /** What is wrong with it. */
  problem(typed: string): string | undefined;
}

type Typed = { readonly typed: string; readonly pasted: readonly string[] } | { readonly kind: 'back' | 'leave' };

export async function askText(prompt: TextPrompt, screen: Screen): Promise<Means> {
  const { initial = '', because, back } = prompt;
  const line = await askForLine(
    {
      message: heading(prompt, screen.look()),
      back,
      initial,
      ...(because ? { because } : {}),
      problem: (typed) => problemOf(textMeans(typed, prompt)),
    },
    screen,
  );
  if ('kind' in line) return line;
  if (line.pasted.length === 0) return understood(textMeans(line.typed, prompt));
  return {
    kind: 'again',
    prompt: { ...prompt, initial: [line.typed, ...line.pasted].join(' '), because: 'as one line' },
    told: [{ tone: 'warn', text: `Several lines came at once. Enter takes them as one, Tab changes it.` }],
  };
}

/** @param keep is given the lines that were pasted, where there is more than one */
export async function askLine(
  prompt: LinePrompt & { readonly initial?: string },
  screen: Screen,
  keep: (lines: readonly string[]) => void,
): Promise<Means> {
  const { initial = '', back } = prompt;
  const line = await askForLine(
    {
      message: heading(prompt, screen.look(), tallyWithKeys(prompt)),
      back,
      initial,
      problem: (typed) => problemOf(lineOf(typed, prompt)),
    },
    screen,
  );
  if ('kind' in line) return line;
  if (line.pasted.length === 0) return understood(lineOf(line.typed, prompt));
  keep([line.typed, ...line.pasted]);
  return { kind: 'again' };
}

/** A line that was pasted; where something is wrong with it, it is offered to be changed. */
export function checkLine(typed: string, prompt: LinePrompt): Means {
  const means = lineOf(typed, prompt);
  if (typeof means !== 'string') return means;
  const offered: Prompt & { initial?: string } = { ...prompt, initial: typed };
  return { kind: 'again', prompt: offered, told: [{ tone: 'bad', text: means }] };
}

/** Undefined where the owner thinks better of it. */
export async function askReason({ label }: Prompt, screen: Screen): Promise<Settled | undefined> {
  const { say, paint } = screen.look();
  const message = [paint.bold(say(`Why does this not apply? ${label}`)), `  ${paint.dim('An empty line goes back.')}`];
  const line = await askForLine({ message, back: true, problem: () => undefined }, screen);
  if ('kind' in line) return line.kind === 'leave' ? { kind: 'leave' } : undefined;
  const reason = [line.typed, ...line.pasted].join(' ').trim();
  return reason === '' ? undefined : { kind: 'na', reason };
}

async function askForLine({ message, back, initial = '', because, problem }: Line, screen: Screen): Promise<Typed> {
  const look = screen.look();
  const theme = themeOf(look);
  // What is offered may be changed in the line, so no sign in it may act as a key does.
  const shown = typedLine(initial.replace(/\s*\n\s*/g, ' '));
  const sign = look.unicode ? '›' : '>';
  const asTyped = (line: string): string => (line === shown ? initial : typedLine(line));
  const outcome = await screen.show(
    (context, pasted) =>
      input(
        {
          message: `${message.join('\n')}\n${look.paint.note(sign)}`,
          ...(shown === '' ? {} : { default: shown }),
          validate: (line) => (pasted().length > 0 ? true : (problem(asTyped(line)) ?? true)),
          theme: {
            ...theme,
            style: {
              ...theme.style,
              defaultAnswer: (text: string) =>
                look.paint.dim(look.say(because ? `(${text}: ${because})` : `(${text})`)),
            },
          },
        },
        context,
      ),
    { back, typing: true },
  );
  if ('stop' in outcome) return { kind: outcome.stop === 'back' ? 'back' : 'leave' };
  return { typed: asTyped(outcome.value), pasted: outcome.pasted };
}

function textMeans(typed: string, prompt: TextPrompt): Means | string {
  if (typed.trim() === '' && prompt.open) return { kind: 'skip' };
  // What is offered is an answer, also where it reads like another word.
  const means = typed === prompt.initial ? undefined : typedMeans(typed, prompt);
  return means ?? checkedMeans(typed, prompt);
}

function lineOf(typed: string, prompt: LinePrompt): Means | string {
  return lineMeans(typed, prompt) ?? checkedMeans(typed, prompt);
}

function checkedMeans(typed: string, { check }: TextPrompt | LinePrompt): Means | string {
  const checked = check(typed);
  if (!checked.ok) return checked.problem;
  const { value, echo } = checked;
  return { kind: 'value', value, shown: echo ?? typed };
}

function problemOf(means: Means | string): string | undefined {
  return typeof means === 'string' ? means : undefined;
}

/** What the prompt accepted has no problem. */
function understood(means: Means | string): Means {
  return typeof means === 'string' ? { kind: 'again', told: [{ tone: 'bad', text: means }] } : means;
}

function tallyWithKeys({ items, noun }: LinePrompt): string[] {
  if (items.length === 0) return [`One ${noun} a line; an empty line ends.`];
  return [tally(items), 'Empty line ends, -1 removes the first'];
}
