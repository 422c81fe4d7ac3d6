/** `vet init --print-answers`: the questions of a stage as a file to fill in, for `--answers`. */

import { fieldsOf } from '../engagement/fields.ts';
import type { Segment } from '../engagement/path.ts';
import { wrap } from '../formats/text/layout.ts';
import { visible } from '../formats/visible.ts';
import type { Facts } from './facts.ts';
import type { Interview, Part } from './interview.ts';
import { type Step, stepsOf } from './step.ts';
import { isGroup } from './tree.ts';

/** Comments fit into this many columns. */
const WIDTH = 100;

interface Blank {
  readonly step?: Step;
  readonly inside: Map<string, Blank>;
}

/** All that the stage may ask, with the wording of the interview; what is left blank is not answered. */
export function formOf(interview: Interview, facts: Facts, command: string): string {
  const root: Blank = { inside: new Map() };
  for (const step of stepsOf(
    interview,
    { ...facts, tree: withOneEntry(interview) },
    { stage: facts.stage, all: true },
  )) {
    if (!step.again) put(root, step.path.map(String), step);
  }
  return [
    ...comment(
      `The questions of the stage “${facts.stage}”. Fill in what you know; what is left blank is not answered.`,
      0,
    ),
    ...comment('Not known? Write unknown. Still to be done? not-yet. Does not apply? { na: why }.', 0),
    ...comment(`Then: ${command}`, 0),
    ...lines(root, [], 0),
    '',
  ].join('\n');
}

function put(root: Blank, path: readonly string[], step: Step): void {
  let here = root;
  for (const name of path) {
    const next = here.inside.get(name) ?? { inside: new Map<string, Blank>() };
    here.inside.set(name, next);
    here = next;
  }
  // Of a list and its first entry, the list has the wording.
  Object.assign(here, { step });
}

/** With an entry in each list of groups, so that its questions stand in the form. */
function withOneEntry(interview: Interview): Facts['tree'] {
  const tree: Record<string, unknown> = {};
  for (const { questions } of interview.sections) {
    for (const { parts } of questions) {
      for (const { field, entry } of parts) if (entry?.parts) plant(tree, field.split('.'));
    }
  }
  return tree;
}

function plant(tree: Record<string, unknown>, [first = '', ...rest]: readonly string[]): void {
  if (rest.length === 0) tree[first] = [{}];
  else {
    const group = isGroup(tree[first]) ? tree[first] : {};
    tree[first] = group;
    plant(group, rest);
  }
}

function lines(blank: Blank, path: readonly Segment[], depth: number): string[] {
  const order = fieldsOf(path);
  const names = [...blank.inside.keys()].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const indent = '  '.repeat(depth);
  return names.flatMap((name) => {
    const inner = blank.inside.get(name) as Blank;
    const own = [...path, name];
    const head = [...(depth === 0 ? [''] : []), ...(inner.step ? wording(inner.step, depth) : [])];
    const entry = inner.inside.get('0');
    if (entry) {
      const [first = '', ...others] = lines(entry, [...own, 0], depth + 2).filter((line) => line.trim() !== '');
      return [...head, `${indent}${name}:`, ...dashed([first, ...others], depth)];
    }
    if (inner.inside.size > 0) return [...head, `${indent}${name}:`, ...lines(inner, own, depth + 1)];
    return [...head, `${indent}${name}:`];
  });
}

/** The dash goes before the first line that is a field. */
function dashed(body: readonly string[], depth: number): string[] {
  const at = body.findIndex((line) => !line.trimStart().startsWith('#'));
  const dash = `${'  '.repeat(depth + 1)}- `;
  return body.map((line, index) => (index === at ? dash + line.trimStart() : line));
}

function wording({ part, question, words, field }: Step, depth: number): string[] {
  const own: Pick<Part, 'label' | 'example'> = part;
  const example = own.example ?? (question.parts[0] === part ? question.example : undefined);
  const said = words.map((word) => (word === true ? 'yes' : word === false ? 'no' : word));
  // A choice that stands for the group itself is none of its words.
  const options = field.type === 'object' ? said.filter((word) => field.words?.includes(word)) : said;
  const label = (own.label ?? question.label)
    .replace(/^\{\w+\}: /, '')
    .replace(/\{(\w+)\}/g, (_, name: string) => `the ${name}`);
  return [
    ...comment(label.slice(0, 1).toUpperCase() + label.slice(1), depth),
    ...(options.length > 0
      ? comment(`${field.type === 'list' ? 'Some of' : 'One of'}: ${options.join(', ')}`, depth)
      : []),
    ...(example ? comment(`For example: ${example}`, depth) : []),
  ];
}

function comment(text: string, depth: number): string[] {
  const indent = `${'  '.repeat(depth)}# `;
  return wrap(visible(text), WIDTH - indent.length).map((line) => indent + line);
}
