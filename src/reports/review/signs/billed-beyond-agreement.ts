import { longDate } from '../../../engagement/dates.ts';
import { agreedToDate } from '../../../engagement/progress.ts';
import rule from '../../../rules/relationship/second-opinion/billed-beyond-agreement.ts';
import type { Threshold } from '../../../rules/rule.ts';
import type { Basis } from '../basis.ts';
import type { Billing } from '../measure.ts';
import { missingOf } from '../missing.ts';
import { begins, measure, percent, type Sign } from './sign.ts';

const NAME = 'Billed';

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
    const beyond = begins(tolerance, `over ${percent(tolerance.value)} beyond`);
    const threshold = agreed.known ? limitOf(basis, agreed.value, tolerance) : { ...beyond, value: null };
    return {
      measures: [measure(NAME, { value: invoiced ?? null, unit: 'money', text, threshold })],
      missing: [...new Set(paths)].map((path) => missingOf(basis, path)),
      judged: false,
      says: [],
    };
  }
  const threshold = limitOf(basis, agreed.value, tolerance);
  const billing: Billing = { invoiced, agreed: agreed.value, limit: threshold.value, working: agreed.working };
  return {
    measures: [
      measure(NAME, {
        value: invoiced,
        unit: 'money',
        text: `${basis.money(invoiced)}, agreed ${basis.money(agreed.value)}`,
        working: agreed.working,
        threshold,
        reached: invoiced > threshold.value,
        billing,
      }),
    ],
    missing: [],
    judged: true,
    says: [sentence(basis, billing)],
  };
}

function limitOf(basis: Basis, agreed: number, { value: tolerance, source }: Threshold) {
  const value = (agreed * (100 + tolerance)) / 100;
  return { value, text: `over ${basis.money(value)}`, source };
}

function sentence(basis: Basis, { invoiced, agreed, working }: Billing): string {
  const by = `by ${longDate(basis.asOf)}`;
  const billed = `You were billed ${basis.money(invoiced)}`;
  if (invoiced <= agreed) return `${billed}, and ${working} was agreed ${by}.`;
  return `${billed}: ${basis.money(invoiced - agreed)} more than the ${working} agreed ${by}.`;
}
