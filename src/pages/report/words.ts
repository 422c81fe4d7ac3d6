/** How a report names those who act, the mistakes, and the places in the file. */

import type { Found } from '../../reports/report/found.ts';
import { mistakeById } from '../../rules/mistakes.ts';
import type { Line, Span } from '../block.ts';

/** `you and Northlight Social` → `You and Northlight Social`; the names of the file stay as they are. */
export function named(who: string): string {
  return /^(?:you|the vendor|a client of the vendor)\b/.test(who) ? who.charAt(0).toUpperCase() + who.slice(1) : who;
}

/** `Priya Shah and Northlight Social, together` */
export function actor({ fixedBy, doer }: Found): string {
  return fixedBy === 'both' ? `${named(doer)}, together` : named(doer);
}

/** The word or two that the mistake goes by in the grid. */
export function shortOf({ mistake }: Found): string | undefined {
  return mistake === null ? undefined : (mistakeById.get(mistake)?.short ?? mistake);
}

/** What stands between backticks in advice for a file is to be written as it is. */
export function withCode(text: string): Line {
  const parts = text.split(/`([^`]+)`/);
  if (parts.length === 1) return text;
  return parts.map((part, index): Span => (index % 2 === 1 ? { code: part } : part)).filter((span) => span !== '');
}

/** Rule and line; what is about nothing that stands in the file has no line. */
export function sourceOf({ rule, line, inFile }: Found): string {
  return inFile ? `${rule}, line ${line}` : rule;
}
