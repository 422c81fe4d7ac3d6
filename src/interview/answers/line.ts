/** A typed line, before anybody asks what it means. */

import { visible } from '../../formats/visible.ts';
import type { Checked, Data } from '../prompter.ts';

const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** Marks that come along with pasted text: they turn the direction of writing, or are nothing at all. */
const MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Controls (of an arrow key, say), halves of a sign, and what YAML does not allow. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\ufffe\uffff]/u;

/** The zeros of the digits that keyboards in use produce besides ours. */
const ZEROS = ['\u0660', '\u06f0', '\u0966', '\uff10'].map((zero) => zero.charCodeAt(0));

const LONGEST_QUOTE = 40;

/** In one line, and without blanks at its ends. */
export function lineOf(typed: string): string {
  return typed.replace(MARKS, '').replace(BREAKS, ' ').trim();
}

export function isBlank(line: string): boolean {
  return /^[\p{Z}\p{Cf}]*$/u.test(line);
}

export function isPrintable(line: string): boolean {
  return !UNPRINTABLE.test(line);
}

/** In small letters, plain digits and single blanks, as figures and dates are looked for. */
export function simplified(line: string): string {
  return line
    .toLowerCase()
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, plainDigit)
    .replace(/\u2212/g, '-')
    .replace(/[’`]/g, "'")
    .replace(/\s+/g, ' ');
}

function plainDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
}

/** What was typed, for a sentence about it. */
export function quoted(line: string): string {
  const signs = [...line];
  const short = signs.length > LONGEST_QUOTE ? `${signs.slice(0, LONGEST_QUOTE).join('')}…` : line;
  return `“${visible(short)}”`;
}

export function refused(problem: string): Checked {
  return { ok: false, problem };
}

/** `shown` is echoed where it is not what stands in the line. */
export function taken(value: Data, shown: string, line: string): Checked {
  return shown === line ? { ok: true, value } : { ok: true, value, echo: shown };
}

/** `“1234” or “1.2340”`: what can be typed instead. */
export function eitherOf(answers: readonly string[]): string {
  const [last, ...others] = answers.map((answer) => `“${answer}”`).reverse();
  return others.length === 0 ? (last ?? '') : `${others.reverse().join(', ')} or ${last}`;
}
