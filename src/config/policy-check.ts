/** How an own rule judges: the schema is held against the value at its path. */

import type { ErrorObject } from 'ajv/dist/2020.js';
import { formatPath, fromPointer, parsePath, type Segment } from '../engagement/path.ts';
import type { AnyRule, Context, Value } from '../rules/rule.ts';
import type { Holds } from './policy-schema.ts';

type OwnContext = Context<Record<string, never>, never>;

export function checkOwn(path: string, unknown: AnyRule['unknown'], holds: Holds): AnyRule['check'] {
  const parts = path.split('[]');
  return (context: OwnContext) => {
    const report = context.report as (id: string, details: { at: string; values: Record<string, Value> }) => void;
    for (const { at, value } of placesOf(context.engagement, parts)) {
      if (value === undefined) {
        if (unknown === 'fires') report('unmet', { at, values: { value: 'not given', count: 0 } });
        else if (unknown === 'asks') context.ask(at);
        continue;
      }
      const place = holds(value)
        .map((error) => placeOf(at, error, value))
        .sort((a, b) => a.length - b.length)
        .find((one) => !context.notApplicable(formatPath(one)));
      if (place) report('unmet', { at: formatPath(place), values: { value: shown(value), count: countOf(value) } });
    }
  };
}

interface Found {
  readonly at: string;
  readonly value: unknown;
}

/** `references[].spoke_on`: one place for each reference; a list that is not there is the place itself. */
function placesOf(engagement: unknown, [first = '', ...rest]: readonly string[]): Found[] {
  let found: Found[] = [{ at: first, value: valueAt(engagement, first) }];
  for (const part of rest) {
    found = found.flatMap(({ at, value }) => {
      if (value === undefined) return [{ at, value }];
      const entries: unknown[] = Array.isArray(value) ? value : [];
      return entries.map((entry, index) => ({ at: `${at}[${index}]${part}`, value: valueAt(entry, part) }));
    });
  }
  return found;
}

function valueAt(from: unknown, path: string): unknown {
  let value = from;
  for (const name of parsePath(path)) {
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
    value = isThere ? (value as Record<Segment, unknown>)[name] : undefined;
  }
  return value;
}

/** What to point at: the part that does not hold, or the field that is missing. */
function placeOf(at: string, { instancePath, keyword, params }: ErrorObject, value: unknown): Segment[] {
  const path = parsePath(at);
  let here = value;
  for (const part of fromPointer(instancePath)) {
    path.push(Array.isArray(here) ? Number(part) : part);
    here = valueAt(here, part);
  }
  return keyword === 'required' ? [...path, String(params['missingProperty'])] : path;
}

function shown(value: unknown): Value {
  if (Array.isArray(value))
    return value.every((item) => typeof item !== 'object') ? value.map(String) : `${value.length} entries`;
  return typeof value === 'object' ? '' : (value as Value);
}

function countOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 1;
}
