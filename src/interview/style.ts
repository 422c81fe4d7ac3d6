/** How the interview writes an engagement: what stands above a section and behind a value, and in which order. */

import schema from '../../schemas/engagement.schema.json' with { type: 'json' };
import type { Style } from '../document/compose.ts';
import { fieldAt, fieldsOf } from '../engagement/fields.ts';

/** The first lines of a new file. */
export const head = [
  'yaml-language-server: $schema=https://unpkg.com/vet-engagement@0/schemas/editor.schema.json',
  'What we are about to hand to somebody else, to whom, and on what terms. Checked by: vet lint',
  'Not known? Write `unknown` (a question), `not-yet` (a task) or `{ na: why it does not apply }`.',
];

/** More words than these are a list for the page of the format, and not for the end of a line. */
const MOST_WORDS = 6;

export const style: Style = {
  comment(path) {
    const field = fieldAt(path);
    if (field?.type !== 'enum' || !field.words || field.words.length > MOST_WORDS) return undefined;
    return field.words.join(' | ');
  },
  heading(path) {
    const [section, ...rest] = path;
    if (rest.length > 0 || typeof section !== 'string') return undefined;
    const described: Record<string, { readonly description?: string }> = schema.properties;
    return section === 'vet' ? undefined : described[section]?.description;
  },
  order: (path) => fieldsOf(typeof path.at(-1) === 'number' ? path : [...path]),
};
