// The sections about how the work is done: rules, voice, marketing, customers, insight, trouble.

import { promise } from './plan.mjs';

export function policy({ late, random, owner, deputy, lead, standIn, dates }) {
  return {
    document: 'social-media-policy.md',
    agreed_by_vendor_on: late ? dates.agreed : undefined,
    covers: [
      'replying',
      'complaints',
      'confidential-matters',
      'personal-use',
      'claims-and-offers',
      'copyright',
      'crisis',
    ],
    contributors: late ? [owner, lead, standIn] : [owner],
    approver: owner,
    deputy_approver: deputy,
    turnaround_hours: random.pick([24, 48]),
    silence_means: 'held',
    checks: late ? ['facts', 'check-why-it-trends'] : undefined,
    second_look: true,
    accessibility: ['alt-text', 'captions'],
  };
}

export function voice({ random, late }) {
  return {
    beliefs: random.pick([
      'Good work needs no shouting',
      'People remember how they were treated',
      'Plain prices make good neighbours',
    ]),
    personality: random.pick(['Friendly, plain, quick', 'Calm, exact, a little dry', 'Warm, and never in a hurry']),
    examples_approved: random.between(3, 8),
    never_say: [random.pick(['blaming the customer', 'jokes about prices']), 'names of other firms'],
    automation: late ? random.pick(['none', 'scheduling']) : undefined,
    ai_use: random.pick(['none', 'drafts-reviewed']),
  };
}

export function marketing({ random, late, trade, deputy }) {
  const adverts = {
    medium: random.pick(['local newspaper', 'van and bus-stop adverts', 'leaflets']),
    objective: 'sales',
  };
  return {
    activity: late ? [adverts, { medium: 'newsletter', objective: 'retention' }] : [adverts],
    promises: [{ claim: promise(trade), kind: 'price', practised: true }],
    joined_up: true,
    ...(late && { shared_calendar: true, coordinator: deputy, celebrity_mentions: 'none' }),
  };
}

export function customers({ random, late, messages }) {
  return {
    inbound_messages_per_week: messages,
    minutes_per_message: late ? 5 : undefined,
    coverage: { days: 'Mon-Sat', from: '08:00', to: '18:00' },
    first_response_minutes: random.pick([60, 120, 240]),
    procedures: late
      ? {
          enquiry: 'price list and booking link',
          complaint: 'apologise, take the number, we ring back',
          praise: 'thank by name',
          negative_comment: 'answer once, then by message',
          sensitive: 'stop, ring the owner within 30 minutes',
        }
      : undefined,
    complaint_route: ['vendor', 'service desk'],
    vendor_may: ['answer', 'apologise'],
    service_desk: late ? { first_response_hours: 3, capacity_checked_on: '2026-11-10' } : undefined,
    reported_back: true,
  };
}

export function insight({ random, late, insider, owner }) {
  return {
    contributors: [insider],
    items_per_month: random.between(3, 5),
    sources: ['own-photographs', 'customer-stories', 'staff'],
    fact_checker: owner,
    site_visits_per_quarter: late ? 1 : undefined,
  };
}

export function contingencies({ late, owner, deputy }) {
  const events = [
    ['target-missed', 2880, 'Move the money for adverts to the best page'],
    ['backlash', 60, 'Stop what is scheduled, then the holding reply'],
    ['misjudged-post', 30, 'Take it down, say so once'],
    ['leadership-statement', 120, 'Nobody comments but the owner'],
    ['sudden-campaign', 240, 'The calendar waits a day'],
  ].map(([event, decide_within_minutes, action], index) => ({
    event,
    owner: index % 2 ? deputy : owner,
    decide_within_minutes,
    action,
    pause_scheduled: event === 'backlash' || undefined,
    rehearsed_on: late && event === 'backlash' ? '2026-10-01' : undefined,
  }));
  return late ? events : events.slice(0, 2);
}
