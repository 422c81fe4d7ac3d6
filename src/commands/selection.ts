/** Which rules a command line names. */

import { nearest } from '../engagement/nearest.ts';
import { rules } from '../rules/generated/registry.ts';
import { mistakes } from '../rules/mistakes.ts';
import { UsageError } from './exit.ts';

/** The rules of `--rule` and `--mistake` together; undefined where neither is given: all of them. */
export function chooseRules(named: readonly string[], ofMistakes: readonly string[]): ReadonlySet<string> | undefined {
  if (named.length === 0 && ofMistakes.length === 0) return undefined;
  const ids = rules.map((rule) => rule.id);
  const chosen = new Set<string>();
  for (const name of named) {
    if (!ids.includes(name)) throw unknownName('rule', name, ids);
    chosen.add(name);
  }
  for (const name of ofMistakes) {
    const known = mistakes.map((mistake) => mistake.id);
    if (!known.includes(name)) throw unknownName('mistake', name, known);
    for (const id of ids) if (id.startsWith(`${name}/`)) chosen.add(id);
  }
  return chosen;
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
