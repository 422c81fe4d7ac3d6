/** What stands in the way of the next stage, in a line each: what it is, what to do, and who does that. */

import type { Found } from './found.ts';
import type { Sorted } from './sorted.ts';

export interface Blocker {
  readonly rule: string;
  readonly kind: Found['kind'];
  readonly message: string;
  /** What else is told with it. */
  readonly also: readonly string[];
  /** What to do; of a question, what to ask. */
  readonly deed: string;
  /** Who does it; of a question, who is asked. */
  readonly who: string;
  readonly line: number;
  /** Of the finding, which stands in full elsewhere in the report. */
  readonly fingerprint: string;
}

/** In the order in which they are best taken up. */
export function blockersOf({ faults, risks, tasks, questions }: Sorted): Blocker[] {
  return [...faults, ...risks, ...tasks, ...questions].filter((found) => found.blocks).map(blocker);
}

function blocker(found: Found): Blocker {
  const asked = found.kind === 'question' && found.ask !== null;
  return {
    rule: found.rule,
    kind: found.kind,
    message: found.message,
    also: found.also.map((other) => other.message),
    deed: (asked ? found.ask : found.remedy) ?? found.message,
    who: asked ? found.informant : found.doer,
    line: found.line,
    fingerprint: found.fingerprint,
  };
}
