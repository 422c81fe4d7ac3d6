/** Slips that show only in how a line stands to its neighbours. */

import { type Found, type Line, lineAbove, lineBelow, type Slip } from './line.ts';
import { openAt } from './open.ts';

export function slipBetween(text: string, line: Line): Found | undefined {
  const above = lineAbove(text, line);
  const noColon = withoutColon(line, above) ?? (above && withoutColon(above, lineAbove(text, above)));
  if (noColon) return noColon;
  if (above) {
    const slip = tooDeep(line, above) ?? amongOthers(text, line) ?? fitsNowhere(text, line);
    if (slip) return { line, slip };
    if (lineAbove(text, above) === undefined && line.indent < above.indent) {
      return { line: above, slip: firstIndented(above), until: text.length };
    }
  }
  const below = lineBelow(text, line);
  const next = below && openAt(text, below.start).length === 0 ? tooDeep(below, line) : undefined;
  return below && next && { line: below, slip: next };
}

function whole({ text, indent }: Line): Pick<Slip, 'column' | 'length'> {
  return { column: indent, length: text.length - indent };
}

/** `name Harbour Lane`. Below a value it may be the rest of that, and says nothing. */
function withoutColon(line: Line, above: Line | undefined): Found | undefined {
  const words = line.value.replace(/\s#.*/, '').trimEnd();
  if (line.key !== undefined || !/^[^\s:#[\]{}"'-][^:]*$/.test(words)) return undefined;
  const continues = above !== undefined && above.value !== '' && line.margin > above.margin;
  if (continues || (line.entry && !/^\w+_\w+\s/.test(words))) return undefined;
  const [name = '', ...rest] = words.split(/\s+/);
  const start = /^[\w-]+$/.test(name)
    ? `\`${name}: ${rest.length > 0 ? rest.join(' ').slice(0, 40) : '…'}\``
    : 'a name and a colon';
  return {
    line,
    slip: {
      message: 'This line has no colon, so it is neither a field nor a value.',
      help: `Write ${start}; indent it if it continues the text above; begin it with \`#\` if it is a note.`,
      column: line.margin,
      length: words.length,
    },
  };
}

/** Nothing, or what only begins a value: `|`, `>`, an anchor, a comment. */
const NO_VALUE = /^(?:[|>][-+\d]*|[&!]\S*)?\s*(?:#.*)?$/;

/** Below a field, or an entry, that has its value already. */
function tooDeep(line: Line, above: Line): Slip | undefined {
  if ((line.key === undefined && !line.entry) || NO_VALUE.test(above.value)) return undefined;
  if (above.key !== undefined && line.indent > above.margin) {
    const name = above.key.slice(0, 40);
    return {
      message: `This line is indented as if it were a part of \`${name}:\`, which has a value already.`,
      help: `Let it begin exactly below \`${name}:\`, or give \`${name}:\` no value of its own.`,
      ...whole(line),
    };
  }
  if (!above.entry || above.key !== undefined || line.indent <= above.indent) return undefined;
  return {
    message: 'This line is indented as if it were a part of the entry above, which is complete.',
    help: 'If it is the next entry, let its dash stand exactly below the dash above.',
    ...whole(line),
  };
}

/** An entry among fields, or a field among entries. */
function amongOthers(text: string, line: Line): Slip | undefined {
  let above = lineAbove(text, line);
  while (above && above.indent > line.indent) above = lineAbove(text, above);
  if (!above || above.indent < line.indent || above.entry === line.entry) return undefined;
  return line.entry
    ? {
        message: 'A line with a dash, an entry of a list, stands among fields.',
        help: 'Indent it below the field that it belongs to; if it is a field itself, delete the dash.',
        ...whole(line),
      }
    : {
        message: 'This line stands among the entries of a list, but does not begin with a dash.',
        help: 'Write `- ` before it if it is an entry too; if it is a field, indent it less.',
        ...whole(line),
      };
}

/** Less indented than the line above, and not as far as any line before that. */
function fitsNowhere(text: string, line: Line): Slip | undefined {
  let least = Number.POSITIVE_INFINITY;
  let deepest = 0;
  for (let above = lineAbove(text, line); above && line.indent <= least; above = lineAbove(text, above)) {
    if (line.indent === above.indent || line.indent === above.margin) return undefined;
    if (above.indent >= least) continue;
    least = above.indent;
    deepest ||= above.indent;
  }
  if (line.indent >= deepest || line.indent < least) return undefined;
  return {
    message: `This line begins with ${spaces(line.indent)}, the lines above with ${least === 0 ? 'none' : least} or with ${deepest}.`,
    help: 'Lines that belong together have to begin in the same column.',
    ...whole(line),
  };
}

function firstIndented(line: Line): Slip {
  return {
    message: `The first line begins with ${spaces(line.indent)}, and those below it do not.`,
    help: 'Let all sections begin at the left margin.',
    ...whole(line),
  };
}

function spaces(count: number): string {
  return count === 1 ? '1 space' : `${count} spaces`;
}
