/** Can the schema of an own rule say anything of the field that it is for? */

import type { MappingNode, Node } from '../document/node.ts';
import type { Field } from '../engagement/field.ts';
import { describe } from './source.ts';

type JsonType = 'string' | 'number' | 'boolean' | 'array' | 'object';

const TYPES: Readonly<Record<Field['type'], JsonType>> = {
  text: 'string',
  date: 'string',
  time: 'string',
  enum: 'string',
  number: 'number',
  integer: 'number',
  'yes-no': 'boolean',
  list: 'array',
  object: 'object',
};

const SAYS: Readonly<Record<JsonType, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'yes or no',
  array: 'a list',
  object: 'a group of fields',
};

/** Keywords that hold by themselves for every value of another type. */
export const KEYWORDS: Readonly<Record<string, JsonType>> = Object.fromEntries(
  (
    [
      ['string', ['minLength', 'maxLength', 'pattern', 'format']],
      ['number', ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']],
      [
        'array',
        [
          'items',
          'prefixItems',
          'contains',
          'minContains',
          'maxContains',
          'minItems',
          'maxItems',
          'uniqueItems',
          'unevaluatedItems',
        ],
      ],
      [
        'object',
        [
          'properties',
          'patternProperties',
          'additionalProperties',
          'unevaluatedProperties',
          'propertyNames',
          'required',
          'dependentRequired',
          'dependentSchemas',
          'minProperties',
          'maxProperties',
        ],
      ],
    ] as const
  ).flatMap(([type, keywords]) => keywords.map((keyword) => [keyword, type])),
);

interface Unfit {
  readonly at: Node;
  readonly message: string;
  readonly remedy: string;
}

/** A schema that can never hold, or always holds, because the field is of another type. */
export function unfitFor(node: MappingNode, field: Field): Unfit | undefined {
  const own: readonly JsonType[] =
    field.words && field.type !== 'enum' ? [TYPES[field.type], 'string'] : [TYPES[field.type]];
  const is = own.map((type) => SAYS[type]).join(' or ');
  if (node.pairs.length === 0)
    return { at: node, message: 'The schema is empty: it always holds.', remedy: 'Write what must hold.' };
  for (const { key, value } of node.pairs) {
    if (key.value === 'type') {
      const named = (value.kind === 'sequence' ? value.items : [value]).map((item) =>
        item.kind === 'scalar' ? item.value : '',
      );
      const fits = named.some((type) => own.some((one) => one === type || (one === 'number' && type === 'integer')));
      if (!fits)
        return {
          at: value,
          message: `It can never hold: the field is ${is}, and ${describe(value)} asks for another type.`,
          remedy: 'Leave `type` out.',
        };
    }
    const type = KEYWORDS[String(key.value)];
    if (type && !own.includes(type)) {
      return {
        at: key,
        message: `\`${key.value}\` says something of ${SAYS[type]} only, and the field is ${is}.`,
        remedy: 'Take a keyword for that, or another path.',
      };
    }
  }
  return undefined;
}
