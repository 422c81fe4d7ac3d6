import { describe, expect, test } from 'vitest';
import { file } from '../document/told.ts';
import { faults, understood } from './faults.ts';

/** What an owner writes behind `vet: 1`, and what is said of it. */
type Row = readonly [story: string, ...said: string[]];

const said = (story: string): string[] => faults(`vet: 1\n${story}\n`);

describe('values of the wrong kind', () => {
  test.each<Row>([
    [
      'budget:\n  cap: £5,000',
      'wrong-type 3:8 «£5,000» Read: the text “£5,000”. Expected: an amount of money. → Write `5000`.',
    ],
    [
      'budget: { cap: "5.000 EUR" }',
      'wrong-type 2:16 «"5.000 EUR"» Read: the text “5.000 EUR”. Expected: an amount of money. → Write `5000` or `5`: both can be meant.',
    ],
    [
      'budget: { cap: 5.400 }',
      'not-allowed 2:16 «5.400» `5.400` is read as 5.4; with three digits behind the dot, thousands may be meant. → Write `5400` or `5.4`: both can be meant.',
    ],
    [
      'budget: { cap: 9e99, fees: { monthly_fee: -1e300, holdback_percent: 1e-30 } }',
      'not-allowed 2:16 «9e99» `9e99` is beyond the numbers that can be counted with. → Correct the figure.',
      'not-allowed 2:43 «-1e300» `-1e300` is beyond the numbers that can be counted with. → Correct the figure.',
      'not-allowed 2:69 «1e-30» `1e-30` is beyond the numbers that can be counted with. → Correct the figure.',
    ],
    [
      'budget: { cap: 3000-4000 }',
      'wrong-type 2:16 «3000-4000» Read: the text “3000-4000”. Expected: an amount of money. → Write one figure, and not a range; if you do not know it yet, write `unknown`.',
    ],
    [
      'budget: { cap: as little as possible }',
      'wrong-type 2:16 «as little as possible» Read: the text “as little as possible”. Expected: an amount of money. → Write it in digits only; if you do not know it yet, write `unknown`.',
    ],
    [
      'budget: { cap: [3000] }',
      'wrong-type 2:11 «cap» Read: a list. Expected: an amount of money. → Write `3000`, without brackets or dash.',
    ],
    [
      'budget: { cap: -5, fees: { holdback_percent: 120 } }',
      'not-allowed 2:16 «-5» Read: the number -5. Expected: an amount of money, 0 or more. → Correct the figure.',
      'not-allowed 2:46 «120» Read: the number 120. Expected: a percentage from 0 to 100. → Correct the figure.',
    ],
    [
      'communication: { vendor_replies_within_hours: 3 days }',
      'wrong-type 2:47 «3 days» Read: the text “3 days”. Expected: a number of hours. → Write `72`.',
    ],
    [
      'contract: { notice_days: 3 months }',
      'wrong-type 2:26 «3 months» Read: the text “3 months”. Expected: a whole number of days. → Write the number of days in digits only; if you do not know it yet, write `unknown`.',
    ],
    [
      'contract: { start: 04/01/2027, signed_on: 2027-02-30 }',
      'wrong-type 2:20 «04/01/2027» Read: the text “04/01/2027”. Expected: a date (YYYY-MM-DD). → Write `2027-01-04` or `2027-04-01`: both can be meant.',
      'wrong-type 2:43 «2027-02-30» Read: the text “2027-02-30”. Expected: a date (YYYY-MM-DD). → There is no such day in the calendar: correct it.',
    ],
    [
      'contract: { start: "January 4th, 2027", signed_on: before Christmas }',
      'wrong-type 2:20 «"January 4th, 2027"» Read: the text “January 4th, 2027”. Expected: a date (YYYY-MM-DD). → Write `2027-01-04`.',
      'wrong-type 2:52 «before Christmas» Read: the text “before Christmas”. Expected: a date (YYYY-MM-DD). → Write year, month and day, such as `2027-05-31`; if you do not know it yet, write `unknown`.',
    ],
    [
      'customers: { coverage: { from: 8am, to: noon } }',
      'not-allowed 2:32 «8am» Read: the text “8am”. Expected: a time of day in quotes ("08:00"). → Write `"08:00"`.',
      'not-allowed 2:41 «noon» Read: the text “noon”. Expected: a time of day in quotes ("08:00"). → Write `"12:00"`.',
    ],
    [
      'budget: { told_vendor: Yes }',
      'wrong-type 2:24 «Yes» Read: the text “Yes”. Expected: yes or no, in small letters. → Write `yes`.',
    ],
    [
      'budget: { told_vendor: partly }',
      'wrong-type 2:24 «partly» Read: the text “partly”. Expected: yes or no. → Correct it; if you do not know it yet, write `unknown`.',
    ],
    [
      'client: { name: [Fern, Co] }',
      'wrong-type 2:11 «name» Read: a list. Expected: a text. → Write one value only, without brackets or dash.',
    ],
    [
      'client: { decision_maker: { name: { first: Ana } } }',
      'wrong-type 2:29 «name» Read: a group of fields. Expected: a text. → Write one value in the line of `name:`, and no fields below it.',
    ],
    [
      'client: Fern & Co',
      'wrong-type 2:9 «Fern & Co» Read: the text “Fern & Co”. Expected: a group of fields. → Write its fields below it, one a line and indented: `name: …`.',
    ],
    [
      'client: [Fern & Co]',
      'wrong-type 2:1 «client» Read: a list. Expected: a group of fields. → Write its fields one a line, indented and without dashes: `name: …`.',
    ],
    [
      'outcomes: { id: jobs }',
      'wrong-type 2:1 «outcomes» Read: a group of fields. Expected: a list. → It is a list: put a dash and a space before each group.',
    ],
    [
      'outcomes: more jobs',
      'wrong-type 2:11 «more jobs» Read: the text “more jobs”. Expected: a list. → Write one entry a line, each after a dash: `- id: …`.',
    ],
    [
      'outcomes: [more jobs]',
      'wrong-type 2:12 «more jobs» Read: the text “more jobs”. Expected: a group of fields. → Write its fields below it, one a line and indented: `id: …`.',
    ],
    [
      'selection: { candidates: [{ name: Bright Agency, scores: { needs: good, price: 3 } }] }',
      'wrong-type 2:67 «good» Read: the text “good”. Expected: a number. → Write it in digits only; if you do not know it yet, write `unknown`.',
    ],
  ])('%s', (story, ...expected) => {
    expect(said(story)).toEqual(expected);
  });
});

