/** Checks the values against the schemas, and says of each that fails what was read and what to write. */

import type { MappingNode } from '../document/node.ts';
import * as complaints from './complaints.ts';
import { correct, correctCountries } from './correct.ts';
import type { Extract, Rest } from './extract.ts';
import type { Field } from './field.ts';
import { fieldAt, isSection, placeAt } from './fields.ts';
import { type Fault, validators } from './generated/validate.ts';
import { formatPath, type Segment, toPointer } from './path.ts';
import { nodeAt } from './places.ts';
import type { Values } from './values.ts';

export interface ShapeFault extends complaints.Complaint {
  /** In the document. */
  readonly path: readonly Segment[];
  /** What to underline: the key, or the value. */
  readonly start: number;
  readonly end: number;
}

interface Source extends Omit<Extract, 'data' | 'origins'> {
  readonly root: MappingNode;
  readonly text: string;
}

/** Takes every value that fails out of `values`, so that the rules judge the rest. */
export function checkShape(values: Values, source: Source): ShapeFault[] {
  const shape = new Shape(values, source);
  correctCountries(values);
  shape.version();
  for (const path of source.silent) shape.silent(path);
  shape.rests(source.rests);
  for (const path of source.uncountable) shape.uncountable(path);
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
  /** Pointers of values of which no schema has to say anything any more. */
  readonly #told = new Set<string>();

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
    if (version === undefined) {
      const { start, end } = this.#source.root.pairs[0]?.key ?? this.#source.root;
      this.#faults.push({ ...complaints.noVersion, path: [], start, end });
    } else if (version !== 1) this.#fail(['vet'], complaints.unknownVersion(version));
  }

  errors(section: string, errors: readonly Fault[]): void {
    const folded = errors.filter((error) => error.keyword !== 'anyOf' && error.keyword !== 'if');
    const seen = new Set<string>();
    const withInner = groupsOf(folded);
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
        this.#value(path, keyword, withInner.has(instancePath));
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
    if (inGroup && !fieldAt(path)) this.unknownKey(path);
  }

  /** What is read as fields behind a value that was cut off at a comma: that value is what has failed. */
  rests(rests: readonly Rest[]): void {
    const cut = new Map<string, Required<Rest>>();
    for (const { path, owner, end } of rests) {
      if (fieldAt(path)) continue;
      if (owner && fieldAt(owner.path)) cut.set(toPointer(owner.path), { path, owner, end });
      else this.silent(path);
    }
    for (const [pointer, { owner, end }] of cut) {
      const { path, start } = owner;
      const place = placeAt(path, fieldAt(path) as Field);
      this.#told.add(pointer);
      this.#faults.push({ ...complaints.cutOff(this.#source.text.slice(start, end), place), path, start, end });
      this.#leaveOut(path);
    }
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

  uncountable(path: readonly Segment[]): void {
    const field = fieldAt(path);
    if (field?.type !== 'number' && field?.type !== 'integer') return;
    this.#told.add(toPointer(path));
    this.#fail(path, complaints.uncountable(this.#written(path), field));
  }

  #missing(path: readonly Segment[], name: string): void {
    const answer = this.#source.answers.get(formatPath([...path, name]));
    this.#fail(path, complaints.missing(name, answer), 'key');
  }

  #value(path: readonly Segment[], keyword: string, inner: boolean): void {
    const value = this.#values.at(path);
    const field = fieldAt(path);
    if (value === undefined || !field || this.#told.has(toPointer(path))) return;
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

/** The groups and lists that hold a fault somewhere. */
function groupsOf(errors: readonly Fault[]): ReadonlySet<string> {
  const groups = new Set<string>();
  for (const { instancePath } of errors) {
    for (let at = instancePath.lastIndexOf('/'); at >= 0; at = instancePath.lastIndexOf('/', at - 1)) {
      groups.add(instancePath.slice(0, at));
      if (at === 0) break;
    }
  }
  return groups;
}
