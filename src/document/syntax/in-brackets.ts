/** Slips inside of brackets, and quotes and brackets that are never closed. */

import { type Found, type Line, lineAbove, lineAt, masked, type Slip } from './line.ts';
import { closingOf, isClosed, type Opening, openAt } from './open.ts';
import { reserved } from './within-line.ts';

/** The parser ran out of lines while something was open. */
const ENDED = /deficient indentation|end of the (?:stream|document) within|MISSING_CHAR|BAD_INDENT Flow/;

export function slipInside(text: string, at: number, reason: string): Found | undefined {
  const opening = openAt(text, at).at(-1);
  const line = lineAt(text, at);
  if (!opening) return openAt(text, line.start).length > 0 ? behindBracket(line, at) : undefined;
  const begun = lineAt(text, opening.start);
  if (opening.mark === '"' || opening.mark === "'") return openQuote(begun, opening);
  const slip =
    (ENDED.test(reason) && notIndented(line, begun, opening)) ||
    atSign(text, at, line, opening) ||
    missingComma(line, begun) ||
    (!isClosed(text, opening) && openBracket(begun, opening)) ||
    commaAbove(text, line, begun);
  if (!slip) return undefined;
  const until = text.indexOf(closingOf(opening), at);
  return { line: slip.line ?? line, slip, ...(until < 0 ? {} : { until }) };
}

/** What was open at the beginning of the line is closed, and more stands behind it. */
function behindBracket(line: Line, at: number): Found {
  const column = at - line.start;
  const message = 'Text follows the closing bracket.';
  const help = 'Delete it, begin a new line before it, or look for a bracket too many.';
  return { line, slip: { message, help, column, length: Math.max(line.text.length - column, 1) } };
}

type Placed = Slip & { readonly line?: Line };

function openQuote(line: Line, { mark, start }: Opening): Found {
  const column = start - line.start;
  const message = `The text that begins with ${mark} is never closed.`;
  const help = `Put a second ${mark} where the text ends.`;
  return { line, slip: { message, help, column, length: line.text.length - column } };
}

function openBracket(line: Line, opening: Opening): Placed {
  const close = closingOf(opening);
  return {
    line,
    message: `This \`${opening.mark}\` is never closed.`,
    help: `Put a \`${close}\` where ${close === ']' ? 'the list' : 'the group'} ends.`,
    column: opening.start - line.start,
    length: 1,
  };
}

/** What stands in brackets may go on in the next line, if that is indented. */
function notIndented(line: Line, begun: Line, opening: Opening): Placed | undefined {
  const bare = masked(line.text).replace(/\s#.*/, '');
  const balance = (bare.match(/[\]}]/g)?.length ?? 0) - (bare.match(/[[{]/g)?.length ?? 0);
  if (line.start === begun.start || (balance <= 0 && !bare.endsWith(','))) return undefined;
  return {
    message: `This line still belongs to the \`${opening.mark}\` above, but is not indented.`,
    help: `Let it begin with at least ${begun.indent + 2} spaces.`,
    column: line.indent,
    length: line.text.length - line.indent,
  };
}

/** The sign at which the parser stopped may be the slip itself. */
function atSign(text: string, at: number, line: Line, opening: Opening): Placed | undefined {
  const sign = text[at] ?? '';
  const column = at - line.start;
  if (/[@`%|>]/.test(sign)) return reserved(/^[^,[\]{}]*/.exec(line.text.slice(column))?.[0].trim() ?? sign, column);
  if (sign === ',') {
    return {
      message: 'Before this comma stands no value.',
      help: 'Delete the comma, or write the value.',
      column,
      length: 1,
    };
  }
  if (/[^\s,:[\]{}#"']/.test(sign) && /[\]}]\s*$/.test(line.text.slice(0, column))) {
    const rest = /^[^,[\]{}]*/.exec(line.text.slice(column))?.[0].trim() ?? sign;
    const help = 'Delete it, or put a comma before it.';
    return { message: 'Text follows the closing bracket.', help, column, length: rest.length };
  }
  if (/[[{]/.test(sign) && /[^\s,:[\]{}"']\s*$/.test(line.text.slice(0, column))) {
    return {
      message: `Between brackets, a text cannot hold a \`${sign}\`.`,
      help: 'Delete it, or put the whole text in quotes.',
      column,
      length: 1,
    };
  }
  const close = closingOf(opening);
  if (!/[\]}]/.test(sign) || sign === close) return undefined;
  return {
    message: `A \`${sign}\` cannot close the \`${opening.mark}\` before it.`,
    help: `Write \`${close}\`, or delete it.`,
    column,
    length: 1,
  };
}

/** `{ currency: GBP cap: 3000 }`, `[{ … } { … }]`, `["the best" flowers]`. */
function missingComma(line: Line, begun: Line): Placed | undefined {
  const from = line.start === begun.start ? Math.max(line.text.search(/[[{]/), 0) : 0;
  const bare = masked(line.text.slice(from));
  const entry = /[\]}\ue001]\s+(?=([[{\ue000])|([\w-]+):\s)|:\s+[^,:[\]{}]*[^\s,:[\]{}]\s+(?=([\w-]+):(?:\s|$))/.exec(
    bare,
  );
  if (entry) {
    const column = from + entry.index + entry[0].length;
    const name = entry[2] ?? entry[3];
    return {
      message: `A comma is missing before \`${name ?? line.text[column]}\`.`,
      help: 'Put a comma between the entries.',
      column,
      length: name?.length ?? 1,
    };
  }
  const behind = /\ue001\s*([^\s,:\]}#][^,\]}]*)/.exec(bare);
  if (!behind) return undefined;
  const rest = (behind[1] as string).trimEnd();
  return {
    message: 'Text follows the closing quote.',
    help: 'Put the whole text in one pair of quotes, or a comma between two texts.',
    column: from + behind.index + behind[0].indexOf(rest),
    length: rest.length,
  };
}

/** The entry in the line above has no comma at its end. */
function commaAbove(text: string, line: Line, begun: Line): Placed | undefined {
  const above = lineAbove(text, line);
  if (line.start === begun.start || !above || /[,:[{]\s*(?:#.*)?$/.test(above.text)) return undefined;
  return {
    line: above,
    message: 'A comma is missing at the end of this line.',
    help: 'Put a comma between the entries.',
    column: above.text.length - 1,
    length: 1,
  };
}
