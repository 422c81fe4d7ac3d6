/** What the interview asks of whoever asks the owner: a terminal, plain lines, or a file of answers. */

import type { Segment } from '../engagement/path.ts';

/** A value as it stands in engagement.yaml. */
// biome-ignore lint/suspicious/noExplicitAny: what a file holds is any shape until it is validated
export type Data = any;

export interface Choice {
  readonly value: string | number | boolean;
  readonly label: string;
  /** A few words more, where there is room. */
  readonly hint?: string;
}

/** What becomes of a typed line. */
export type Checked =
  /** `echo` says how it was understood, where that is not what was typed: «Thursday 1 April 2027». */
  | { readonly ok: true; readonly value: Data; readonly echo?: string }
  /** One or two sentences: what is wrong, and the way out. */
  | { readonly ok: false; readonly problem: string };

interface Asked {
  /** Tells one prompt from another: the JSON Pointer of its field, or a name of the interview's own. */
  readonly key: string;
  readonly path: readonly Segment[];
  /** At most 60 characters. */
  readonly label: string;
  readonly why?: string;
  readonly example?: string;
  /** What `?` shows: lines. */
  readonly help: readonly string[];
  /** `2/6`: the question of the section. */
  readonly progress?: string;
  /** Where the offered value comes from: «your earlier answer», «the currency of your country». */
  readonly because?: string;
  /** Can be answered by «I don't know», «not yet», «does not apply» and be left out. Menus cannot. */
  readonly open: boolean;
  /** It may stay without an answer, and nobody is told that it is missing. */
  readonly optional?: boolean;
  /** There is a prompt to go back to. */
  readonly back: boolean;
}

export interface TextPrompt extends Asked {
  readonly kind: 'text';
  /** As one would type it. Taken when the line is left as it is. */
  readonly initial?: string;
  check(typed: string): Checked;
}

export interface ChoicePrompt extends Asked {
  readonly kind: 'choice';
  readonly choices: readonly Choice[];
  readonly initial?: string | number | boolean;
}

/** One choice of many, found by typing a part of it. */
export interface SearchPrompt extends Asked {
  readonly kind: 'search';
  readonly choices: readonly Choice[];
}

export interface ManyPrompt extends Asked {
  readonly kind: 'many';
  readonly choices: readonly Choice[];
  readonly initial: readonly (string | number | boolean)[];
}

/** One line of a list: asked until the line is empty. */
export interface LinePrompt extends Asked {
  readonly kind: 'line';
  /** One of them: «key message». */
  readonly noun: string;
  /** What the list holds so far. */
  readonly items: readonly string[];
  check(typed: string): Checked;
}

/** A list of groups: add one, change one, remove one, done. */
export interface EntriesPrompt extends Asked {
  readonly kind: 'entries';
  readonly noun: string;
  readonly items: readonly string[];
}

export type Prompt = TextPrompt | ChoicePrompt | SearchPrompt | ManyPrompt | LinePrompt | EntriesPrompt;

export type Reply =
  /** Of `many` a list; of `line` the text of the new line; of the others the value itself. */
  | { readonly kind: 'value'; readonly value: Data }
  | { readonly kind: 'unknown' | 'not-yet' | 'skip' | 'back' }
  | { readonly kind: 'na'; readonly reason: string }
  /** Of `line` and `entries`: there are no more. */
  | { readonly kind: 'done' }
  | { readonly kind: 'add' }
  | { readonly kind: 'change' | 'remove'; readonly index: number }
  /** Ctrl-C, end of input: the owner has gone. */
  | { readonly kind: 'leave' };

export type Tone = 'plain' | 'heading' | 'good' | 'bad' | 'warn' | 'dim';

/** Lines for the owner: wrapped and coloured by the prompter; `indent` is of blanks. */
export interface Note {
  readonly tone: Tone;
  readonly text: string;
  readonly indent?: number;
  /** As it is, blanks and all: a line of a file, a command to copy. */
  readonly verbatim?: true;
}

export interface Prompter {
  ask(prompt: Prompt): Promise<Reply>;
  tell(notes: readonly Note[]): void;
  /** Gives the terminal back. */
  close(): void;
}
