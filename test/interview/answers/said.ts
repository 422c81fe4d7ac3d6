import type { Field } from '../../../src/engagement/field.ts';
import { fields } from '../../../src/engagement/generated/fields.ts';
import { checkTyped } from '../../../src/interview/answers/typed.ts';

/** A Wednesday. */
export const TODAY = '2027-03-10';

/** What a line becomes: `12500 «£12,500»`, the value and how it is read back; or `✗` and the problem. */
export type Row = readonly [typed: string, said: string];

export function fieldNamed(path: string): Field {
  const field = Object.entries(fields).find(([name]) => name === path)?.[1];
  if (!field) throw new Error(`no field ${path}`);
  return field;
}

export function said(typed: string, path: string, currency?: string): string {
  const name = path.slice(path.lastIndexOf('.') + 1);
  const checked = checkTyped(typed, fieldNamed(path), { name, asOf: TODAY, ...(currency ? { currency } : {}) });
  if (!checked.ok) return `✗ ${checked.problem}`;
  return checked.echo === undefined ? `${checked.value}` : `${checked.value} «${checked.echo}»`;
}
