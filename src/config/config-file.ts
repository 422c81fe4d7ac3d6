/** What one `vet.config.yaml` says, before it is known whether the rules that it names exist. */

import type { Severity } from '../rules/rule.ts';
import type { Place, Reference } from './place.ts';

/** `default`: as the rule itself says, whatever is extended or holds for more files. */
export type Level = Severity | 'off' | 'default';

export interface RuleSetting {
  /** A rule, or a mistake: all of its rules. */
  readonly name: string;
  readonly severity: Level;
  readonly place: Place;
}

export interface NumberSetting {
  /** `budget/no-reserve.maxReservePercent`, `assumptions.minutesPerMessage` */
  readonly name: string;
  readonly value: number;
  readonly place: Place;
}

/** What holds for the same files. */
export interface Layer {
  readonly rules: readonly RuleSetting[];
  readonly thresholds: readonly NumberSetting[];
  /** Files of own rules. */
  readonly policies: readonly Reference[];
  /** Names of rules that are only given thresholds, to be checked as well. */
  readonly named: readonly Reference[];
}

export interface Profile extends Layer {
  /** In the syntax of `.gitignore`, from the folder of the configuration. */
  readonly pattern: string;
  readonly place: Place;
}

export interface ConfigFile extends Layer {
  readonly file: string;
  /** Files and packages. */
  readonly extends: readonly Reference[];
  /** Later ones win. */
  readonly profiles: readonly Profile[];
  /** In the syntax of `.gitignore`, too. */
  readonly ignore: readonly Reference[];
}
