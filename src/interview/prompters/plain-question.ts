/** A question as plain lines. */

import type { Note, Prompt } from '../prompter.ts';
import { tally } from './heading.ts';
import { entriesItems } from './means.ts';
import { numbered } from './plain-menu.ts';

/** More choices than these nobody listens to: a part of the name is asked for instead. */
export const LISTED = 20;

export function questionLines(prompt: Prompt): Note[] {
  const { label, why, example, progress } = prompt;
  const head = progress ? `Question ${progress.replace('/', ' of ')}: ${label}` : label;
  return [
    line(''),
    line(head),
    ...(why ? [line(`Why: ${why}`)] : []),
    ...(example ? [line(`For example: ${example}`)] : []),
    ...answers(prompt).map(line),
  ];
}

function line(text: string): Note {
  return { tone: 'plain', text };
}

function answers(prompt: Prompt): string[] {
  switch (prompt.kind) {
    case 'text':
      return kept(prompt.initial, prompt.because);
    case 'choice': {
      const now = prompt.choices.find(({ value }) => value === prompt.initial);
      return [...numbered(prompt.choices), ...kept(now?.label, prompt.because)];
    }
    case 'many': {
      const now = prompt.choices.filter(({ value }) => prompt.initial.includes(value)).map(({ label }) => label);
      return [
        ...numbered(prompt.choices),
        'Several: 1 3, or the words with commas. None of them: none.',
        ...kept(now.length > 0 ? now.join(', ') : undefined, prompt.because),
      ];
    }
    case 'search':
      return prompt.choices.length > LISTED ? ['Type a part of the name.'] : numbered(prompt.choices);
    case 'line':
      return prompt.items.length === 0
        ? [`One ${prompt.noun} a line; an empty line ends.`]
        : [`${tally(prompt.items)}.`, 'Empty line ends, -1 removes the first.'];
    case 'entries':
      return entriesItems(prompt).map(({ label }, index) => `${index + 1}. ${label}`);
  }
}

function kept(now: string | undefined, because: string | undefined): string[] {
  return now === undefined
    ? []
    : [`Now: ${now.replace(/\s*\n\s*/g, ' ')}${because ? ` (${because})` : ''}. Enter keeps it.`];
}
