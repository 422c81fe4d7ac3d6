/** Widths, wrapping and symbols. Widths are terminal columns. */

const ASCII = /^[ -~]*$/;

export function widthOf(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const sign of text) width += signWidth(sign.codePointAt(0) ?? 0);
  return width;
}

/** First and last code points of combining marks, which take no column. */
const NONE = [
  0x300, 0x36f, 0x483, 0x489, 0x591, 0x5bd, 0x64b, 0x65f, 0xe34, 0xe3a, 0x1ab0, 0x1aff, 0x200b, 0x200d, 0x20d0, 0x20ff,
  0xfe00, 0xfe0f, 0xfe20, 0xfe2f,
];

/** Of ideographs, kana, Hangul, full-width forms and emoji, which take two. */
const TWO = [
  0x1100, 0x115f, 0x2e80, 0xa4cf, 0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe30, 0xfe6f, 0xff00, 0xff60, 0xffe0, 0xffe6,
  0x1f300, 0x1faff, 0x20000, 0x3fffd,
];

/** By hand: a class of Unicode in a regular expression costs milliseconds to compile. */
function signWidth(code: number): 0 | 1 | 2 {
  if (code < 0x300) return 1;
  if (within(code, NONE)) return 0;
  return within(code, TWO) ? 2 : 1;
}

function within(code: number, ranges: readonly number[]): boolean {
  for (let i = 0; i < ranges.length; i += 2) {
    if (code >= (ranges[i] as number) && code <= (ranges[i + 1] as number)) return true;
  }
  return false;
}

/** Breaks at blanks; a word longer than the line is cut. Continuation lines get `indent` blanks. */
export function wrap(text: string, width: number, indent = 0): string[] {
  const lines: string[] = [];
  let line = '';
  const room = (): number => Math.max(width - (lines.length > 0 ? indent : 0), 8);
  for (const word of text.split(/ +/)) {
    let rest = word;
    if (line !== '' && widthOf(line) + 1 + widthOf(rest) > room()) {
      lines.push(line);
      line = '';
    }
    if (line === '') {
      // Never asked how wide all of it is: a word may be a file long.
      for (let head = clip(rest, room()); head.length < rest.length; head = clip(rest, room())) {
        lines.push(head);
        rest = rest.slice(head.length);
      }
    }
    line = line === '' ? rest : `${line} ${rest}`;
  }
  lines.push(line);
  return lines.map((part, index) => (index === 0 ? part : ' '.repeat(indent) + part));
}

/** As many whole characters as fit. */
export function clip(text: string, width: number): string {
  let used = 0;
  let end = 0;
  for (const sign of text) {
    used += widthOf(sign);
    if (used > width) break;
    end += sign.length;
  }
  return end === 0 ? ([...text][0] ?? '') : text.slice(0, end);
}

export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(width - widthOf(text), 0));
}

const PLAIN: Record<string, string> = {
  '✖': 'x',
  '✔': '+',
  '?': '?',
  '·': '-',
  '→': '->',
  '│': '|',
  '┊': ':',
  '┆': '!',
  '╭': '+',
  '╰': '+',
  '─': '-',
  '×': 'x',
  '÷': '/',
  '−': '-',
  '–': '-',
  '—': '-',
  '…': '...',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '£': 'GBP ',
  '€': 'EUR ',
  '¥': 'JPY ',
  '«': '"',
  '»': '"',
  '▲': '^',
  '○': 'o',
  '█': '#',
  '▓': '=',
  '░': '-',
}; // prettier-ignore

/** For terminals without Unicode: signs of ours become ASCII; what the owner wrote stays. */
export function toAscii(text: string): string {
  return text.replace(/[^\x20-\x7e\n]/g, (sign) => PLAIN[sign] ?? sign);
}
