/** What a rule is: one plain object, one file, the path is the id. */

import type { Figures } from '../engagement/figures.ts';
import type { Engagement } from '../engagement/generated/types.ts';
import type { Work } from '../engagement/scope.ts';
import type { Stage } from '../engagement/stage.ts';

export type Severity = 'error' | 'warning' | 'info';

/** JSON values that a message is filled with: raw, so that programs can read them; formatted only in the text. */
export type Value = string | number | boolean | readonly string[];

export interface Message {
  readonly severity: Severity;
  /**
   * One sentence with the owner's own numbers. Placeholders are `{name}` or `{name:format}`;
   * formats are `money`, `number`, `hours`, `minutes` (240 is shown as “4 hours”), `percent`, `list`,
   * and `words`, for words of the format: `confidential-matters` is shown as “confidential matters”.
   */
  readonly text: string;
  /** Where this way of making the mistake wants another remedy than the rule's. */
  readonly remedy?: string;
}

/** A number that an organisation may set differently (in the catalogue: †). */
export interface Threshold {
  readonly value: number;
  readonly unit: string;
  /** Where the figure comes from; “house default” for a judgement of ours. */
  readonly source: string;
}

/** A labelled second place: “promised here”. */
export interface Related {
  readonly at: string;
  readonly label: string;
}

type Placeholder<Text extends string> = Text extends `${string}{${infer Inner}}${infer Rest}`
  ? (Inner extends `${infer Name}:${string}` ? Name : Inner) | Placeholder<Rest>
  : never;

type ValuesOf<Text extends string> = [Placeholder<Text>] extends [never]
  ? { readonly values?: Record<string, never> }
  : { readonly values: { readonly [Name in Placeholder<Text>]: Value } };

export interface Context<Messages extends Record<string, Message>, Thresholds extends string> {
  readonly engagement: Engagement;
  readonly figures: Figures;
  readonly thresholds: { readonly [Name in Thresholds]: number };
  /** `YYYY-MM-DD`: the day on which the file is judged. */
  readonly asOf: string;
  readonly stage: Stage;
  /**
   * The mistake is being made, at the field `at` (`outcomes[1].by`). The field may be missing in the file:
   * the finding then stands at the nearest part that is there.
   */
  report<Id extends keyof Messages & string>(
    message: Id,
    details: { readonly at: string; readonly related?: readonly Related[] } & ValuesOf<Messages[Id]['text']>,
  ): void;
  /** It cannot be judged until these fields are known: an open question (a task where they are `not-yet`). */
  ask(...missing: string[]): void;
  /**
   * The worst severity with which another rule fires in this file; undefined when it is quiet.
   * For rules that build on others, and details that are silent where there is nothing at all.
   */
  fires(rule: string, message?: string): Severity | undefined;
  /** Is the field answered by `{ na: … }`? */
  notApplicable(path: string): boolean;
}

export interface Rule<
  Messages extends Record<string, Message> = Record<string, Message>,
  Thresholds extends string = string,
> {
  /** `<mistake>/<defect>`. */
  readonly id: string;
  /** The first stage that asks for it. */
  readonly from: Stage;
  /** What a missing or unknown value does: `fires`: absence is the mistake; `asks`: an open question; `skips`: nothing. */
  readonly unknown: 'fires' | 'asks' | 'skips';
  /** The fields that settle it, with `[]` for every entry of a list: what the interview must ask. */
  readonly needs: readonly string[];
  /** Who can mend it. */
  readonly fixedBy: 'client' | 'vendor' | 'both';
  /** Who knows the answer to `ask`. */
  readonly askOf: 'colleague' | 'vendor' | 'reference';
  /** An organisation's own rule: the mistake of the house that it counts for, if any. */
  readonly mistake?: string;
  /** Applies only when work of one of these kinds is handed over. */
  readonly scope?: readonly Work[];
  /** Silent where this rule fires: it says already that there is nothing at all. `rule` or `rule#message`. */
  readonly unless?: string;
  /** Rules from whose findings this one draws a conclusion: it never fires without them. */
  readonly buildsOn?: readonly string[];
  /** A wider view of what that rule reports: where both fire they are shown as one. */
  readonly linkedTo?: string;
  /** The defect in one sentence, without numbers. */
  readonly summary: string;
  /** Why it matters, in one line. */
  readonly why: string;
  /** What to do, in one line. */
  readonly remedy: string;
  /** The question to ask the owner. */
  readonly ask: string;
  /** Where the rule comes from, when it is more than its panel's source. */
  readonly source?: string;
  readonly messages: Messages;
  readonly thresholds?: { readonly [Name in Thresholds]: Threshold };
  readonly check: (context: Context<Messages, Thresholds>) => void;
  /** Small files, judged at the stage of `from`, that show the rule both ways; linted by the test suite. */
  readonly examples: {
    readonly fires: { readonly [Id in keyof Messages]: string };
    readonly quiet: string;
    /** For a rule that asks: a file in which it does. */
    readonly asks?: string;
  };
}

// biome-ignore lint/suspicious/noExplicitAny: the registry holds rules of every shape of message
export type AnyRule = Rule<any, any>;

/** The mistake that a rule finds a way of making: the first part of its id, but for an organisation's own. */
export function mistakeOf(rule: AnyRule): string {
  return rule.mistake ?? rule.id.slice(0, rule.id.indexOf('/'));
}

/** Checks the shape of a rule, and of every report against its messages, while it is written. */
export function defineRule<const Messages extends Record<string, Message>, const Thresholds extends string = never>(
  rule: Rule<Messages, Thresholds>,
): Rule<Messages, Thresholds> {
  return rule;
}
