/** What an own rule says about the format: is there such a field, and can the message speak of it? */

import type { Field } from '../engagement/field.ts';
import { fields } from '../engagement/generated/fields.ts';
import { nearest } from '../engagement/nearest.ts';
import { fieldOf } from '../engagement/path.ts';
import type { Source } from './source.ts';

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** The field of a path such as `references[].spoke_on`; undefined, with a fault, where there is none. */
export function checkPath(path: string, at: Extent, source: Source): Field | undefined {
  if (Object.hasOwn(fields, path)) return fields[path];
  const open = path.slice(0, Math.max(path.lastIndexOf('.'), 0));
  if (Object.hasOwn(fields, open) && fields[open]?.open) return { type: 'number', title: path };
  const names = Object.keys(fields);
  const any = fieldOf(path);
  const close = Object.hasOwn(fields, any)
    ? any
    : (nearest(path, names) ?? names.find((one) => one.replaceAll('[]', '') === path));
  source.fault(
    at,
    'unknown-path',
    `An engagement has no field \`${path.slice(0, 80)}\`.`,
    close ? `Did you mean \`${close}\`?` : 'docs/format.md lists all of them; `[]` stands for every entry of a list.',
  );
  return undefined;
}

const FORMATS = ['money', 'number', 'hours', 'minutes', 'percent', 'list', 'words'];
const PLACEHOLDER = /\{(\w+)(?::(\w+))?\}/g;

/** `{value}` is what stands there; of a list, `{count}` is how many entries. */
export function checkMessage(text: string, field: Field, at: Extent, source: Source): void {
  for (const [mark, name, format] of text.matchAll(PLACEHOLDER)) {
    if (format !== undefined && !FORMATS.includes(format)) {
      source.fault(at, 'message', `The message asks for \`${mark}\`.`, `The format is one of ${FORMATS.join(', ')}.`);
    } else if (name === 'value' && field.type === 'object') {
      source.fault(at, 'message', 'The message shows `{value}`, and there stands a group of fields.', 'Leave it out.');
    } else if (name === 'count' && field.type !== 'list') {
      source.fault(at, 'message', 'The message shows `{count}`, and there stands no list.', 'Write `{value}`.');
    } else if (name !== 'value' && name !== 'count') {
      const remedy = field.type === 'list' ? 'Write `{value}` or `{count}`.' : 'Write `{value}`.';
      source.fault(at, 'message', `The message asks for \`${mark}\`, which nothing fills.`, remedy);
    }
  }
}
