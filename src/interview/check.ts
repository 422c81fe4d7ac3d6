/** Is it an interview? The schema says what its parts are; the format and the rules say what they may name. */

import Ajv, { type ErrorObject } from 'ajv/dist/2020.js';
import schema from '../../schemas/interview.schema.json' with { type: 'json' };
import { dataOf } from '../document/data.ts';
import { Lines } from '../document/lines.ts';
import type { Document } from '../document/node.ts';
import { fields } from '../engagement/generated/fields.ts';
import { nearest } from '../engagement/nearest.ts';
import { fromPointer, parsePath } from '../engagement/path.ts';
import { nodeAt } from '../engagement/places.ts';
import { ruleIds } from '../rules/plan.ts';
import type { Condition, Part } from './interview.ts';
import type { InterviewFile } from './load.ts';
import type { Data } from './prompter.ts';

export interface InterviewFault {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** What a file of an interview holds, or all that is wrong with it. */
export function checkInterview(document: Document): InterviewFile | readonly InterviewFault[] {
  const lines = new Lines(document.text);
  if (document.root?.kind !== 'mapping') {
    const problems = document.problems.map(({ message, help, start, end }) => ({
      line: lines.range(start, end).line,
      message: `${message} ${help}`,
    }));
    return problems.length > 0 ? problems : [{ line: 1, message: 'The file holds no interview.' }];
  }
  const { root } = document;
  const data = dataOf(root);
  const lineAt = (pointer: string): number => {
    for (let path = fromPointer(pointer); path.length > 0; path = path.slice(0, -1)) {
      const { key, value } = nodeAt(root, path);
      const node = key ?? value;
      if (node) return lines.range(node.start, node.end).line;
    }
    return 1;
  };
  const validate = new Ajv({ allErrors: true, strict: false }).compile<InterviewFile>(schema);
  if (!validate(data)) {
    return told(validate.errors ?? []).map(([pointer, message]) => ({ line: lineAt(pointer), message }));
  }
  const faults = new Sense(data).faults;
  return faults.length > 0 ? faults.map(([pointer, message]) => ({ line: lineAt(pointer), message })) : data;
}

type Fault = readonly [pointer: string, message: string];

/** One sentence each; of alternatives that all fail, only the deepest. */
function told(errors: readonly ErrorObject[]): Fault[] {
  return errors
    .filter(({ keyword }) => !['anyOf', 'oneOf', 'if'].includes(keyword))
    .map((error) => [pointerOf(error), sentence(error)]);
}

function pointerOf({ keyword, instancePath, params }: ErrorObject): string {
  return keyword === 'additionalProperties' ? `${instancePath}/${params['additionalProperty']}` : instancePath;
}

function sentence({ keyword, instancePath, params, message, parentSchema }: ErrorObject): string {
  const where = fromPointer(instancePath).at(-1) ?? 'the file';
  switch (keyword) {
    case 'additionalProperties': {
      const name = String(params['additionalProperty']);
      const close = nearest(name, Object.keys(parentSchema?.['properties'] ?? {}));
      return `“${name}” means nothing here.${close ? ` Did you mean “${close}”?` : ''}`;
    }
    case 'required':
      return `“${params['missingProperty']}” is missing in ${/^\d+$/.test(where) ? 'this entry' : `“${where}”`}.`;
    case 'maxLength':
      return `“${where}” is longer than ${params['limit']} characters.`;
    case 'enum':
      return `“${where}” is one of ${params['allowedValues'].join(', ')}.`;
    case 'const':
      return `“${where}” can only be ${params['allowedValue']}.`;
    default:
      return `“${where}” ${message ?? 'does not fit'}.`;
  }
}

/** What the schema cannot say: that fields, rules and words are there. */
class Sense {
  readonly faults: Fault[] = [];

