/** Slips that a line shows by itself. */

import { type Line, masked, quoted, type Slip } from './line.ts';

type Cause = (line: Line) => Slip | undefined;

/** The first that fits says what is wrong. */
export function slipWithin(line: Line): Slip | undefined {
  for (const cause of CAUSES) {
    const slip = cause(line);
    if (slip) return slip;
  }
  return undefined;
}

function missingSpace({ text, margin }: Line): Slip | undefined {
  const found = /^([A-Za-z_][\w-]*):([^\s:/\\].*)$/.exec(text.slice(margin));
  if (!found) return undefined;
  const [, name = '', value = ''] = found;
  return {
    message: `A space is missing after \`${name}:\`.`,
    help: `Write \`${name}: ${value.slice(0, 40)}\`.`,
    column: margin,
    length: name.length + 1,
  };
}

/** `cap: -`, `cap: ?`: what people write who have nothing to say yet. */
function noAnswer({ value, valueAt, key }: Line): Slip | undefined {
  if (key === undefined || !/^[-?]\s*(#.*)?$/.test(value)) return undefined;
  return {
    message: `A \`${value[0]}\` alone is no value.`,
    help: `Write \`unknown\` if it is not known yet, or nothing at all.`,
    column: valueAt,
    length: 1,
  };
}

function listBesideField({ value, valueAt, key }: Line): Slip | undefined {
  if (key === undefined || !/^-\s/.test(value)) return undefined;
  return {
    message: `A list cannot begin in the line of \`${key}:\`.`,
    help: `Write each entry in a line of its own below it; if the dash belongs to a text, write ${quoted(value)}.`,
    column: valueAt,
    length: 1,
  };
}

/** `-posts`, `-{ name: Facebook }`. */
function missingSpaceAfterDash({ value, valueAt, key }: Line): Slip | undefined {
  if (key !== undefined || !/^-[^\s\d-]/.test(value)) return undefined;
  const help = `Write \`- ${value.slice(1, 41)}\`.`;
  return { message: 'A space is missing after the dash.', help, column: valueAt, length: 1 };
}

/** `* posts`, as a list is written elsewhere. */
function star({ value, valueAt, key }: Line): Slip | undefined {
  const entry = /^\*\s+(.*)/.exec(value)?.[1];
  if (key !== undefined || entry === undefined) return undefined;
  const message = 'An entry of a list begins with a dash, not with a star.';
  return { message, help: `Write \`- ${entry.slice(0, 40)}\`.`, column: valueAt, length: 1 };
}

/** What YAML keeps for itself, except where it is used as YAML means it. */
const RESERVED = /^(?:[@`%,]|\?\s|\*(?!\S+\s*(?:#.*)?$)|&(?=\s|$)|!\S*[,[\]{}]|[|>](?![-+\d]*\s*(?:#.*)?$))/;

function reservedStart({ value, valueAt }: Line): Slip | undefined {
  if (/^[\]}]/.test(value)) return closesNothing(value, valueAt);
  return RESERVED.test(value) ? reserved(value, valueAt) : undefined;
}

export function reserved(value: string, column: number): Slip {
  return {
    message: `A value cannot begin with \`${value[0] === '`' ? ' ` ' : value[0]}\`.`,
    help: `Put the whole text in quotes: ${quoted(value)}.`,
    column,
    length: 1,
  };
}

const QUOTED = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*([^\s#:].*)$/;

function textBehindQuote({ value, valueAt }: Line): Slip | undefined {
  const found = QUOTED.exec(value);
  if (!found) return undefined;
  const [, first = '', rest = ''] = found;
  // 'Ana's flowers': the quote in the middle is an apostrophe.
  const whole = rest.endsWith(first[0] as string) ? value.slice(1, -1) : value;
  return {
    message: 'Text follows the closing quote.',
    help: `Put the whole text in one pair of quotes: ${quoted(whole)}.`,
    column: valueAt + value.length - rest.length,
    length: rest.length,
  };
}

/** `name: [Fern] & Co`, `included: [posts, replies]]`. */
function textBehindBracket({ value, valueAt }: Line): Slip | undefined {
  if (!/^[[{]/.test(value)) return undefined;
  const bare = masked(value);
  let depth = 0;
  for (const [index, sign] of [...bare].entries()) {
    if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth--;
    if (depth > 0) continue;
    const rest = /^\s*((?![\s:#]).*?)\s*(?:\s#.*)?$/.exec(bare.slice(index + 1))?.[1];
    if (!rest) return undefined;
    return behindBracket(value, sign, index + 1 + bare.slice(index + 1).indexOf(rest), rest.length, valueAt);
  }
  return undefined;
}

function behindBracket(value: string, mark: string, at: number, length: number, valueAt: number): Slip {
  const rest = value[at] as string;
  if (/[\]}]/.test(rest)) return closesNothing(rest, valueAt + at);
  return {
    message: `Text follows the closing \`${mark}\`.`,
    help: `If the brackets belong to the text, put all of it in quotes: ${quoted(value)}.`,
    column: valueAt + at,
    length,
  };
}

function closesNothing(value: string, column: number): Slip {
  return { message: `This \`${value[0]}\` closes nothing.`, help: 'Delete it.', column, length: 1 };
}

function secondColon({ key, value, valueAt }: Line): Slip | undefined {
  if (key === undefined || !/^[^"'[{#|>&*!](?:(?!\s#).)*?:(?:\s|$)/.test(value)) return undefined;
  return {
    message: `After \`${key}:\` comes a text with another colon in it, which only a text in quotes may have.`,
    help: `Write ${quoted(value)}.`,
    column: valueAt,
    length: value.length,
  };
}

const CAUSES: readonly Cause[] = [
  missingSpace,
  missingSpaceAfterDash,
  noAnswer,
  listBesideField,
  star,
  reservedStart,
  textBehindQuote,
  textBehindBracket,
  secondColon,
];
