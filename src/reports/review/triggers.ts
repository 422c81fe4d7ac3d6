/** The six signs: which of them show, with the figures of all. */

import type { Finding } from '../../assessment/finding.ts';
import { isGrave, type TriggerId, triggers } from '../../engagement/triggers.ts';
import { rules } from '../../rules/generated/registry.ts';
import { worst } from '../../rules/severity.ts';
import type { Basis } from './basis.ts';
import { billedBeyondAgreement } from './signs/billed-beyond-agreement.ts';
import { lateDeliveries } from './signs/late-deliveries.ts';
import { noProgress } from './signs/no-progress.ts';
import { outOfDepth } from './signs/out-of-depth.ts';
import { refusesCriticism } from './signs/refuses-criticism.ts';
import type { Sign } from './signs/sign.ts';
import { substantiveEdits } from './signs/substantive-edits.ts';
import type { TriggerReview, TriggerStatus } from './types.ts';

const SIGNS: Record<TriggerId, { readonly name: string; readonly of: (basis: Basis) => Sign }> = {
  'second-opinion/late-deliveries': { name: 'Late deliveries', of: lateDeliveries },
  'second-opinion/substantive-edits': { name: 'Changes of substance', of: substantiveEdits },
  'second-opinion/refuses-criticism': { name: 'How criticism is taken', of: refusesCriticism },
  'second-opinion/no-progress': { name: 'Progress', of: noProgress },
  'second-opinion/billed-beyond-agreement': { name: 'Bills against the agreement', of: billedBeyondAgreement },
  'second-opinion/out-of-depth': { name: 'Beyond their depth', of: outOfDepth },
};

export function nameOfTrigger(rule: TriggerId): string {
  return SIGNS[rule].name;
}

export function triggersOf(basis: Basis): TriggerReview[] {
  return triggers.map(({ rule }) => triggerOf(rule, basis));
}

function triggerOf(rule: TriggerId, basis: Basis): TriggerReview {
  const { name, of } = SIGNS[rule];
  const sign = of(basis);
  const found = basis.risks(rule);
  const status = statusOf(found, sign);
  const shows = status === 'fired' || status === 'waived';
  const severity = worst(found.map((finding) => finding.severity));
  const reasons = sign.missing.flatMap(({ path }) => {
    const answer = basis.answer(path);
    return answer?.kind === 'na' ? [answer.reason] : [];
  });
  return {
    rule,
    name,
    status,
    grave: severity !== undefined && isGrave({ rule, severity }),
    says: [...sign.says, ...[...new Set(reasons)].map(notApplying)].join(' '),
    why: rules.find(({ id }) => id === rule)?.why ?? '',
    remedy: shows ? remedyOf(found) : null,
    measures: sign.measures,
    missing: sign.missing.filter(({ path }) => basis.answer(path)?.kind !== 'na'),
    waived: found.find(({ waived }) => waived)?.waived ?? null,
  };
}

function notApplying(reason: string): string {
  return reason === '' ? 'It does not apply.' : `It does not apply: “${reason}”.`;
}

/** The rule decides whether it fires; the figures decide whether its silence says anything. */
function statusOf(found: readonly Finding[], sign: Sign): TriggerStatus {
  if (found.some((finding) => !finding.waived)) return 'fired';
  if (found.length > 0) return 'waived';
  return sign.judged ? 'quiet' : 'open';
}

function remedyOf(found: readonly Finding[]): string {
  return [...new Set(found.map(({ remedy }) => remedy ?? ''))].join(' ');
}
