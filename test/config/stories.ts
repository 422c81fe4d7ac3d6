/** What the tests of configurations are about: a café that hands out its pages, and rules of its own. */

import { readFileSync } from 'node:fs';

export const CAFE = readFileSync('examples/cafe/engagement.yaml', 'utf8');
export const FIRM = readFileSync('examples/cleaning-firm/engagement.yaml', 'utf8');

/** Rules of one's own: one that counts for a mistake of vet, and one that stands by itself. */
export const ACME = `policy: acme
about: What we ask of everybody who writes for us.
rules:
  - id: two-quotes
    stage: shortlisting
    severity: error
    path: selection.candidates
    schema: { minItems: 4 }
    message: "Vendors asked for a quote: {count}."
    remedy: Ask four vendors for a quote.
    ask: Who else could quote?
    examples:
      good:
        selection:
          candidates:
            - name: Anchor
            - name: Beacon
            - name: Compass
            - name: Drift
      bad:
        selection:
          candidates:
            - name: Anchor # the only one
  - id: acme/cap-released
    stage: briefing
    severity: warning
    mistake: budget
    unknown: fires
    path: budget.cap
    schema: { maximum: 2000 }
    message: The cap ({value:money}) is above what the board has released.
    remedy: Lower the cap, or ask the board.
    ask: Has the board released more?
    why: Nobody pays what nobody has released.
    examples: { good: { budget: { cap: 1500 } }, bad: { budget: { currency: GBP, cap: 5400 } } }
`;

/** ACME with something else in it. */
export function acme(change: (text: string) => string): string {
  const changed = change(ACME);
  if (changed === ACME) throw new Error('nothing was changed');
  return changed;
}
