/** Whether an output may have colours and signs beyond ASCII. */

import { type Paint, plain } from '../formats/text/style.ts';
import type { Io } from './io.ts';

/** `--color` beats FORCE_COLOR beats NO_COLOR beats the terminal. */
export function wantsColor(flag: boolean | undefined, io: Io): boolean {
  if (flag !== undefined) return flag;
  const { FORCE_COLOR, NO_COLOR, TERM } = io.env;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return TERM !== 'dumb' && io.terminal() !== undefined;
}

/** The colours of an output; none are loaded where none are wanted. */
export async function paintFor(flag: boolean | undefined, io: Io): Promise<Paint> {
  return wantsColor(flag, io) ? (await import('../formats/text/paint.ts')).colored : plain;
}

/** A plain console, and a language set to plain ASCII, get ASCII. */
export function wantsUnicode(io: Io): boolean {
  const { TERM, LC_ALL, LC_CTYPE, LANG, WT_SESSION, TERM_PROGRAM } = io.env;
  if (TERM === 'dumb' || TERM === 'linux') return false;
  if (io.platform === 'win32')
    return WT_SESSION !== undefined || TERM_PROGRAM !== undefined || io.terminal() === undefined;
  const locale = LC_ALL || LC_CTYPE || LANG;
  return !locale || /utf-?8/i.test(locale);
}

const NARROWEST = 40;
const WIDEST = 100;
const UNKNOWN_WIDTH = 80;

/** Columns to write in: longer lines than the widest are hard to read. */
export function screenWidth(io: Io): number {
  const width = Number(io.env['COLUMNS']) || io.terminal()?.columns || UNKNOWN_WIDTH;
  return Math.min(Math.max(width, NARROWEST), WIDEST);
}
