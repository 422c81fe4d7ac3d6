/** Nothing is invented and nothing is left out: what a gap looks like, and whom it names. */

import { describe, expect, test } from 'vitest';
import { closingOf, draft, filled } from './story.ts';

describe('a field without an answer', () => {
  test.each([
    ['is open', '', '{{ contract.start | date | gap: "the first day" }}', '**[Open: the first day]**'],
    [
      'is open where somebody does not know',
      'contract: { start: unknown }',
      '{{ contract.start | gap: "the first day" }}',
      '**[Open: the first day, not known yet]**',
    ],
    [
      'is open where it is to be done',
      'contract: { start: not-yet }',
      '{{ contract.start | gap: "the first day" }}',
      '**[Open: the first day, still to be done]**',
    ],
    [
      'is none where it does not apply',
      'contract: { start: { na: we began in spring } }',
      '{{ contract.start | gap: "the first day" }}',
      'Does not apply.',
    ],
    [
      'is open where it cannot be read',
      'contract: { start: next week }',
      '{{ contract.start | gap: "the first day" }}',
      '**[Open: the first day]**',
    ],
    [
      'is open in a group that nobody knows',
      'contract: unknown',
      '{{ contract.start | gap: "the first day" }}',
      '**[Open: the first day, not known yet]**',
    ],
    [
      'is open without a name, too',
      '',
      '{{ contract.start | date }}; {{ client.name }}',
      '**[Open: the contract: first day of work]**; **[Open: the client: business name]**',
    ],
    [
      'goes through every filter',
      '',
      '{{ contract.start | date | append: "!" | upcase | gap: "the first day" }}',
      '**[Open: the first day]**',
    ],
    [
      'has no part in a sum',
      'customers: { minutes_per_message: 4 }',
      '{{ customers.minutes_per_message | times: customers.inbound_messages_per_week | gap: "the minutes" }}',
      '**[Open: the minutes]**',
    ],
    [
      'is not 0 in a comparison',
      '',
      '{% if budget.cap < 100 or budget.cap > 1 or budget.cap == 0 %}less{% else %}nobody knows{% endif %}',
      'nobody knows',
    ],
    [
      'is nil, blank and false',
      '',
      '{% if budget.cap == nil and budget.cap == blank %}{% unless budget.cap %}so{% endunless %}{% endif %}',
      'so',
    ],
    ['can have another word', '', '{{ budget.cap | default: "not told" }}', 'not told'],
    [
      'is known to be mentioned or not',
      'budget: { cap: unknown }',
      '{{ budget.cap | mentioned }} {{ budget.ceiling | mentioned }}',
      'yes no',
    ],
  ])('%s', (_, yaml, template, text) => {
    expect(filled(template, yaml, 'reference-call')).toBe(text);
  });
});

test('a gap is named by a text, whatever stands there', () => {
  expect(filled('{{ client.name | gap: vendor.name }} {{ nil | gap }}', '')).toBe(
    '**[Open: an answer]** **[Open: an answer]**',
  );
});

describe('lists', () => {
  test.each([
    [
      'that are missing are open',
      '',
      '{% for x in policy.contributors %}x{% else %}{{ policy.contributors | gap: "who posts" }}{% endfor %}',
      '**[Open: who posts]**',
    ],
    [
      'that are empty say so',
      'voice: { never_say: [] }',
      '{{ voice.never_say | join: "; " | gap: "x" }}|{{ voice.never_say | list }}|{{ voice.never_say }}',
      'none|none|none',
    ],
    [
      'have a length',
      'policy: { contributors: [Asha, Bo] }',
      '{{ policy.contributors.size }} {{ outcomes.size }}',
      '2 0',
    ],
    [
      'have entries that are missing',
      '',
      '{{ outcomes[0].by | gap: "the day" }} {{ outcomes.first.metric | gap: "the number" }}',
      '**[Open: the day]** **[Open: the number]**',
    ],
    [
      'have entries beyond their end',
      'policy: { contributors: [Asha] }',
      '{{ policy.contributors[0] }} {{ policy.contributors[4] | gap: "the fifth" }}',
      'Asha **[Open: the fifth]**',
    ],
    [
      'may have gaps in them',
      'vendor: { team: [{ name: Jo }, { lead: yes }] }',
      '{{ vendor.team | map: "name" | list | gap: "who" }}',
      'Jo and **[Open: team member: name]**',
    ],
    [
      'of missing things are missing',
      '',
      '{{ vendor.team | map: "name" | list | gap: "who works" }}',
      '**[Open: who works]**',
    ],
  ])('%s', (_, yaml, template, text) => {
    expect(filled(template, yaml)).toBe(text);
  });
});

test('money of no currency is open', () => {
  expect(filled('{{ budget.cap | money }}', 'budget: { cap: 3000 }')).toBe('3,000 **[Open: the budget: currency]**');
  expect(filled('{{ budget.cap | money }}', 'budget: { cap: 3000, currency: CHF }')).toBe('CHF 3,000');
});

