/** What stands in each document, by the story of a bakery. */

import { describe, expect, test } from 'vitest';
import { draft, filled } from './story.ts';

const HILL_BAKERY = `
engagement: { name: Instagram for the bakery, service: social-media-management, stage: contracting }
client: { name: Hill Bakery, industry: bakery, country: GB, local_presence: yes, decision_maker: { name: Asha Rao, hours_per_week: 2 } }
outcomes:
  - { id: cakes, primary: yes, kind: sales, statement: 40 cakes a month are ordered online, metric: cakes ordered, baseline: 12,
      target: 40, per: month, by: 2027-06-30, data_source: order book }
  - { id: likes, kind: awareness, statement: "2,000 likes" }
budget:
  currency: GBP
  cap: 3000
  covers: fees
  fees: { model: hourly, hourly_rate: 30, hours_per_month: 12, paid: arrears, holdback_percent: 10 }
scope:
  channels: [{ name: Instagram, posts_per_week: 3 }]
  included: [posts]
  excluded: [replies, photographs]
  deliverables: [{ what: Posts, quantity: 3, per: week, accepted_when: Asha says yes }]
  instructions: { audience: Families within 5 miles, image: Warm and plain, key_messages: [Baked at night, No palm oil] }
selection: { criteria: [{ name: taste, weight: 60 }, { name: price, weight: 40 }], proposal_days: 14 }
vendor: { name: Pixel Pantry, team: [{ name: Kim Lee, lead: yes, hours_per_week: 3 }] }
policy: { covers: [complaints, copyright], contributors: [Kim Lee, Asha Rao], approver: Asha Rao }
marketing:
  promises:
    - { claim: Baked at night, practised: yes }
    - { claim: Delivered in an hour, practised: no }
    - { claim: Always fresh }
customers: { handled_by: Bo Rao }
contingencies:
  - { event: backlash, owner: Asha Rao, decide_within_minutes: 90, action: take it down, pause_scheduled: yes, rehearsed_on: 2026-09-01 }
  - { event: other, owner: Bo Rao, decide_within_minutes: 1440, action: Bake on }
communication: { urgent: { client: "Asha, 01234 567890" } }
access:
  accounts:
    - { channel: Instagram, owner: person, client_admins: 1, recovery_contact: vendor, login: own-login, two_factor: no }
    - { channel: Mail shots, owner: client, client_admins: 2, recovery_contact: client, login: shared-password, two_factor: yes }
  revoke_within_hours: 24
references:
  - { client: Mill Tearoom, spoke_on: 2026-11-03 }
  - { client: Quay Café, kind: former, found_by: us }
contract:
  start: 2027-01-04
  term_months: 6
  handover_days: 14
  handover_items: [accounts, content]
  renewal: automatic
  renewal_notice_days: 60
  content_owner: client
  ownership_passes_on: delivery
  review_dates: quarterly
`;

const sayingOf = (kind: Parameters<typeof draft>[0], yaml = HILL_BAKERY) => draft(kind, yaml).markdown;

