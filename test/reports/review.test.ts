/** The second-opinion decision of a running engagement, with all that it rests on. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { decisionTable } from '../../src/assessment/second-opinion.ts';
import { read } from '../../src/document/read.ts';
import type { Review } from '../../src/reports/review.ts';
import { AS_OF, bakery, review, sign } from './review/bakery.ts';

const late = { deliverables_late: '9', longest_delay_days: '12' };

/** A story for every row of the decision table, in its order. */
const ROWS: readonly { story: string; text: string; verdict: Review['verdict']; with: string | null }[] = [
  {
    story: 'another vendor is cheaper, and that is all',
    text: bakery({ second_opinion: '{ considering: yes, reasons: [better-price, style] }' }),
    verdict: {
      id: 'no-grounds',
      text: 'There are no grounds for a second opinion. Talk with them directly, and compare prices at the renewal.',
      because: 'No figure shows trouble, and the reasons given (better price and style) are matters for a talk.',
    },
    with: 'vendor',
  },
  {
    story: 'the owner fears to be overcharged, and the bills are in order',
    text: bakery({ second_opinion: '{ considering: yes, reasons: [suspected-overcharging] }' }),
    verdict: {
      id: 'look-closer',
      text: "A second pair of eyes may be right here. First get the time log and today's figure.",
      because: 'You worry about suspected overcharging, and the figures do not show it yet.',
    },
    with: 'vendor',
  },
  {
    story: 'the owner has a feeling',
    text: bakery({ second_opinion: '{ considering: yes, reasons: [other] }' }),
    verdict: {
      id: 'note-the-worry',
      text: 'The figures give no grounds for a second opinion. Write down what worries you, with dates and examples.',
      because: 'No figure shows trouble.',
    },
    with: 'vendor',
  },
  {
    story: 'corrections are refused',
    text: bakery({ response_to_criticism: 'refuses' }),
    verdict: {
      id: 'justified',
      text: 'A second opinion is justified now.',
      because: 'The figures show the way criticism is taken, and that needs no talk first.',
    },
    with: 'independent',
  },
  {
    story: 'a third comes late, and nobody has said a word',
    text: bakery(late),
    verdict: {
      id: 'talk-first',
      text: 'Talk first, and bring these figures. Ask for an honest answer.',
      because: 'The figures show late deliveries, and the vendor has not been told plainly.',
    },
    with: 'vendor',
  },
  {
    story: 'a third comes late, and the vendor admits it',
    text: bakery({ ...late, second_opinion: '{ talked_on: 2026-11-10, vendor_response: honest }' }),
    verdict: {
      id: 'agree-a-plan',
      text: 'Agree on a plan, or on a smaller scope, with a date. Look at the figures again on that day.',
      because: 'The figures show late deliveries, and the vendor answered honestly.',
    },
    with: 'vendor',
  },
  {
    story: 'a third comes late, and the vendor denies it',
    text: bakery({ ...late, second_opinion: '{ talked_on: 2026-11-10, vendor_response: denied }' }),
    verdict: {
      id: 'justified',
      text: 'A second opinion is justified now.',
      because: 'The figures show late deliveries, and the talk brought a denial.',
    },
    with: 'independent',
  },
  {
    story: 'a third comes late, and nobody wrote down the answer',
    text: bakery({ ...late, second_opinion: '{ talked_on: 2026-11-10 }' }),
    verdict: {
      id: 'hear-the-answer',
      text: 'Write down what they answered. If it was a denial, or if nothing changes, a second opinion is justified.',
      because: 'The figures show late deliveries, and what the vendor answered is not known.',
    },
    with: 'vendor',
  },
];

