// src/engagement/generated/validate.ts: ajv's standalone code for each section.
//
// It is loaded by every run, and 20 KB of code cost a millisecond, so it is made
// small in two steps. Before ajv: annotations go, and each distinct leaf (text,
// money, one list of words…) becomes one function. After ajv: what its functions
// carry for options we don't use is taken out (see compact.mjs). The test suite
// compares the result with ajv itself on mutated files.

import Ajv from 'ajv/dist/2020.js';
import ajvCodegen from 'ajv/dist/compile/codegen/index.js';
import standalone from 'ajv/dist/standalone/index.js';
import { compact } from './compact.mjs';
import { mapChildren, resolved } from './source.mjs';

export function validatorsModule(source) {
  const ajv = new Ajv.default({
    allErrors: true,
    messages: false,
    verbose: false,
    strict: true,
    inlineRefs: false,
    // Every minLength is 1, where counting code points or units is the same; it saves a helper.
    unicode: false,
    // ajv warns of that option, and only of that: strict mode throws the rest.
    logger: false,
    formats: { date: () => true, timezone: () => true },
    code: { source: true, esm: true, lines: true, optimize: true, formats: ajvCodegen._`formats` },
  });
  const { leaves, sections } = withLeaves(source);
  ajv.addSchema([...leaves, ...Object.values(sections)]);
  const ids = Object.fromEntries(Object.keys(sections).map((name) => [name, sections[name].$id]));
  return compact(standalone.default(ajv, ids), Object.keys(sections));
}

/** The sections, and the root without them, in the form in which ajv compiles them to the least code. */
function withLeaves(source) {
  const leaves = new Map();
  const tree = resolved(source);
  const lean = (schema) => {
    const { title, description, unit, definition, ...rest } = schema;
    // A list of words says by itself that it takes text: one fault a value, not two.
    if (rest.enum) delete rest.type;
    if (rest.properties || rest.items || rest.anyOf || typeof rest.additionalProperties === 'object')
      return mapChildren(rest, lean);
    const key = JSON.stringify(rest);
    if (!leaves.has(key)) leaves.set(key, { $id: `urn:vet:leaf:${leaves.size}`, ...rest });
    return { $ref: leaves.get(key).$id };
  };
  const { $schema, $id, title, description, ...root } = tree;
  const sections = {};
  for (const [name, schema] of Object.entries(tree.properties)) {
    if (name !== 'vet') sections[name] = { $id: `urn:vet:${name}`, ...lean(schema) };
  }
  const onlyKeys = Object.keys(sections).map((name) => [name, true]);
  sections.root = {
    $id: 'urn:vet:root',
    ...root,
    properties: { vet: { const: 1 }, ...Object.fromEntries(onlyKeys) },
  };
  return { leaves: [...leaves.values()], sections };
}
