/** What stands above a prompt, and what stays of it once it is answered. */

import { clip, widthOf, wrap } from '../../formats/text/layout.ts';
import type { EntriesPrompt, LinePrompt, Note, Prompt } from '../prompter.ts';
import type { Look } from './look.ts';
import type { Means } from './means.ts';

/** More lines than these above a prompt nobody reads. */
const MOST = 4;

/**
 * Label, why and example, wrapped; what does not fit is for `?`.
 * @param last said before the example: what a list holds
 */
export function heading(prompt: Prompt, look: Look, last: readonly string[] = []): string[] {
  const { progress, label, why = '', example = '' } = prompt;
  const width = look.width - 2;
  const head = atMost(wrap(look.say(`${progress ? `(${progress}) ` : ''}${label}`), width), 2, width);
  const state = atMost(
    last.flatMap((text) => wrap(look.say(text), width)),
    2,
    width,
  );
  const reason = why === '' ? [] : atMost(wrap(look.say(why), width), MOST - head.length - state.length, width);
  const sample = example === '' ? [] : wrap(look.say(`For example: ${example}`), width);
  const room = MOST - head.length - state.length - reason.length;
  return [
    ...head.map((line, index) => (index === 0 ? look.paint.bold(line) : `  ${look.paint.bold(line)}`)),
    ...[...reason, ...(sample.length > room ? [] : sample)].map((line) => `  ${look.paint.dim(line)}`),
    ...state.map((line) => `  ${line}`),
  ];
}

/** The first lines, with a sign that there is more. */
export function atMost(lines: readonly string[], most: number, width: number): readonly string[] {
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const end = kept.pop();
  if (end === undefined) return [];
  return [...kept, widthOf(end) + 4 > width ? `${clip(end, width - 4)} ...` : `${end} ...`];
}

/** `2 so far: 1. Fast replies, 2. Family firm`. Long ones are cut, for the number is what one needs to see. */
export function tally(items: readonly string[]): string {
  if (items.length === 0) return '';
  return `${items.length} so far: ${items.map((item, index) => `${index + 1}. ${cut(item)}`).join(', ')}`;
}

const ENOUGH = 28;

function cut(item: string): string {
  return widthOf(item) > ENOUGH ? `${clip(item, ENOUGH - 3).trimEnd()}...` : item;
}

/** All that is known about a question. */
export function helpNotes({ label, why, example, help }: Prompt): Note[] {
  return [
    { tone: 'heading', text: label },
    ...(why ? [{ tone: 'plain', text: why, indent: 2 } as const] : []),
    ...(example ? [{ tone: 'plain', text: `For example: ${example}`, indent: 2 } as const] : []),
    ...help.map((text): Note => ({ tone: 'plain', text, indent: 2 })),
  ];
}

/** How a reply is read back; undefined where nothing was answered. */
export function readBack(means: Means, prompt: Prompt): string | undefined {
  switch (means.kind) {
    case 'value':
      return means.shown;
    case 'unknown':
      return 'I don’t know';
    case 'not-yet':
      return 'not yet';
    case 'na':
      return `does not apply: ${means.reason}`;
    case 'skip':
      return prompt.optional ? 'left out' : 'left open';
    case 'done':
      return 'items' in prompt ? itemsRead(prompt) : undefined;
    case 'remove':
      return 'items' in prompt ? prompt.items[means.index] : undefined;
    default:
      return undefined;
  }
}

/** Lines were read back one by one already. */
function itemsRead({ kind, items }: LinePrompt | EntriesPrompt): string {
  if (items.length === 0) return 'none';
  return kind === 'line' ? `${items.length} in all` : items.join(', ');
}
