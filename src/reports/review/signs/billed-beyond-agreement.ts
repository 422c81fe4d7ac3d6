import { longDate } from '../../../engagement/dates.ts';
import { agreedToDate } from '../../../engagement/progress.ts';
import rule from '../../../rules/relationship/second-opinion/billed-beyond-agreement.ts';
import type { Threshold } from '../../../rules/rule.ts';
import type { Basis } from '../basis.ts';
import type { Billing, MeasureThreshold } from '../measure.ts';
import { missingOf } from '../missing.ts';
import { begins, measure, percent, type Sign } from './sign.ts';

const NAME = 'Bills against the agreement';

export function billedBeyondAgreement(basis: Basis): Sign {
  const { invoiced } = basis.performance;
  const agreed = agreedToDate(basis.engagement, basis.asOf);
  const tolerance = basis.limit(rule, 'tolerancePercent');
  if (invoiced === undefined || !agreed.known) {
    const paths = [
      ...(invoiced === undefined ? ['performance.invoiced'] : []),
      ...(agreed.known ? [] : agreed.missing),
    ];
    const text = invoiced === undefined ? null : basis.money(invoiced);
    const threshold = limitOf(basis, agreed.known ? agreed.value : null, tolerance);
    return {
      measures: [measure(NAME, { value: invoiced ?? null, unit: 'money', text, threshold })],
      missing: [...new Set(paths)].map((path) => missingOf(basis, path)),
      judged: false,
      says: [],
    };
  }
  const threshold = limitOf(basis, agreed.value, tolerance);
  const limit = mostOf(agreed.value, tolerance);
  const billing: Billing = { invoiced, agreed: agreed.value, limit, working: agreed.working };
  return {
    measures: [
      measure(NAME, {
        value: invoiced,
        unit: 'money',
        text: `${basis.money(invoiced)}, agreed ${basis.money(agreed.value)}`,
        working: agreed.working,
        threshold,
        reached: invoiced > limit,
        billing,
      }),
    ],
    missing: [],
    judged: true,
    says: [sentence(basis, billing)],
  };
}

/** An amount of money; in percent while it is not known what is agreed, or nothing is agreed yet. */
function limitOf(basis: Basis, agreed: number | null, tolerance: Threshold): MeasureThreshold {
  const value = agreed === null ? null : mostOf(agreed, tolerance);
  const text =
    value === null || value <= 0 ? `${percent(tolerance.value)} over what is agreed` : `over ${basis.money(value)}`;
  return { ...begins(tolerance, text), value };
}

function mostOf(agreed: number, { value: tolerance }: Threshold): number {
  return (agreed * (100 + tolerance)) / 100;
}

function sentence(basis: Basis, { invoiced, agreed, working }: Billing): string {
  const by = `by ${longDate(basis.asOf)}`;
  const billed = `You were billed ${basis.money(invoiced)}`;
  if (invoiced <= agreed) return `${billed}, and ${working} was agreed ${by}.`;
  return `${billed}: ${basis.money(invoiced - agreed)} more than the ${working} agreed ${by}.`;
}
