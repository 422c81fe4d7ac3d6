/** What is meant by a line that is typed in answer to a plain question. */

import type { Choice, ChoicePrompt, EntriesPrompt, ManyPrompt, Prompt, SearchPrompt, TextPrompt } from '../prompter.ts';
import { found } from './found.ts';
import { entriesItems, lineMeans, type Means, typedMeans } from './means.ts';
import { chosen, exactly, noChoice, numbered, severalChosen } from './plain-menu.ts';
import { LISTED } from './plain-question.ts';

export function plainMeans(typed: string, prompt: Prompt): Means {
  switch (prompt.kind) {
    case 'text':
      return textMeans(typed, prompt);
    case 'line': {
      const means = lineMeans(typed, prompt);
      return typeof means === 'string' ? wrong(means) : (means ?? checked(typed, prompt));
    }
    case 'choice':
      return choiceMeans(typed, prompt);
    case 'many':
      return manyMeans(typed, prompt);
    case 'search':
      return searchMeans(typed, prompt);
    case 'entries':
      return entriesMeans(typed, prompt);
  }
}

function wrong(problem: string): Means {
  return { kind: 'again', told: [{ tone: 'plain', text: problem }] };
}

function textMeans(typed: string, prompt: TextPrompt): Means {
  if (typed !== '') return typedMeans(typed, prompt) ?? checked(typed, prompt);
  if (prompt.initial !== undefined && prompt.initial !== '') return checked(prompt.initial, prompt);
  return prompt.open ? { kind: 'skip' } : checked(typed, prompt);
}

function checked(typed: string, { check }: Pick<TextPrompt, 'check'>): Means {
  const result = check(typed);
  if (!result.ok) return wrong(result.problem);
  return { kind: 'value', value: result.value, shown: result.echo ?? typed };
}

function choiceMeans(typed: string, prompt: ChoicePrompt): Means {
  const { choices, initial, open } = prompt;
  const now = typed === '' ? choices.find(({ value }) => value === initial) : undefined;
  if (typed === '' && !now) return open ? { kind: 'skip' } : wrong('Type a number or the words.');
  const choice = now ?? exactly(typed, choices);
  if (choice) return taken(choice);
  const means = typedMeans(typed, prompt);
  if (means) return means;
  const near = chosen(typed, choices);
  return near ? taken(near) : wrong(noChoice(typed, choices));
}

function taken({ value, label }: { value: unknown; label: string }): Means {
  return { kind: 'value', value, shown: label };
}

function manyMeans(typed: string, prompt: ManyPrompt): Means {
  const { choices, initial, open } = prompt;
  if (typed === '' && initial.length === 0) return open ? { kind: 'skip' } : wrong('Type numbers, or none.');
  const now = choices.filter(({ value }) => initial.includes(value));
  if (/^none(?: of (?:these|them))?$/i.test(typed) && !exactly(typed, choices)) return several([]);
  const means = exactly(typed, choices) ? undefined : typedMeans(typed, prompt);
  if (means) return means;
  const picked = typed === '' ? now : severalChosen(typed, choices);
  return typeof picked === 'string' ? wrong(noChoice(picked, choices)) : several(picked);
}

function several(picked: readonly { value: unknown; label: string }[]): Means {
  const shown = picked.map(({ label }) => label).join(', ') || 'none';
  return { kind: 'value', value: picked.map(({ value }) => value), shown };
}

/** A part that fits several makes them the choices, with numbers of their own. */
function searchMeans(typed: string, prompt: SearchPrompt): Means {
  const { choices, open } = prompt;
  if (typed === '') return open ? { kind: 'skip' } : wrong('Type a part of the name.');
  // Numbers mean something only where they were read out.
  const choice = choices.length > LISTED && /^\d+$/.test(typed) ? undefined : exactly(typed, choices);
  if (choice) return taken(choice);
  const means = typedMeans(typed, prompt);
  if (means) return means;
  const near = found(typed, choices);
  if (near.length === 0) return wrong(`Nothing is called “${typed}” here. Type another part of the name.`);
  const [only] = near;
  if (near.length === 1 && only) return taken(only);
  const some = near.slice(0, LISTED);
  const more = near.length > LISTED ? [`And ${near.length - LISTED} more: type a longer part of the name.`] : [];
  const told = [...numbered(some), ...more].map((text) => ({ tone: 'plain', text }) as const);
  return { kind: 'again', prompt: { ...prompt, choices: some }, told };
}

/** By number or words of the menu, or by a word for what is to be done: `add`, `change 2`, `remove 2`, `done`. */
function entriesMeans(typed: string, prompt: EntriesPrompt): Means {
  const items = entriesItems(prompt);
  const { length } = prompt.items;
  if (typed === '') return length === 0 && prompt.open ? { kind: 'skip' } : { kind: 'done' };
  const choices = items.map(({ label }, index) => ({ label, value: `${index + 1}` }));
  const byItem = (choice: Choice | undefined) => items[Number(choice?.value) - 1]?.means;
  const [, word = '', number = ''] = /^(add|done|none|change|remove|-)\s*(\d*)$/i.exec(typed) ?? [];
  const index = Number(number) - 1;
  if (number !== '' && index >= 0 && index < length && /^(?:change|remove|-)$/i.test(word)) {
    return { kind: word.toLowerCase() === 'change' ? 'change' : 'remove', index };
  }
  if (number === '' && /^(?:done|none|add)$/i.test(word))
    return { kind: word.toLowerCase() === 'add' ? 'add' : 'done' };
  const means = byItem(exactly(typed, choices)) ?? entriesWord(typed, prompt) ?? byItem(chosen(typed, choices));
  return means ?? wrong(noChoice(typed, choices));
}

/** A list that holds something is an answer already. */
function entriesWord(typed: string, prompt: EntriesPrompt): Means | undefined {
  const means = typedMeans(typed, prompt);
  if (prompt.items.length === 0 || means?.kind === 'help' || means?.kind === 'back') return means;
  return means?.kind === 'skip' ? { kind: 'done' } : undefined;
}
