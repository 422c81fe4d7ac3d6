/** A typed word, where only the words of the format are valid. */

import { byLikeness, nearest } from '../../engagement/nearest.ts';
import { yesNoMeant } from '../../engagement/slips.ts';
import { wordMeant } from '../../engagement/synonyms.ts';
import type { Checked } from '../prompter.ts';
import { eitherOf, quoted, refused, simplified, taken } from './line.ts';

/** More choices than these are not read. */
const MOST = 8;

/** `by-agreement` as it is read: `by agreement`. */
export function spoken(word: string): string {
  return word.replace(/-/g, ' ');
}

/** `By agreement`, `by-agr`, `photos`: the word; the only one that begins like it will do. */
export function checkWord(line: string, words: readonly string[]): Checked {
  const typed = bare(line);
  const word =
    words.find((one) => bare(one) === typed) ??
    wordMeant(line, words) ??
    yesNoMeant(line).find((one) => words.includes(one));
  if (word !== undefined) return takenWord(word, line);
  const alike = typed === '' ? [] : words.filter((one) => bare(one).startsWith(typed));
  const [only] = alike;
  if (only !== undefined && alike.length === 1) return takenWord(only, line);
  if (alike.length > 1) return refused(`${quoted(line)} can be ${eitherOf(alike.map(spoken))}. Type more of it.`);
  if (words.length === 0) return refused('It has several parts. Give them one by one.');
  return refused(`${quoted(line)} is none of the choices. ${wayOut(line, words)}`);
}

function takenWord(word: string, line: string): Checked {
  return bare(word) === bare(line) ? { ok: true, value: word } : taken(word, spoken(word), line);
}

function wayOut(line: string, words: readonly string[]): string {
  const meant = nearest(line, words);
  if (meant !== undefined) return `Did you mean ${eitherOf([spoken(meant)])}?`;
  if (words.length <= MOST) return `Type ${eitherOf(words.map(spoken))}.`;
  return `Type one of them, such as ${eitherOf(byLikeness(line, words).slice(0, MOST).map(spoken))}.`;
}

function bare(text: string): string {
  return simplified(text)
    .replace(/[\s_-]+/g, '')
    .replace(/\.$/, '');
}