describe('the verdict', () => {
  test.each(ROWS)('$story', ({ text, verdict, with: whom }) => {
    const found = review(text);
    expect(found.verdict).toEqual(verdict);
    expect(found.bring?.with ?? null).toBe(whom);
    // The very words that `vet lint` has for it.
    const lint = assess('engagement.yaml', read(text), { asOf: AS_OF }).secondOpinion;
    expect({ id: lint?.verdict, text: lint?.text, because: lint?.because }).toEqual(found.verdict);
  });

  test('there is a story for every row of the table', () => {
    expect(ROWS.map(({ verdict }) => verdict.text)).toEqual(decisionTable.map(({ text }) => text));
  });

  test('nobody doubts, and no figure gives a reason to', () => {
    const found = review(bakery());
    expect(found.verdict).toEqual({
      id: 'no-doubt',
      text: 'Nothing in the figures gives a reason to doubt.',
      because: 'All six signs of trouble were looked at, and none of them shows.',
    });
    expect(found.counts).toEqual({ fired: 0, quiet: 6, open: 0, waived: 0 });
    expect(found.bring).toBeNull();
    expect(found.afterwards).toEqual([{ text: 'Count on, and look again on 1 January 2027.', fields: [] }]);
    expect(found.next).toEqual({ date: '2027-01-01', why: 'the review that the contract names' });
  });

  test('reasons without a declared doubt are weighed by the same table', () => {
    const found = review(bakery({ second_opinion: '{ reasons: [better-price] }' }));
    expect(found.verdict).toMatchObject({ id: 'no-grounds', because: expect.stringContaining('better price') });
  });

  test('what cannot be judged never makes it better', () => {
    const some = bakery({ deliverables_late: null, invoiced: 'unknown' });
    expect(review(some).verdict).toMatchObject({
      id: 'no-doubt',
      text: 'The figures that can be judged give no reason to doubt.',
      because: 'Two of the six signs cannot be judged: late deliveries and bills against the agreement.',
    });
    const doubted = bakery({ invoiced: 'unknown', second_opinion: '{ considering: yes, reasons: [style] }' });
    expect(review(doubted).verdict.because).toBe(
      'No figure shows trouble, and the reasons given (style) are matters for a talk. But one of the six signs cannot be judged: bills against the agreement.',
    );
  });
});

describe('without figures', () => {
  const bare = 'vet: 1\nengagement: { name: Bread and cakes online, stage: running }\n';

  test('nothing can be said, and that is no all-clear', () => {
    const found = review(bare);
    expect(found.verdict).toEqual({
      id: 'no-figures',
      text: 'It cannot be said yet.',
      because: 'The signs that are counted cannot be judged: the figures are missing, or say nothing yet.',
    });
    expect(found.counts).toEqual({ fired: 0, quiet: 1, open: 5, waived: 0 });
    const [step] = found.afterwards;
    expect(step?.text).toBe('Fill in what is not known, and review again.');
    expect(step?.fields).toContainEqual({ path: 'performance.deliverables_late', title: 'Deliverables late' });
  });

  test('a reason given beside them is answered, with the same reserve', () => {
    const found = review(`${bare}performance: { second_opinion: { considering: yes, reasons: [no-results] } }\n`);
    expect(found.verdict).toMatchObject({
      id: 'look-closer',
      because:
        'You worry about no results, and the figures do not show it yet. But five of the six signs cannot be judged: late deliveries, changes of substance, how criticism is taken, progress and bills against the agreement.',
    });
    expect(found.reasons).toMatchObject([
      { status: 'open', says: expect.stringContaining('Not known: which number is to change') },
    ]);
  });

  test('where not one sign can be judged, the reserve says so', () => {
    const video = `${bare}scope: { included: [video] }\nperformance: { second_opinion: { considering: yes } }\n`;
    expect(review(video).verdict.because).toBe(
      'No figure shows trouble. But none of the six signs can be judged, so that says little.',
    );
    expect(review(`${bare}scope: { included: [video] }\n`).verdict.because).toBe(
      'None of the six signs can be judged: the figures are missing, or say nothing yet.',
    );
  });
});

