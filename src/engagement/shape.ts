/** Checks the values against the schemas, and says of each that fails what was read and what to write. */

import type { MappingNode } from '../document/node.ts';
import * as complaints from './complaints.ts';
import { correct, correctCountries } from './correct.ts';
import type { Extract } from './extract.ts';
import type { Field } from './field.ts';
import { entryOf, fieldAt, fieldsOf, isSection } from './fields.ts';
import { type Fault, validators } from './generated/validate.ts';
import { formatPath, type Segment, toPointer } from './path.ts';
import { hasColon, nodeAt } from './places.ts';
import type { Values } from './values.ts';
import type { Place } from './wording.ts';

export interface ShapeFault extends complaints.Complaint {
  /** In the document. */
  readonly path: readonly Segment[];
  /** What to underline: the key, or the value. */
  readonly start: number;
  readonly end: number;
}

interface Source extends Pick<Extract, 'answers' | 'reasonless' | 'placeholders' | 'silent' | 'thousandths'> {
  readonly root: MappingNode;
  readonly text: string;
}

/** Takes every value that fails out of `values`, so that the rules judge the rest. */
export function checkShape(values: Values, source: Source): ShapeFault[] {
  const shape = new Shape(values, source);
  correctCountries(values);
  shape.version();
  for (const path of source.silent) shape.silent(path);
  for (const section of Object.keys(values.data)) {
    if (isSection(section)) {
      const validate = validators[section];
      if (!validate(values.data[section])) shape.errors(section, validate.errors);
    } else if (section !== 'vet') shape.unknownKey([section]);
  }
  for (const path of source.reasonless) shape.add(path, complaints.reasonless);
  for (const path of source.placeholders) shape.placeholder(path);
  for (const path of source.thousandths) shape.thousandth(path);
  return shape.finish();
}

/** All paths here are paths in the document. */
class Shape {
  readonly #values: Values;
  readonly #source: Source;
  readonly #faults: ShapeFault[] = [];
  readonly #failed: (readonly Segment[])[] = [];
  /** Pointers of values that were cut off. */
  readonly #cut = new Set<string>();

  constructor(values: Values, source: Source) {
    this.#values = values;
    this.#source = source;
  }

  finish(): ShapeFault[] {
    this.#values.remove(this.#failed);
    return this.#faults;
  }

  version(): void {
    const version = this.#values.data['vet'];
    const { root } = this.#source;
    if (version === undefined) {
      const { start, end } = root.pairs[0]?.key ?? root;
      this.#faults.push({ ...complaints.noVersion, path: [], start, end });
    } else if (version !== 1) this.#fail(['vet'], complaints.unknownVersion(version));
  }

  errors(section: string, errors: readonly Fault[]): void {
    const folded = errors.filter((error) => error.keyword !== 'anyOf' && error.keyword !== 'if');
    const seen = new Set<string>();
    for (const { keyword, params, instancePath } of folded) {
      // Of two equal entries the later one is the slip.
      const entry = keyword === 'uniqueItems' ? `/${params['i']}` : '';
      const path = this.#values.fromPointer(section, instancePath + entry);
      if (keyword === 'additionalProperties') this.unknownKey([...path, String(params['additionalProperty'])]);
      else if (keyword === 'required') this.#missing(path, String(params['missingProperty']));
      else {
        // Of several complaints about one value (alternatives, pattern and format) one is enough.
        const pointer = toPointer(path);
        if (seen.has(pointer)) continue;
        seen.add(pointer);
        const inner = folded.some((other) => other.instancePath.startsWith(`${instancePath}/`));
        this.#value(path, keyword, inner);
      }
    }
  }

  unknownKey(path: readonly Segment[]): void {
    this.#fail(path, complaints.unknownKey(path), 'key');
  }