describe('one for several, and several for one', () => {
  test.each<Row>([
    [
      'scope: { included: posts }',
      'wrong-type 2:20 «posts» Read: the text “posts”. Expected: a list. → Write `[posts]`, or one entry a line, each after a dash.',
    ],
    [
      'scope: { included: "posts, replies & photos" }',
      'wrong-type 2:20 «"posts, replies & photos"» Read: the text “posts, replies & photos”. Expected: a list. → Write `[posts, replies, photographs]`, or one entry a line, each after a dash.',
    ],
    [
      'voice: { never_say: jokes about mess and politics }',
      'wrong-type 2:21 «jokes about mess and politics» Read: the text “jokes about mess and politics”. Expected: a list. → Write `[jokes about mess and politics]`, or one entry a line, each after a dash.',
    ],
    [
      'voice: { never_say: "Ana\'s age" }',
      'wrong-type 2:21 «"Ana\'s age"» Read: the text “Ana\'s age”. Expected: a list. → Write one entry a line, each after a dash.',
    ],
    [
      'voice:\n  never_say:\n    -jokes\n    -politics',
      'wrong-type 4:5 «-jokes\n    -politics» Read: the text “-jokes -politics”. Expected: a list. → Begin each entry with a dash and a space: `- jokes`.',
    ],
    [
      'references: none',
      'wrong-type 2:13 «none» Read: the text “none”. Expected: a list. → If there are none, write `[]`.',
    ],
    [
      'engagement: { stage: [briefing], service: [paid-social, influencer] }',
      'not-allowed 2:15 «stage» Read: a list. Expected: one of briefing, shortlisting, contracting, running or ending. → Write `briefing`, without brackets or dash.',
      'not-allowed 2:34 «service» Read: a list. Expected: one of social-media-management, community-management, content-creation, paid-social, influencer or other. → Write one value only, without brackets or dash: social-media-management, community-management, content-creation, paid-social, influencer or other.',
    ],
    [
      'scope: { included: [posts, replies, posts] }',
      'not-allowed 2:37 «posts» The text “posts” stands in this list twice. → Delete one of the two.',
    ],
    [
      'contract: { break_points: 2027-04-01, review_dates: yearly }',
      'not-allowed 2:27 «2027-04-01» Read: the text “2027-04-01”. Expected: a list, or one of daily, weekly, fortnightly, monthly, quarterly or none. → Write `[2027-04-01]`, or one entry a line, each after a dash.',
      'not-allowed 2:53 «yearly» Read: the text “yearly”. Expected: a list, or one of daily, weekly, fortnightly, monthly, quarterly or none. → Write one of the words, or a list: one entry a line, each after a dash.',
    ],
  ])('%s', (story, ...expected) => {
    expect(said(story)).toEqual(expected);
  });
});

