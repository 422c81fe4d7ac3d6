// schemas/editor.schema.json: for yaml-language-server. One file with everything in it,
// in which each value may also be an answer (unknown, not-yet, na) and yes-or-no may be yes or no.
import { definitionName, mapChildren } from './source.mjs';

const answer = {
  title: 'Answer',
  description: 'unknown: we do not know. not-yet: it is to be done. { na: why }: it does not apply here.',
  anyOf: [
    { type: 'string', enum: ['unknown', 'not-yet'] },
    {
      type: 'object',
      additionalProperties: false,
      required: ['na'],
      properties: {
        na: {
          title: 'Does not apply',
          description: 'Why this does not apply here, in a few words.',
          type: 'string',
          minLength: 1,
        },
      },
    },
  ],
};

const yesNo = {
  title: 'Yes or no',
  description: 'yes or no; true and false say the same.',
  anyOf: [{ type: 'boolean' }, { type: 'string', enum: ['yes', 'no'] }],
};

export function editorSchema({ root, definitions, sections }) {
  const $defs = { answer, 'yes-no': yesNo };
  const add = (name, schema) => {
    if ($defs[name]) throw new Error(`Two definitions of the editor schema are called ${name}.`);
    $defs[name] = schema;
  };
  for (const [name, schema] of Object.entries(definitions.$defs)) add(name, schema);
  for (const [name, { $schema, $id, ...schema }] of Object.entries(sections)) add(name, withAnswers(schema));
  const { vet, ...others } = withAnswers(root).properties;
  return {
    ...root,
    $id: root.$id.replace('engagement.schema', 'editor.schema'),
    description:
      'A plan to hand work to an outside vendor, in the order in which an owner thinks. Any value but vet may also be unknown, not-yet or { na: why }.',
    properties: { vet: root.properties.vet, ...others },
    $defs,
  };
}

/** Each property's title and description stay outside, where editors show them; all else goes into an anyOf with the answers. */
function withAnswers(schema, key) {
  const inner = mapChildren(local(schema), withAnswers);
  if (key === undefined) return inner;
  const { title, description, ...value } = inner;
  return { title, description, anyOf: [...(value.anyOf ?? [value]), { $ref: '#/$defs/answer' }] };
}

/** References point into this file. */
function local(schema) {
  if (schema.type === 'boolean') {
    const { type, ...rest } = schema;
    return { ...rest, $ref: '#/$defs/yes-no' };
  }
  if (!schema.$ref) return schema;
  const section = /^sections\/(\w+)\./.exec(schema.$ref)?.[1];
  return { ...schema, $ref: `#/$defs/${section ?? definitionName(schema.$ref)}` };
}
