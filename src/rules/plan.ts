/** What is to be run at a stage: the same for every file, so made once. */

import { reached, type Stage } from '../engagement/stage.ts';
import { rules as catalogue } from './generated/registry.ts';
import { type AnyRule, mistakeOf } from './rule.ts';
import { HOUSE_SETTINGS, type Settings } from './settings.ts';

export interface Plan {
  /** The ids of all rules that there are, whether they are due and wanted or not. */
  readonly all: ReadonlySet<string>;
  /** All rules that are due, also those that are only asked for by others. */
  readonly rules: readonly AnyRule[];
  /** Where a rule stands in `rules`. */
  readonly positions: ReadonlyMap<string, number>;
  /** The ids of the due rules whose results are wanted. */
  readonly wanted: ReadonlySet<string>;
  /** The mistakes that those rules find. */
  readonly mistakes: ReadonlySet<string>;
  /** Wanted as well, but not due yet. */
  readonly later: readonly AnyRule[];
  /** Mistakes of which nothing is wanted, now or later: there is no saying how they stand. */
  readonly unasked: ReadonlySet<string>;
}

const made = new WeakMap<Settings, Map<Stage, Plan>>();

export function planFor(stage: Stage, settings: Settings = HOUSE_SETTINGS): Plan {
  const plans = made.get(settings) ?? new Map<Stage, Plan>();
  made.set(settings, plans);
  const plan = plans.get(stage) ?? makePlan(stage, settings);
  plans.set(stage, plan);
  return plan;
}

export const ruleIds: ReadonlySet<string> = new Set(catalogue.map((rule) => rule.id));

function makePlan(stage: Stage, settings: Settings): Plan {
  const { only, off } = settings;
  const all = rulesWith(settings);
  const isWanted = ({ id }: AnyRule): boolean => (only?.has(id) ?? true) && !off?.has(id);
  const rules = all.filter((rule) => reached(stage, rule.from));
  const wanted = rules.filter(isWanted);
  const asked = new Set(all.filter(isWanted).map(mistakeOf));
  return {
    all: new Set(all.map((rule) => rule.id)),
    rules,
    positions: new Map(rules.map((rule, position) => [rule.id, position])),
    wanted: new Set(wanted.map((rule) => rule.id)),
    mistakes: new Set(wanted.map(mistakeOf)),
    later: all.filter((rule) => isWanted(rule) && !reached(stage, rule.from)),
    unasked: new Set(all.map(mistakeOf).filter((mistake) => !asked.has(mistake))),
  };
}

/** The rules of the house, and an organisation's own. */
export function rulesWith({ own }: Settings): readonly AnyRule[] {
  return own ? [...catalogue, ...own] : catalogue;
}
