/** Choices by what is typed of them. */

import type { Choice } from '../prompter.ts';

/** Those whose label begins with it, then those of which a word does, then those that hold it anywhere. */
export function found(typed: string, choices: readonly Choice[]): readonly Choice[] {
  const part = typed.trim().toLowerCase();
  const ranks = choices.map((choice) => ({ choice, rank: rankOf(part, choice) }));
  return ranks
    .filter(({ rank }) => rank < NOT)
    .sort((a, b) => a.rank - b.rank)
    .map(({ choice }) => choice);
}

const NOT = 3;

function rankOf(part: string, { label, value }: Choice): number {
  const text = label.toLowerCase();
  if (text.startsWith(part) || String(value).toLowerCase() === part) return 0;
  if (text.includes(` ${part}`)) return 1;
  return text.includes(part) ? 2 : NOT;
}
