/** The hours a week: what the work takes against what is bought, and what it takes of the owner's own side. */

import type { Answer } from '../../engagement/extract.ts';
import { type Assumptions, defaultAssumptions } from '../../engagement/figures/assumptions.ts';
import { clientHoursOpen } from '../../engagement/figures/hours.ts';
import type { Figures } from '../../engagement/figures.ts';
import type { Engagement } from '../../engagement/generated/types.ts';
import { nameOf } from '../names.ts';
import { figureOf, type ReportFigure } from './figure.ts';

export interface Hours {
  readonly needed: ReportFigure;
  /** What `needed` is made of; null where that is not known. */
  readonly parts: { readonly replies: number; readonly posts: number; readonly meetings: number } | null;
  readonly bought: ReportFigure;
  /** What the work takes of the owner's side. */
  readonly client: ReportFigure;
  /** What it takes besides, and nobody has written yet: `updates (communication)`. */
  readonly clientOpen: readonly string[];
  /** What the decision maker can give. */
  readonly available: number | null;
}

export function hoursOf(
  engagement: Engagement,
  figures: Figures,
  answers: ReadonlyMap<string, Answer>,
  assumptions: Assumptions = defaultAssumptions,
): Hours {
  const { replyHoursWeek: replies, postHoursWeek: posts } = figures;
  return {
    needed: figureOf(figures.neededHoursWeek, engagement),
    parts:
      replies.known && posts.known
        ? { replies: replies.value, posts: posts.value, meetings: assumptions.overheadHoursPerWeek }
        : null,
    bought: figureOf(figures.hoursBoughtWeek, engagement),
    client: figureOf(figures.clientHoursWeek, engagement),
    clientOpen: clientHoursOpen(engagement)
      .filter((path) => !doesNotApply(path, answers))
      .map((path) => nameOf(path, engagement)),
    available: engagement.client?.decision_maker?.hours_per_week ?? null,
  };
}

/** Also of a whole section: `insight: { na: … }`. */
function doesNotApply(path: string, answers: ReadonlyMap<string, Answer>): boolean {
  return [path, path.split('.')[0] ?? path].some((answered) => answers.get(answered)?.kind === 'na');
}
