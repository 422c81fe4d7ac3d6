/** What a schema cannot say of an interview: that the fields, rules, words and figures that it names are there. */

import { figuresOf } from '../engagement/figures.ts';
import { fields } from '../engagement/generated/fields.ts';
import { nearest } from '../engagement/nearest.ts';
import { parsePath } from '../engagement/path.ts';
import { ruleIds } from '../rules/plan.ts';
import type { Condition, Part } from './interview.ts';
import { type InterviewFile, interviewFrom } from './load.ts';
import type { Data } from './prompter.ts';

export type Fault = readonly [pointer: string, message: string];

const figures = figuresOf({ vet: 1 });

export class Sense {
  readonly faults: Fault[] = [];

  constructor(file: InterviewFile, others: readonly InterviewFile[]) {
    this.#head(file, others);
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

  #head(file: InterviewFile, others: readonly InterviewFile[]): void {
    const base = others.find((other) => other.name === file.extends);
    const ids = base && interviewFrom(base, others).sections.flatMap(({ questions }) => questions.map(({ id }) => id));
    for (const [i, id] of (file.without ?? []).entries()) {
      if (ids) this.#among(id, ids, `/without/${i}`, `There is no question “${id}” to leave out.`);
    }
    for (const [i, service] of (file.services ?? []).entries()) {
      const known = fields['engagement.service']?.words ?? [];
      this.#among(service, known, `/services/${i}`, `There is no service “${service}”.`);
    }
  }

  #among(name: string, known: readonly string[], pointer: string, message: string): void {
    if (known.includes(name)) return;
    const close = nearest(name, known);
    this.#say(pointer, close ? `${message} Did you mean “${close}”?` : message);
  }

  #say(pointer: string, message: string): void {
    this.faults.push([pointer, message]);
  }

  #field(name: string, pointer: string): boolean {
    this.#among(name, Object.keys(fields), pointer, `The format has no field “${name}”.`);
    return Object.hasOwn(fields, name);
  }

  #rule(id: string | undefined, pointer: string): void {
    if (id !== undefined) this.#among(id, [...ruleIds], pointer, `There is no rule “${id}”.`);
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
    this.#offer(part, name, group, at);
    this.#figures(part, at);
    if (typeof part.made === 'object') this.#field(`${group}.${part.made.from}`, `${at}/made/from`);
    if (part.entry?.title !== undefined) this.#field(`${name}[].${part.entry.title}`, `${at}/entry/title`);
    if (part.again && part.entry?.parts) this.#say(`${at}/again`, 'A list of groups is not asked a second time.');
    for (const [p, one] of (part.entry?.parts ?? []).entries()) this.#part(one, `${name}[]`, `${at}/entry/parts/${p}`);
  }

  #offer({ default: offer }: Part, name: string, group: string, at: string): void {
    if (!offer) return;
    if (offer.from !== undefined) this.#field(fullName(offer.from, group), `${at}/default/from`);
    for (const [, field = ''] of (offer.text ?? '').matchAll(/\{([^}]*)\}/g)) this.#field(field, `${at}/default/text`);
    const words = fields[name]?.words ?? fields[`${name}[]`]?.words;
    const offers = [offer.value, ...Object.values(offer.words ?? {})].flat().filter((value) => value !== undefined);
    const odd = words && offers.find((value) => !words.includes(String(value)));
    if (odd !== undefined) this.#say(`${at}/default`, `${name} is never “${odd}”.`);
  }

  #figures({ remark, if_unknown: ifUnknown }: Part, at: string): void {
    for (const [place, text] of Object.entries({ remark, if_unknown: ifUnknown })) {
      for (const [, name = ''] of (text ?? '').matchAll(/\{(\w+)/g)) {
        if (!(name in figures)) this.#say(`${at}/${place}`, `There is no figure “${name}”.`);
      }
    }
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
