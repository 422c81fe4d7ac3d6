// The sections that an owner writes first: who we are, what we want, what it may cost, what is done.

export function engagement({ random, stage, late }) {
  return {
    name: `Social media management, ${random.pick(['first half of 2027', 'for the shop', 'a first contract', 'all pages'])}`,
    service: 'social-media-management',
    stage,
    reason: random.some(['no-skills', 'no-capacity', 'no-team'], random.between(1, 2)),
    alternatives_considered: random.pick([
      'An hour a day in house; we tried it and stopped in June',
      'Doing less, with one page only; it did not bring enough',
      'A trainee of our own, who would have nobody to learn from',
    ]),
    ...(late && { first_time: false, reviewed_on: '2026-11-16' }),
  };
}

export function client({ random, trade, firm, place, owner, deputy }) {
  return {
    name: firm,
    industry: trade.industry,
    country: place.country,
    local_presence: random.chance(80),
    decision_maker: { name: owner, hours_per_week: random.between(6, 8) },
    deputy,
  };
}

export function outcomes({ random, late, trade, baseline, target, dates }) {
  const primary = {
    id: 'main',
    primary: true,
    kind: 'sales',
    statement: `By ${dates.end}, ${target} ${trade.metric} a month come from social media, up from ${baseline}.`,
    metric: trade.metric,
    baseline,
    target,
    per: 'month',
    by: dates.end,
    value_per_unit: trade.value,
    margin_percent: trade.margin,
    data_source: random.pick(['booking system', 'the till, with the question how they found us', 'order book']),
    measured_by: 'client',
    set_by: random.pick(['client', 'both']),
    agreed_with_vendor_on: late ? dates.agreed : undefined,
  };
  const supporting = {
    id: 'replies',
    primary: false,
    kind: 'customer-service',
    statement: 'Nine of ten messages are answered within the time that we promise.',
    metric: 'replies in time',
    baseline: random.between(40, 70),
    target: 90,
    per: 'month',
    by: dates.end,
  };
  return random.chance(30) ? [primary, supporting] : [primary];
}

export function budget({ stage, late, place, cap, ceiling, adSpend, monthlyFee, hoursPerMonth, setupFee }) {
  const early = {
    currency: place.currency,
    cap,
    cap_per: late ? 'term' : undefined,
    ceiling,
    covers: 'fees-and-ads',
    ad_spend: adSpend,
    other_costs: late ? 0 : undefined,
    told_vendor: true,
  };
  if (stage === 'briefing') return early;
  if (stage === 'shortlisting') return { ...early, fees: { model: 'retainer', hours_per_month: hoursPerMonth } };
  return {
    ...early,
    fees: {
      model: 'retainer',
      monthly_fee: monthlyFee,
      hours_per_month: hoursPerMonth,
      setup_fee: setupFee,
      paid: 'arrears',
      overage_needs_approval: true,
      time_log: 'monthly',
      price_rise: { allowed: false },
      invoice_detail: 'itemised',
    },
  };
}

export function scope({ random, late, trade, channels, posts, dates }) {
  return {
    channels,
    included: ['posts', 'replies', 'paid-ads', 'monthly-report'],
    excluded: random.some(['photographs', 'video', 'website', 'print', 'influencers'], random.between(2, 4)),
    deliverables: [
      {
        what: 'Posts from the agreed calendar',
        quantity: posts,
        per: 'week',
        accepted_when: late ? 'approved in the tool' : undefined,
      },
      { what: 'Monthly report', quantity: 1, per: 'month', due: '5th working day' },
      {
        what: 'Advert',
        quantity: random.between(1, 3),
        per: 'month',
        due: dates.start,
        accepted_when: 'approved by us',
      },
    ].slice(0, late ? 3 : 2),
    changes_need: 'written',
    instructions: {
      audience: trade.audience,
      image: trade.image,
      approach: random.pick([
        'First names, no slang, answer the question first',
        'Polite and short, and never argue in public',
      ]),
      key_messages: [
        promise(trade),
        random.pick(['Same team every time', 'Fixed prices', 'Ring us and a person answers']),
      ],
      ...(late && { humour: false, vendor_decides: random.pick(['timing', 'content']) }),
    },
  };
}

/** What the adverts promise, which must stand in the brief as well. */
export function promise(trade) {
  return `A written price for ${trade.metric} before work starts`;
}
