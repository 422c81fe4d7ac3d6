/** The answers of a file as templates see them: every field of the format is there, by its own name. */

import type { Assessment } from '../assessment/assessment.ts';
import type { Finding } from '../assessment/finding.ts';
import type { Data } from '../engagement/extract.ts';
import { fieldsOf } from '../engagement/fields.ts';
import { fields } from '../engagement/generated/fields.ts';
import { fieldOf, formatPath, parsePath, pathOf } from '../engagement/path.ts';
import { unknownField } from './misspelt.ts';
import { KeptBack, Missing, type State } from './shown.ts';

export class Answers {
  readonly #assessment: Assessment;
  readonly #keepsBack: readonly string[];
  readonly #unread: ReadonlyMap<string, State>;
  /** Where a list stands, so that an entry that it does not have can be named. */
  readonly #lists = new WeakMap<object, string>();

  constructor(assessment: Assessment, keepsBack: readonly string[]) {
    this.#assessment = assessment;
    this.#keepsBack = keepsBack;
    this.#unread = new Map(assessment.findings.filter(({ kind }) => kind === 'shape').map(unreadBy));
  }

  /** What a template finds at a path: the value with all fields that it could have, or why there is none. */
  shown(path: string, value: Data): Data {
    const name = fieldOf(path);
    if (this.keepsBack(name)) return new KeptBack(path);
    if (value === undefined) return this.missing(path);
    if (Array.isArray(value)) {
      // Of a list of which nothing could be read, nobody said that it is empty.
      if (value.length === 0 && this.#unread.has(`${path}[0]`)) return this.missing(`${path}[0]`);
      const list = value.map((item, index) => this.shown(`${path}[${index}]`, item));
      this.#lists.set(list, path);
      return list;
    }
    if (typeof value !== 'object') return value;
    const names = fields[name]?.open ? Object.keys(value) : fieldsOf(parsePath(path));
    const own = (key: string): Data => (Object.hasOwn(value, key) ? value[key] : undefined);
    return Object.fromEntries(names.map((key) => [key, this.shown(`${path}.${key}`, own(key))]));
  }

  missing(path: string): Missing | KeptBack {
    const field = fieldOf(path);
    if (this.keepsBack(field)) return new KeptBack(path);
    return new Missing({ path, field, state: this.#state(path), part: (name) => this.#part(path, name) });
  }

  /** An entry beyond the end of a list. */
  noEntry(list: object): Missing | KeptBack | null {
    const path = this.#lists.get(list);
    return path === undefined ? null : this.missing(`${path}[${(list as unknown[]).length}]`);
  }

  /** Is a field, or the group that it stands in, none of the readers' business? */
  keepsBack(field: string): boolean {
    return this.#keepsBack.some((kept) => field.startsWith(kept) && /^(?:$|[.[])/.test(field.slice(kept.length)));
  }

  /** A part of what is not there is not there, and may be misspelt all the same. */
  #part(path: string, name: string): Data {
    const field = fields[fieldOf(path)];
    if (field?.type === 'list') {
      if (name === 'size') return 0;
      if (/^(?:first|last|-?\d+)$/.test(name)) return this.missing(`${path}[0]`);
    }
    const known = fieldsOf(parsePath(path));
    if (known.includes(name)) return this.missing(`${path}.${name}`);
    throw unknownField(name, known);
  }

  /** What the file says of a place without a value, there or of a group around it. */
  #state(path: string): State {
    const { answers } = this.#assessment;
    for (let at = path; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['), 0))) {
      const said = answers.get(at) ?? this.#unread.get(at);
      if (said) return said;
    }
    return { kind: 'absent' };
  }
}

/** Of a misspelt field the one that was meant: its value is not missing, it could not be read. */
function unreadBy({ at, range, remedy, values }: Finding): [string, State] {
  const path = pathOf(at);
  const meant = values['write'];
  const state = { kind: 'unread', line: range.line, remedy } as const;
  const field = fields[fieldOf(formatPath(path))];
  return [formatPath(field || typeof meant !== 'string' ? path : [...path.slice(0, -1), meant]), state];
}