describe('values that are cut off at a comma between brackets', () => {
  test.each<Row>([
    [
      'budget: { cap: £5,000, ceiling: 6000 }',
      'wrong-type 2:16 «£5,000» “£5,000” is cut off at its comma, which between brackets ends a value. → Write `5000`.',
    ],
    [
      'contract: { start: January 4th, 2027, term_months: 6 }',
      'wrong-type 2:20 «January 4th, 2027» “January 4th, 2027” is cut off at its comma, which between brackets ends a value. → Write `2027-01-04`.',
    ],
    [
      'voice: { beliefs: quick, quiet, and never in the way, vision: a tidy town }',
      'wrong-type 2:19 «quick, quiet, and never in the way» “quick, quiet, and never in the way” is cut off at its comma, which between brackets ends a value. → Write `"quick, quiet, and never in the way"`.',
    ],
    [
      'scope: { included: posts, replies }',
      'wrong-type 2:20 «posts, replies» “posts, replies” is cut off at its comma, which between brackets ends a value. → Write `[posts, replies]`, or one entry a line, each after a dash.',
    ],
  ])('%s', (story, ...expected) => {
    expect(said(story)).toEqual(expected);
  });

  test('are left out as a whole', () => {
    const { engagement } = understood('vet: 1\nbudget: { cap: 5,000, ceiling: 6000 }\n');
    expect(engagement).toEqual({ vet: 1, budget: { ceiling: 6000 } });
  });
});

describe('words that are nearly those of the format', () => {
  test.each([
    ['engagement: { stage: Contracting }', 'contracting'],
    ['engagement: { service: social media management }', 'social-media-management'],
    ['engagement: { service: content }', 'content-creation'],
    ['engagement: { reason: [costs] }', 'cost'],
    ['communication: { updates: every week }', 'weekly'],
    ['communication: { meetings: bi-weekly }', 'fortnightly'],
    ['communication: { channels: [e-mail] }', 'email'],
    ['communication: { channels: [WhatsApp] }', 'messenger'],
    ['scope: { included: [photos] }', 'photographs'],
    ['contract: { renewal: no }', 'none'],
    ['contract: { indemnity: false }', 'none'],
    ['contract: { content_owner: us }', 'client'],
    ['contract: { review_dates: Quarterly }', 'quarterly'],
    ['customers: { coverage: 24/7 }', '24x7'],
    ['client: { country: Germany }', 'DE'],
    ['client: { country: gb }', 'GB'],
    ['budget: { currency: £ }', 'GBP'],
    ['budget: { currency: euro }', 'EUR'],
    ['vendor: { timezone: London }', 'Europe/London'],
    ['vendor: { timezone: "new york" }', 'America/New_York'],
  ])('%s: `%s`', (story, word) => {
    expect(said(story)).toEqual([expect.stringMatching(/ → Write `(?<word>.*)`\.$/)]);
    expect(said(story)[0]).toContain(`→ Write \`${word}\`.`);
  });

  test('a word that is near to none is left to the owner', () => {
    expect(said('engagement: { stage: planning }')).toEqual([
      'not-allowed 2:22 «planning» Read: the text “planning”. Expected: one of briefing, shortlisting, contracting, running or ending. → Write the one of these words that comes nearest; if you do not know it yet, write `unknown`.',
    ]);
  });
});

