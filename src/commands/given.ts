/** Answers that are given beforehand: `--answers FILE|-`, `--set PATH=VALUE`. */

import { dataOf } from '../document/data.ts';
import { read } from '../document/read.ts';
import { visible } from '../formats/visible.ts';
import { assignment, seeded } from '../interview/seed.ts';
import { type State, stateOf } from '../interview/state.ts';
import { isGroup, type Tree } from '../interview/tree.ts';
import { UsageError } from './exit.ts';
import { decode, readText } from './files.ts';
import type { Io } from './io.ts';

export interface Given {
  readonly answers?: string;
  readonly set?: readonly string[];
  readonly force?: boolean;
}

/** Puts the answers of `--answers` and `--set` over a state. Throws UsageError with all that cannot be taken. */
export function withGiven(state: State, given: Given, io: Io, asOf: string): State {
  const problems: string[] = [];
  let tree = state.tree;
  const take = (answers: Tree, force: boolean): void => {
    const result = seeded(tree, answers, asOf, force, state.tree);
    tree = result.tree;
    problems.push(...result.problems);
  };
  if (given.answers !== undefined) take(answersIn(given.answers, io), given.force === true);
  for (const text of given.set ?? []) {
    const answers = assignment(text);
    if (answers) take(answers, given.force === true);
    else problems.push(`“${text}” is no answer: write --set budget.cap=3000`);
  }
  if (problems.length > 0) {
    const lines = problems.map((problem) => `\n  ${visible(problem)}`).join('');
    throw new UsageError(`these answers cannot be taken:${lines}\n`, 'Nothing was written.');
  }
  return tree === state.tree ? state : { tree, passed: [...new Set([...state.passed, ...stateOf(tree).passed])] };
}

function answersIn(file: string, io: Io): Tree {
  const text = file === '-' ? decode(io.stdin(), 'standard input') : readText(file);
  if (typeof text !== 'string') throw new UsageError(`cannot read ${visible(text.path)}: ${text.reason}`);
  const document = read(text);
  const [problem] = document.problems;
  if (problem && !document.root) {
    const line = text.slice(0, problem.start).split('\n').length;
    throw new UsageError(
      `the answers cannot be read, line ${line}: ${visible(problem.message)}`,
      visible(problem.help),
    );
  }
  const data = dataOf(document.root);
  if (isGroup(data)) return data;
  if (data === null) return {};
  throw new UsageError('the file of answers holds no fields', 'vet init --print-answers gives a form to fill in.');
}
