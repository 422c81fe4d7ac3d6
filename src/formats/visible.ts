/** Text from a file is data: what could act on a terminal or a log is shown, not obeyed. */

// C0 and C1 controls, line and paragraph separators, and the marks that turn the direction of writing.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const ACTING = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** `\x1b[31m` as the six characters that they are written with. */
export function visible(text: string): string {
  return text.replace(ACTING, (mark) => {
    const code = mark.charCodeAt(0);
    if (mark === '\t') return ' ';
    if (mark === '\n') return '\\n';
    if (mark === '\r') return '\\r';
    return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}