  constructor(file: InterviewFile) {
    const ids = new Set<string>();
    for (const [s, section] of (file.sections ?? []).entries()) {
      for (const [q, question] of (section.questions ?? []).entries()) {
        const at = `/sections/${s}/questions/${q}`;
        const group = question.each === undefined ? '' : `${question.each}[]`;
        if (ids.has(question.id)) this.#say(`${at}/id`, `There is another question called “${question.id}”.`);
        ids.add(question.id);
        this.#rule(question.rule, `${at}/rule`);
        if (group !== '') this.#field(group, `${at}/each`);
        this.#condition(question.when, group, `${at}/when`);
        for (const [p, part] of question.parts.entries()) this.#part(part, group, `${at}/parts/${p}`);
      }
    }
  }

  #say(pointer: string, message: string): void {
    this.faults.push([pointer, message]);
  }

  #field(name: string, pointer: string): boolean {
    if (Object.hasOwn(fields, name)) return true;
    const close = nearest(name, Object.keys(fields));
    this.#say(pointer, `The format has no field “${name}”.${close ? ` Did you mean “${close}”?` : ''}`);
    return false;
  }

  #rule(id: string | undefined, pointer: string): void {
    if (id === undefined || ruleIds.has(id)) return;
    const close = nearest(id, [...ruleIds]);
    this.#say(pointer, `There is no rule “${id}”.${close ? ` Did you mean “${close}”?` : ''}`);
  }

  #part(part: Part, group: string, at: string): void {
    const name = group === '' ? part.field : `${group}.${part.field}`;
    if (!this.#field(name, `${at}/field`)) return;
    const field = fields[name];
    const inner = fields[`${name}[]`];
    const words = field?.words ?? inner?.words ?? [];
    const ownWords = field?.type === 'yes-no' ? ['yes', 'no'] : words;
    // Of a group that may be a word, one choice stands for the group.
    const others = Object.keys(part.choices ?? {}).filter((word) => !ownWords.includes(word));
    if (others.length > (field?.type === 'object' ? 1 : 0)) {
      this.#say(
        `${at}/choices`,
        `“${others[0]}” is no word of ${name}: ${ownWords.join(', ') || 'it takes any text'}.`,
      );
    }
    if (field?.type === 'object' && !part.keys && !part.choices) {
      this.#say(`${at}/field`, `“${name}” is a group: ask for its fields.`);
    }
    if (inner && words.length === 0 && !part.entry) this.#say(at, `“${name}” is a list: say what an entry is called.`);
    if (inner?.type === 'object' && !part.entry?.parts) this.#say(at, `“${name}” is a list of groups: give the parts.`);
    this.#condition(part.when, group, `${at}/when`);
    this.#rule(part.again?.fires, `${at}/again/fires`);
    if (part.keys) this.#field(part.keys, `${at}/keys`);
    if (part.default?.from) this.#field(fullName(part.default.from, group), `${at}/default/from`);
    for (const [p, one] of (part.entry?.parts ?? []).entries()) this.#part(one, `${name}[]`, `${at}/entry/parts/${p}`);
  }

  #condition(condition: Condition | undefined, group: string, at: string): void {
    if (!condition) return;
    this.#rule(condition.fires, `${at}/fires`);
    if (condition.field !== undefined) {
      const name = fullName(condition.field, group);
      if (this.#field(name, `${at}/field`)) this.#words(condition, name, at);
    }
    for (const [i, one] of (condition.any ?? []).entries()) this.#condition(one, group, `${at}/any/${i}`);
    for (const [i, one] of (condition.all ?? []).entries()) this.#condition(one, group, `${at}/all/${i}`);
    this.#condition(condition.not, group, `${at}/not`);
  }

  #words({ is }: Condition, name: string, at: string): void {
    const words = fields[name]?.words ?? fields[`${name}[]`]?.words;
    const wanted: readonly Data[] = is === undefined ? [] : [is].flat();
    const odd = words && wanted.find((word) => !words.includes(String(word)));
    if (odd !== undefined) this.#say(`${at}/is`, `${name} is never “${odd}”.`);
  }
}

function fullName(field: string, group: string): string {
  return field.startsWith('.') ? [group, ...parsePath(field.slice(1))].join('.') : field;
}
