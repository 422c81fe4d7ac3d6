/** The talk that was or was not, the owner's own part, and what to bring to the next talk. */

import { describe, expect, test } from 'vitest';
import { bakery, review } from './bakery.ts';

const late = { deliverables_late: '9', longest_delay_days: '12' };

describe('the talk', () => {
  const talk = (second_opinion: string) => review(bakery({ ...late, second_opinion })).talk;

  test.each([
    ['{ considering: yes }', 'not-held', 'The file notes no talk in which Bluebell Media was told plainly.'],
    ['{ talked_on: not-yet }', 'not-held', 'Bluebell Media has not been told plainly yet.'],
    [
      '{ talked_on: unknown }',
      'not-known',
      'Nobody knows whether Bluebell Media was told plainly, so it counts as not told.',
    ],
    [
      '{ talked_on: 2026-11-10 }',
      'held',
      'You told Bluebell Media plainly on 10 November 2026. What they answered is not written down.',
    ],
    [
      '{ talked_on: 2026-11-20, vendor_response: plan-agreed }',
      'held',
      'You told Bluebell Media plainly on 20 November 2026. You agreed on a plan.',
    ],
    [
      '{ talked_on: 2026-12-01 }',
      'planned',
      'A talk with Bluebell Media is planned for 1 December 2026. A plan is not a talk yet: until then nobody has told them.',
    ],
    ['{ talked_on: 2026-12-01, vendor_response: denied }', 'planned', expect.stringContaining('does not count before')],
  ])('%s', (second_opinion, status, says) => {
    expect(talk(second_opinion)).toMatchObject({ status, says });
  });

  test('one that is planned is still to be held, and is the next day to look at', () => {
    const found = review(bakery({ ...late, second_opinion: '{ talked_on: 2026-12-01, vendor_response: denied }' }));
    expect(found.verdict.id).toBe('talk-first');
    expect(found.next).toEqual({ date: '2026-12-01', why: 'the talk that is planned' });
    expect(found.afterwards[0]?.text).toBe(
      'Hold the talk on 1 December 2026; if the day moves, write down the new one.',
    );
  });
});

describe('the own part', () => {
  const points = (...args: Parameters<typeof bakery>) =>
    Object.fromEntries(review(bakery(...args)).clientPart.points.map(({ id, status, says }) => [id, [status, says]]));

  test('nothing is to be mended', () => {
    const found = review(bakery());
    expect(found.clientPart).toMatchObject({ sharedCause: false, says: 'Nothing is to be mended on your side.' });
    expect(points()).toEqual({
      'late-approvals': [
        'fine',
        '1 of the 2 late deliveries was late because you approved or answered late (1 of 26 deliveries due = 4%).',
      ],
      brief: ['fine', 'What is delivered is listed, with a number and a date.'],
      meetings: ['fine', '6 of 6 agreed meetings took place (100%).'],
      'approval-time': ['plain', 'You have agreed to approve within 24 hours.'],
      'reply-time': ['fine', 'You have agreed to answer within 24 hours.'],
    });
  });

  test.each([
    [
      { deliverables_late: '0', longest_delay_days: null, client_late_approvals: null },
      'fine',
      /^No delivery came late/,
    ],
    [{ client_late_approvals: '0' }, 'fine', /^No delivery was late because you/],
    [{ deliverables_late: '1', client_late_approvals: '1' }, 'fine', /^The one late delivery was late because you/],
    [{ deliverables_late: '3', client_late_approvals: '3' }, 'fine', /^All 3 late deliveries were late because you/],
    [{ client_late_approvals: '2' }, 'fine', /^Both late deliveries were late because you/],
    [{ client_late_approvals: null }, 'open', /^Not known: how many deliveries were late because/],
    [
      { deliverables_late: '2', client_late_approvals: '8' },
      'yours',
      /^8 deliveries were late because you .* = 31%\)\.$/,
    ],
  ])('late approvals: %o', (performance, status, says) => {
    expect(points(performance)['late-approvals']).toEqual([status, expect.stringMatching(says)]);
  });

  test('a vague brief, talks that fell away and slow answers', () => {
    const own = points(
      { ...late, meetings_held: '3' },
      {
        scope: '{ included: [posts], deliverables: [{ what: Posts as needed }] }',
        communication: '{ client_replies_within_hours: 72 }',
        policy: null,
      },
    );
    expect(own).toMatchObject({
      brief: ['yours', 'The deliverable “Posts as needed” can mean anything, because of “as needed”.'],
      meetings: ['yours', '3 of 6 agreed meetings took place (50%).'],
      'approval-time': ['open', 'Nothing says how fast you approve.'],
      'reply-time': ['yours', 'You have agreed to answer within 72 hours.'],
    });
  });

  test('what cannot be said of the own side', () => {
    const own = points(
      { meetings_due: '0', meetings_held: '0' },
      { scope: '{ included: [posts], deliverables: { na: they bill by the hour } }' },
    );
    expect(own['meetings']).toEqual(['plain', 'No meeting was due yet.']);
    expect(own['brief']).toEqual(['open', 'Nothing lists what is delivered.']);
    const found = review(bakery({ meetings_held: null }));
    expect(found.clientPart.says).toBe('As far as it is known, nothing is to be mended on your side.');
  });

  test('where a sign shows, a vague brief is a shared cause, and stands in the verdict', () => {
    const scope = '{ included: [posts], deliverables: [{ what: Posts }] }';
    const found = review(bakery(late, { scope }));
    expect(found.clientPart).toMatchObject({ sharedCause: true, says: 'Part of the cause is on your side.' });
    expect(found.verdict.text).toContain('Part of the cause is yours');
    expect(found.bring?.admit).toContain('The deliverable “Posts” does not say how many and how often or by when.');
    expect(review(bakery({}, { scope })).clientPart).toMatchObject({
      sharedCause: false,
      says: 'Whatever the figures say, this is to be mended on your side.',
    });
  });
});

