import type { Threshold } from './rule.ts';
import type { Settings } from './settings.ts';

/** A rule, as far as its thresholds go. */
export interface Limited<Name extends string> {
  readonly id: string;
  readonly thresholds?: { readonly [Key in Name]: Threshold };
}

/** A threshold as it is in force, for those who judge by the number of a rule outside of that rule. */
export function limitOf<Name extends string>(rule: Limited<Name>, name: Name, settings: Settings): Threshold {
  const own = rule.thresholds?.[name];
  if (!own) throw new Error(`${rule.id} has no threshold ${name}`);
  const value = settings.thresholds?.[rule.id]?.[name];
  return value === undefined ? own : { ...own, value, source: 'your own setting' };
}
