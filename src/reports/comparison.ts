/**
 * The candidates side by side as plain data: who is ahead, how close it is, what would change it, and what is missing.
 * It is what `vet compare --format json` prints (schemas/comparison.schema.json), and what the page is made from.
 */

import type { Assessment } from '../assessment/assessment.ts';
import { type Board, boardOf, type Row, race } from './comparison/board.ts';
import { choiceOf, chosenRow } from './comparison/choice.ts';
import type { Compared } from './comparison/missing/entry.ts';
import { missingOf } from './comparison/missing.ts';
import { priceOf, pricesOf } from './comparison/price.ts';
import { openScoresOf, placeOf, ranking, standingOf } from './comparison/ranking.ts';
import { recordOf } from './comparison/record.ts';
import { holderOf, referencesOf } from './comparison/references.ts';
import { scaleOf, tidy } from './comparison/scale.ts';
import { changesOf } from './comparison/sensitivity.ts';
import { tiesOf } from './comparison/ties.ts';
import type { CandidateScore, ComparedCandidate, ComparedCriterion, Comparison } from './comparison/types.ts';

export type * from './comparison/types.ts';

/** Without candidates all lists are empty, and `standing` says so. */
export function comparisonOf(assessment: Assessment): Comparison {
  const { engagement } = assessment;
  const board = boardOf(engagement);
  const scale = scaleOf(board);
  const record = recordOf(assessment);
  const prices = pricesOf(engagement, board.rows);
  const holder = holderOf(engagement, board.rows);
  const references = referencesOf(assessment, holder, record);
  const chosen = chosenRow(engagement, board);
  const racers = race(board);

  const candidates = inOrder(board).map((row): ComparedCandidate => {
    const { candidate, index, total } = row;
    const check = (field: 'interviewed_on' | 'services_reviewed_on') =>
      record.entry('selection.candidates', index, field, candidate[field]);
    const scores = scoresOf(row, board, record.withoutScore(index));
    const counting = scores.filter((_, at) => (board.criteria[at]?.factor ?? 0) > 0);
    return {
      name: row.name,
      place: total === undefined || candidate.disqualified ? null : placeOf(total, racers),
      total: total === undefined ? null : tidy(total),
      scores,
      // What is said not to apply is never filled in.
      open: counting.some(({ notApplicable }) => notApplicable !== null) ? null : openScoresOf(row, board, scale),
      ruledOut: candidate.disqualified ?? false,
      chosen: row === chosen,
      price: priceOf(row, board.rows, prices),
      interview: check('interviewed_on'),
      services: check('services_reviewed_on'),
      referencesSpokenWith: holder?.row === row ? references.spokenWith : null,
      strengths: candidate.strengths ?? null,
      weaknesses: candidate.weaknesses ?? null,
    };
  });

  const couldLead = candidates.filter(({ open }) => open?.couldLead).map(({ name }) => name);
  const compared: Compared = {
    path: assessment.path,
    asOf: assessment.asOf,
    title: engagement.engagement?.name ?? assessment.path,
    client: engagement.client?.name ?? null,
    currency: engagement.budget?.currency ?? null,
    scale,
    weighted: board.weighted,
    criteria: criteriaOf(board),
    candidates,
    standing: standingOf(assessment, board, scale, couldLead),
    choice: choiceOf(engagement, board),
    changes: changesOf(board, scale),
    prices,
    references,
    ties: tiesOf(engagement, board.rows, record),
    assessment,
    board,
    record,
  };
  const missing = missingOf(compared);
  const { assessment: _, board: __, record: ___, ...comparison } = compared;
  return { ...comparison, missing };
}

/** By total; then those without one; last those who are ruled out. */
function inOrder(board: Board): Row[] {
  const ranked: readonly Row[] = ranking(board);
  const others = board.rows.filter((row) => !ranked.includes(row));
  return [
    ...ranked,
    ...others.filter(({ candidate }) => !candidate.disqualified),
    ...others.filter(({ candidate }) => candidate.disqualified),
  ];
}

function criteriaOf({ criteria, weighted }: Board): ComparedCriterion[] {
  return criteria.map(({ name, kind, weight, listed, scored, factor }) => ({
    name,
    kind: kind ?? null,
    weight: weight ?? null,
    share: weighted && scored ? tidy(factor * 100) : null,
    listed,
    scored,
  }));
}

function scoresOf({ scores }: Row, { criteria }: Board, notApplicable: ReadonlyMap<string, string>): CandidateScore[] {
  return criteria.map(({ key, name, factor }) => {
    const score = scores.get(key);
    return {
      criterion: name,
      score: score ?? null,
      points: score === undefined ? null : tidy(score * factor),
      notApplicable: score === undefined ? (notApplicable.get(key) ?? null) : null,
    };
  });
}