describe('what to bring', () => {
  test('about a plan: what changes, and the plan made for a missed target', () => {
    const found = review(
      bakery(
        {
          outcome_progress: '[{ actual: 12, as_of: 2026-11-15 }]',
          second_opinion: '{ talked_on: 2026-11-10, vendor_response: honest }',
        },
        { contingencies: '[{ event: target-missed, action: Sell at the market }]' },
      ),
    );
    expect(found.verdict.id).toBe('agree-a-plan');
    expect(found.bring).toEqual({
      with: 'vendor',
      figures: [],
      papers: ['The latest figures, with where they are read: the till.'],
      questions: ['What holds the number back, and what do you propose to change, by when?'],
      admit: [expect.stringContaining('1 of the 2 late deliveries')],
      outcomes: [expect.stringContaining('cake orders stood at 12: 10% of the way')],
      askFor: [
        'A plan or a smaller scope, in writing: what changes, who does it, and by when.',
        'A decision on your own plan for a missed target: “Sell at the market”.',
        'A day on which both of you look at these figures again, at the latest 1 January 2027.',
      ],
    });
    expect(found.afterwards.map(({ text, fields }) => [text, fields.map(({ path }) => path)])).toEqual([
      ['Write down the day on which you look at the figures again.', ['contract.review_dates']],
      ['On that day, count again.', ['performance.outcome_progress']],
      [
        'If nothing has changed by then, write that down: a second opinion is in order then.',
        ['performance.second_opinion.vendor_response'],
      ],
    ]);
  });

  test('about several signs at once: an example and a question for each', () => {
    const found = review(
      bakery(
        {
          deliverables_late: '1',
          longest_delay_days: '21',
          items_reviewed: '8',
          items_with_substantive_edits: '3',
          response_to_criticism: 'defensive',
          vendor_admits_overload: 'yes',
        },
        {
          scope: '{ included: [posts, video], deliverables: [{ what: Posts for the bakery, quantity: 3, per: week }] }',
        },
      ),
    );
    expect(found.verdict.id).toBe('talk-first');
    expect(found.bring?.papers).toEqual([
      'The late delivery: what it was, the day on which it was due, and the day on which it came.',
      'The pieces that you changed, before and after.',
      'The last corrections in writing, each with its day and with what came of it.',
      'What you have asked for in video.',
      'What they said about having too much, and when.',
    ]);
    expect(found.bring?.questions).toEqual([
      'What made these deliveries late, and how much of it was on our side?',
      'What about our business is not clear to you, and what would make it clear?',
      'How should we tell you that something has to change, so that it does?',
      'Which services do you offer, and has our work grown beyond them?',
    ]);
  });

  test('about the answer that nobody noted', () => {
    const found = review(bakery({ ...late, second_opinion: '{ talked_on: 2026-11-10 }' }));
    expect(found.bring?.askFor[0]).toBe('Their answer to what you told them on 10 November 2026, in writing.');
  });

  test('to somebody independent: the agreement, the bills, and no work to win', () => {
    const found = review(bakery({ invoiced: '4800' }));
    expect(found.bring).toMatchObject({
      with: 'independent',
      figures: [
        'You were billed £4,800: £750 more than the 5 months × £750 + £300 set-up = £4,050 agreed by 20 November 2026.',
      ],
      papers: [
        'The agreement: what is to be delivered, by when, for which fee.',
        'All bills so far, the log of the hours, and every change that you approved in writing.',
      ],
      askFor: ['A judgement in writing, by a day that you name, from somebody who would not get the work.'],
    });
    expect(found.afterwards.map(({ text }) => text)).toEqual([
      'Ask which work is behind the £750 beyond the agreement, and who approved it. Hold it back until that is answered.',
      'Ask somebody who depends on neither side, and tell the vendor that you do.',
      'If they agree with you, end the work in good order. The contract says: a notice of 30 days and 14 days of handing over.',
      'If they do not, talk with the vendor again, with what they wrote.',
    ]);
  });

  test('about a worry: what can be said without a figure', () => {
    const found = review(
      bakery({ second_opinion: '{ considering: yes, reasons: [better-price, one-disagreement, style] }' }),
    );
    expect(found.bring).toMatchObject({
      with: 'vendor',
      figures: [],
      papers: [
        'The other price, with what it includes: the hours, the posts, the answers to customers.',
        'The one point on which you differ, in a sentence.',
        'Examples of what you like, and of what you do not.',
      ],
      questions: [
        'What would the same work cost in a new contract?',
        'Why do you do it this way, and what would it take to try the other?',
      ],
    });
    expect(found.afterwards[0]?.text).toContain('the term ends on 28 February 2027');
  });

  test('about money: the log that is still to be had', () => {
    const found = review(
      bakery({ invoiced: null, second_opinion: '{ considering: yes, reasons: [suspected-overcharging] }' }),
    );
    expect(found.bring?.askFor).toEqual(['The log of the hours behind the bills.']);
    expect(found.afterwards).toEqual([
      {
        text: 'Fill in what is not known, and review again.',
        fields: [{ path: 'performance.invoiced', title: 'Amount invoiced' }],
      },
    ]);
  });

  test('of several outcomes, each with a target is told as far as it is known', () => {
    const outcomes = `
  - { id: orders, metric: cake orders, baseline: 10, target: 30, by: 2027-06-30 }
  - { id: seats, metric: tables booked, target: 80 }
  - { id: fame, metric: fame }`;
    const outcome_progress = '[{ id: orders, actual: 12, as_of: 2026-11-15 }, { id: seats, actual: 44 }]';
    expect(review(bakery({ ...late, outcome_progress }, { outcomes })).bring?.outcomes).toEqual([
      'cake orders: from 10 to 30 by 30 June 2027; 12 on 15 November 2026.',
      'tables booked: to 80; 44 now.',
    ]);
  });

  test('an outcome whose number is not known is told with its target', () => {
    const found = review(bakery({ ...late, outcome_progress: null }));
    expect(found.bring?.outcomes).toEqual([
      'cake orders: from 10 to 30 by 28 February 2027; where it stands is not known.',
    ]);
  });
});

describe('the next day to look', () => {
  const next = (sections: Parameters<typeof bakery>[1]) => review(bakery({}, sections)).next;

  test.each([
    ['a list of reviews', '{ start: 2026-07-01, review_dates: [2026-10-01, 2026-12-15] }', '2026-12-15'],
    ['no reviews, so the day of the target', '{ start: 2026-07-01, term_months: 12 }', '2027-02-28'],
    ['no reviews, and the term ends first', '{ start: 2026-07-01, term_months: 6 }', '2026-12-31'],
  ])('%s', (_, contract, date) => {
    expect(next({ contract })?.date).toBe(date);
  });

  test('half-time, where that is to come', () => {
    const outcomes = '[{ metric: cake orders, baseline: 10, target: 30, by: 2027-06-30 }]';
    expect(next({ outcomes, contract: '{ start: 2026-07-01 }' })).toEqual({
      date: '2026-12-30',
      why: 'half of the time for cake orders is over',
    });
  });

  test('none is left', () => {
    expect(next({ outcomes: null, contract: '{ start: 2026-07-01 }' })).toBeNull();
  });
});