test('a figure that is not known names what is missing for it', () => {
  const yaml = 'budget: { currency: GBP, fees: { model: retainer, monthly_fee: 480 } }';
  const { markdown, openPoints } = draft('policy', yaml, '{{ figures.fee_total.value | money | gap: "all fees" }}');
  expect(markdown).toContain('**[Open: all fees]**');
  expect(openPoints[0]?.path).toBe('contract.term_months');
});

test('hours of the day may be known in part', () => {
  const template = '{{ customers.coverage | coverage | gap: "when" }}';
  expect(filled(template, 'customers: { coverage: 24x7 }')).toBe('day and night, every day');
  expect(filled(template, 'customers: { coverage: { days: Mon-Sat, from: "08:00", to: "18:00" } }')).toBe(
    'Mon-Sat, 08:00 to 18:00',
  );
  expect(filled(template, 'customers: { coverage: { days: Mon-Sat } }')).toBe(
    'Mon-Sat, **[Open: hours of cover: from]** to **[Open: hours of cover: to]**',
  );
});

describe('the open points', () => {
  const TEMPLATE = `
{{ vendor.crisis_example | gap: "one crisis" }} {{ client.decision_maker.hours_per_week | gap: "your hours" }}
{{ outcomes[0].baseline | gap: "the number today" }} {{ contract.governing_law | gap: "the law" }}
{{ budget.cap | gap: "the budget" }} {{ references[0].would_hire_again | gap: "would they" }}
{{ client.decision_maker.name | gap: "who decides" }} {{ client.industry | gap: "the trade" }} {{ client.industry | gap: "the trade" }}
{{ access.accounts[0].login | gap: "the login", of: client.name }} {{ nil | gap: "a rule", field: "policy.covers" }}`;

  test('stand at the end, by the person who can settle them', () => {
    const yaml = `
client: { name: Hill Bakery }
vendor: { name: Pixel Pantry }
outcomes: [{ baseline: unknown }]
budget: { cap: £3 000 }
`;
    expect(closingOf(draft('reference-call', yaml, TEMPLATE).markdown)).toBe(`## Open points before this call

**To correct in the file**

1. The budget: line 6 says something that cannot be read. Write \`3000\`.

**To settle with Pixel Pantry**

2. One crisis: “When did something last go wrong for a client of yours, and what did you do first?”
3. The law: “What happens if we disagree, and under which law and at which court?”

**To settle with your own people**

4. Your hours: “Reading, supplying content and meeting stay with you: how many hours a week have you for that?”
5. The number today, not known yet: “Where does the number that is to be improved stand today?”
6. Who decides: “Who on your side follows this work every week, and for how many hours?”
7. The trade
8. The login (Hill Bakery): “Does anybody outside the business log in with your password?”
9. A rule: “What do your rules say about replies, complaints, secrets, private use, claims, copyright and crises?”

**To settle with a client of the vendor**

10. Would they: “Would you hire the vendor again?”
`);
  });

  test('name the one who decides', () => {
    const yaml = 'client: { decision_maker: { name: Asha Rao } }';
    expect(closingOf(draft('policy', yaml, '{{ client.industry }}').markdown)).toContain('**To settle with Asha Rao**');
  });

  test('of a brief ask no vendor: there is none yet', () => {
    const yaml = 'client: { decision_maker: { name: Asha Rao } }\nvendor: { name: Pixel Pantry }';
    const template = '{{ contract.start | gap: "the first day" }} {{ communication.charged_extra | gap: "extras" }}';
    const { openPoints } = draft('brief', yaml, template);
    expect(openPoints.map(({ askOf, ask }) => [askOf, ask])).toEqual([
      ['Asha Rao', 'On which day do both sides sign, and on which does the work start?'],
      ['Asha Rao', null],
    ]);
  });

  test('do not ask the vendor for the owner’s own number', () => {
    const { openPoints } = draft('policy', '', '{{ communication.urgent.client }} {{ communication.urgent.vendor }}');
    expect(openPoints.map(({ askOf }) => askOf)).toEqual(['your own people', 'the vendor']);
  });

  test('are data, too', () => {
    const { openPoints } = draft(
      'policy',
      'client: { country: England }\nbudget: { cup: 3000 }',
      '{{ client.industry | gap: "the trade" }}{{ budget.cap | gap: "the budget" }}',
    );
    expect(openPoints).toEqual([
      {
        text: 'the trade',
        path: 'client.industry',
        state: 'absent',
        line: null,
        remedy: null,
        askOf: 'your own people',
        ask: null,
      },
      {
        text: 'the budget',
        path: 'budget.cap',
        state: 'unread',
        line: 3,
        remedy: 'Did you mean `cap`?',
        askOf: 'your own people',
        ask: 'What is the most you can spend, all in?',
      },
    ]);
  });
});
