/** What may be meant instead of an answer: its words in menus, its words when typed, and what is made of them. */

import { openAnswerTyped } from '../answers/open-answer.ts';
import type { EntriesPrompt, LinePrompt, Note, Prompt, Reply } from '../prompter.ts';

export type Means =
  | Exclude<Reply, { kind: 'value' }>
  /** `shown`: the answer as it is read back. */
  | { readonly kind: 'value'; readonly value: unknown; readonly shown: string }
  /** It does not apply; why not is still to be asked. */
  | { readonly kind: 'reason' }
  | { readonly kind: 'help' }
  /** The question stands, in this form; `told` says why. */
  | { readonly kind: 'again'; readonly prompt?: Prompt; readonly told?: readonly Note[] };

/** What ends a question. */
export type Settled = Exclude<Means, { kind: 'reason' | 'help' | 'again' }>;

/** A line of a menu. */
export interface Item {
  readonly label: string;
  readonly hint?: string;
  readonly means: Means;
}

/** The answers without a value. A list that holds something has one already. */
export function openItems(prompt: Prompt): readonly Item[] {
  const { open, optional } = prompt;
  if (!open || (prompt.kind === 'entries' && prompt.items.length > 0)) return [];
  return [
    { label: 'I don’t know', means: { kind: 'unknown' } },
    { label: 'Not yet', means: { kind: 'not-yet' } },
    { label: 'Does not apply', means: { kind: 'reason' } },
    { label: optional ? 'Leave it out' : 'Skip for now', means: { kind: 'skip' } },
  ];
}

export const helpItem: Item = { label: 'More about this question (?)', means: { kind: 'help' } };

/** The list stays as it is, or something is done with it. */
export function entriesItems({ items, noun }: EntriesPrompt): readonly Item[] {
  if (items.length === 0) {
    return [
      { label: `Add the first ${noun}`, means: { kind: 'add' } },
      { label: 'There are none', means: { kind: 'done' } },
    ];
  }
  return [
    { label: 'That is all', means: { kind: 'done' } },
    { label: `Add ${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`, means: { kind: 'add' } },
    ...items.map((item, index): Item => ({ label: `Change: ${item}`, means: { kind: 'change', index } })),
    ...items.map((item, index): Item => ({ label: `Remove: ${item}`, means: { kind: 'remove', index } })),
  ];
}

/** Words that are understood at every prompt where one types. */
export function typedMeans(typed: string, prompt: Prompt): Means | undefined {
  const word = typed.trim().toLowerCase();
  if (word === '?') return { kind: 'help' };
  if (word === '<' && prompt.back) return { kind: 'back' };
  if (!prompt.open) return undefined;
  if (word === 'skip') return { kind: 'skip' };
  const answer = openAnswerTyped(typed);
  if (answer?.kind !== 'na') return answer;
  return answer.reason ? { kind: 'na', reason: answer.reason } : { kind: 'reason' };
}

/**
 * Of a line in a list: `-2` takes the second out, an empty line ends.
 * @returns a problem as text; undefined where the line is one more for the list
 */
export function lineMeans(typed: string, prompt: LinePrompt): Means | string | undefined {
  const { length } = prompt.items;
  if (typed.trim() === '') return length > 0 || !prompt.open ? { kind: 'done' } : { kind: 'skip' };
  const [, number] = /^-\s*(\d+)$/.exec(typed.trim()) ?? [];
  if (number !== undefined) {
    const index = Number(number) - 1;
    if (index >= 0 && index < length) return { kind: 'remove', index };
    return length === 0 ? 'There is nothing to take out yet.' : `Type -1 to -${length} to take one out.`;
  }
  const means = typedMeans(typed, prompt);
  if (length === 0 || means === undefined || means.kind === 'help' || means.kind === 'back') return means;
  if (means.kind === 'skip') return { kind: 'done' };
  return `There ${length === 1 ? 'is one' : `are ${length}`} already: an empty line ends, -1 takes the first out.`;
}
