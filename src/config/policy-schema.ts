/**
 * Compiles the JSON Schema of an own rule. Nothing is fetched: `$ref` reaches only into the schema itself. What is not
 * guarded is a `pattern` that takes for ever on some text: it is run as it is written.
 */

import Ajv, { type ErrorObject } from 'ajv/dist/2020.js';
import { dataOf } from '../document/data.ts';
import type { Node } from '../document/node.ts';
import type { Field } from '../engagement/field.ts';
import { date, timezone } from '../engagement/formats.ts';
import { nearest } from '../engagement/nearest.ts';
import { KEYWORDS, unfitFor } from './policy-fit.ts';
import { type Source, shorten } from './source.ts';

/** All that keeps a value from holding; empty where it holds. */
export type Holds = (value: unknown) => readonly ErrorObject[];

/** Keywords that mean something whatever the type. */
const ANY_TYPE = ['type', 'enum', 'const', 'not', 'allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', '$ref', '$defs'];

let shared: Ajv | undefined;

function ajv(): Ajv {
  shared ??= new Ajv({
    allErrors: true,
    addUsedSchema: false,
    // Misspelt keywords are faults; what only style asks for is not.
    strict: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    allowUnionTypes: true,
    formats: { date, timezone },
    logger: false,
  });
  return shared;
}

/** @param field what stands at the path; undefined where that is not known */
export function compileSchema(node: Node, field: Field | undefined, source: Source): Holds | undefined {
  if (node.kind !== 'mapping') {
    return source.wrongType(
      node,
      'a JSON Schema',
      'Write what must hold below it: `minItems: 2`, `maximum: 30`, `enum: […]`.',
    );
  }
  const unfit = field && unfitFor(node, field);
  if (unfit) source.fault(unfit.at, 'schema', unfit.message, unfit.remedy);
  try {
    const validate = ajv().compile(dataOf(node) as object);
    return (value) => (validate(value) ? [] : (validate.errors ?? []));
  } catch (error) {
    const { keyword, message, remedy } = told(error as Error);
    const key = node.pairs.find((pair) => pair.key.value === keyword)?.key;
    source.fault(key ?? node.pairs[0]?.key ?? node, 'schema', message, remedy);
    return undefined;
  }
}

interface Told {
  /** The one that it is about. */
  readonly keyword?: string;
  readonly message: string;
  readonly remedy: string;
}

function told({ message }: Error): Told {
  const [, reference] = /can't resolve reference (\S+)/.exec(message) ?? [];
  if (reference) {
    const remedy = 'vet fetches nothing: write it out here, below `$defs`.';
    return { keyword: '$ref', message: `The schema refers to \`${shorten(reference)}\`, which is not in it.`, remedy };
  }
  const [, keyword] = /unknown keyword: "(.+?)"/.exec(message) ?? [];
  if (keyword) {
    const close = nearest(keyword, [...ANY_TYPE, ...Object.keys(KEYWORDS)]);
    const remedy = close ? `Did you mean \`${close}\`?` : 'Correct or remove it.';
    return { keyword, message: `JSON Schema has no keyword \`${shorten(keyword)}\`.`, remedy };
  }
  const [, format] = /unknown format "(.+?)"/.exec(message) ?? [];
  if (format) {
    const remedy = 'There are `date` and `timezone`; a `pattern` says more.';
    return { keyword: 'format', message: `The format \`${shorten(format)}\` is not known here.`, remedy };
  }
  const reason = message.replace(/^schema is invalid: /, '').replace(/\bdata\b/g, 'schema');
  const remedy = 'See json-schema.org, version 2020-12.';
  return { message: `It is no JSON Schema: ${reason.slice(0, 200)}.`, remedy };
}
