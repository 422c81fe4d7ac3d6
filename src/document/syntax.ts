/** Says in a shop owner's words what is wrong with a text that is not YAML. */

import type { Problem } from './node.ts';
import type { SyntaxFault } from './parse.ts';
import { slipBetween } from './syntax/between-lines.ts';
import { slipInside } from './syntax/in-brackets.ts';
import { type Found, type Line, lineAbove, lineAt, lineBelow, lineOfFault, masked, type Slip } from './syntax/line.ts';
import { openAt } from './syntax/open.ts';
import { slipWithin } from './syntax/within-line.ts';

/** js-yaml reports one fault; the `yaml` package, slower to load and to run, lists them all. */
const MAX_LENGTH_FOR_FULL_LIST = 64 * 1024;

/** Nobody mends more at a time. */
const MOST = 100;

/** Deeper than any engagement by far; js-yaml stops there, and so do we. */
const NESTING = /maxDepth|RESOURCE_EXHAUSTION/;

/** One problem for the first fault, from the text around it. */
export function describeFault(text: string, fault: SyntaxFault): Problem {
  return toProblem(text, describe(text, fault).found[0]);
}

/** All syntax faults, one a line at most; only the first where the text is too large to look for more. */
export async function describeAllFaults(text: string, fault: SyntaxFault): Promise<readonly Problem[]> {
  const first = describe(text, fault);
  if (text.length > MAX_LENGTH_FOR_FULL_LIST || NESTING.test(fault.reason)) return [toProblem(text, first.found[0])];
  const descriptions = [first];
  for (const other of await faultsOf(text)) {
    if (other.offset < spoiltUntil(descriptions)) continue;
    const next = describe(text, other);
    if (next.certain && descriptions.every((earlier) => isApart(text, earlier, next))) descriptions.push(next);
  }
  const problems = descriptions.flatMap(({ found }) => found.map((slip) => toProblem(text, slip)));
  return problems.sort((a, b) => a.start - b.start).slice(0, MOST);
}

/** Does a slip stand where it cannot be a mere consequence of an earlier one? */
function isApart(text: string, { found, harmless }: Description, other: Description): boolean {
  const last = found.at(-1) as Found;
  const from = last.until ?? endOf(last.line);
  const to = other.found[0].line;
  if (to.start <= last.line.start) return false;
  return harmless || /[\r\n][\w-]+:/.test(text.slice(from, endOf(to)));
}

function spoiltUntil(descriptions: readonly Description[]): number {
  return Math.max(...descriptions.map(({ found }) => found.at(-1)?.until ?? 0));
}

function endOf({ start, text }: Line): number {
  return start + text.length;
}

/** What is missing at the very end of a text stands in it all the same. */
function toProblem(text: string, { line, slip }: Found): Problem {
  const start = Math.min(line.start + slip.column, text.length);
  return { message: slip.message, help: slip.help, start, end: Math.min(start + slip.length, text.length) };
}

/** One fault a line, from the parser that goes on after the first. */
async function faultsOf(text: string): Promise<SyntaxFault[]> {
  const { parseDocument } = await import('yaml');
  const faults = new Map<number, SyntaxFault>();
  for (const { code, message, pos } of parseDocument(text, { prettyErrors: false, uniqueKeys: false }).errors) {
    const line = lineAt(text, Math.min(pos[0], text.length)).start;
    if (!faults.has(line)) faults.set(line, { reason: `${code} ${message}`, offset: pos[0] });
  }
  return [...faults.values()].slice(0, 2 * MOST);
}

interface Description {
  /** From the top down; more than one where lines in a row are one fault to a parser. */
  readonly found: readonly [Found, ...Found[]];
  /** Something is found. If not, it is most often a consequence of what stands above. */
  readonly certain: boolean;
  /** Nothing but its own lines is spoilt, and not the rest of the section. */
  readonly harmless: boolean;
}

/**
 * The cause is looked for in the text, because both parsers name what they met («implicit key») and not what the
 * person did (no space after the colon).
 */
function describe(text: string, { reason, offset }: SyntaxFault): Description {
  const at = Math.min(offset, text.length);
  const line = lineOfFault(text, at);
  const plain = byReason(text, at, reason);
  if (plain) return { found: [plain], certain: true, harmless: true };
  const inside = slipInside(text, at, reason);
  if (inside) return { found: [inside], certain: true, harmless: false };
  const own = slipsAround(text, line);
  if (own) return { found: own, certain: true, harmless: !own.some(spoils) };
  const between = openAt(text, line.start).length > 0 ? undefined : slipBetween(text, line);
  return { found: [between ?? { line, slip: unexplained(line) }], certain: between !== undefined, harmless: false };
}

function unexplained({ text, indent }: Line): Slip {
  return {
    message: 'This line does not fit the lines around it.',
    help: 'Compare how far it is indented with its neighbours, and look for a quote or a bracket left open above.',
    column: indent,
    length: text.length - indent,
  };
}

/**
 * The slips of a line by itself, and of the lines above and below it as long as each has one: a parser may go past the
 * lines that are wrong, and stumble in the next one.
 */
function slipsAround(text: string, line: Line): [Found, ...Found[]] | undefined {
  const own = slipOf(text, line);
  const found: Found[] = own ? [own] : [];
  const walk = (next: (text: string, line: Line) => Line | undefined, add: (slip: Found) => void): void => {
    for (let at = next(text, line); at && found.length < MOST; at = next(text, at)) {
      const slip = slipOf(text, at);
      if (!slip) return;
      add(slip);
    }
  };
  walk(lineAbove, (slip) => found.unshift(slip));
  if (own && !spoils(own)) walk(lineBelow, (slip) => found.push(slip));
  const [first, ...others] = found;
  return first && [first, ...others];
}

/** With a bracket or an open quote, the lines below may belong to it. */
function spoils({ line }: Found): boolean {
  return /[[\]{}"']/.test(masked(line.text));
}

function slipOf(text: string, line: Line): Found | undefined {
  const slip = openAt(text, line.start).length > 0 ? undefined : slipWithin(line);
  return slip && { line, slip };
}

/** What the parser's own words are plain enough for. */
function byReason(text: string, at: number, reason: string): Found | undefined {
  const line = lineAt(text, at);
  const column = at - line.start;
  if (NESTING.test(reason)) {
    const message = 'Groups and lists stand more than 100 deep in each other here.';
    const help = 'An engagement needs five levels at most: look for brackets that are opened and never closed.';
    return { line, slip: { message, help, column, length: 1 } };
  }
  if (/non-printable|null byte/.test(reason)) {
    const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
    const message = `An invisible control character (U+${code}) stands here.`;
    const help = 'Delete it; it usually comes from copying out of another program.';
    return { line, slip: { message, help, column, length: 1 } };
  }
  if (/\btabs?\b/i.test(reason) || /^ *\t/.test(line.text) || /\t *$/.test(text.slice(Math.max(at - 10, 0), at))) {
    const tabs = /\t+/.exec(line.text);
    const message = 'This line is indented with a tab, where only spaces may stand.';
    const help = 'Replace the tab by spaces: two for each level.';
    return { line, slip: { message, help, column: tabs?.index ?? column, length: tabs?.[0].length ?? 1 } };
  }
  if (/escape/i.test(reason)) {
    const slash = Math.max(line.text.lastIndexOf('\\', column), 0);
    const message = `A backslash in double quotes begins a code, and \`${line.text.slice(slash, slash + 2)}\` is none.`;
    const help = "Where a backslash is meant as it stands, use single quotes: '…'.";
    return { line, slip: { message, help, column: slash, length: 2 } };
  }
  return undefined;
}
