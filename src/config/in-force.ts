/** What is in force for a file: layers put one upon the other, where each value knows where it stands. */

import { type Assumptions, defaultAssumptions } from '../engagement/figures/assumptions.ts';
import type { AnyRule, Severity } from '../rules/rule.ts';
import type { Settings } from '../rules/settings.ts';
import type { Layer, Level, NumberSetting, RuleSetting } from './config-file.ts';
import type { Names } from './names.ts';
import type { Place } from './place.ts';
import type { Policy } from './policy.ts';

export interface InForce {
  /** By rule: off, of which severity, or as it is by itself. */
  readonly rules: ReadonlyMap<string, { readonly severity: Level; readonly place: Place }>;
  /** By full name. */
  readonly thresholds: ReadonlyMap<string, { readonly value: number; readonly place: Place }>;
  readonly policies: readonly Policy[];
}

/** @param layers the later wins; @param policies those that each layer names */
export function putTogether(
  layers: readonly Layer[],
  names: Names,
  policies: (layer: Layer) => readonly Policy[],
): InForce {
  const rules = new Map<string, { severity: Level; place: Place }>();
  const thresholds = new Map<string, NumberSetting>();
  const own = new Map<string, Policy>();
  for (const layer of layers) {
    for (const { name, severity, place } of wholeFirst(layer.rules, names)) {
      for (const rule of names.rules.get(name) ?? []) rules.set(rule, { severity, place });
    }
    for (const setting of layer.thresholds) thresholds.set(setting.name, setting);
    for (const policy of policies(layer)) own.set(policy.file, policy);
  }
  return { rules, thresholds, policies: [...own.values()] };
}

/** In the same layer a rule by its name counts more than the mistake that it finds, wherever the two stand. */
function wholeFirst(settings: readonly RuleSetting[], { rules }: Names): RuleSetting[] {
  const isWhole = ({ name }: RuleSetting): boolean => rules.get(name)?.includes(name) === false;
  return [...settings.filter(isWhole), ...settings.filter((setting) => !isWhole(setting))];
}

export function settingsOf({ rules, thresholds, policies }: InForce, only: readonly string[] | undefined): Settings {
  const off: string[] = [];
  const severities: Record<string, Severity> = {};
  for (const [id, { severity }] of rules) {
    if (severity === 'off') off.push(id);
    else if (severity !== 'default') severities[id] = severity;
  }
  const numbers: Record<string, Record<string, number>> = {};
  const assumed: Record<string, number> = {};
  for (const [name, { value }] of thresholds) {
    const dot = name.lastIndexOf('.');
    const [owner, own] = [name.slice(0, dot), name.slice(dot + 1)];
    if (owner === 'assumptions') assumed[own] = value;
    else numbers[owner] = { ...numbers[owner], [own]: value };
  }
  const own: AnyRule[] = policies.flatMap((policy) => policy.rules);
  return {
    ...(only ? { only: new Set(only) } : {}),
    ...(off.length > 0 ? { off: new Set(off) } : {}),
    ...(isEmpty(severities) ? {} : { severities }),
    ...(isEmpty(numbers) ? {} : { thresholds: numbers }),
    ...(isEmpty(assumed) ? {} : { assumptions: { ...defaultAssumptions, ...assumed } as Assumptions }),
    ...(own.length > 0 ? { own } : {}),
  };
}

function isEmpty(record: object): boolean {
  return Object.keys(record).length === 0;
}

/** A text that is the same for what judges alike. */
export function keyFor({ rules, thresholds, policies }: InForce): string {
  return JSON.stringify([
    [...rules].map(([id, { severity }]) => [id, severity]).sort(),
    [...thresholds].map(([name, { value }]) => [name, value]).sort(),
    policies.map(({ text }) => text),
  ]);
}
