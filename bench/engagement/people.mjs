// The sections about whom we choose: the selection, the vendor and the people who know the vendor.

export function selection({ random, late, vendor, second, third, planned, owner }) {
  const candidate = (name, price, scores) => ({
    name,
    services_reviewed_on: '2026-10-20',
    interviewed_on: late ? '2026-10-28' : undefined,
    price,
    scores: late ? scores : undefined,
    strengths: random.pick(['clear reports', 'knows our trade', 'answers the same day']),
    weaknesses: random.pick(['small team', 'no office near us', 'new to adverts']),
  });
  return {
    found_by: 'referral',
    criteria: [
      { name: 'needs', kind: 'need', weight: 50 },
      { name: 'working-style', kind: 'working-style', weight: 30 },
      { name: 'price', kind: 'budget', weight: 20 },
    ],
    candidates: [
      candidate(vendor, planned, { needs: 5, 'working-style': 4, price: 4 }),
      candidate(second, Math.round(planned * 1.15), { needs: 4, 'working-style': 3, price: 3 }),
      ...(late ? [candidate(third, Math.round(planned * 1.3), { needs: 4, 'working-style': 4, price: 2 })] : []),
    ],
    proposal_days: 15,
    ...(late && {
      chosen: vendor,
      reason: 'Best on needs and on working style',
      ties_declared_on: '2026-11-02',
      ties: random.chance(20)
        ? [{ who: owner, tie: 'went to school with the founder', took_part_in_decision: false }]
        : undefined,
    }),
  };
}

export function vendor({ random, late, vendor: name, place, lead, standIn, insider, hoursPerMonth, dates }) {
  const hours = Math.ceil(hoursPerMonth / 4);
  const person = (of) => ({ ...of, years_experience: random.between(3, 12), employment: 'employee' });
  return {
    name,
    legal_name: `${name} Ltd`,
    registration_checked_on: '2026-10-21',
    country: place.country,
    years_trading: random.between(2, 15),
    services: ['posts', 'replies', 'paid-ads', 'monthly-report'],
    client_list: 'checked',
    work_samples_checked: random.between(2, 6),
    industry_experience: random.pick(['some', 'strong']),
    crisis_example: 'A false review; they rang the client first, then answered once',
    ...(late && { insurance_expires: '2027-12-31' }),
    team: [
      { ...person({ name: lead, lead: true }), hours_per_week: hours, accounts_managed: random.between(3, 9) },
      ...(late ? [{ ...person({ name: standIn, lead: false }), hours_per_week: 2 }] : []),
    ],
    ...(late && { onboarding: { weeks: 3, mentor: insider, review_all_posts_until: dates.reviewed } }),
  };
}

export function references({ random, late, referees: [first, other] }) {
  const heard = late && {
    on_time: random.pick(['yes', 'mostly']),
    hours_beyond_agreed: 'never',
    billed_over_quote_percent: random.between(0, 5),
    takes_criticism: true,
    would_hire_again: 'yes',
  };
  const one = {
    client: first,
    kind: 'current',
    found_by: 'vendor',
    spoke_on: '2026-11-03',
    similar_work: true,
    ...heard,
  };
  const two = { client: other, kind: 'former', found_by: 'us', spoke_on: '2026-11-05', similar_work: true, ...heard };
  return late ? [one, two] : [one];
}