describe('names that are no fields', () => {
  test.each<Row>([
    ['client: { nmae: Fern & Co }', 'unknown-key 2:11 «nmae» `nmae` is no field of `client`. → Did you mean `name`?'],
    ['buget: { cap: 3000 }', 'unknown-key 2:1 «buget» `buget` is no field of an engagement. → Did you mean `budget`?'],
    [
      'contract: { Notice Days: 30 }',
      'unknown-key 2:13 «Notice Days» `Notice Days` is no field of `contract`. → Did you mean `notice_days`?',
    ],
    ['cap: 3000', 'unknown-key 2:1 «cap» `cap` is no field of an engagement. → It belongs under `budget`.'],
    [
      'client: { notice_days: 30 }',
      'unknown-key 2:11 «notice_days» `notice_days` is no field of `client`. → It belongs under `budget.fees.price_rise` or under `contract`.',
    ],
    [
      'waivers: [{ rule: budget/no-cap, reason: agreed, by: Ana Fern, until: 2027-06-30, note: see mail }]',
      'unknown-key 2:83 «note» `note` is no field of `waivers[0]`. → Known here: rule, reason, by, until.',
    ],
    [
      'shop: { name: Fern & Co }',
      'unknown-key 2:1 «shop» `shop` is no field of an engagement. → Known here, among others: scope, vet, vendor, voice, client, budget, policy, insight, access, outcomes.',
    ],
    [
      'client: { Fern & Co }',
      'unknown-key 2:11 «Fern & Co» `Fern & Co` is no field of `client`. → Known here: name, industry, country, timezone, regulated, public_body, local_presence, decision_maker, deputy.',
    ],
    [
      'vendor: &other { name: Northlight }\nclient: { <<: *other }',
      'unknown-key 3:11 «<<» `<<` is no field of `client`. → vet does not merge groups: write the fields out where they belong.',
    ],
    [
      'budget: {cap:3000, ceiling: 3300}',
      'unknown-key 2:10 «cap:3000» `cap:3000` is no field of `budget`. → A space is missing after the colon: `cap: 3000`.',
    ],
    [
      'client:\n\u00a0\u00a0name: Fern & Co',
      'unknown-key 3:1 «\u00a0\u00a0name» `\u00a0\u00a0name` is no field of an engagement. → An invisible sign stands before it, which is no plain space: delete it, and indent by spaces.',
    ],
    [
      'client: { na: we are the vendor, name: Fern & Co }',
      'unknown-key 2:11 «na» `na` is no field of `client`. → Where something does not apply, `na` and its reason stand alone: `{ na: why it does not apply }`.',
    ],
    // A misspelt name silences a check whatever stands behind it, and so it is named even where nothing does.
    ['client: { nmae: }', 'unknown-key 2:11 «nmae» `nmae` is no field of `client`. → Did you mean `name`?'],
    ['client: { nmae: unknown }', 'unknown-key 2:11 «nmae» `nmae` is no field of `client`. → Did you mean `name`?'],
    ['buget: not-yet', 'unknown-key 2:1 «buget» `buget` is no field of an engagement. → Did you mean `budget`?'],
    [
      'outcomes: [unknown, { taget: { na: no figure } }]',
      'unknown-key 2:23 «taget» `taget` is no field of `outcomes[1]`. → Did you mean `target`?',
    ],
  ])('%s', (story, ...expected) => {
    expect(said(story)).toEqual(expected);
  });

  test.each(['__proto__', 'constructor', 'toString'])('`%s` is none, in a group or as a section', (name) => {
    const [top, inner] = said(`${name}: { cap: 1 }\nclient: { ${name}: 1 }`);
    expect(top).toContain(`«${name}» \`${name}\` is no field of an engagement.`);
    expect(inner).toContain(`«${name}» \`${name}\` is no field of \`client\`.`);
  });

  test('of a large group, only the most alike names are listed', () => {
    expect(said('contract: { small_print: on the back }')).toEqual([
      expect.stringMatching(/→ Known here, among others: (\w+, ){9}\w+\.$/),
    ]);
  });
});

describe('waivers', () => {
  test.each<Row>([
    [
      'waivers:\n  - rule: budget/no-cap\n    by: Ana Fern',
      'missing 3:5 «rule» `reason` is missing here. → Add `reason: …`; without it the entry is void.',
      'missing 3:5 «rule» `until` is missing here. → Add `until: …`; without it the entry is void.',
    ],
    [
      'waivers: [{ rule: budget/no-cap, reason: agreed, by: Ana Fern, until: not-yet }]',
      'missing 2:13 «rule» `until` has to be known here: `not-yet` is not enough. → Add `until: …`; without it the entry is void.',
    ],
    [
      'waivers: [{ rule: budget/no-cap, reason: agreed, by: Ana Fern, until: next year }]',
      'wrong-type 2:71 «next year» Read: the text “next year”. Expected: a date (YYYY-MM-DD). → Write year, month and day, such as `2027-05-31`; if you do not know it yet, write `unknown`.',
    ],
  ])('%s', (story, ...expected) => {
    expect(said(story)).toEqual(expected);
    // A waiver without its end would hold for ever.
    expect(understood(`vet: 1\n${story}\n`).engagement.waivers).toEqual([]);
  });
});