describe('the brief', () => {
  test.each([
    '# Instagram for the bakery',
    'A brief from Hill Bakery, 20 November 2026.',
    'Hill Bakery: bakery, United Kingdom. Customers come to us.\n',
    '40 cakes a month are ordered online.',
    '- Whom we want to reach: Families within 5 miles',
    '- What is counted: cakes ordered, each month\n- Today: 12\n- Target: 40, by 30 June 2027',
    '- Where the number is read: order book',
    '- Besides: 2,000 likes',
    '- Pages: Instagram (3 posts a week)\n- Included: posts\n- Not included: replies and photographs',
    '- Customers are answered by: Bo Rao',
    '- What should come back again and again: Baked at night; No palm oil',
    '- We promise, and keep: Baked at night',
    '- We promise: Always fresh (**[Open: whether this is true today]**)',
    'At most £3,000 for the whole term. An offer has to fit into it.\nIt covers your fees.\n',
    '- Start of the work: 4 January 2027\n- Length: 6 months',
    '- Who decides: Asha Rao, with 2 hours a week for this work',
    'We compare all offers on these points: taste (weight 60), price (weight 40).',
    'Please send to Asha Rao, within 14 days of receiving this:\n\n1. The name of everybody',
    'hours a week',
    'The price for the whole term',
    'Two clients whom we may ring: one you work for now, and one who has left.',
    'One thing that went wrong for a client of yours, and what you did first.',
  ])('says: %s', (text) => {
    expect(sayingOf('brief')).toContain(text);
  });

  test('does not repeat a promise that is not kept, nor ask of replies that are not in scope', () => {
    expect(sayingOf('brief')).not.toMatch(/Delivered in an hour|First answer|Messages and comments/);
    expect(sayingOf('brief', HILL_BAKERY.replace('included: [posts]', 'included: [posts, replies]'))).toContain(
      '- First answer: within **[Open: ',
    );
  });

  test('says what the money is for', () => {
    const money = (budget: string, included = 'posts'): string =>
      /At most ([\s\S]*?)\n\n/.exec(
        sayingOf('brief', `budget: { currency: EUR, ${budget} }\nscope: { included: [${included}] }`),
      )?.[1] ?? '';
    expect(money('cap: 700, cap_per: month')).toBe('€700 a month. An offer has to fit into it.');
    expect(money('cap: 700, covers: fees, ad_spend: 90', 'paid-ads')).toContain(
      'It covers your fees.\nFor adverts we have set aside €90 in the whole term, on top of that.',
    );
    expect(money('cap: 700', 'paid-ads')).toContain(
      '**[Open: whether money for adverts is part of it, or comes on top]**',
    );
    expect(money('cap: 700, covers: fees-and-ads')).toContain('It covers your fees and the money for adverts.');
    expect(money('cap: 700, other_costs: 50')).toContain('Tools, photographs, travel and the like may cost €50 of it.');
  });
});

describe('the statement of work', () => {
  test.each([
    'This is no legal advice',
    '- The vendor: Pixel Pantry, in the register as **[Open: the vendor’s name in the company register]**',
    '| Posts | 3 a week | each week | Asha says yes |',
    '- Kim Lee, who is responsible for the pages: 3 hours a week\n',
    '- Fee: £30 an hour, for at most 12 hours a month\n',
    '- All fees together: £2,160 (6 × 12 hours × £30)\n',
    '- The most that may be spent, adverts aside: £3,000 in the whole term\n',
    '- Paid: after the work\n',
    '- Kept back until the work is accepted: 10% of the fee\n',
    '- To these terms: **[Open: how these terms may change]**',
    '- What is made for the client belongs to Hill Bakery, when it is delivered.',
    '| Instagram | somebody’s private profile | 1 |',
    '- First day: 4 January 2027. Term: 6 months. Last day: 3 July 2027.',
    '- Reviews: 4 April 2027\n',
    '- At the end: it renews itself, unless the client says no by 4 May 2027, 60 days before the end\n',
    'and hands over accounts and content.',
    '| Signature | | |',
  ])('says: %s', (text) => {
    expect(sayingOf('statement-of-work')).toContain(text);
  });

  test.each([
    [
      'retainer, monthly_fee: 480',
      '- Fee: £480 a month, for **[Open: how many hours a month the fee buys]** a month\n',
    ],
    ['fixed, fixed_fee: 2500', '- Fee: £2,500 for the whole work\n'],
    ['per-post, fee_per_post: 35.5', '- Fee: £35.50 a post\n'],
    ['performance', '- Fee: by result, in the whole term **[Open: what is paid by result, and for what]**\n'],
    [
      'mixed, monthly_fee: 300, fee_per_post: 20, hours_per_month: 8',
      '- Fee: £300 a month; £20 a post; for 8 hours a month\n',
    ],
    ['hourly, hourly_rate: 30, hours_total: 120', '- Fee: £30 an hour, for at most 120 hours in the whole term\n'],
    ['unknown', '- Fee: **[Open: how the vendor charges, and how much, not known yet]**\n'],
  ])('says what is charged: %s', (fees, text) => {
    expect(sayingOf('statement-of-work', `budget: { currency: GBP, fees: { model: ${fees} } }`)).toContain(text);
  });

  test('has no data terms where nobody reads the customers’ messages, and a mark for paid posts where there are some', () => {
    expect(sayingOf('statement-of-work')).not.toMatch(/Personal data|Paid and gifted/);
    const gifts = sayingOf('statement-of-work', 'scope: { included: [replies, gifts] }');
    expect(gifts).toContain('- Personal data of customers: **[Open: ');
    expect(gifts).toContain('- Paid and gifted posts: **[Open: whether paid and gifted posts are marked]**');
  });
});

