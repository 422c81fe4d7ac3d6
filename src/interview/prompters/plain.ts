/** Asks in plain lines, for screen readers and simple terminals: nothing is drawn again, and no escape code is written. */

import { plain, type Style } from '../../formats/text/style.ts';
import type { Note, Prompt, Prompter, Reply } from '../prompter.ts';
import { helpNotes, readBack } from './heading.ts';
import { lookOf, noteLines, type Window } from './look.ts';
import type { Settled } from './means.ts';
import { linesOf } from './plain-lines.ts';
import { questionLines } from './plain-question.ts';
import { plainMeans } from './plain-reading.ts';

export interface PlainStreams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Its colours are not used. */
  readonly style: Style;
  /** Aborted when the owner has gone: Ctrl-C, which here is a signal of the process and no key. */
  readonly gone?: AbortSignal;
}

/** What may be typed: to be told once a section. */
export const plainHints: Note = {
  tone: 'plain',
  text: 'Type your answer and press Enter. Type < to go back, ? for more about a question. No answer? Type skip, unknown, not yet, or n/a and why. Ctrl-C stops; your answers are kept.',
};

export function plainPrompter({ input, output, style, gone }: PlainStreams): Prompter {
  const lines = linesOf(input, gone);
  // A terminal that has gone takes no more words, which is no fault: its input ends at the same time.
  output.on('error', () => {});
  const look = () => lookOf({ ...style, paint: plain }, output as Window);

  function tell(notes: readonly Note[]): void {
    const now = look();
    for (const note of notes) output.write(`${noteLines(note, now).join('\n')}\n`);
  }

  async function read(question: string): Promise<string | undefined> {
    output.write(`${look().say(question)} `);
    const line = await lines.next();
    if (line === undefined) output.write('\n');
    return line;
  }

  async function ask(asked: Prompt): Promise<Reply> {
    let prompt = asked;
    tell(questionLines(prompt));
    for (;;) {
      const typed = await read('Answer:');
      if (typed === undefined) return { kind: 'leave' };
      // A number is of the choices read out last; words are looked for among all of them.
      const means = plainMeans(typed, /^\d+$/.test(typed) ? prompt : asked);
      if (means.kind === 'help') tell(helpNotes(prompt));
      else if (means.kind === 'again') {
        tell(means.told ?? []);
        prompt = means.prompt ?? prompt;
      } else {
        const meant = means.kind === 'reason' ? await reason() : means;
        if (meant === undefined) tell([{ tone: 'plain', text: asked.label }]);
        else return settle(meant, typed, prompt);
      }
    }
  }

  /** Undefined where the owner thinks better of it. */
  async function reason(): Promise<Settled | undefined> {
    const typed = await read('Why does it not apply? (An empty line goes back.)');
    if (typed === undefined) return { kind: 'leave' };
    return typed === '' || typed === '<' ? undefined : { kind: 'na', reason: typed };
  }

  /** Says how the answer was understood, where that is not what was typed. */
  function settle(means: Settled, typed: string, prompt: Prompt): Reply {
    const answer = readBack(means, prompt);
    if (answer !== undefined && answer.toLowerCase() !== typed.toLowerCase()) {
      tell([{ tone: 'plain', text: `Taken: ${answer}` }]);
    }
    return means.kind === 'value' ? { kind: 'value', value: means.value } : means;
  }

  return { ask, tell, close: lines.release };
}
