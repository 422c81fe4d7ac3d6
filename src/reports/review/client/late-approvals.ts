import { formatNumber } from '../../../engagement/quantity.ts';
import rule from '../../../rules/relationship/second-opinion/shared-cause.ts';
import type { Basis } from '../basis.ts';
import { begins, percent } from '../signs/sign.ts';
import type { ClientPoint } from '../types.ts';

/** Deliveries that were late because the client was. */
export function lateApprovals(basis: Basis): ClientPoint {
  const { client_late_approvals: late, deliverables_due: due, deliverables_late: all } = basis.performance;
  const limit = basis.limit(rule, 'maxLateApprovalPercent');
  const about = {
    id: 'late-approvals',
    name: 'Late approvals',
    share: null,
    threshold: begins(limit, `from ${percent(limit.value)} of the deliveries due`),
  } as const;
  if (late === undefined && all === 0) {
    return { ...about, status: 'fine', says: 'No delivery came late, so none was late because of you.', remedy: null };
  }
  if (late === undefined || due === undefined || due === 0) {
    const says = 'Not known: how many deliveries were late because you approved or answered late.';
    return { ...about, status: 'open', says, remedy: null };
  }
  const share = late / due;
  const yours = share >= limit.value / 100;
  return {
    ...about,
    status: yours ? 'yours' : 'fine',
    says: sentence(late, due, all),
    share: share * 100,
    remedy: yours ? rule.messages.lateApprovals.remedy : null,
  };
}

function sentence(late: number, due: number, all: number | undefined): string {
  if (late === 0) return 'No delivery was late because you approved or answered late.';
  const share = `${formatNumber(late)} of ${formatNumber(due)} deliveries due = ${percent((late / due) * 100)}`;
  const waited = 'because you approved or answered late';
  // More late approvals than late deliveries cannot be counted of the same deliveries.
  if (all === undefined || late > all) return `${formatNumber(late)} deliveries were late ${waited} (${share}).`;
  const which =
    late === all
      ? every(all)
      : `${formatNumber(late)} of the ${formatNumber(all)} late deliveries ${late === 1 ? 'was' : 'were'}`;
  return `${which} late ${waited} (${share}).`;
}

function every(all: number): string {
  if (all === 1) return 'The one late delivery was';
  return all === 2 ? 'Both late deliveries were' : `All ${formatNumber(all)} late deliveries were`;
}
