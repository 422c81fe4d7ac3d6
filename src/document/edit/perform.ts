/** One change of values made in a text, and nothing else touched. */

import type { Style } from '../compose.ts';
import type { Path } from '../data.ts';
import { addInBrackets } from './add-in-brackets.ts';
import { addFirst, addInLines } from './add-in-lines.ts';
import { type Entry, type Place, placesOf } from './places.ts';
import { named, Refusal } from './refusal.ts';
import { removeFromBrackets, removeFromLines } from './remove.ts';
import { setInBlock, setInFlow, setRoot } from './set.ts';
import { putOnLine, splice } from './splice.ts';
import type { Step } from './steps.ts';
import { writeName } from './words.ts';
import { writeInline, writeSection } from './writing.ts';

/** The new text; undefined where there is no such place. What comes of it is for the caller to check. */
export function perform(text: string, step: Step, style: Style): string | undefined {
  const root = placesOf(text);
  const last = step.path.at(-1);
  if (last === undefined) return root && step.kind === 'set' ? setRoot(text, root, step.value, style) : undefined;
  if (!root) return step.kind === 'add' ? addFirst(text, String(last), step.value, style) : undefined;
  const group = groupAt(root, step.path);
  if (!group) return undefined;
  if (step.kind === 'add') return add(text, group, step, style);
  const at = indexOf(group, last);
  const entry = group.entries[at];
  if (!entry) return undefined;
  if (step.kind === 'rename') return rename(text, entry, step.name);
  if (isRepeated(entry.value)) throw repeatedValue(step.path);
  if (step.kind === 'remove') return remove(text, group, step.path);
  if (group.flow) return setInFlow(text, entry, step.value, step.path, style);
  return setInBlock(text, entry, step.value, step.path, style);
}

function add(text: string, group: Place, step: Step & { kind: 'add' }, style: Style): string | undefined {
  const { path, value } = step;
  const name = path.at(-1) as string | number;
  // The whole file is `{}` or `~`: nothing, in other words.
  if (path.length === 1 && (group.kind === 'word' || (group.flow && group.entries.length === 0))) {
    return splice(text, group.start, group.end, writeSection(String(name), value, style).join('\n'));
  }
  if (group.kind !== (typeof name === 'number' ? 'list' : 'group')) return undefined;
  const before = typeof name === 'number' ? name : placeInOrder(group.entries, name, style.order(path.slice(0, -1)));
  if (before > group.entries.length) return undefined;
  if (!group.flow) return addInLines(text, group, before, value, path, style);
  const inline = writeInline(value, path, style);
  const piece = typeof name === 'number' ? inline : `${writeName(name)}: ${inline}`;
  return addInBrackets(text, group, before, piece);
}

/** Of a name that stands there twice, both go: else the second would count. */
function remove(text: string, group: Place, path: Path): string | undefined {
  const last = path.at(-1) as string | number;
  const at = typeof last === 'number' ? last : group.entries.findLastIndex(({ name }) => name === last);
  const less = group.flow ? removeFromBrackets(text, group, at) : removeFromLines(text, group, at, path.length === 1);
  if (at === indexOf(group, last) || less === undefined) return less;
  const root = placesOf(less);
  const rest = root && groupAt(root, path);
  return rest && remove(less, rest, path);
}

function rename(text: string, { key, behind, value }: Entry, name: string): string | undefined {
  if (!key) return undefined;
  const end = Math.max(behind, value.end);
  if (text.slice(key.start, end).includes('\n')) return splice(text, key.start, key.end, writeName(name));
  return putOnLine(text, key.start, end, writeName(name) + text.slice(key.end, end));
}

/** How many entries come before a new one: all up to the last that the format has before it. */
function placeInOrder(entries: readonly Entry[], name: string, order: readonly string[]): number {
  const rank = order.indexOf(name);
  if (rank < 0) return entries.length;
  return entries.findLastIndex((entry) => order.slice(0, rank).includes(entry.name ?? '')) + 1;
}

/** The group or list in which the last step of a path is taken. */
function groupAt(root: Place, path: Path): Place | undefined {
  let place: Place | undefined = root;
  for (const [depth, step] of path.entries()) {
    if (place?.kind === 'star' || place?.repeated) throw repeatedValue(path.slice(0, depth));
    if (depth === path.length - 1) return place;
    place = place?.entries[indexOf(place, step)]?.value;
  }
  return undefined;
}

function indexOf({ entries }: Place, step: string | number): number {
  return typeof step === 'number' ? step : entries.findIndex(({ name }) => name === step);
}

function isRepeated({ repeated, entries }: Place): boolean {
  return repeated || entries.some(({ value }) => isRepeated(value));
}

function repeatedValue(path: Path): Refusal {
  return new Refusal(
    `What stands at ${named(path)} is used in two places of the file, by a mark (\`&\`) and a star (\`*\`), and would ` +
      'change in both. Write it out in both places, without the mark and the star, and try again.',
  );
}
