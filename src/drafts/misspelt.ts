/** What a name that a template uses was probably meant to be. */

import { homesOf } from '../engagement/fields.ts';
import { nearest } from '../engagement/nearest.ts';
import { formatList } from '../engagement/quantity.ts';
import { Problem } from './problem.ts';

/** More names than these are a wall and not a help. */
const MOST = 12;

/** A field that there is not, among those that there are. */
export function unknownField(name: string, known: readonly string[]): Problem {
  return new Problem(`There is no field \`${name}\` here.`, hintFor(name, known), name);
}

function hintFor(name: string, known: readonly string[]): string | null {
  if (known.length === 0) return 'What stands before it is a single value: it has no fields.';
  const meant = didYouMean(name, known);
  if (meant) return meant;
  const homes = homesOf(name).map((home) => `\`${home}.${name}\``);
  if (homes.length > 0) return `Write ${homes.join(' or ')}.`;
  return known.length > MOST ? null : `There are ${formatList(known.map((field) => `\`${field}\``))}.`;
}

export function didYouMean(name: string, known: readonly string[]): string | null {
  const meant = nearest(name, known);
  return meant === undefined ? null : `Did you mean \`${meant}\`?`;
}
