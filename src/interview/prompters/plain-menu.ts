/** Menus without a menu: the choices have numbers, and one types a number or the words. */

import type { Choice } from '../prompter.ts';
import { found } from './found.ts';

/** A choice that is a number is called by itself, so that `3` never means the fourth. */
export function numberOf(choices: readonly Choice[], index: number): number {
  const value = choices[index]?.value;
  return typeof value === 'number' && choices.every((choice) => Number.isInteger(choice.value)) ? value : index + 1;
}

export function numbered(choices: readonly Choice[]): string[] {
  return choices.map(({ label, hint }, index) => `${numberOf(choices, index)}. ${label}${hint ? ` (${hint})` : ''}`);
}

/** By its number, or by its very words. */
export function exactly(typed: string, choices: readonly Choice[]): Choice | undefined {
  const word = typed.trim().replace(/\.$/, '').toLowerCase();
  const number = /^\d+$/.test(word) ? Number(word) : undefined;
  if (number !== undefined) return choices.find((_, index) => numberOf(choices, index) === number);
  return choices.find(({ label, value }) => label.toLowerCase() === word || String(value).toLowerCase() === word);
}

/** Also by the beginning of the words, where only one begins so. */
export function chosen(typed: string, choices: readonly Choice[]): Choice | undefined {
  const exact = exactly(typed, choices);
  if (exact || typed.trim() === '' || /^\d+$/.test(typed.trim())) return exact;
  const starts = choices.filter(({ label }) => label.toLowerCase().startsWith(typed.trim().toLowerCase()));
  const all = starts.length > 0 ? starts : found(typed, choices);
  return all.length === 1 ? all[0] : undefined;
}

/** Between several: the widest first, for a label may hold an «and» and blanks. */
const BETWEEN = [/[,;]/, / and | & /, /\s+/];

/**
 * `1 3`, `1, 3`, `Facebook and Instagram`.
 * @returns the part that is no choice, as text
 */
export function severalChosen(typed: string, choices: readonly Choice[], depth = 0): readonly Choice[] | string {
  const whole = chosen(typed, choices);
  if (whole) return [whole];
  const separator = BETWEEN[depth];
  if (!separator) return typed;
  const parts = typed.split(separator).filter((part) => part.trim() !== '');
  const picked = parts.map((part) => severalChosen(part.trim(), choices, depth + 1));
  const odd = picked.find((part) => typeof part === 'string');
  if (odd !== undefined) return depth === 0 ? odd : typed;
  return choices.filter((choice) => picked.flat().includes(choice));
}

/** What to say when nothing fits. */
export function noChoice(typed: string, choices: readonly Choice[]): string {
  const numbers = choices.map((_, index) => numberOf(choices, index));
  return `There is no “${typed}” here. Type a number from ${Math.min(...numbers)} to ${Math.max(...numbers)}, or the words.`;
}
