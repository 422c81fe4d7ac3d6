import type { Range } from '../document/lines.ts';
import type { Severity, Value } from '../rules/rule.ts';

export type Kind = 'shape' | 'risk' | 'question' | 'task';

export interface RelatedPlace {
  /** JSON Pointer. */
  readonly path: string;
  readonly label: string;
  readonly range: Range;
}

/** A waiver that holds: the finding is out of the verdict, and stays in sight. */
export interface Waived {
  readonly reason: string;
  readonly by: string;
  readonly until: string;
}

/** One thing to say about one place of a file. */
export interface Finding {
  readonly rule: string;
  /** Null for what is wrong with the file itself, and with its waivers. */
  readonly mistake: string | null;
  readonly panel: string | null;
  readonly kind: Kind;
  /** Of a question or task: what it would be if the answer were the wrong one; `info` where it is not due yet. */
  readonly severity: Severity;
  readonly messageId: string;
  readonly message: string;
  /** Why it matters, in one line. */
  readonly why: string | null;
  readonly remedy: string | null;
  readonly ask: string | null;
  readonly askOf: 'colleague' | 'vendor' | 'reference' | null;
  readonly fixedBy: 'client' | 'vendor' | 'both';
  /** JSON Pointer of the field that it is about, whether that stands in the file or not. */
  readonly at: string;
  /** JSON Pointer of the nearest part that stands in the file. */
  readonly path: string;
  readonly range: Range;
  readonly related: readonly RelatedPlace[];
  readonly values: Readonly<Record<string, Value>>;
  /** From rule, field and message, never from the line. */
  readonly fingerprint: string;
  readonly waived: Waived | null;
  readonly baselined: boolean;
  /** The rule of this file that says nearly the same; the two are shown as one. */
  readonly linkedTo: string | null;
}
