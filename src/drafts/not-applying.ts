/**
 * What the owner says does not apply: the reason is the owner's own business, and a sentence that was about it is left
 * out. Where it is all that is said of something named (“Fee: …”, a cell of a table), the document says so.
 */

/** Stands for such an answer until the document is whole; text of a file is never printed with it. */
export const NOT_APPLYING = '\u0001';

const WORDS = 'does not apply';

/** A document without what does not apply, and what was left out with it. */
export interface Kept {
  readonly text: string;
  readonly left: readonly string[];
}

export function withoutNotApplying(document: string): Kept {
  const left: string[] = [];
  const lines = document.split('\n').flatMap((line) => {
    if (!line.includes(NOT_APPLYING)) return [line];
    const kept = /^\s*\|/.test(line) ? row(line, left) : lineWithout(line, left);
    return kept === null ? [] : [kept];
  });
  return { text: lines.join('\n'), left };
}

function row(line: string, left: string[]): string {
  const cells = line.split(/(?<!\\)\|/).map((cell) => {
    if (!cell.includes(NOT_APPLYING)) return cell;
    return ` ${apart(cell.trim(), true, left) || WORDS} `;
  });
  return cells.join('|');
}

/** The bullet, number or box, and the name in bold letters, that a line begins with. */
const BEGINNING = /^(\s*(?:(?:[-*+]|\d+[.)]|#+) +)?(?:☐ )?)((?:\*\*(?!\[Open: )[^*]+\*\*:? *)?)/;

/** All that is said after a name. */
const ALONE = new RegExp(`^${NOT_APPLYING}(?=\\.?$)`);

function lineWithout(line: string, left: string[]): string | null {
  const [, bullet = '', name = ''] = BEGINNING.exec(line) ?? [];
  const said = line.slice(bullet.length + name.length);
  if (name.includes(':') && ALONE.test(said)) return bullet + name + said.replace(ALONE, WORDS);
  if (line.trim() === NOT_APPLYING) return 'Does not apply.';
  if (bullet.includes('#')) return line.replaceAll(new RegExp(`:? *${NOT_APPLYING}`, 'g'), '');
  const kept = apart(said, false, left);
  if (kept !== '') return bullet + name + kept;
  left.push(line);
  return null;
}

/** Ends of sentences; an open point may be the end of one, too. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: see MARK
const BETWEEN = /(?<=[.!?…\u0003]["”’)]*) +(?=[\p{Lu}“☐\u0002])/u;

/** Open points are one sign while sentences are taken apart: they hold commas and colons of their own. */
function apart(text: string, inCell: boolean, left: string[]): string {
  const marks: string[] = [];
  const short = text.replace(/\*\*\[Open: .*?\]\*\*/g, (mark) => `\u0002${marks.push(mark) - 1}\u0003`);
  const whole = (part: string): string => part.replace(MARK, (_, number: string) => marks[Number(number)] ?? '');
  const cut: string[] = [];
  const kept = short.split(BETWEEN).map((sentence) => sentenceWithout(sentence, inCell, cut));
  left.push(...cut.map(whole));
  return whole(kept.filter((sentence) => sentence !== '').join(' '));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: chosen because no text holds them
const MARK = /\u0002(\d+)\u0003/g;

const IN_BRACKETS = new RegExp(` *\\([^()]*${NOT_APPLYING}[^()]*\\)`, 'g');
const AFTER_COLON = new RegExp(`(?<=: )${NOT_APPLYING}(?=\\.?$|;)`, 'g');
/** `Asha or …` at the end of a clause. */
const ONE_OF_TWO = new RegExp(` (?:and|or) ${NOT_APPLYING}(?=[.,;]|$)`, 'g');

function sentenceWithout(sentence: string, inCell: boolean, cut: string[]): string {
  if (!sentence.includes(NOT_APPLYING)) return sentence;
  const rest = sentence.replace(IN_BRACKETS, '').replace(AFTER_COLON, WORDS).replace(ONE_OF_TWO, '');
  const [, said = '', end = ''] = /^(.*?)([.]?)$/s.exec(rest) ?? [];
  // A clause with the sign before it.
  const clauses = said.split(/(?=, |; )/);
  const kept = clauses.filter((clause) => !clause.includes(NOT_APPLYING));
  cut.push(...clauses.filter((clause) => !kept.includes(clause)));
  if (kept.length === 0) return '';
  if (kept[0] === clauses[0]) return kept.join('') + end;
  // What follows the beginning of a sentence cannot stand without it; what stands in a cell can.
  if (inCell) return kept.join('').replace(/^[,;] /, '') + end;
  cut.push(...kept);
  return '';
}
