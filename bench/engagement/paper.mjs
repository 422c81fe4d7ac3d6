// The sections about contact, keys and paper, and how it has gone so far.

export function communication({ random, stage, late, trade, owner, lead }) {
  return {
    updates: 'weekly',
    meetings: random.pick(['fortnightly', 'monthly']),
    report_includes: [trade.metric, 'cost of each', 'replies in time'],
    report_defined_by: late ? 'client' : undefined,
    channels: ['email', 'phone', 'messenger'],
    client_contact: owner,
    vendor_contact: stage === 'briefing' ? undefined : lead,
    urgent: late ? { client: `${owner}, mobile`, vendor: `${lead}, mobile` } : undefined,
    vendor_replies_within_hours: random.pick([8, 24]),
    client_replies_within_hours: late ? 24 : undefined,
    overlap_hours: random.between(5, 8),
  };
}

export function access({ late, channels }) {
  return {
    accounts: channels.slice(0, late ? undefined : 1).map(({ name }) => ({
      channel: name,
      owner: 'client',
      client_admins: 2,
      recovery_contact: 'client',
      vendor_role: 'editor',
      login: 'partner-role',
      two_factor: true,
    })),
    separate_tool: true,
    ...(late && { ad_account_owner: 'client', inventory_on: '2026-11-10', revoke_within_hours: 24 }),
  };
}

export function contract({ late, place, monthlyFee, dates, months }) {
  const wishes = {
    start: dates.start,
    term_months: months,
    notice_days: 30,
    renewal: 'by-agreement',
    content_owner: 'client',
    handover_items: ['accounts', 'content', 'calendar', 'contacts', 'statistics'],
  };
  if (!late) return wishes;
  return {
    signed_on: dates.agreed,
    ...wishes,
    handover_days: 14,
    subcontracting: 'with-consent',
    confidentiality: true,
    exit_for_missed_targets: true,
    early_exit_fee: 0,
    review_dates: 'quarterly',
    withholds_on_dispute: false,
    ownership_passes_on: 'delivery',
    third_party_rights: 'licences are listed with each item',
    working_files: true,
    conflict_rule: 'no other firm of our trade within 30 km',
    commissions_disclosed: true,
    data_processing_agreement: true,
    records_kept_months: 36,
    ai_rule: 'Drafts only; a person reads everything',
    terms_change: 'by-agreement',
    liability_cap: monthlyFee * 24,
    indemnity: 'mutual',
    insurance_required: true,
    dispute_steps: 'talk, then a mediator, then the court near us',
    governing_law: place.law,
    non_solicit: false,
  };
}

/** Four and a half months into a contract of six. */
export function performance({ random, baseline, target, monthlyFee, setupFee, dates }) {
  const due = random.between(60, 90);
  return {
    since: dates.start,
    deliverables_due: due,
    deliverables_late: random.between(0, 6),
    longest_delay_days: random.between(0, 5),
    items_reviewed: due - 10,
    items_with_substantive_edits: random.between(1, 8),
    periods_reviewed: 4,
    invoiced: monthlyFee * 4 + setupFee,
    response_to_criticism: 'accepts',
    outcome_progress: [
      { id: 'main', actual: Math.round(baseline + (target - baseline) * 0.7), as_of: '2026-11-16' },
      { id: 'replies', actual: 84, as_of: '2026-11-16' },
    ],
    meetings_due: 8,
    meetings_held: random.between(7, 8),
    client_late_approvals: random.between(0, 3),
    second_opinion: { considering: false },
  };
}