describe('the rules', () => {
  test.each([
    '# Social media rules of Hill Bakery',
    '**Who may post:** Kim Lee and Asha Rao. Nobody else.',
    '**Complaints:** Do not answer. Tell Bo Rao at once.',
    '**What stays inside:** **[Open: whether this is one of our rules]** Customers, colleagues',
    '**Pictures, music, words:** Use only what is ours',
    'Stop all planned posts, delete nothing, answer nothing. By day or night, ring: Asha, 01234 567890. Asha Rao decides within 1.5 hours when people turn on us.',
    '**Pass on at once:** **[Open: which messages must be handed up, to whom and how fast]**',
    '| Kim Lee | | |\n| Asha Rao | | |',
  ])('say: %s', (text) => {
    expect(sayingOf('policy')).toContain(text);
  });

  test('have no part about answering where that is not handed over', () => {
    expect(sayingOf('policy')).not.toContain('**Answering:**');
    const replies =
      'scope: { included: [replies] }\npolicy: { covers: [replying] }\ncustomers: { coverage: 24x7, first_response_minutes: 30 }';
    expect(sayingOf('policy', replies)).toContain(
      '**Answering:** We answer day and night, every day, and first within 30 minutes.',
    );
  });

  test('name who reads claims where the law says so', () => {
    expect(sayingOf('policy', 'client: { regulated: yes }')).toContain(
      'Claims are read first by **[Open: the qualified person who reads claims]**.',
    );
  });
});

describe('the plan', () => {
  const plan = sayingOf('contingency-plan');

  test('has a line for every event', () => {
    expect(plan.match(/^- \*\*.*?\.\*\*/gm)).toEqual([
      '- **The target is missed.**',
      '- **People turn on us.**',
      '- **A post was wrong.**',
      '- **The boss says something in public.**',
      '- **A campaign at short notice.**',
      '- **A page is lost or broken into.**',
      '- **The vendor is not there.**',
      '- **Something else.**',
    ]);
  });

  test.each([
    '- **People turn on us.** Asha Rao decides within 1.5 hours. Take it down. Queued posts are stopped. Until more is known we say: **[Open: what we say until more is known]** Tried out on 1 September 2026.\n',
    '- **Something else.** Bo Rao decides within 1 day. Bake on.\n',
    '- **The target is missed.** **[Open: who decides, how soon, and what is done]**\n',
    '   - Hill Bakery: Asha, 01234 567890\n   - Pixel Pantry: **[Open: whom to ring on the vendor’s side, at any hour]**',
    'Try it once a year',
  ])('says: %s', (text) => {
    expect(plan).toContain(text);
  });

  test('says when a campaign is taken down where there is one', () => {
    const campaign = 'scope: { included: [hashtag-campaign] }\ncontingencies: [{ event: backlash, owner: Asha }]';
    expect(sayingOf('contingency-plan', campaign)).toContain(
      'It is taken down within **[Open: how soon it is taken down]**.',
    );
  });
});

