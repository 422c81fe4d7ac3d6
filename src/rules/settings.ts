/** What a run, or an organisation, wants differently: plain values; where nothing is said, the house's own hold. */

import type { Assumptions } from '../engagement/figures/assumptions.ts';
import type { AnyRule, Severity } from './rule.ts';

/** Made once for many files: what follows from it is kept by its identity. */
export interface Settings {
  /** Only these rules, by id: all that somebody asked for, so that the verdict says nothing of the others. */
  readonly only?: ReadonlySet<string>;
  /** Turned off, by id; others may still build on what they find. */
  readonly off?: ReadonlySet<string>;
  /** By rule id: of everything that the rule finds. */
  readonly severities?: Readonly<Record<string, Severity>>;
  /** By rule id, then by name. */
  readonly thresholds?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly assumptions?: Assumptions;
  /** An organisation's own rules, which stand after those of the house. */
  readonly own?: readonly AnyRule[];
}

export const HOUSE_SETTINGS: Settings = {};
