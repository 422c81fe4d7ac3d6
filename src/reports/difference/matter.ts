/** What a change of a field is about: what a reader of a contract looks for first. */

import type { Field } from '../../engagement/field.ts';

/** In the order in which they are shown. `terms`: the other rules and clauses; `cosmetic`: nobody's duty changes. */
export const MATTERS = [
  'money',
  'dates',
  'scope',
  'ownership',
  'exit',
  'access',
  'people',
  'terms',
  'cosmetic',
] as const;

export type Matter = (typeof MATTERS)[number];

/** By the beginning of a field's name; the longest counts. */
const FIELDS: Readonly<Record<string, Matter>> = {
  vet: 'cosmetic',
  engagement: 'terms',
  'engagement.name': 'cosmetic',
  'engagement.service': 'scope',
  client: 'terms',
  'client.decision_maker': 'people',
  'client.deputy': 'people',
  outcomes: 'scope',
  'outcomes[].id': 'cosmetic',
  'outcomes[].value_per_unit': 'money',
  'outcomes[].margin_percent': 'money',
  budget: 'money',
  scope: 'scope',
  'scope.changes_need': 'terms',
  'scope.approved_changes[].value': 'money',
  selection: 'terms',
  'selection.candidates[].price': 'money',
  'selection.chosen': 'people',
  vendor: 'people',
  'vendor.services': 'scope',
  references: 'terms',
  policy: 'terms',
  'policy.contributors': 'people',
  'policy.approver': 'people',
  'policy.deputy_approver': 'people',
  'policy.compliance_approver': 'people',
  voice: 'terms',
  marketing: 'scope',
  'marketing.coordinator': 'people',
  customers: 'scope',
  'customers.handled_by': 'people',
  insight: 'scope',
  'insight.contributors': 'people',
  'insight.fact_checker': 'people',
  contingencies: 'terms',
  'contingencies[].owner': 'people',
  communication: 'terms',
  'communication.client_contact': 'people',
  'communication.vendor_contact': 'people',
  'communication.urgent': 'people',
  access: 'access',
  contract: 'terms',
  'contract.start': 'dates',
  'contract.term_months': 'dates',
  'contract.pilot_weeks': 'dates',
  'contract.review_dates': 'dates',
  'contract.original_value': 'money',
  'contract.liability_cap': 'money',
  'contract.commissions_disclosed': 'money',
  'contract.content_owner': 'ownership',
  'contract.ownership_passes_on': 'ownership',
  'contract.third_party_rights': 'ownership',
  'contract.working_files': 'ownership',
  'contract.notice_days': 'exit',
  'contract.renewal': 'exit',
  'contract.renewal_notice_days': 'exit',
  'contract.break_points': 'exit',
  'contract.exit_for_missed_targets': 'exit',
  'contract.early_exit_fee': 'exit',
  'contract.handover_days': 'exit',
  'contract.handover_items': 'exit',
  'contract.withholds_on_dispute': 'exit',
  'contract.subcontracting': 'people',
  performance: 'terms',
  waivers: 'terms',
};

/** @param name of the field, with `[]` for the entries of lists */
export function matterOf(name: string, field: Field | undefined): Matter {
  if (field?.type === 'date') return 'dates';
  const known = Object.keys(FIELDS).filter((start) => name === start || isInside(name, start));
  const longest = known.reduce((best, start) => (start.length > best.length ? start : best), '');
  return FIELDS[longest] ?? 'terms';
}

function isInside(name: string, start: string): boolean {
  return name.startsWith(start) && /^[.[]/.test(name.slice(start.length));
}
