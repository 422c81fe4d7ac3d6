/** Waivers: which findings they take out of the verdict, and what is wrong with the waivers themselves. */

import type { Waiver } from '../engagement/generated/types.ts';
import { nearest } from '../engagement/nearest.ts';

export interface WaiverFault {
  readonly rule: 'waivers/expired' | 'waivers/unused' | 'waivers/unknown-rule';
  /** In the engagement: `waivers[0].rule`. */
  readonly at: string;
  readonly message: string;
  readonly remedy: string;
  /** What to write instead, when that is plain. */
  readonly write?: string;
}

export interface WaiverCheck {
  /** By rule id: the waiver that holds today. */
  readonly valid: ReadonlyMap<string, Waiver>;
  readonly faults: readonly WaiverFault[];
}

/**
 * @param known all rule ids
 * @param due rules that the stage asks for; a waiver for one that was not is neither used nor unused
 * @param found rules that have something to say
 */
export function checkWaivers(
  waivers: readonly Waiver[],
  context: {
    readonly asOf: string;
    readonly known: ReadonlySet<string>;
    readonly due: ReadonlySet<string>;
    readonly found: ReadonlySet<string>;
  },
): WaiverCheck {
  const valid = new Map<string, Waiver>();
  const faults: WaiverFault[] = [];
  for (const [index, waiver] of waivers.entries()) {
    const at = `waivers[${index}]`;
    if (!context.known.has(waiver.rule)) {
      const close = nearest(waiver.rule, [...context.known]);
      faults.push({
        rule: 'waivers/unknown-rule',
        at: `${at}.rule`,
        message: `No rule is called “${waiver.rule}”, so nothing is waived.`,
        remedy: close ? `Did you mean \`${close}\`?` : '`vet explain` lists all rules.',
        ...(close ? { write: close } : {}),
      });
    } else if (waiver.until < context.asOf) {
      faults.push({
        rule: 'waivers/expired',
        at: `${at}.until`,
        message: `The waiver of ${waiver.rule} ended on ${waiver.until}; it no longer holds.`,
        remedy: `Mend the finding, or have ${waiver.by} decide again and write a new date.`,
      });
    } else if (context.due.has(waiver.rule) && !context.found.has(waiver.rule)) {
      faults.push({
        rule: 'waivers/unused',
        at: `${at}.rule`,
        message: `${waiver.rule} finds nothing here any more: the waiver is not needed.`,
        remedy: 'Delete it, so that the rule can speak again if the mistake comes back.',
      });
    } else {
      valid.set(waiver.rule, waiver);
    }
  }
  return { valid, faults };
}
