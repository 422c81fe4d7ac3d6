/** A change in words: what the field is called, what stood there and what stands there now. */

import { type Data, isGroup, isList, type Path } from '../../document/data.ts';
import { longDate } from '../../engagement/dates.ts';
import type { Field } from '../../engagement/field.ts';
import { fieldAt } from '../../engagement/fields.ts';
import type { Engagement } from '../../engagement/generated/types.ts';
import { fieldName, formatPath, toPointer } from '../../engagement/path.ts';
import { formatMoney, formatNumber } from '../../engagement/quantity.ts';
import { nameOf } from '../names.ts';
import type { RawChange } from './changes.ts';
import { type Matter, matterOf } from './matter.ts';

export interface Change {
  /** JSON Pointer in the new file; of what is gone, in the old one. */
  readonly path: string;
  /** What the field is called: `baseline (outcome “jobs”)`. */
  readonly name: string;
  readonly how: RawChange['how'];
  readonly matter: Matter;
  /** Null where there was nothing. */
  readonly was: string | null;
  /** Null where there is nothing. */
  readonly is: string | null;
}

export function changeOf(change: RawChange, before: Engagement, after: Engagement): Change {
  const { how, was, is } = change;
  const path = change.after ?? change.before ?? [];
  const field = fieldAt(path);
  const currency = (change.after ? after : before).budget?.currency;
  return {
    path: toPointer(path),
    name: nameOf(formatPath(path), change.after ? after : before),
    how,
    matter: isCosmetic(change, field, path) ? 'cosmetic' : matterOf(fieldName(path), field),
    was: was === null ? null : shown(was, field, currency),
    is: is === null ? null : shown(is, field, currency),
  };
}

/** Who reads it understands the same: another order, or another spelling of the same words. */
function isCosmetic({ how, was, is }: RawChange, field: Field | undefined, path: Path): boolean {
  if (how === 'moved') return fieldName(path) !== 'customers.complaint_route';
  if (typeof was !== 'string' || typeof is !== 'string' || (field && field.type !== 'text')) return false;
  return plain(was) === plain(is);
}

/** Without case, blanks and full stops: no sign that may carry a meaning (24/7, £, %) is dropped. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[.,;:!"'“”‘’]+(?=\s|$)/g, '')
    .replace(/["'“”‘’]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function shown(value: Data, field: Field | undefined, currency: string | undefined): string {
  if (isList(value))
    return value.length === 0 ? 'none' : value.map((entry) => shown(entry, undefined, currency)).join(', ');
  if (isGroup(value)) {
    const { na } = value as { readonly na?: Data };
    if (na !== undefined && Object.keys(value).length === 1)
      return `does not apply (${shown(na, undefined, undefined)})`;
    return Object.entries(value)
      .map(([name, inner]) => `${name}: ${shown(inner, undefined, currency)}`)
      .join(', ');
  }
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') {
    if (field?.unit === 'money') return formatMoney(value, currency);
    return `${formatNumber(value, 4)}${field?.unit ? unitOf(field.unit, value) : ''}`;
  }
  if (value === null) return '';
  if (field?.type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return longDate(value);
  return value;
}

function unitOf(unit: NonNullable<Field['unit']>, value: number): string {
  if (unit === 'percent') return '%';
  return ` ${value === 1 ? unit.replace(/s$/, '') : unit}`;
}
