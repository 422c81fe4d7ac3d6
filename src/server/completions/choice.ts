import type { Block } from '../../pages/block.ts';

/** One thing that may be written. */
export interface Choice {
  readonly label: string;
  readonly kind: 'field' | 'group' | 'word' | 'value' | 'answer' | 'reference';
  /** Beside the label, in a few words. */
  readonly detail?: string;
  /** What it is about, when somebody looks closer. */
  readonly about?: readonly Block[];
  /** What is written, where that is not the label. Lines after the first are indented relative to the line it is in. */
  readonly insert?: string;
  /** `insert` holds places to jump to: `$0`, `${1:why}`. */
  readonly snippet?: boolean;
  /** What somebody types who means it, where that is not the label. */
  readonly typed?: string;
}
