/** How complaints travel, and how the work goes. */

import { formatNumber } from '../quantity.ts';
import { type Basis, type Figure, known, missing } from './figure.ts';

/** How often a complaint is handed on before somebody can solve it. */
export function hops(basis: Basis): Figure {
  const route = basis.engagement.customers?.complaint_route;
  if (route === undefined || route.length === 0) return missing('customers.complaint_route');
  return known(route.length - 1, () => route.join(' → '));
}

/** Deliveries that came late, as a share from 0 to 1. */
export function lateRate(basis: Basis): Figure {
  const { deliverables_due: due, deliverables_late: late } = basis.engagement.performance ?? {};
  if (due === undefined || due === 0) return missing('performance.deliverables_due');
  if (late === undefined) return missing('performance.deliverables_late');
  return known(late / due, () => `${formatNumber(late)} of ${formatNumber(due)}`);
}

/** Items that the owner changed in substance, as a share from 0 to 1. */
export function editRate(basis: Basis): Figure {
  const { items_reviewed: items, items_with_substantive_edits: edited } = basis.engagement.performance ?? {};
  if (items === undefined || items === 0) return missing('performance.items_reviewed');
  if (edited === undefined) return missing('performance.items_with_substantive_edits');
  return known(edited / items, () => `${formatNumber(edited)} of ${formatNumber(items)}`);
}
