import { formatNumber } from '../../../engagement/quantity.ts';
import rule from '../../../rules/vendor/communication/meetings-missed.ts';
import type { Basis } from '../basis.ts';
import { begins, percent } from '../signs/sign.ts';
import type { ClientPoint } from '../types.ts';

/** Meetings held against meetings due. Either side can be the one that cancels. */
export function meetings(basis: Basis): ClientPoint {
  const { meetings_due: due, meetings_held: held } = basis.performance;
  const limit = basis.limit(rule, 'leastShare');
  const percents = { value: limit.value * 100, source: limit.source };
  const about = {
    id: 'meetings',
    name: 'Meetings',
    share: null,
    threshold: begins(percents, `under ${percent(percents.value)} of the meetings due`),
  } as const;
  if (due === undefined || held === undefined) {
    const says = 'Not known: how many of the agreed meetings took place.';
    return { ...about, status: 'open', says, remedy: null };
  }
  if (due === 0) return { ...about, status: 'plain', says: 'No meeting was due yet.', remedy: null };
  const says = `${formatNumber(held)} of ${formatNumber(due)} agreed meetings took place (${percent((held / due) * 100)}).`;
  if (held / due >= limit.value) return { ...about, status: 'fine', says, remedy: null };
  return { ...about, status: 'yours', says, remedy: `Ask which side called off the others. ${rule.remedy}` };
}
