/** What a page is made of. How it looks is the business of whoever prints it: Markdown, HTML or a terminal. */

import type { Stage } from '../engagement/stage.ts';

/** A piece of a sentence. Every text may come from a file: it is shown, and acts nowhere. */
export type Span = string | { readonly strong: string } | { readonly code: string } | { readonly soft: string };

export type Line = string | readonly Span[];

export type Tone = 'bad' | 'warn' | 'good' | 'note' | 'plain';

export type Block =
  | { readonly kind: 'title' | 'text' | 'note'; readonly text: Line }
  | { readonly kind: 'heading'; readonly text: Line; readonly level?: 2 | 3 }
  | { readonly kind: 'list'; readonly items: readonly Line[]; readonly ordered?: boolean }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [name: string, value: Line])[] }
  | { readonly kind: 'yaml'; readonly text: string }
  | { readonly kind: 'rules'; readonly rules: readonly RuleLine[] }
  | VerdictBlock
  | GridBlock
  | EntriesBlock
  | TableBlock
  | BarsBlock
  | TimelineBlock;

export interface RuleLine {
  readonly id: string;
  readonly severity: string;
  readonly from: Stage;
  readonly summary: string;
}

/** The first thing read: `Not ready to sign.` and what stands in the way. */
export interface VerdictBlock {
  readonly kind: 'verdict';
  readonly tone: Tone;
  readonly text: string;
  readonly because: Line;
}

/** How each of a few things stands, at a glance: the mistakes of a panel. */
export interface GridBlock {
  readonly kind: 'grid';
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  readonly name: string;
  /** `4 of 5 present` */
  readonly note: string;
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  readonly name: string;
  /** The sign beside the name: present ✖, open ?, clear ✔, not yet due ·. */
  readonly status: 'present' | 'open' | 'clear' | 'not-yet-due';
  /** The status in words. */
  readonly says: string;
}

/** Things to do or to ask: each what, why, what to do, and where that comes from. */
export interface EntriesBlock {
  readonly kind: 'entries';
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly tone: Tone;
  /** `error`, `question`; without, the text stands alone. */
  readonly label?: string;
  readonly text: Line;
  /** Why it matters; what else belongs to it. */
  readonly more?: readonly Line[];
  /** What to do about it. */
  readonly remedy?: Line;
  /** Rule and line, in small print. */
  readonly source?: string;
}

export interface TableBlock {
  readonly kind: 'table';
  /** What the table shows; read aloud before it. */
  readonly caption: string;
  readonly columns: readonly { readonly name: string; readonly align?: 'right' }[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly Line[])[];
  /** Rows that stand out: the winner, the total. */
  readonly strong?: readonly number[];
}

/** Amounts side by side: a picture in HTML, a table elsewhere. */
export interface BarsBlock {
  readonly kind: 'bars';
  readonly title: string;
  /** What the picture says, in a sentence: its text alternative. */
  readonly says: string;
  readonly bars: readonly Bar[];
  /** Limits, drawn as lines across the bars. */
  readonly marks: readonly { readonly label: string; readonly value: number; readonly text: string }[];
}

export interface Bar {
  readonly label: string;
  readonly tone: Tone;
  /** One after the other on the bar, each at least 0. */
  readonly parts: readonly { readonly label: string; readonly value: number }[];
  /** The amount in words: `13.5 h a week`. */
  readonly text: string;
  /** The sum behind it. */
  readonly working?: string;
}

/** Days in their order: a picture in HTML, a table elsewhere. Dates are `YYYY-MM-DD`. */
export interface TimelineBlock {
  readonly kind: 'timeline';
  readonly title: string;
  readonly says: string;
  readonly from: string;
  readonly to: string;
  /** The day of the judgement. */
  readonly today: string;
  readonly spans: readonly {
    readonly label: string;
    readonly from: string;
    readonly to: string;
    readonly tone: Tone;
  }[];
  /** By date. */
  readonly events: readonly {
    readonly date: string;
    readonly label: string;
    readonly tone: Tone;
    readonly note?: string;
  }[];
}

/** A page and what its window is called. */
export interface Page {
  readonly title: string;
  readonly blocks: readonly Block[];
}
