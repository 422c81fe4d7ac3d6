/** What is typed or pasted comes with the traces of keys that are no letters. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const KEYS = /\x1b\[[0-9;?]*[ -/]*[@-~]|\x1bO?.?|[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;

/** Without what arrows and the like leave in a line. */
export function typedLine(text: string): string {
  return text
    .replace(KEYS, '')
    .replace(/[\t\r]/g, ' ')
    .trim();
}

/** The lines of what came at once, without the empty ones. */
export function pastedLines(chunk: string): string[] {
  return chunk
    .split(/\r\n|\r|\n/)
    .map(typedLine)
    .filter((line, index) => index === 0 || line !== '');
}