describe('answers that are no values', () => {
  test('may stand in the place of any field, list, entry or section', () => {
    const story = file(`
      vet: 1
      client: { name: Fern & Co, country: unknown, decision_maker: { na: both of us decide } }
      outcomes: [{ id: jobs, baseline: unknown, by: not-yet }]
      voice: { never_say: [unknown], beliefs: { na: too early } }
      scope: { included: not-yet, deliverables: [not-yet, { what: Posts }] }
      references: { na: a new firm, founded in May }
      contract: unknown
    `);
    const { engagement, answers, faults: found, openAnswers } = understood(story);
    expect(found).toEqual([]);
    expect(engagement).toEqual({
      vet: 1,
      client: { name: 'Fern & Co' },
      outcomes: [{ id: 'jobs' }],
      voice: {},
      scope: { deliverables: [{ what: 'Posts' }] },
    });
    expect(Object.fromEntries(answers)).toEqual({
      'client.country': { kind: 'unknown' },
      'client.decision_maker': { kind: 'na', reason: 'both of us decide' },
      'outcomes[0].baseline': { kind: 'unknown' },
      'outcomes[0].by': { kind: 'not-yet' },
      'voice.never_say[0]': { kind: 'unknown' },
      'voice.never_say': { kind: 'unknown' },
      'voice.beliefs': { kind: 'na', reason: 'too early' },
      'scope.included': { kind: 'not-yet' },
      'scope.deliverables[0]': { kind: 'not-yet' },
      references: { kind: 'na', reason: 'a new firm, founded in May' },
      contract: { kind: 'unknown' },
    });
    expect(openAnswers.map(({ path }) => path)).toContain('outcomes[0].by');
  });

  test('hold for all that stands below them', () => {
    const reading = understood('vet: 1\ncontract: unknown\nreferences: [{ client: Quay Dental, on_time: unknown }]\n');
    expect(reading.answerAt('contract.notice_days')).toEqual({ kind: 'unknown' });
    expect(reading.answerAt('references[0].on_time')).toEqual({ kind: 'unknown' });
    expect(reading.answerAt('references[0].client')).toBeUndefined();
  });

  test('blank is not answered', () => {
    const { engagement, answers, faults: found } = understood('vet: 1\nbudget:\n  cap:\n  currency: ""\nscope:\n');
    expect([engagement, answers.size, found]).toEqual([{ vet: 1, budget: {} }, 0, []]);
  });

  test.each<Row>([
    [
      'client: { na: }',
      'not-allowed 2:1 «client» It says that this does not apply, but not why. → Give the reason: `{ na: why it does not apply }`.',
    ],
    [
      'voice: { beliefs: { na: "" } }',
      'not-allowed 2:10 «beliefs» It says that this does not apply, but not why. → Give the reason: `{ na: why it does not apply }`.',
    ],
    [
      'voice: { never_say: [unknown, { na: }, jokes] }',
      'not-allowed 2:33 «na» It says that this does not apply, but not why. → Give the reason: `{ na: why it does not apply }`.',
    ],
    [
      'client: { name: TBD }',
      'not-allowed 2:17 «TBD» “TBD” would pass for an answer, and it is none. → Write `not-yet`.',
    ],
    [
      'client: { name: "???", industry: n/a }',
      'not-allowed 2:17 «"???"» “???” would pass for an answer, and it is none. → Write `unknown`.',
      'not-allowed 2:34 «n/a» “n/a” would pass for an answer, and it is none. → Write `{ na: why it does not apply }`.',
    ],
    [
      'voice: { never_say: [unknown, jokes, TBD] }',
      'not-allowed 2:38 «TBD» “TBD” would pass for an answer, and it is none. → Write `not-yet`.',
    ],
    [
      'budget: { cap: TBC, covers: n/a }',
      'wrong-type 2:16 «TBC» Read: the text “TBC”. Expected: an amount of money. → Write `not-yet`.',
      'not-allowed 2:29 «n/a» Read: the text “n/a”. Expected: one of fees or fees-and-ads. → Write `{ na: why it does not apply }`.',
    ],
    [
      'contract: { start: Unknown }',
      'wrong-type 2:20 «Unknown» Read: the text “Unknown”. Expected: a date (YYYY-MM-DD). → Write `unknown`.',
    ],
  ])('%s', (story, ...expected) => {
    expect(said(story)).toEqual(expected);
  });
});

