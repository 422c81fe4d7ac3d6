/** The command line as plain data: what a completion script is made from. */

/** A word that can stand in a place, and what it means. */
export interface Word {
  readonly word: string;
  readonly note: string;
}

/** Named, so that a script holds it once. */
export interface WordList {
  readonly name: string;
  readonly words: readonly Word[];
}

/** What can stand in a place: a word, an engagement file, any file, or what nobody can offer. */
export type Values = WordList | 'engagements' | 'files' | 'anything';

export interface OptionPart {
  /** `-h` and `--help`. */
  readonly names: readonly string[];
  readonly note: string;
  /** Where a value follows. */
  readonly values?: Values;
}

export interface CommandPart {
  /** From the program downwards, without its name: `policy test`; the program itself: empty. */
  readonly name: string;
  readonly note: string;
  readonly options: readonly OptionPart[];
  /** In their order; what follows the last is like the last. */
  readonly places: readonly Values[];
}

/** The program and all its commands, the program first. */
export type CommandLine = readonly CommandPart[];

/** The commands right below one. */
export function commandsBelow(line: CommandLine, { name }: CommandPart): Word[] {
  return line
    .filter((part) => part.name !== '' && parentOf(part.name) === name)
    .map((part) => ({ word: part.name.split(' ').at(-1) ?? '', note: part.note }));
}

function parentOf(name: string): string {
  return name.split(' ').slice(0, -1).join(' ');
}

/** All lists that are offered anywhere, each once. */
export function listsOf(line: CommandLine): WordList[] {
  const values = line.flatMap(({ options, places }) => [...options.map((option) => option.values), ...places]);
  const lists = values.filter((one): one is WordList => typeof one === 'object');
  return [...new Map(lists.map((list) => [list.name, list])).values()];
}
