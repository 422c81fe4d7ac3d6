/** The fields of a group that are not there yet: those first that the stage asks for. */

import { fieldAt, fieldsOf } from '../../engagement/fields.ts';
import { fieldName, type Segment } from '../../engagement/path.ts';
import { STAGES, type Stage } from '../../engagement/stage.ts';
import { planFor } from '../../rules/plan.ts';
import type { Settings } from '../../rules/settings.ts';
import type { Context } from '../context.ts';
import { type Cursor, fieldsIn, lineStart } from '../cursor.ts';
import { aboutField, kindOfField } from '../field-help.ts';
import { skipBlanks } from '../outline/scan.ts';
import { type Outline, writtenAt } from '../outline.ts';
import type { Choice } from './choice.ts';

export function namesAt(outline: Outline, cursor: Cursor, context: Context): Choice[] {
  const { path, flow, start, end } = cursor;
  const written = fieldsIn(outline.entries, path).filter((entry) => entry.end < start || entry.start > end);
  const there = new Set(written.map((entry) => entry.path.at(-1)));
  const isNamed = /^\s*:/.test(outline.text.slice(end, end + 20));
  const names = namesOf(path, outline).filter((name) => !there.has(name));
  const needed = neededBy(outline, context.settings);
  const isEssential = (name: string): boolean => needed.some((need) => touches(fieldName([...path, name]), need));
  const first = names.filter(isEssential);
  const rest = names.filter((name) => !first.includes(name));
  const indent = indentOf(outline.text, cursor);
  const na = flow && there.size === 0 && path.length > 0 ? [NOT_APPLICABLE] : [];
  return [...first, ...rest].map((name) => nameChoice([...path, name], isNamed, flow, indent)).concat(na);
}

const NOT_APPLICABLE: Choice = {
  label: 'na',
  kind: 'answer',
  detail: 'does not apply, and why',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a place to jump to, in the language of snippets
  insert: 'na: ${1:why it does not apply}',
  snippet: true,
};

function namesOf(path: readonly Segment[], outline: Outline): readonly string[] {
  const field = path.length === 0 ? undefined : fieldAt(path);
  if (path.length > 0 && field?.type !== 'object') return [];
  if (!field?.open) return fieldsOf(path);
  // Scores are given by criterion.
  return writtenAt(outline, (other) => fieldName(other) === 'selection.criteria[].name').filter((name) =>
    /^[\w-]+$/.test(name),
  );
}

function nameChoice(path: readonly Segment[], isNamed: boolean, flow: boolean, indent: string): Choice {
  const name = String(path.at(-1));
  const field = fieldAt(path);
  const type = field?.type;
  return {
    label: name,
    kind: type === 'object' || type === 'list' ? 'group' : 'field',
    ...(field ? { detail: kindOfField(path, field), about: aboutField(path, field) } : {}),
    insert: isNamed ? name : flow ? inBrackets(name, type) : inLines(name, type, `\n${indent}  `),
    snippet: !isNamed,
  };
}

function inBrackets(name: string, type: string | undefined): string {
  if (type === 'object') return `${name}: { $0 }`;
  return type === 'list' ? `${name}: [$0]` : `${name}: $0`;
}

function inLines(name: string, type: string | undefined, below: string): string {
  if (type === 'object') return `${name}:${below}$0`;
  return type === 'list' ? `${name}:${below}- $0` : `${name}: $0`;
}

/** What stands before a name that follows a dash, beyond the blanks at the beginning of its line. */
function indentOf(text: string, { start, column }: Cursor): string {
  const line = lineStart(text, start);
  return ' '.repeat(Math.max(0, column - (skipBlanks(text, line, start) - line)));
}

/** The fields that the rules of the file's stage look at. */
function neededBy(outline: Outline, settings: Settings): readonly string[] {
  const [written] = writtenAt(outline, (path) => fieldName(path) === 'engagement.stage');
  const stage: Stage = STAGES.find((one) => one === written) ?? 'briefing';
  const { rules, wanted } = planFor(stage, settings);
  return ['vet', 'engagement', 'client', ...rules.filter(({ id }) => wanted.has(id)).flatMap(({ needs }) => needs)];
}

/** A needed field, or a group with one. */
function touches(field: string, need: string): boolean {
  return need === field || (need.startsWith(field) && /^[.[]/.test(need.slice(field.length)));
}
