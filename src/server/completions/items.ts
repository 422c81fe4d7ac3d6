/** A new item of a list, on a line of its own. */

import { fieldAt, fieldsOf } from '../../engagement/fields.ts';
import type { Context } from '../context.ts';
import type { Cursor } from '../cursor.ts';
import { aboutField } from '../field-help.ts';
import type { Outline } from '../outline.ts';
import type { Choice } from './choice.ts';
import { valuesAt } from './values.ts';

export function itemsAt(outline: Outline, cursor: Cursor, context: Context): Choice[] {
  const path = [...cursor.path, 0];
  const field = fieldAt(path);
  if (!field) return [];
  if (field.type === 'object') {
    const [first = ''] = fieldsOf(path);
    const about = aboutField(cursor.path, fieldAt(cursor.path) ?? field);
    return [
      { label: `- ${first}:`, kind: 'group', detail: field.title, about, insert: `- ${first}: $0`, snippet: true },
    ];
  }
  const choices = valuesAt(outline, { ...cursor, kind: 'value', path }, context);
  const dashed = choices
    .filter(({ kind }) => kind !== 'answer')
    .map((choice) => ({ ...choice, label: `- ${choice.label}`, insert: `- ${choice.insert ?? choice.label}` }));
  return dashed.length > 0
    ? dashed
    : [{ label: '- ', kind: 'value', detail: field.title, insert: '- $0', snippet: true }];
}
