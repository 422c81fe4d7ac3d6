/** Ties between the owner's side and the vendors. The format holds no vendor of a tie: its text may name one. */

import type { Engagement } from '../../engagement/generated/types.ts';
import type { Row } from './board.ts';
import type { OnRecord } from './record.ts';
import type { Ties } from './types.ts';

export function tiesOf({ selection = {} }: Engagement, rows: readonly Row[], record: OnRecord): Ties {
  const declared = record.field('selection.ties_declared_on', selection.ties_declared_on);
  return {
    // `ties: { na: … }` says that there are none, as much as the day would.
    declared: declared.state === 'missing' ? noneAtAll(record, declared) : declared,
    ties: (selection.ties ?? []).map(({ who, tie, took_part_in_decision }) => ({
      who: who ?? null,
      tie: tie ?? null,
      tookPart: took_part_in_decision ?? null,
      candidates: rows
        .filter(({ candidate: { name } }) => name !== undefined && mentions(tie ?? '', name))
        .map(({ name }) => name),
    })),
  };
}

function noneAtAll(record: OnRecord, otherwise: Ties['declared']): Ties['declared'] {
  const ties = record.field('selection.ties', undefined);
  return ties.state === 'not-applicable' ? ties : otherwise;
}

const PART_OF_A_WORD = /[\p{L}\p{N}]/u;

/** The whole name, however it is written: “Lee” stands not in “sleeve”. */
function mentions(text: string, name: string): boolean {
  const [within, wanted] = [text.toLowerCase(), name.trim().toLowerCase()];
  if (wanted === '') return false;
  for (let at = within.indexOf(wanted); at !== -1; at = within.indexOf(wanted, at + 1)) {
    const before = [...within.slice(0, at)].at(-1) ?? '';
    const after = [...within.slice(at + wanted.length, at + wanted.length + 2)][0] ?? '';
    if (!PART_OF_A_WORD.test(before) && !PART_OF_A_WORD.test(after)) return true;
  }
  return false;
}
