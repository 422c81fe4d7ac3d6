/** How a gap in a comparison is told: in the words of a rule, or where no rule says it in its own. */

import type { Assessment } from '../../../assessment/assessment.ts';
import { formatList } from '../../../engagement/quantity.ts';
import { fillMessage } from '../../../rules/message.ts';
import type { AnyRule, Value } from '../../../rules/rule.ts';
import type { Board, Row } from '../board.ts';
import type { OnRecord } from '../record.ts';
import type { Comparison, Missing, MissingId } from '../types.ts';

/** All that is known when the gaps are looked for. */
export interface Compared extends Omit<Comparison, 'missing'> {
  readonly assessment: Assessment;
  readonly board: Board;
  readonly record: OnRecord;
}

export function byRule(
  id: MissingId,
  rule: AnyRule,
  message: string,
  values: Readonly<Record<string, Value>>,
  candidates: readonly string[] = [],
): Missing {
  const { text, remedy = rule.remedy } = rule.messages[message];
  return { id, candidates, text: fillMessage(text, values, undefined), remedy, rule: rule.id };
}

export function gap(id: MissingId, text: string, remedy: string, candidates: readonly string[] = []): Missing {
  return { id, candidates, text, remedy, rule: null };
}

/** Those who are not ruled out, in the order of the table: who is needs no more than the reason. */
export function eligible({ board, candidates }: Compared): Row[] {
  return candidates.flatMap(({ name, ruledOut }) => (ruledOut ? [] : board.rows.filter((row) => row.name === name)));
}

/** Of those, who has no `field` and need not have one. */
export function without(
  compared: Compared,
  field: 'price' | 'strengths' | 'weaknesses',
  rows = eligible(compared),
): Row[] {
  return rows.filter(({ candidate, index }) => {
    const { state } = compared.record.entry('selection.candidates', index, field, undefined);
    return candidate[field] === undefined && state === 'missing';
  });
}

export function namesOf(rows: readonly { readonly name: string }[]): string[] {
  return rows.map(({ name }) => name);
}

export function quoted(names: readonly string[]): string {
  return formatList(names.map((name) => `“${name}”`));
}