describe('before the work has begun', () => {
  test('there is nothing to review; what will be looked at, and when', () => {
    const text = bakery({}, { contract: '{ start: 2026-12-01 }' }, 'contracting').replace(/performance:[\s\S]*/, '');
    const found = review(text);
    expect(found).toMatchObject({ applicable: false, stage: 'contracting', triggers: [], bring: null, next: null });
    expect(found.verdict).toEqual({
      id: 'not-yet',
      text: 'There is nothing to review yet.',
      because: 'The vendor is not at work yet: the stage is “about to sign”.',
    });
    expect(found.ahead).toMatchObject({
      from: '2026-12-01',
      says: 'Once the vendor is at work, from 1 December 2026 on, these signs are looked at.',
    });
    expect(found.ahead?.signs.map(({ name, begins }) => `${name}: ${begins}`)).toEqual([
      'Late deliveries: from 25% of the deliveries late, of 4 at least, or one of them more than 14 days late',
      'Changes of substance: from 30% of the pieces changed in more than the spelling, of 8 at least, over 2 months',
      'How criticism is taken: corrections are argued with, or refused',
      'Progress: under 25% of the way when half of the time is over, on 15 January 2027',
      'Bills against the agreement: bills more than 5% beyond what was agreed by then',
      'Beyond their depth: work that is not their trade, or that they say is too much',
    ]);
  });

  test('a file that has outgrown its stage is told so', () => {
    const says = (text: string) => review(text).ahead?.says;
    expect(says(bakery({}, {}, 'contracting'))).toBe(
      'By the contract the work began on 1 July 2026. If the vendor is at work, set the stage in the file to “running”: then these signs are looked at.',
    );
    expect(says(bakery({}, { contract: null }, 'contracting'))).toMatch(/^The file tells how the work goes\. If/);
  });

  test('a file without a stage is told that too', () => {
    expect(review('vet: 1\n').verdict.because).toBe('The file does not say at which stage the work is.');
    expect(review('vet: 1\n').ahead).toMatchObject({
      from: null,
      says: expect.stringMatching(/^Once the vendor is at/),
    });
  });

  test('what cannot be read at all cannot be reviewed', () => {
    const found = review('vet: [\n');
    expect(found).toMatchObject({ stage: null, applicable: false, ahead: null, verdict: { id: 'unreadable' } });
    expect(found.title).toBe('engagement.yaml');
  });

  test('work that comes to an end can still be reviewed', () => {
    expect(review(bakery(late, {}, 'ending'))).toMatchObject({ applicable: true, verdict: { id: 'talk-first' } });
  });
});

test('what was accepted in writing stays a sign, and is marked', () => {
  const waivers =
    '[{ rule: second-opinion/late-deliveries, reason: The oven was out, by: Ana Crumb, until: 2027-01-31 }]';
  const found = review(bakery(late, { waivers }));
  expect(found.counts).toEqual({ fired: 0, quiet: 5, open: 0, waived: 1 });
  expect(sign(found, 'late-deliveries')).toMatchObject({
    status: 'waived',
    says: '9 of 26 deliveries came late (35%). The longest delay was 12 days.',
    waived: { reason: 'The oven was out', by: 'Ana Crumb', until: '2027-01-31' },
  });
  // The same as in `vet lint`, where a waiver hushes the finding and not the decision.
  expect(found.verdict).toMatchObject({ id: 'talk-first', because: expect.stringContaining('late deliveries') });
});

test('all six at once', () => {
  const found = review(
    bakery(
      {
        deliverables_late: '13',
        longest_delay_days: '21',
        items_with_substantive_edits: '10',
        response_to_criticism: 'refuses',
        invoiced: '9000',
        outcome_progress: '[{ actual: 12, as_of: 2026-11-15 }]',
        vendor_admits_overload: 'yes',
        second_opinion:
          '{ considering: yes, reasons: [no-results, suspected-overcharging, out-of-depth, better-price] }',
      },
      {
        scope:
          '{ included: [posts, public-relations], deliverables: [{ what: Posts for the bakery, quantity: 3, per: week }] }',
        contingencies: '[{ event: target-missed, action: Sell at the market }]',
      },
    ),
  );
  expect(found.counts).toEqual({ fired: 6, quiet: 0, open: 0, waived: 0 });
  expect(found.triggers.map(({ rule, grave, says }) => [rule.slice(15), grave, says])).toEqual([
    ['late-deliveries', false, '13 of 26 deliveries came late (50%). The longest delay was 21 days.'],
    ['substantive-edits', false, 'You changed more than the spelling in 10 of 20 pieces of work over 2 periods (50%).'],
    ['refuses-criticism', true, 'Bluebell Media refuses to change what you correct.'],
    [
      'no-progress',
      false,
      'On 15 November 2026, cake orders stood at 12: 10% of the way from 10 to 30, when 57% of the time until 28 February 2027 was over.',
    ],
    [
      'billed-beyond-agreement',
      true,
      'You were billed £9,000: £4,950 more than the 5 months × £750 + £300 set-up = £4,050 agreed by 20 November 2026.',
    ],
    [
      'out-of-depth',
      false,
      'The work includes public relations, and Bluebell Media does not offer that. Bluebell Media has said that the work has become too much or too hard.',
    ],
  ]);
  expect(found.triggers.every(({ remedy, missing }) => remedy !== null && missing.length === 0)).toBe(true);
  expect(found.reasons.map(({ reason, status, says }) => [reason, status, says])).toEqual([
    ['no-results', 'borne-out', 'The figures say so too: 12 = 10% of the way (cake orders).'],
    ['suspected-overcharging', 'borne-out', 'The figures say so too: £9,000, agreed £4,050.'],
    [
      'out-of-depth',
      'borne-out',
      'The figures say so too. The work includes public relations, and Bluebell Media does not offer that. Bluebell Media has said that the work has become too much or too hard.',
    ],
    [
      'better-price',
      'no-ground',
      'A lower price says nothing about the work. Compare prices before the term ends on 28 February 2027.',
    ],
  ]);
  expect(found.verdict).toMatchObject({
    id: 'justified',
    because:
      'The figures show the way criticism is taken and bills beyond the agreement, and that needs no talk first.',
  });
});

