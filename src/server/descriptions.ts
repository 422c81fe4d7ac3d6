/** What the schema says of each field, for people. */

import schema from '../../schemas/editor.schema.json' with { type: 'json' };
import { fieldName, type Segment } from '../engagement/path.ts';

interface Part {
  readonly description?: string;
  readonly $ref?: string;
  readonly anyOf?: readonly Part[];
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
}

/** What to write at a path, in a sentence; undefined where the format has no such field. */
export function descriptionAt(path: readonly Segment[]): string | undefined {
  made ??= collect();
  return made.get(fieldName(path));
}

let made: ReadonlyMap<string, string> | undefined;

function collect(): ReadonlyMap<string, string> {
  const descriptions = new Map<string, string>();
  const definitions = schema.$defs as Readonly<Record<string, Part>>;

  function walk(part: Part, path: string): void {
    if (part.description && path !== '' && !descriptions.has(path)) descriptions.set(path, part.description);
    const named = part.$ref?.startsWith(DEFINITION) ? part.$ref.slice(DEFINITION.length) : undefined;
    const target = named === undefined ? undefined : definitions[named];
    if (target && named !== 'answer') walk(target, path);
    for (const choice of part.anyOf ?? []) walk(choice, path);
    for (const [name, inner] of Object.entries(part.properties ?? {})) {
      // An answer may stand for any value, and is no field.
      if (name !== 'na') walk(inner, path === '' ? name : `${path}.${name}`);
    }
    if (part.items) walk(part.items, `${path}[]`);
  }

  walk(schema as Part, '');
  return descriptions;
}

const DEFINITION = '#/$defs/';
