/** What to do with a name that is no field: the field that was meant, or where it belongs. */

import { fieldsOf, homesOf } from './fields.ts';
import { byLikeness, nearest } from './nearest.ts';
import { formatPath, type Segment } from './path.ts';

/** More names than these are a wall and not a help. */
const MOST = 10;

export function describeUnknownKey(path: readonly Segment[]): { message: string; remedy: string; write?: string } {
  const key = String(path.at(-1));
  const parent = path.slice(0, -1);
  const where = parent.length === 0 ? 'an engagement' : `\`${formatPath(parent)}\``;
  const message = `\`${key.length > 60 ? `${key.slice(0, 60)}…` : key}\` is no field of ${where}.`;
  const known = fieldsOf(parent);
  const special = odd(key);
  if (special) return { message, remedy: special };
  const write = nearest(key, known);
  if (write) return { message, remedy: `Did you mean \`${write}\`?`, write };
  const homes = homesOf(key);
  if (homes.length > 0)
    return { message, remedy: `It belongs ${homes.map((home) => `under \`${home}\``).join(' or ')}.` };
  const shown = known.length > MOST ? byLikeness(key, known).slice(0, MOST) : known;
  return { message, remedy: `Known here${shown.length < known.length ? ', among others' : ''}: ${shown.join(', ')}.` };
}

/** Names that come from how YAML is written. */
function odd(key: string): string | undefined {
  if (key === '<<') return 'vet does not merge groups: write the fields out where they belong.';
  if (key === 'na')
    return 'Where something does not apply, `na` and its reason stand alone: `{ na: why it does not apply }`.';
  const [, name, value] = /^([\w-]+):(.+)$/.exec(key) ?? [];
  if (name && value) return `A space is missing after the colon: \`${name}: ${value.slice(0, 40)}\`.`;
  if (/^[\s\u200b\ufeff]/.test(key))
    return 'An invisible sign stands before it, which is no plain space: delete it, and indent by spaces.';
  return undefined;
}
