/** What is missing for a fair comparison: the most weighty first. */

import type { Assessment } from '../../assessment/assessment.ts';
import { type Compared, eligible } from './missing/entry.ts';
import { missingCriteria, missingProposals } from './missing/field.ts';
import { missingMoney } from './missing/money.ts';
import { missingScores } from './missing/scores.ts';
import { missingChecks, missingReferences, missingTies, missingWords } from './missing/seen.ts';
import type { Missing } from './types.ts';

/** Without candidates only what cannot be read is told: perhaps they stand there. */
export function missingOf(compared: Compared): Missing[] {
  const faults = unreadable(compared.assessment);
  if (compared.candidates.length === 0) return faults;
  return [
    ...faults,
    ...missingProposals(compared),
    ...missingCriteria(compared),
    ...(eligible(compared).length > 0 ? missingOfSome(compared) : []),
    ...missingWords(compared),
  ];
}

function missingOfSome(compared: Compared): Missing[] {
  return [
    ...missingScores(compared),
    ...missingMoney(compared),
    ...missingChecks(compared),
    ...missingReferences(compared),
    ...missingTies(compared),
  ];
}

/** The parts of a file that a comparison reads. */
const READ = /^\/(?:selection|references|vendor\/name|budget\/(?:cap|cap_per|currency)|contract\/term_months)(?:\/|$)/;

function unreadable({ findings, verdict }: Assessment): Missing[] {
  return findings
    .filter(({ kind, severity }) => kind === 'shape' && severity === 'error')
    .filter(({ at }) => verdict === 'malformed' || READ.test(at))
    .map(({ range, message, remedy, rule }) => ({
      id: 'unreadable',
      candidates: [],
      text: `Line ${range.line}: ${message}`,
      remedy: remedy ?? 'Correct it, so that it counts.',
      rule,
    }));
}