test('the car rental: half of the trouble sits at its own desk', () => {
  const found = review(readFileSync('examples/car-rental/engagement.yaml', 'utf8'));
  expect(found).toMatchObject({
    title: 'Social media and travel blog',
    client: 'Pelican Budget Car Rental',
    vendor: 'Wavelength Social',
    currency: 'USD',
    stage: 'running',
    applicable: true,
    counts: { fired: 2, quiet: 4, open: 0, waived: 0 },
    talk: { status: 'not-held', on: null, response: null, says: 'Wavelength Social has not been told plainly yet.' },
    next: {
      date: '2027-01-12',
      why: 'to leave on 18 February 2027, when you may leave early, you would have to say so by 19 January 2027',
    },
  });
  expect(found.verdict).toEqual({
    id: 'talk-first',
    text: 'Talk first, and bring these figures. Ask for an honest answer. Part of the cause is yours: mend that first, or the next vendor fails in the same way.',
    because: 'The figures show late deliveries and changes of substance, and the vendor has not been told plainly.',
  });
  const table = found.triggers.flatMap(({ measures }) =>
    measures.map(({ name, text, threshold, reached }) => [name, text, threshold?.text, reached]),
  );
  expect(table).toEqual([
    ['Late deliveries', '9 of 26 = 35%', 'from 25%', true],
    ['Late deliveries: longest delay', '12 days', 'over 14 days', false],
    ['Changes of substance', '14 of 36 = 39%', 'from 30%', true],
    ['How criticism is taken', 'accepted', 'if argued with', false],
    ['Progress', '221 = 34% of the way', 'under 25%', false],
    ['Bills against the agreement', '$22,500, agreed $22,500', 'over $23,625', false],
    ['Beyond their depth: not offered', 'nothing', 'if any', false],
    ['Beyond their depth: admitted', 'not noted', 'if they say so', false],
  ]);
  expect(found.reasons.map(({ name, status, says }) => [name, status, says])).toEqual([
    [
      'a better price',
      'no-ground',
      'A lower price says nothing about the work. Compare prices before the term ends on 17 May 2027.',
    ],
    ['missed deadlines', 'borne-out', 'The figures say so too: 9 of 26 = 35%.'],
    ['constant changes', 'borne-out', 'The figures say so too: 14 of 36 = 39%.'],
  ]);
  expect(found.nonTriggers.map(({ name, given }) => [name, given])).toEqual([
    ['A better price', true],
    ['One disagreement', false],
    ['A matter of style', false],
  ]);
  expect(found.clientPart).toMatchObject({
    sharedCause: true,
    points: [
      {
        id: 'late-approvals',
        status: 'yours',
        says: '7 of the 9 late deliveries were late because you approved or answered late (7 of 26 deliveries due = 27%).',
        remedy: 'Approve within the time agreed, and name somebody who stands in for you.',
      },
      { id: 'brief', status: 'fine', says: '2 deliverables are listed, each with a number and a date.' },
      { id: 'meetings', status: 'open' },
      { id: 'approval-time', status: 'plain', says: 'You have agreed to approve within 48 hours.' },
      { id: 'reply-time', status: 'fine', says: 'You have agreed to answer within 24 hours.' },
    ],
  });
  expect(found.bring).toEqual({
    with: 'vendor',
    figures: [
      '9 of 26 deliveries came late (35%). The longest delay was 12 days.',
      'You changed more than the spelling in 14 of 36 pieces of work over 3 periods (39%).',
    ],
    papers: [
      'The list of the 9 late deliveries, with the day on which each was due and the day on which it came.',
      'Three of the 14 pieces that you changed, before and after.',
    ],
    questions: [
      'What made these deliveries late, and how much of it was on our side?',
      'What about our business is not clear to you, and what would make it clear?',
    ],
    admit: [
      '7 of the 9 late deliveries were late because you approved or answered late (7 of 26 deliveries due = 27%).',
    ],
    outcomes: [
      'On 15 November 2026, tracked bookings stood at 221: 34% of the way from 180 to 300, when 52% of the time until 30 April 2027 was over.',
    ],
    askFor: [
      'An honest answer: is it too much for them, or is something about your business not clear?',
      'A plan or a smaller scope, in writing: what changes, who does it, and by when.',
      'A day on which both of you look at these figures again, at the latest 12 January 2027.',
    ],
  });
  expect(found.afterwards.flatMap(({ fields }) => fields.map(({ title }) => title))).toEqual([
    'Day you talked',
    "Vendor's response",
  ]);
});

