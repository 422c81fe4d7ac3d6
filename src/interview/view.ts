/** What follows from the answers so far: the steps that are asked, and what is written. */

import { sameData as isSame } from '../document/data.ts';
import { fieldAt } from '../engagement/fields.ts';
import type { Segment } from '../engagement/path.ts';
import type { Settings } from '../rules/settings.ts';
import { type Facts, factsOf } from './facts.ts';
import type { Interview } from './interview.ts';
import { withMade } from './made.ts';
import type { Data } from './prompter.ts';
import type { State } from './state.ts';
import { type Step, stepsOf } from './step.ts';
import { pruned, type Tree, valueAt, withValue } from './tree.ts';

export interface View {
  readonly interview: Interview;
  /** In the order in which they are asked. */
  readonly steps: readonly Step[];
  /** Of what is written. */
  readonly facts: Facts;
  /** What the file will hold: answers of branches that were left again are not in it. */
  readonly written: Tree;
}

export interface Setting {
  readonly interviews: readonly Interview[];
  /** What the file held when the interview began: it stays, whatever the branch. */
  readonly base: Tree;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  /** What the file will be judged by; without: what the house has. */
  readonly settings?: Settings;
}

/** An answer may close a branch whose answers open another one: more rounds than these no interview has. */
const ROUNDS = 6;

export function viewOf(state: State, setting: Setting): View {
  const interview = interviewFor(state.tree, setting.interviews);
  let open = state.tree;
  let written = finish(open, interview, setting);
  let facts = factsOf(written, setting.asOf, setting.settings);
  for (let round = 0; round < ROUNDS; round++) {
    // Judged is what is written; steps go by the answers as they stand, where an entry that is empty has its place.
    const next = withoutLeftBranches(state.tree, interview, { ...facts, tree: withMade(open, interview) }, setting);
    if (isSame(next, open)) break;
    open = next;
    written = finish(open, interview, setting);
    facts = factsOf(written, setting.asOf, setting.settings);
  }
  const steps = stepsOf(interview, { ...facts, tree: withMade(open, interview) }, { stage: facts.stage });
  return { interview, steps, facts, written };
}

/** The interview that is made for the service; else the one that is made for all others. */
export function interviewFor(tree: Tree, interviews: readonly Interview[]): Interview {
  const service = valueAt(tree, ['engagement', 'service']);
  const [first] = interviews;
  const isKnown = fieldAt(['engagement', 'service'])?.words?.includes(String(service));
  const fitting =
    typeof service === 'string' && isKnown
      ? (interviews.find((one) => one.services?.includes(service)) ?? interviews.find((one) => !one.services))
      : first;
  const chosen = fitting ?? first;
  if (!chosen) throw new Error('there is no interview to hold');
  return chosen;
}

function finish(tree: Tree, interview: Interview, { base }: Setting): Tree {
  return pruned(withMade(tree, interview), base) ?? {};
}

/** Also without what only another interview asks: the work turned out to be of another kind. */
function withoutLeftBranches(tree: Tree, interview: Interview, facts: Facts, { base, interviews }: Setting): Tree {
  const live = new Set(stepsOf(interview, facts, {}).map((step) => step.key));
  return interviews
    .flatMap((one) => stepsOf(one, facts, { all: true }))
    .filter((step) => !live.has(step.key) && !step.again)
    .reduce(
      (kept: Tree, { path }) =>
        valueAt(kept, path) === undefined ? kept : withValue(kept, path, before(path, tree, base)),
      tree,
    );
}

/** What the file held there; nothing in a list that has lost or won entries, whose places are others now. */
function before(path: readonly Segment[], tree: Tree, base: Tree): Data {
  const moved = path.some((segment, at) => {
    if (typeof segment !== 'number') return false;
    const list = path.slice(0, at);
    return valueAt(tree, list)?.length !== valueAt(base, list)?.length;
  });
  return moved ? undefined : valueAt(base, path);
}
