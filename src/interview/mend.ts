/** Slips of the file itself that need no answer but a yes: a misspelt name, a waiver that is not needed any more. */

import type { Finding } from '../assessment/finding.ts';
import { pathOf } from '../engagement/path.ts';
import type { Ending, Session } from './converse.ts';
import type { ChoicePrompt, Data } from './prompter.ts';
import type { State } from './state.ts';
import { isGroup, valueAt, withValue } from './tree.ts';

export function isMendable(finding: Finding): boolean {
  return finding.rule === 'waivers/unused' || newName(finding) !== undefined;
}

function newName({ rule, values }: Finding): string | undefined {
  const name = rule === 'shape/unknown-key' ? values['write'] : undefined;
  return typeof name === 'string' ? name : undefined;
}

/** Asks of each whether it is right; the others are left as they are. */
export async function mend(findings: readonly Finding[], start: State, session: Session): Promise<Ending> {
  let state = start;
  // From the back, so that the places of those before stay what they are.
  for (const finding of findings.filter(isMendable).reverse()) {
    if (isTaken(finding, state.tree)) {
      session.prompter.tell([
        {
          tone: 'warn',
          text: `“${newName(finding)}” is there as well: take one of the two out of the file.`,
          indent: 2,
        },
      ]);
      continue;
    }
    const reply = await session.prompter.ask(question(finding));
    if (reply.kind === 'leave') return { kind: 'left', state };
    if (reply.kind !== 'value' || reply.value !== true) continue;
    state = { ...state, tree: mended(finding, state.tree) };
    if (!(await session.save(state))) return { kind: 'left', state };
  }
  return { kind: 'done', state };
}

/** Both names stand there, with two values: only the owner can say which one is right. */
function isTaken(finding: Finding, tree: Data): boolean {
  const group = valueAt(tree, pathOf(finding.path).slice(0, -1));
  const name = newName(finding);
  return name !== undefined && isGroup(group) && Object.hasOwn(group, name);
}

function question(finding: Finding): ChoicePrompt {
  const name = newName(finding);
  return {
    kind: 'choice',
    key: `mend ${finding.path}`,
    path: [],
    label: name === undefined ? 'Take the waiver out of the file?' : `Call it “${name}”?`,
    why: finding.message,
    help: [],
    open: false,
    back: false,
    choices: [
      { value: true, label: 'Yes' },
      { value: false, label: 'No, leave it' },
    ],
    initial: true,
  };
}

function mended(finding: Finding, tree: Data): Data {
  const path = pathOf(finding.path);
  const name = newName(finding);
  const parent = path.slice(0, -1);
  const group = valueAt(tree, parent);
  if (name !== undefined && isGroup(group)) {
    const entries = Object.entries(group).map(([key, value]) => [key === path.at(-1) ? name : key, value]);
    return withValue(tree, parent, Object.fromEntries(entries));
  }
  const list = valueAt(tree, ['waivers']);
  const at = Number(path[1]);
  return Array.isArray(list) ? withValue(tree, ['waivers'], list.length > 1 ? list.toSpliced(at, 1) : undefined) : tree;
}
