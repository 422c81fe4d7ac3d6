/** A line on which there are only tags prints nothing, not even its end: so tables and lists can hold loops. */

import { TokenKind, type TopLevelToken } from 'liquidjs';

type TextToken = Extract<TopLevelToken, { trimLeft: number }> & { getContent(): string };

export function dropTagLines(tokens: readonly TopLevelToken[]): void {
  for (let first = 0; first < tokens.length; first++) {
    if (!isTag(tokens[first])) continue;
    // Tags that follow one another, with blanks at most between them.
    let last = first;
    while (isTag(tokens[last + 1]) || (isBlank(tokens[last + 1]) && isTag(tokens[last + 2]))) {
      last += isTag(tokens[last + 1]) ? 1 : 2;
    }
    dropLine(tokens, first, last);
    first = last;
  }
}

function dropLine(tokens: readonly TopLevelToken[], first: number, last: number): void {
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  const indent = before === undefined ? '' : endOfText(before, /(?:^|\n)([ \t]*)$/, first === 1);
  const rest = after === undefined ? '' : startOfText(after, /^[ \t]*(?:\r?\n|$)/, last + 2 === tokens.length);
  if (indent === undefined || rest === undefined) return;
  if (isText(before)) before.trimRight += indent.length;
  if (isText(after)) after.trimLeft += rest.length;
  for (const token of tokens.slice(first, last + 1)) if (isText(token)) token.trimLeft = token.end - token.begin;
}

/** @param outermost whether it is the first of all, so that its beginning begins a line */
function endOfText(token: TopLevelToken, pattern: RegExp, outermost: boolean): string | undefined {
  if (!isText(token)) return undefined;
  const found = pattern.exec(token.getContent());
  return found && (found[0].startsWith('\n') || outermost || token.trimLeft > 0) ? found[1] : undefined;
}

function startOfText(token: TopLevelToken, pattern: RegExp, outermost: boolean): string | undefined {
  if (!isText(token)) return undefined;
  const found = pattern.exec(token.getContent())?.[0];
  return found !== undefined && (found.endsWith('\n') || outermost) ? found : undefined;
}

function isTag(token: TopLevelToken | undefined): boolean {
  return token?.kind === TokenKind.Tag;
}

function isText(token: TopLevelToken | undefined): token is TextToken {
  return token?.kind === TokenKind.HTML;
}

function isBlank(token: TopLevelToken | undefined): boolean {
  return isText(token) && /^[ \t]*$/.test(token.getContent());
}
