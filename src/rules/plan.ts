/** What is to be run at a stage: the same for every file, so made once. */

import { reached, type Stage } from '../engagement/stage.ts';
import { rules as catalogue } from './generated/registry.ts';
import type { AnyRule } from './rule.ts';

export interface Plan {
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
}

const whole = new Map<Stage, Plan>();

/** @param only the ids of the rules that are wanted; all where it is not given */
export function planFor(stage: Stage, only?: ReadonlySet<string>): Plan {
  if (only) return makePlan(stage, only);
  let plan = whole.get(stage);
  if (!plan) {
    plan = makePlan(stage, ruleIds);
    whole.set(stage, plan);
  }
  return plan;
}

export const ruleIds: ReadonlySet<string> = new Set(catalogue.map((rule) => rule.id));

function makePlan(stage: Stage, only: ReadonlySet<string>): Plan {
  const rules = catalogue.filter((rule) => reached(stage, rule.from));
  const wanted = rules.map((rule) => rule.id).filter((id) => only.has(id));
  return {
    rules,
    positions: new Map(rules.map((rule, position) => [rule.id, position])),
    wanted: new Set(wanted),
    mistakes: new Set(wanted.map((id) => id.slice(0, id.indexOf('/')))),
    later: catalogue.filter((rule) => only.has(rule.id) && !reached(stage, rule.from)),
  };
}
