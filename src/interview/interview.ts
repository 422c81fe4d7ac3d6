/** An interview as data: see schemas/interview.schema.json, which says what each part means. */

import type { Work } from '../engagement/scope.ts';
import type { Stage } from '../engagement/stage.ts';

export interface Interview {
  readonly name: string;
  readonly title: string;
  /** The services it is made for; without, all that no other is made for. */
  readonly services?: readonly string[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly from: Stage;
  readonly questions: readonly Question[];
}

export interface Question {
  readonly id: string;
  readonly label: string;
  readonly why: string;
  readonly example?: string;
  readonly weak?: string;
  readonly strong?: string;
  readonly rule?: string;
  readonly from?: Stage;
  readonly to?: Stage;
  readonly when?: Condition;
  /** The list for each of whose entries it is asked; fields of its parts are then fields of the entry. */
  readonly each?: string;
  readonly parts: readonly Part[];
}

/** One field to answer. Within an entry, `field` is a field of the entry. */
export interface Part {
  readonly field: string;
  readonly label?: string;
  readonly why?: string;
  readonly example?: string;
  readonly from?: Stage;
  readonly to?: Stage;
  readonly when?: Condition;
  readonly optional?: true;
  readonly choices?: Readonly<Record<string, string>>;
  readonly default?: Default;
  readonly made?: 'first' | { readonly from: string };
  readonly remark?: string;
  readonly if_unknown?: string;
  readonly again?: Again;
  readonly keys?: string;
  readonly entry?: Entry;
}

export interface Again {
  readonly label: string;
  readonly example?: string;
  readonly fires?: string;
  readonly unknown?: true;
}

/** Of a list. Without parts, its entries are plain texts or words. */
export interface Entry {
  readonly name: string;
  readonly title?: string;
  readonly at_least_one?: true;
  readonly parts?: readonly Part[];
}

type Scalar = string | number | boolean;

export interface Default {
  readonly because: string;
  readonly value?: Scalar | readonly Scalar[];
  readonly text?: string;
  readonly from?: string;
  readonly words?: Readonly<Record<string, Scalar | readonly Scalar[]>>;
}

/** All that is named must hold. */
export interface Condition {
  readonly work?: Work;
  readonly field?: string;
  readonly is?: Scalar | readonly Scalar[];
  readonly above?: number;
  readonly answered?: boolean;
  readonly fires?: string;
  readonly any?: readonly Condition[];
  readonly all?: readonly Condition[];
  readonly not?: Condition;
}
