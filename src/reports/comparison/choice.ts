/** Whom the owner chose, and whether the scores say the same. */

import type { Engagement } from '../../engagement/generated/types.ts';
import { chosen, plain, ROUNDING } from '../../engagement/scores.ts';
import type { Board, Row } from './board.ts';
import { ranking } from './ranking.ts';
import { tidy } from './scale.ts';
import type { Choice } from './types.ts';

/** Better is who has a higher total and is not ruled out, as for shortlist/unexplained-choice. */
export function choiceOf(engagement: Engagement, board: Board): Choice | null {
  const choice = chosen(engagement);
  if (!choice) return null;
  const row = chosenRow(engagement, board);
  const [best] = ranking(board);
  const total = row?.total;
  const how = howOf(engagement, choice.name);
  const better = best && total !== undefined && best.total > total + ROUNDING ? best : undefined;
  return {
    name: row?.name ?? choice.name,
    how,
    listed: row !== undefined,
    otherName: how !== 'chosen' ? (engagement.selection?.chosen ?? null) : null,
    ruledOut: row?.candidate.disqualified ?? false,
    total: total === undefined ? null : tidy(total),
    better: better ? { name: better.name, total: tidy(better.total) } : null,
    reason: engagement.selection?.reason ?? null,
  };
}

export function chosenRow(engagement: Engagement, { rows }: Board): Row | undefined {
  const candidate = chosen(engagement)?.candidate;
  return candidate && rows.find((row) => row.candidate === candidate);
}

function howOf({ selection, vendor }: Engagement, name: string): Choice['how'] {
  if (selection?.chosen !== undefined && plain(selection.chosen) === plain(name)) return 'chosen';
  return vendor?.name !== undefined && plain(vendor.name) === plain(name) ? 'vendor' : 'alone';
}
