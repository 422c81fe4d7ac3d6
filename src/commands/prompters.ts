/** Who is asked, and how: a terminal, plain lines, or nobody. */

import type { Style } from '../formats/text/style.ts';
import type { Note, Prompter } from '../interview/prompter.ts';
import { answersPrompter, type Missing, offerOf } from '../interview/prompters/answers.ts';
import { plainHints, plainPrompter } from '../interview/prompters/plain.ts';
import { terminalHints, terminalPrompter } from '../interview/prompters/terminal.ts';
import type { Io, Keyboard } from './io.ts';
import { paintFor, wantsUnicode } from './look.ts';

export interface AskOptions {
  readonly plain?: boolean;
  /** Take what is offered. */
  readonly yes?: boolean;
  /** False: never ask. */
  readonly input?: boolean;
  readonly color?: boolean;
}

export interface Asker {
  readonly prompter: Prompter;
  /** The keys to press, for each section. */
  readonly hints: Note;
  /** Somebody sits there. */
  readonly interactive: boolean;
  readonly missing: readonly Missing[];
}

/** Without a terminal on both ends nothing is drawn, and nobody is asked. */
export async function askerFor(options: AskOptions, io: Io): Promise<Asker> {
  const keyboard = options.input === false ? undefined : io.keyboard();
  if (!keyboard) {
    const prompter = answersPrompter(options.yes === true);
    return { prompter, hints: { tone: 'plain', text: '' }, interactive: false, missing: prompter.missing };
  }
  const plain = wantsPlain(options, io);
  const given = await streams(keyboard, plain, options, io);
  const asked = plain ? plainPrompter(given) : terminalPrompter(given);
  const prompter = options.yes ? offersFirst(asked) : asked;
  return { prompter, hints: plain ? plainHints : terminalHints, interactive: true, missing: [] };
}

function wantsPlain({ plain }: AskOptions, { env }: Io): boolean {
  return plain === true || env['TERM'] === 'dumb' || (env['ACCESSIBLE'] ?? '') !== '';
}

async function streams({ input, output, gone }: Keyboard, plain: boolean, { color }: AskOptions, io: Io) {
  // The interview is drawn on standard error, so that is the terminal that colours are for.
  const screen: Io = { ...io, terminal: () => ({ columns: output.columns ?? 80 }) };
  const paint = await paintFor(plain ? false : color, screen);
  const style: Style = {
    width: output.columns ?? 80,
    unicode: wantsUnicode(screen),
    verbose: false,
    quiet: false,
    paint,
  };
  return { input, output, gone, style };
}

/** `--yes` at a terminal: only what has no offer is asked. */
function offersFirst(inner: Prompter): Prompter {
  return {
    ...inner,
    async ask(prompt) {
      const offer = prompt.open ? offerOf(prompt) : undefined;
      return offer === undefined ? inner.ask(prompt) : { kind: 'value', value: offer };
    },
  };
}
