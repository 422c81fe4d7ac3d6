/** How a template reads a field: what is misspelt or kept back is told, what is missing stays missing. */

import { Context, type Drop, type Liquid } from 'liquidjs';
import type { Answers } from './answers.ts';
import { unknownField } from './misspelt.ts';
import { Problem } from './problem.ts';
import { KeptBack, Markdown, Missing } from './shown.ts';

type Key = string | number | Drop;

export class AnswersContext extends Context {
  readonly #engine: Liquid;
  readonly #answers: Answers;
  readonly #view: object;

  constructor(view: object, engine: Liquid, answers: Answers, limits?: ConstructorParameters<typeof Context>[3]) {
    super(view, engine.options, { sync: true }, { ...limits, liquid: engine });
    this.#engine = engine;
    this.#answers = answers;
    this.#view = view;
  }

  /** For filters that look at each entry of a list, as `where` does. */
  override spawn(scope: object = {}): Context {
    const { memoryLimit, renderLimit } = this;
    return new AnswersContext(scope, this.#engine, this.#answers, { memoryLimit, renderLimit });
  }

  override readProperty(scope: object, key: Key): unknown {
    const name = typeof key === 'object' ? key.valueOf() : key;
    const value = this.#read(scope, name as string | number);
    if (value instanceof KeptBack) throw keptBack(value.path);
    return value;
  }

  #read(scope: object, name: string | number): unknown {
    if (scope instanceof Missing) return scope.part(String(name));
    if (scope instanceof Markdown) throw unknownField(String(name), []);
    const value = super.readProperty(scope, name);
    if (value !== undefined) return value;
    if (Array.isArray(scope) && /^(?:first|last|-?\d+)$/.test(String(name))) return this.#answers.noEntry(scope);
    if (name === undefined) throw new Problem('What stands in the square brackets has no value.');
    throw unknownField(String(name), this.#namesIn(scope));
  }

  /** @param scope what has no such name; the outermost one stands for all that a template can begin with */
  #namesIn(scope: object): string[] {
    if (scope === this.globals || scope === this.#view) return Object.keys(this.getAll());
    return typeof scope === 'object' && !Array.isArray(scope) ? Object.keys(scope) : [];
  }
}

export function keptBack(path: string): Problem {
  return new Problem(
    `\`${path}\` stays with you: this document is for the vendor.`,
    'Leave it out; what a document keeps back is a part of what it is for.',
  );
}
