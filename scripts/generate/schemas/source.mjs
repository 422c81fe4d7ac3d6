// Reads the hand-written schemas and offers the two things every generator of
// this folder needs: a walk over subschemas, and the schemas without $ref.
import { readFile } from 'node:fs/promises';

const folder = new URL('../../../schemas/', import.meta.url);

export const read = async (path) => JSON.parse(await readFile(new URL(path, folder), 'utf8'));

/** The root, its sections in the order of the format, and the shared definitions. */
export async function readSchemas() {
  const root = await read('engagement.schema.json');
  const definitions = await read('sections/definitions.schema.json');
  const sections = {};
  for (const [name, property] of Object.entries(root.properties)) {
    if (property.$ref) sections[name] = await read(property.$ref);
  }
  return { root, definitions, sections };
}

/** A copy of a schema in which `change` has replaced each direct subschema. The key is the property's name, if it has one. */
export function mapChildren(schema, change) {
  const copy = { ...schema };
  for (const word of ['properties', '$defs']) {
    if (!schema[word]) continue;
    copy[word] = Object.fromEntries(Object.entries(schema[word]).map(([key, child]) => [key, change(child, key)]));
  }
  for (const word of ['items', 'additionalProperties']) {
    if (typeof schema[word] === 'object') copy[word] = change(schema[word]);
  }
  if (schema.anyOf) copy.anyOf = schema.anyOf.map((child) => change(child));
  return copy;
}

/** The whole format as one tree: every $ref replaced by what it points to, words beside a $ref winning. */
export function resolved({ root, definitions, sections }) {
  const resolve = (schema) => {
    if (!schema.$ref) return mapChildren(schema, resolve);
    const { $ref, ...beside } = schema;
    const section = /^sections\/(\w+)\.schema\.json$/.exec($ref);
    if (section) {
      const { $schema, $id, ...target } = sections[section[1]];
      return resolve({ ...target, ...beside });
    }
    return {
      ...definitions.$defs[definitionName($ref)],
      ...beside,
      definition: definitionName($ref),
    };
  };
  return resolve(root);
}

/** `definitions.schema.json#/$defs/money` → `money`. */
export function definitionName($ref) {
  const name = /^definitions\.schema\.json#\/\$defs\/(\w+)$/.exec($ref)?.[1];
  if (!name) throw new Error(`A $ref that the generators do not know: ${$ref}`);
  return name;
}
