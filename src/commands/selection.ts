/** Which rules a command line names. */

import { nearest } from '../engagement/nearest.ts';
import { rules } from '../rules/generated/registry.ts';
import { mistakes } from '../rules/mistakes.ts';
import { ruleIds } from '../rules/plan.ts';
import { type AnyRule, mistakeOf } from '../rules/rule.ts';
import { UsageError } from './exit.ts';
import { type ConfigOption, type SettingsFinder, settingsFinder, wantedConfig } from './settings.ts';

/**
 * The rules of `--rule` and `--mistake` together; undefined where neither is given: all of them.
 * @param own an organisation's own rules
 */
export function chooseRules(
  named: readonly string[],
  ofMistakes: readonly string[],
  own: readonly AnyRule[] = [],
): ReadonlySet<string> | undefined {
  if (named.length === 0 && ofMistakes.length === 0) return undefined;
  const all = [...rules, ...own];
  const ids = all.map((rule) => rule.id);
  const chosen = new Set<string>();
  for (const name of named) {
    if (!ids.includes(name)) throw unknownName('rule', name, ids);
    chosen.add(name);
  }
  for (const name of ofMistakes) {
    const known = mistakes.map((mistake) => mistake.id);
    if (!known.includes(name)) throw unknownName('mistake', name, known);
    for (const rule of all) if (mistakeOf(rule) === name) chosen.add(rule.id);
  }
  return chosen;
}

/** Own rules, where a name that is none of the house may be one of them. */
export async function ownRulesFor(
  { rule = [], mistake = [] }: { readonly rule?: readonly string[]; readonly mistake?: readonly string[] },
  config: ConfigOption,
): Promise<readonly AnyRule[]> {
  if (mistake.length === 0 && rule.every((id) => ruleIds.has(id))) return [];
  return ownRulesHere(settingsFinder(wantedConfig(config)));
}

/** All of the configuration of this folder, whatever files they are for. */
export async function ownRulesHere(finder: SettingsFinder): Promise<readonly AnyRule[]> {
  const configuration = await finder.configurationFor('engagement.yaml');
  return configuration?.policies.flatMap((policy) => policy.rules) ?? [];
}

export function unknownName(
  what: 'rule' | 'mistake' | 'rule or mistake',
  name: string,
  known: readonly string[],
): UsageError {
  const close = nearest(name, known) ?? known.find((id) => id.endsWith(`/${name}`));
  return new UsageError(
    `there is no ${what} called “${name}”`,
    close ? `Did you mean ${close}?` : 'vet explain lists all of them.',
  );
}