  /** A field without a value has been looked at by no schema. */
  silent(path: readonly Segment[]): void {
    const parent = path.slice(0, -1);
    const inGroup = parent.length === 0 ? path[0] !== 'vet' : fieldAt(parent)?.type === 'object';
    if (inGroup && !fieldAt(path) && !this.#cutOff(parent, String(path.at(-1)))) this.unknownKey(path);
  }

  /** Is a name the end of the value before it, which was cut off at a comma? Then that value is what has failed. */
  #cutOff(parent: readonly Segment[], name: string): boolean {
    const { root, text } = this.#source;
    const group = nodeAt(root, parent).value;
    const pairs = group?.kind === 'mapping' ? group.pairs : [];
    const index = pairs.findIndex(({ key }) => key.value === name);
    const owner = pairs.slice(0, index + 1).findLast(({ key }) => hasColon(key, text));
    const path = [...parent, String(owner?.key.value)];
    const field = fieldAt(path);
    if (!owner || owner.key.value === name || !field || owner.value.end === owner.key.end) return false;
    if (this.#cut.has(toPointer(path))) return true;
    this.#cut.add(toPointer(path));
    const next = pairs.findIndex(({ key }, at) => at > index && hasColon(key, text));
    const { start } = owner.value;
    const end = pairs.at(next < 0 ? -1 : next - 1)?.key.end ?? start;
    this.#faults.push({ ...complaints.cutOff(text.slice(start, end), placeAt(path, field)), path, start, end });
    this.#leaveOut(path);
    return true;
  }

  placeholder(path: readonly Segment[]): void {
    const field = fieldAt(path);
    const text = this.#values.at(path);
    if (field?.type === 'text' && !field.pattern && typeof text === 'string') {
      this.#fail(path, complaints.placeholder(text, field));
    }
  }

  thousandth(path: readonly Segment[]): void {
    if (fieldAt(path)?.unit === 'money') this.#fail(path, complaints.thousandth(this.#written(path)));
  }

  #missing(path: readonly Segment[], name: string): void {
    const answer = this.#source.answers.get(formatPath([...path, name]));
    this.#fail(path, complaints.missing(name, answer), 'key');
  }

  #value(path: readonly Segment[], keyword: string, inner: boolean): void {
    const value = this.#values.at(path);
    const field = fieldAt(path);
    if (value === undefined || !field || this.#cut.has(toPointer(path))) return;
    if (keyword === 'uniqueItems') {
      this.#fail(path, complaints.repeated(value));
      return;
    }
    const corrected = correct(value, field, keyword, () => this.#written(path));
    if (corrected !== undefined) {
      this.#values.put(path, corrected);
      return;
    }
    // A group with a fault inside it is judged by that fault, when groups are allowed here at all.
    if (inner && (keyword === 'type' || keyword === 'enum')) return;
    this.#fail(path, complaints.misfit(value, keyword, placeAt(path, field)));
  }

  #fail(path: readonly Segment[], complaint: complaints.Complaint, target?: 'key'): void {
    this.add(path, complaint, target);
    this.#leaveOut(path);
  }

  /** An entry that loses what it must have is void as a whole. */
  #leaveOut(path: readonly Segment[]): void {
    this.#failed.push(path);
    const parent = path.slice(0, -1);
    if (parent.length > 0 && fieldAt(parent)?.required?.includes(String(path.at(-1)))) this.#leaveOut(parent);
  }

  /** The characters that stand in the file for a value. */
  #written(path: readonly Segment[]): string {
    const node = nodeAt(this.#source.root, path).value;
    return node ? this.#source.text.slice(node.start, node.end) : '';
  }

  add(path: readonly Segment[], complaint: complaints.Complaint, target?: 'key'): void {
    const { key, value } = nodeAt(this.#source.root, path);
    const own = value?.kind === 'scalar' && value.end > value.start ? value : key;
    const node = (target === 'key' ? key : own) ?? value ?? this.#source.root;
    const end = node.kind === 'scalar' ? node.end : Math.min(node.end, node.start + 1);
    this.#faults.push({ ...complaint, path, start: node.start, end });
  }
}

function placeAt(path: readonly Segment[], field: Field): Place {
  const entry = entryOf(path);
  const fields = fieldsOf(entry?.type === 'object' ? [...path, 0] : path);
  return { field, name: String(path.at(-1)), fields, ...(entry ? { entry } : {}) };
}
