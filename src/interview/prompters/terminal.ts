/** Asks on a terminal: menus are moved through with the arrow keys, and of each prompt one line stays. */

import type { Style } from '../../formats/text/style.ts';
import type { LinePrompt, Note, Prompt, Prompter, Reply } from '../prompter.ts';
import { helpNotes } from './heading.ts';
import { keyboard } from './keys.ts';
import type { Means } from './means.ts';
import { type Screen, screenOn } from './screen.ts';
import { askChoice, askEntries } from './terminal-choice.ts';
import { askMany } from './terminal-many.ts';
import { askSearch } from './terminal-search.ts';
import { askLine, askReason, askText, checkLine } from './terminal-text.ts';

export interface TerminalStreams {
  /** A terminal, or nothing can be moved through. */
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly style: Style;
  /** Aborted when the owner has gone in a way that no key tells: SIGHUP, SIGTERM. */
  readonly gone?: AbortSignal;
}

/** What the keys do: to be told once a section. */
export const terminalHints: Note = {
  tone: 'dim',
  text: 'Enter accepts, Tab changes what is offered, Shift+Tab or Ctrl-B goes back, ? explains. No answer? Type skip, unknown, not yet, or n/a and why. Ctrl-C stops; your answers are kept.',
};

export function terminalPrompter({ input, output, style, gone }: TerminalStreams): Prompter {
  const keys = keyboard(input, gone);
  const screen = screenOn({ input, output, style }, keys);
  /** Lines of a list that were pasted at once, and wait for their turn. */
  let waiting: { readonly key: string; readonly lines: readonly string[] } = { key: '', lines: [] };

  async function ask(asked: Prompt): Promise<Reply> {
    let prompt = asked;
    for (;;) {
      const means = await read(prompt);
      if (means.kind === 'help') screen.tell(helpNotes(prompt));
      else if (means.kind === 'again') {
        screen.tell(means.told ?? []);
        prompt = means.prompt ?? prompt;
      } else {
        const meant = means.kind === 'reason' ? await askReason(prompt, screen) : means;
        if (meant === undefined) continue;
        screen.settle(prompt, meant);
        return meant.kind === 'value' ? { kind: 'value', value: meant.value } : meant;
      }
    }
  }

  async function read(prompt: Prompt): Promise<Means> {
    if (prompt.kind !== 'line') return draw(prompt, screen);
    if (waiting.key !== prompt.key) waiting = { key: prompt.key, lines: [] };
    const [line, ...lines] = waiting.lines;
    // A line that is offered to be mended comes before those that wait.
    if (line !== undefined && !('initial' in prompt)) {
      waiting = { key: prompt.key, lines };
      return checkLine(line, prompt);
    }
    return askLine(prompt, screen, (pasted) => {
      waiting = { key: prompt.key, lines: [...pasted, ...waiting.lines] };
    });
  }

  return { ask, tell: screen.tell, close: keys.release };
}

function draw(prompt: Exclude<Prompt, LinePrompt>, screen: Screen): Promise<Means> {
  switch (prompt.kind) {
    case 'text':
      return askText(prompt, screen);
    case 'choice':
      return askChoice(prompt, screen);
    case 'many':
      return askMany(prompt, screen);
    case 'search':
      return askSearch(prompt, screen);
    case 'entries':
      return askEntries(prompt, screen);
  }
}