describe('what YAML reads differently from what any owner means', () => {
  test.each([
    ['budget: { told_vendor: yes }', { budget: { told_vendor: true } }],
    ['budget: { told_vendor: "no" }', { budget: { told_vendor: false } }],
    [
      'references: [{ on_time: true, would_hire_again: no, takes_criticism: false }]',
      { references: [{ on_time: 'yes', would_hire_again: 'no', takes_criticism: false }] },
    ],
    [
      'communication: { urgent: { client: 0171234567, vendor: +44 7700 900123 } }',
      { communication: { urgent: { client: '0171234567', vendor: '+44 7700 900123' } } },
    ],
    ['client: { name: 1984, industry: true }', { client: { name: '1984', industry: 'true' } }],
    [
      'vendor: { name: 007, legal_name: 1.10, services: [24.50] }',
      { vendor: { name: '007', legal_name: '1.10', services: ['24.50'] } },
    ],
    ['client: { country: NO }', { client: { country: 'NO' } }],
    ['client: { country: UK }\nvendor: { country: GB }', { client: { country: 'GB' }, vendor: { country: 'GB' } }],
    ['contract: { break_points: monthly }', { contract: { break_points: 'monthly' } }],
  ])('%s is put right without a word', (story, engagement) => {
    const reading = understood(`vet: 1\n${story}\n`);
    expect(reading.faults).toEqual([]);
    expect(reading.engagement).toEqual({ vet: 1, ...engagement });
  });
});

describe('the version', () => {
  test.each([
    [
      'client: { name: Fern & Co }',
      'missing 1:1 «client» The file does not say that it is an engagement: the line `vet: 1` is missing. → Write `vet: 1` as the first line.',
    ],
    [
      'vet:',
      'missing 1:1 «vet» The file does not say that it is an engagement: the line `vet: 1` is missing. → Write `vet: 1` as the first line.',
    ],
    [
      'vet: 2',
      'not-allowed 1:6 «2» `vet: 2` is a version of the format that this vet does not know. → Write `vet: 1`, or install a newer vet.',
    ],
    [
      'vet: "1"',
      'wrong-type 1:6 «"1"» Behind `vet:` stands the version of the format, which is the number 1. → Write `vet: 1`, without quotes.',
    ],
    [
      'vet: yes',
      'wrong-type 1:6 «yes» Behind `vet:` stands the version of the format, which is the number 1. → Write `vet: 1`.',
    ],
    [
      'vet: [1]',
      'wrong-type 1:1 «vet» Behind `vet:` stands the version of the format, which is the number 1. → Write `vet: 1`.',
    ],
  ])('%s', (story, expected) => {
    expect(faults(`${story}\n`)).toEqual([expected]);
  });

  test.each(['vet: 1', 'vet: 1.0'])('%s is the one we know', (story) => {
    expect(faults(`${story}\n`)).toEqual([]);
  });
});

describe('what fails is left out, and the rest is judged', () => {
  const story = file(`
    vet: 1
    outcomes:
      - more of everything
      - unknown
      - { id: jobs, target: many, baseline: 10, by: 2027-05-31 }
      - { id: calls, target: 40, by: soon, colour: red }
    client: nobody
    budget: { cap: £5,000, ceiling: 6000 }
  `);
  const reading = understood(story);

  test('field by field', () => {
    expect(reading.engagement).toEqual({
      vet: 1,
      outcomes: [
        { id: 'jobs', baseline: 10, by: '2027-05-31' },
        { id: 'calls', target: 40 },
      ],
      budget: { ceiling: 6000 },
    });
  });

  test.each([
    ['outcomes[0].baseline', '/outcomes/2/baseline', '10'],
    ['outcomes[1].target', '/outcomes/3/target', '40'],
    ['outcomes[1].by', '/outcomes/3/by', 'soon'],
    ['outcomes[1].margin_percent', '/outcomes/3', 'id: calls'],
    ['budget.ceiling', '/budget/ceiling', '6000'],
    ['budget.fees.model', '/budget', 'budget'],
    ['contract.start', '', 'vet: 1'],
  ])('%s of what is left stands at %s', (path, pointer, token) => {
    const spot = reading.locate(path);
    expect([spot.pointer, story.slice(spot.start, spot.end)]).toEqual([pointer, token]);
  });

  test('and an answer keeps its place behind entries that were left out', () => {
    const { answerAt } = understood('vet: 1\nreferences: [none, { client: Quay Dental, on_time: unknown }]\n');
    expect(answerAt('references[0].on_time')).toEqual({ kind: 'unknown' });
  });
});
