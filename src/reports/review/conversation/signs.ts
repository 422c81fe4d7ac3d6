/** What to have on the table for each sign that shows, and what to ask the vendor about it. */

import { formatList, formatNumber } from '../../../engagement/quantity.ts';
import type { TriggerId } from '../../../engagement/triggers.ts';
import depth from '../../../rules/relationship/second-opinion/out-of-depth.ts';
import type { Basis } from '../basis.ts';
import { beyondThem } from '../signs/out-of-depth.ts';

interface Topic {
  readonly papers: (basis: Basis) => readonly string[];
  /** For the vendor; null where the sign is so grave that somebody else is asked. */
  readonly question: string | null;
}

export const TOPICS: Record<TriggerId, Topic> = {
  'second-opinion/late-deliveries': {
    papers: (basis) => [lateList(basis)],
    question: 'What made these deliveries late, and how much of it was on our side?',
  },
  'second-opinion/substantive-edits': {
    papers: (basis) => [changedPieces(basis)],
    question: 'What about our business is not clear to you, and what would make it clear?',
  },
  'second-opinion/refuses-criticism': {
    papers: () => ['The last corrections in writing, each with its day and with what came of it.'],
    question: 'How should we tell you that something has to change, so that it does?',
  },
  'second-opinion/no-progress': {
    papers: (basis) => [latestFigures(basis)],
    question: 'What holds the number back, and what do you propose to change, by when?',
  },
  'second-opinion/billed-beyond-agreement': {
    papers: () => ['All bills so far, the log of the hours, and every change that you approved in writing.'],
    question: null,
  },
  'second-opinion/out-of-depth': {
    papers: beyondTheirTrade,
    question: depth.ask,
  },
};

function lateList({ performance }: Basis): string {
  const late = performance.deliverables_late ?? 0;
  if (late === 1) return 'The late delivery: what it was, the day on which it was due, and the day on which it came.';
  const which = late === 0 ? 'late deliveries' : `${formatNumber(late)} late deliveries`;
  return `The list of the ${which}, with the day on which each was due and the day on which it came.`;
}

/** Three are as many as one can talk about in a meeting. */
function changedPieces({ performance }: Basis): string {
  const edited = performance.items_with_substantive_edits ?? 0;
  const which = edited > 3 ? `Three of the ${formatNumber(edited)} pieces` : 'The pieces';
  return `${which} that you changed, before and after.`;
}

function latestFigures({ engagement }: Basis): string {
  const sources = [...new Set((engagement.outcomes ?? []).flatMap(({ data_source }) => data_source ?? []))];
  return `The latest figures, with where they are read${sources.length > 0 ? `: ${formatList(sources)}` : ''}.`;
}

function beyondTheirTrade(basis: Basis): string[] {
  const work = beyondThem(basis);
  const asked = work.length > 0 ? [`What you have asked for in ${formatList(work)}.`] : [];
  const admitted = basis.performance.vendor_admits_overload ? ['What they said about having too much, and when.'] : [];
  return [...asked, ...admitted];
}
