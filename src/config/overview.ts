/** What is in force for one file, as plain data: what `vet config --format json` prints (schemas/settings.schema.json). */

import type { Threshold } from '../rules/rule.ts';
import type { Level, Profile } from './config-file.ts';
import type { ConfigurationRead } from './configuration.ts';
import type { InForce } from './in-force.ts';
import type { Place } from './place.ts';

export interface Overview {
  /** The engagement that it is about. */
  readonly path: string;
  /** The file in force; null where there is none, and all is as the house has it. */
  readonly config: string | null;
  /** Does the configuration leave this file out? */
  readonly ignored: boolean;
  /** In the order in which they count: the later wins. */
  readonly files: readonly { readonly path: string; readonly extendedAt: Place | null }[];
  readonly rules: readonly { readonly rule: string; readonly severity: Level; readonly at: Place }[];
  readonly thresholds: readonly ThresholdInForce[];
  readonly profiles: readonly { readonly pattern: string; readonly applies: boolean; readonly at: Place }[];
  readonly ignore: readonly { readonly pattern: string; readonly at: Place }[];
  readonly policies: readonly { readonly policy: string; readonly path: string; readonly rules: readonly string[] }[];
}

export interface ThresholdInForce {
  /** `budget/no-reserve.maxReservePercent`, `assumptions.minutesPerMessage` */
  readonly name: string;
  readonly value: number;
  /** What the house has. */
  readonly house: number;
  readonly unit: string;
  readonly at: Place;
}

export const NO_CONFIGURATION: Omit<Overview, 'path'> = {
  config: null,
  ignored: false,
  files: [],
  rules: [],
  thresholds: [],
  profiles: [],
  ignore: [],
  policies: [],
};

/** What a configuration says of one file. */
export interface Said {
  readonly path: string;
  readonly config: string;
  readonly ignored: boolean;
  readonly inForce: InForce;
  readonly matched: readonly Profile[];
}

/** @param shown how a file is called */
export function overviewOf(
  { links, names }: ConfigurationRead,
  { path, config, ignored, inForce, matched }: Said,
  shown: (file: string) => string,
): Overview {
  const told = (place: Place): Place => ({ ...place, file: shown(place.file) });
  return {
    path,
    config: shown(config),
    ignored,
    files: links.map((link) => ({ path: shown(link.config.file), extendedAt: link.from ? told(link.from) : null })),
    rules: [...inForce.rules].map(([rule, { severity, place }]) => ({ rule, severity, at: told(place) })),
    thresholds: [...inForce.thresholds].map(([name, { value, place }]) => {
      const { value: house, unit } = names.thresholds.get(name) as Threshold;
      return { name, value, house, unit, at: told(place) };
    }),
    profiles: links.flatMap((link) =>
      link.config.profiles.map((profile) => ({
        pattern: profile.pattern,
        applies: matched.includes(profile),
        at: told(profile.place),
      })),
    ),
    ignore: links.flatMap((link) => link.config.ignore.map(({ text, place }) => ({ pattern: text, at: told(place) }))),
    policies: inForce.policies.map(({ name, file, rules }) => ({
      policy: name,
      path: shown(file),
      rules: rules.map(({ id }) => id),
    })),
  };
}
