/** The documents that are made from the answers, who reads them, and what such a reader must not see. */

export interface Kind {
  readonly name: string;
  /** As people call it: `Statement of work`. */
  readonly title: string;
  /** What it is for, in one line. */
  readonly description: string;
  /** In templates/documents. */
  readonly template: string;
  /** Ends “Open points before …”. */
  readonly before: string;
  /** Fields that stay with the owner: a template that asks for one of them, or for a part of it, fails. */
  readonly keepsBack: readonly string[];
}

/** Whoever works for you reads it: nothing of how you chose, what you could still spend and what you think of them. */
const FROM_VENDOR = [
  'engagement.alternatives_considered',
  'outcomes[].value_per_unit',
  'outcomes[].margin_percent',
  'budget.ceiling',
  'selection.found_by',
  'selection.invited',
  'selection.proposals_received',
  'selection.candidates',
  'selection.chosen',
  'selection.reason',
  'selection.ties',
  'vendor.registration_checked_on',
  'vendor.client_list',
  'vendor.work_samples_checked',
  'vendor.industry_experience',
  'references',
  'performance',
  'waivers',
  'figures.ceiling_total',
  'figures.reserve_percent',
  'figures.gain',
  'figures.gain_after_costs',
  'figures.break_even_units',
  'figures.planned_units',
  'figures.late_rate',
  'figures.edit_rate',
];

/** A brief goes to several vendors: the offer of one of them is no business of the others. */
const FROM_BIDDERS = [
  ...FROM_VENDOR,
  'vendor',
  'budget.fees',
  'scope.guarantees',
  'scope.approved_changes',
  'policy.agreed_by_vendor_on',
  'outcomes[].agreed_with_vendor_on',
  'communication.vendor_contact',
  'communication.urgent',
  'contract.original_value',
  'figures.fee_total',
  'figures.planned_spend',
  'figures.hours_bought_week',
];

export const KINDS = [
  {
    name: 'brief',
    title: 'Brief',
    description: 'what vendors read before they make you an offer',
    template: 'brief.md.liquid',
    before: 'this can be sent',
    keepsBack: FROM_BIDDERS,
  },
  {
    name: 'statement-of-work',
    title: 'Statement of work',
    description: 'what you and the vendor agree on, for the contract',
    template: 'statement-of-work.md.liquid',
    before: 'this can be sent',
    keepsBack: FROM_VENDOR,
  },
  {
    name: 'policy',
    title: 'Social media rules',
    description: 'one page of rules for everybody who posts in your name',
    template: 'policy.md.liquid',
    before: 'this can be sent',
    keepsBack: FROM_VENDOR,
  },
  {
    name: 'contingency-plan',
    title: 'Contingency plan',
    description: 'who decides and what is done when something goes wrong',
    template: 'contingency-plan.md.liquid',
    before: 'this can be sent',
    keepsBack: FROM_VENDOR,
  },
  {
    name: 'reference-call',
    title: 'Reference call',
    description: 'the questions to ask one client of the vendor, with room for the answers',
    template: 'reference-call.md.liquid',
    before: 'this call',
    keepsBack: [],
  },
  {
    name: 'handover',
    title: 'Handover',
    description: 'what is handed over at the end, on which day, and who signs for it',
    template: 'handover.md.liquid',
    before: 'this can be sent',
    keepsBack: FROM_VENDOR,
  },
] as const satisfies readonly Kind[];

export type DraftKind = (typeof KINDS)[number]['name'];

export function kindOf(name: DraftKind): Kind {
  return KINDS.find((kind) => kind.name === name) as Kind;
}