describe('the sheet for a call', () => {
  const sheet = sayingOf('reference-call');

  test.each([
    '# Reference call about Pixel Pantry',
    '| Whom you ring | Quay Café |\n| Client of the vendor | ☐ current ☑ former |\n| Who picked this client | ☐ vendor ☑ us |',
    '“I am Asha Rao of Hill Bakery. We are thinking of giving work to Pixel Pantry (posts). May',
    'On time: ☐ yes ☐ mostly ☐ no',
    'Hours beyond agreed: ☐ never ☐ once ☐ often',
    'Would hire again: ☐ yes ☐ unsure ☐ no',
    'We were told: Kim Lee.',
  ])('says: %s', (text) => {
    expect(sheet.replaceAll('\u2003', ' ')).toContain(text);
  });

  test('ends with an entry to fill in, as YAML', () => {
    expect(/```yaml\n([\s\S]*?)```/.exec(sheet)?.[1]).toBe(`references:
  - client: Quay Café
    kind: former                # current or former
    found_by: us                # vendor or us
    spoke_on:                   # year-month-day, such as 2026-11-03
    similar_work:               # yes or no
    on_time:                    # yes, mostly or no
    hours_beyond_agreed:        # never, once or often
    billed_over_quote_percent:  # a number, in percent
    takes_criticism:            # yes or no
    would_hire_again:           # yes, unsure or no
`);
  });

  test('asks nine questions, as it says', () => {
    expect(sheet.match(/^\d\. \*\*/gm)).toHaveLength(9);
    expect(sheet).toContain('nine questions');
  });

  test('is empty where all clients were asked, or none is named', () => {
    for (const yaml of [HILL_BAKERY.replace('found_by: us', 'spoke_on: 2026-11-04'), 'client: { name: Hill Bakery }'])
      expect(sayingOf('reference-call', yaml)).toMatch(/\| Whom you ring \|\s+\|[\s\S]*\n {2}- client:\n/);
  });

  test.each([
    ['Hill & Sons: bakers', '"Hill & Sons: bakers"'],
    ['yes', '"yes"'],
    ['```\n# x', '"```\\n# x"'],
    ['a"b\\c', '"a\\"b\\\\c"'],
    ['a\u202eb\u0085c', '"a\\u202eb\\u0085c"'],
    ['1e3', '"1e3"'],
  ])('writes the name %j so that YAML reads it', (name, written) => {
    const yaml = `references: [{ client: ${JSON.stringify(name).replace(/\u0085/, '\\u0085')} }]`;
    expect(sayingOf('reference-call', yaml)).toContain(`\n  - client: ${written}\n`);
    expect(filled('a {{ reference | entry: "references[]" }} b', yaml, 'reference-call')).toMatch(
      /^a\n\n```yaml\n[\s\S]*\n```\n\n b$/,
    );
  });
});

describe('the handover', () => {
  test.each([
    'From Pixel Pantry to Hill Bakery.',
    '- Last day of the work: 3 July 2027\n- Last day to stop the renewal: 4 May 2027',
    '- Handover begins: 20 June 2027, 14 days with the vendor’s help',
    '- All access is cut: within 24 hours after the last day',
    '- ☐ The content: everything that was made, also what was never published\n',
    '- ☐ The statistics: all figures since the first day. **[Open: whether it is handed over]**\n',
    '| Instagram | belongs to somebody’s private profile; 1 administrator of ours; own login; no second factor | Put it in our name. Put in our e-mail and telephone for lost logins. Name a second administrator of ours. Delete the logins of the vendor’s people. Switch on the second factor. | 3 July 2027 | ☐ |',
    '| Mail shots | belongs to Hill Bakery; 2 administrators of ours; shared password; second factor on | Change the password, and log out everywhere. | 3 July 2027 | ☐ |',
    '**Passwords to change on the last day:** Mail shots, and every other password',
    '- What was made belongs to Hill Bakery, from its delivery.',
    '| Hill Bakery | Asha Rao | | |\n| Pixel Pantry | **[Open: who signs off on the vendor’s side]** | | |',
  ])('says: %s', (text) => {
    expect(sayingOf('handover')).toContain(text);
  });

  test('speaks of renewal only where it comes by itself', () => {
    expect(sayingOf('handover', HILL_BAKERY.replace('renewal: automatic', 'renewal: none'))).not.toContain('renewal');
  });
});
