/** What a field is, in short and in full. */

import type { Field } from '../engagement/field.ts';
import { fieldAt } from '../engagement/fields.ts';
import { fieldName, type Segment } from '../engagement/path.ts';
import { expectation } from '../engagement/wording.ts';
import type { Block, Line } from '../pages/block.ts';
import { descriptionAt } from './descriptions.ts';
import type { Meanings } from './words.ts';

/** `a number of hours`, `one of weekly, monthly`. */
export function kindOfField(path: readonly Segment[], field: Field): string {
  const items = field.type === 'list' ? fieldAt([...path, 0]) : undefined;
  return items?.words ? `a list of ${items.words.join(', ')}` : expectation(field);
}

/** @param meanings what its words mean, where they are to be listed */
export function aboutField(path: readonly Segment[], field: Field, meanings?: Meanings): Block[] {
  const description = descriptionAt(path);
  const expected: Line = [{ code: fieldName(path) }, `: ${kindOfField(path, field)}${unit(field)}`];
  return [
    { kind: 'text', text: [{ strong: field.title }] },
    ...(description ? [{ kind: 'text', text: description } as const] : []),
    { kind: 'note', text: expected },
    ...wordList(path, field, meanings),
  ];
}

function unit({ unit, minimum, maximum }: Field): string {
  const bounds =
    maximum !== undefined ? `from ${minimum ?? 0} to ${maximum}` : minimum !== undefined ? `at least ${minimum}` : '';
  const said = unit === 'money' ? 'in the currency of the budget' : '';
  const both = [said, bounds].filter((part) => part !== '').join(', ');
  return both === '' ? '' : `, ${both}`;
}

function wordList(path: readonly Segment[], field: Field, meanings: Meanings | undefined): Block[] {
  const means = meanings?.get(fieldName(path));
  const items = field.words ?? (field.type === 'list' ? fieldAt([...path, 0])?.words : undefined) ?? [];
  const said = items.flatMap((word): Line[] => (means?.[word] ? [[{ code: word }, `: ${means[word]}`]] : []));
  return said.length > 0 ? [{ kind: 'list', items: said }] : [];
}
