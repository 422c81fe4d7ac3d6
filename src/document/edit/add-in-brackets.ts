/** A new field between braces, a new entry between brackets. */

import type { Entry, Place } from './places.ts';
import { isFirstOnLine, lineEnd, lineStart, putOnLine, splice } from './splice.ts';

/** Beyond this, the new piece begins a new line. */
const WIDTH = 100;

/** @param before how many of the entries come before the new one */
export function addInBrackets(text: string, group: Place, before: number, piece: string): string {
  const [first] = group.entries;
  const earlier = group.entries[before - 1];
  if (!first) return addToNothing(text, group, piece);
  if (!earlier) {
    const gap = standsAlone(text, group, 0) ? `,\n${padOf(text, first.start)}` : ', ';
    return splice(text, first.start, first.start, piece + gap);
  }
  const end = endOf(earlier);
  if (standsAlone(text, group, before - 1)) {
    const comma = /^\s*,/.test(text.slice(end, lineEnd(text, end)));
    const line = `\n${padOf(text, earlier.start)}${piece}${comma ? ',' : ''}`;
    const longer = splice(text, lineEnd(text, end), lineEnd(text, end), line);
    return comma ? longer : putOnLine(longer, end, end, ',');
  }
  const length = lineEnd(text, end) - lineStart(text, end) + piece.length;
  return splice(text, end, end, length > WIDTH ? `,\n${continuation(text, group)}${piece}` : `, ${piece}`);
}

/** Behind a name and its value, if it has one. */
export function endOf({ behind, value }: Entry): number {
  return Math.max(behind, value.end);
}

/** Each on a line of its own: nothing before this entry, and only a comma and a comment behind it. */
export function standsAlone(text: string, group: Place, at: number): boolean {
  const entry = group.entries[at];
  if (!entry || !isFirstOnLine(text, entry.start)) return false;
  const end = endOf(entry);
  return /^[ \t]*,?[ \t]*(?:#.*)?$/.test(text.slice(end, lineEnd(text, end)));
}

/** The comments in empty brackets stay in them. */
function addToNothing(text: string, { kind, start, end }: Place, piece: string): string {
  const open = kind === 'group' ? '{' : '[';
  const from = text.indexOf(open, start) + 1;
  const pad = kind === 'group' ? ' ' : '';
  if (text.slice(from, end - 1).trim() === '') return splice(text, from, end - 1, pad + piece + pad);
  return splice(text, from, from, pad + piece);
}

function padOf(text: string, at: number): string {
  return text.slice(lineStart(text, at), at);
}

/** What a further line of these brackets begins with: as the last one does, or four signs further in. */
function continuation(text: string, { start, end }: Place): string {
  const pad = (at: number): string => /^ */.exec(text.slice(lineStart(text, at)))?.[0] ?? '';
  const last = pad(end);
  return lineStart(text, end) > start && last.length > pad(start).length ? last : `${pad(start)}    `;
}