test('a threshold that was set otherwise is shown as it was judged', () => {
  const thresholds = { 'second-opinion/late-deliveries': { maxLatePercent: 50 } };
  const found = review(bakery(late), { settings: { thresholds } });
  expect(sign(found, 'late-deliveries')).toMatchObject({
    status: 'quiet',
    measures: [{ threshold: { value: 50, text: 'from 50%', source: 'your own setting' }, reached: false }, {}],
  });
});

test.each(['cafe', 'garage', 'cleaning-firm', 'car-rental'])('the %s, judged as if at work and at the end', (name) => {
  const text = readFileSync(`examples/${name}/engagement.yaml`, 'utf8');
  for (const stage of ['running', 'ending'] as const) {
    const found = review(text, { stage });
    expect(found.triggers).toHaveLength(6);
    expect(JSON.stringify(found)).not.toMatch(/undefined|NaN|\[object/);
  }
});

describe('figures that are old', () => {
  const car = readFileSync('examples/car-rental/engagement.yaml', 'utf8');
  const later = (asOf: string, text = bakery()) => review(text, { asOf });

  test('months after the target date, nobody is told that all is well', () => {
    const calm = car
      .replace('deliverables_late: 9', 'deliverables_late: 1')
      .replace('items_with_substantive_edits: 14', 'items_with_substantive_edits: 1')
      .replace(/ {2}second_opinion: .*\n/, '');
    const found = later('2027-06-25', calm);
    expect(found.verdict).toEqual({
      id: 'no-doubt',
      text: 'The figures that can be judged give no reason to doubt.',
      because: 'One of the six signs cannot be judged: progress.',
    });
    expect(sign(found, 'no-progress')).toMatchObject({
      status: 'open',
      says: expect.stringMatching(
        /Where it stands now cannot be said: the last figure is from 15 November 2026, before the target date\.$/,
      ),
      missing: [{ path: 'performance.outcome_progress' }],
      measures: [{ text: '221 = 34% of the way', reached: null }],
    });
    expect(found.term).toEqual({
      end: '2027-05-17',
      state: 'over',
      says: 'The term ended on 17 May 2027, and goes on only if both sides agree. The file notes no new term.',
    });
    expect(found.afterwards.at(-1)?.text).toMatch(/^If the work does not go on, .*vet draft handover/);
  });

  test('a figure says nothing of today after sixty days', () => {
    expect(sign(later('2027-01-14'), 'no-progress').status).toBe('quiet');
    expect(sign(later('2027-01-15'), 'no-progress')).toMatchObject({
      status: 'open',
      says: expect.stringMatching(/the last figure is from 15 November 2026, 61 days ago\.$/),
    });
  });

  test('what was a sign stays one, however old it is', () => {
    const stuck = bakery({ outcome_progress: '[{ actual: 11, as_of: 2026-11-15 }]' });
    expect(sign(later('2027-06-25', stuck), 'no-progress').status).toBe('fired');
  });

  test('a figure without a date is of today', () => {
    const now = bakery({ outcome_progress: '[{ actual: 29 }]' });
    expect(sign(later('2027-06-25', now), 'no-progress').status).toBe('quiet');
  });
});

describe('the end of the term', () => {
  const contract = (more: string) => `{ start: 2026-07-01, term_months: 8, notice_days: 30${more} }`;
  const term = (more: string, asOf: string, stage = 'running') =>
    review(bakery({}, { contract: contract(more) }, stage), { asOf }).term;

  test.each([
    ['', '2026-11-20', 'running', null],
    ['', '2027-01-29', 'running', null],
    ['', '2027-01-30', 'ending', 'The term ends on 28 February 2027 anyway, before a notice of 30 days could run.'],
    [', renewal: automatic', '2027-02-20', 'running', null],
    ['', '2027-03-01', 'over', 'The term ended on 28 February 2027. The file does not say what comes after it.'],
    [
      ', renewal: none',
      '2027-03-01',
      'over',
      'The term ended on 28 February 2027, and by the contract it stops there.',
    ],
    [
      ', renewal: automatic',
      '2027-03-01',
      'renewed',
      'The first term ended on 28 February 2027, and by the contract it has renewed itself.',
    ],
  ])('with %j on %s: %s', (more, asOf, state, says) => {
    expect(term(more, asOf)).toEqual({ end: '2027-02-28', state, says });
  });

  test('at the last stage it is coming, whatever the day', () => {
    expect(term('', '2026-11-20', 'ending').says).toBe('The work comes to an end: the term ends on 28 February 2027.');
    expect(term(', renewal: automatic', '2026-11-20', 'ending').says).toBe(
      'The term ends on 28 February 2027, but it renews itself unless that is stopped by 29 January 2027: make sure that it is.',
    );
  });

  test('ten days before it nobody is sent to give a notice, or to compare prices before it', () => {
    const refused = bakery({
      response_to_criticism: 'refuses',
      second_opinion: '{ considering: yes, reasons: [better-price] }',
    });
    const found = review(refused, { asOf: '2027-02-18' });
    expect(found.verdict.id).toBe('justified');
    expect(found.afterwards.map(({ text }) => text)).toEqual([
      'Keep back what is disputed of the last bill until it is settled, and pay the rest.',
      'Ask somebody who depends on neither side about what is disputed, and tell the vendor that you do.',
      'Fill in what is not known, and review again.',
      'The work ends on 28 February 2027 anyway, without a notice. Go to the handover: vet draft handover writes the list.',
    ]);
    expect(found.reasons[0]?.says).toBe(
      'A lower price says nothing about the work. Compare prices for what comes after this contract.',
    );
  });

  test('what was billed beyond the agreement is named, and held back', () => {
    const found = review(bakery({ invoiced: '9000' }, {}, 'ending'));
    expect(found.afterwards[0]?.text).toMatch(/^Ask which work is behind the £4,950 .* Hold it back/);
    expect(JSON.stringify(found.afterwards)).not.toContain('notice of');
  });

  test('a talk asks for the handover, and for no plan of months that do not come', () => {
    const found = review(bakery(late, {}, 'ending'));
    expect(found.bring?.askFor).toEqual([
      'An honest answer: is it too much for them, or is something about your business not clear?',
      'The handover, in writing: what they hand over, to whom, and by which day.',
    ]);
  });
});

describe('the next look', () => {
  const next = (contract: string, asOf = AS_OF) =>
    review(bakery({}, { contract: `{ start: 2026-07-01, term_months: 12, ${contract} }` }), { asOf }).next;

  test('comes a week before a break point has to be used', () => {
    expect(next('notice_days: 30, break_points: [2027-01-04]')).toEqual({
      date: '2026-11-28',
      why: 'to leave on 4 January 2027, when you may leave early, you would have to say so by 5 December 2026',
    });
    expect(next('break_points: [2026-12-10]')).toEqual({
      date: '2026-12-03',
      why: 'on 10 December 2026 you may leave early',
    });
  });

  test('comes tomorrow where less than a week is left, and later where the day has gone', () => {
    const contract = 'notice_days: 30, break_points: [2027-01-04], review_dates: [2026-12-20]';
    expect(next(contract, '2026-12-02')?.date).toBe('2026-12-03');
    expect(next(contract, '2026-12-05')?.date).toBe('2026-12-20');
  });

  test('comes before a renewal has to be stopped', () => {
    expect(next('renewal: automatic, renewal_notice_days: 200')).toEqual({
      date: '2026-12-05',
      why: 'by 12 December 2026 you would have to say so, or the contract renews itself',
    });
  });
});

test('judged as if at another stage, the review keeps what the file says', () => {
  const found = review(bakery({}, {}, 'shortlisting'), { stage: 'running' });
  expect(found).toMatchObject({ stage: 'running', stageInFile: 'shortlisting', applicable: true });
});

test('while nothing is agreed, the limit is a part of what will be', () => {
  const budget = '{ currency: GBP, fees: { model: retainer, monthly_fee: 750, paid: arrears } }';
  const found = review(bakery({ invoiced: null, since: '2026-11-16' }, { budget }));
  expect(sign(found, 'billed-beyond-agreement').measures[0]?.threshold?.text).toBe('5% over what is agreed');
});
