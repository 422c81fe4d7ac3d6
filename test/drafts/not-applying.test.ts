/** What the owner says does not apply: no reason is told, and no sentence is left broken. */

import { describe, expect, test } from 'vitest';
import { draft, FOR_VENDORS, filled } from './story.ts';

const GARAGE = `
client: { name: Hanley Motors, industry: { na: too many to name }, decision_maker: { name: Luis Ortega } }
vendor: { name: Pixel Pantry, legal_name: { na: he works alone }, team: [{ name: Kim Lee, hours_per_week: 3 }, { name: { na: not hired yet } }] }
budget: { currency: GBP, cap: 3000, fees: { model: retainer, monthly_fee: { na: free trial }, hours_per_month: 12, time_log: { na: we trust him } } }
policy: { document: { na: no posts are made }, approver: Luis Ortega, deputy_approver: { na: never away }, turnaround_hours: { na: he is quick }, silence_means: { na: he always answers } }
contingencies: [{ event: backlash, owner: Luis Ortega, decide_within_minutes: { na: nobody is angry }, action: Ring round }]
access: { revoke_within_hours: { na: we trust him }, accounts: [{ channel: Instagram, owner: client, login: own-login, two_factor: { na: too old }, client_admins: { na: one man } }] }
communication: { updates: weekly, meetings: { na: he hates them } }
contract: { handover_days: { na: free trial }, records_kept_months: { na: no room } }
`;

const REASONS =
  /too many|works alone|not hired|free trial|trust him|no posts are|never away|he is quick|always answers|nobody is angry|too old|one man|hates|no room/;

test.each(FOR_VENDORS)('%s: the reason stays with the owner', (kind) => {
  const { markdown } = draft(kind, GARAGE);
  expect(markdown).not.toMatch(REASONS);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
  expect(markdown).not.toMatch(/[\u0001-\u0003]/);
  expect(markdown.replaceAll(/(?:: |\| )does not apply/g, '')).not.toContain('does not apply');
});

test('sentences, clauses and lines about it are left out', () => {
  const work = draft('statement-of-work', GARAGE).markdown;
  expect(work).not.toMatch(/keeps to the client’s rules|- Fee:|Access is cut|Records are kept|helps for/);
  expect(work).toContain('- The vendor: Pixel Pantry.\n');
  expect(work).toContain('News in writing: weekly. Meetings: does not apply. Billed');
  expect(work).toContain('- List of the hours worked: does not apply\n');
  expect(work).toContain('A post goes out when Luis Ortega has said yes. If nobody answers: does not apply.');
  expect(work).toContain(
    '| Instagram | Hanley Motors | does not apply | **[Open: what the vendor may do]** | own login |',
  );
  expect(work).toContain('- Handover: the vendor hands over **[Open: what is handed over at the end]**.');
  expect(draft('contingency-plan', GARAGE).markdown).toContain(
    '**People turn on us.** Luis Ortega decides. Ring round.',
  );
  expect(draft('brief', GARAGE).markdown).toContain('Hanley Motors: does not apply.\n');
});

describe('in a template of one’s own', () => {
  const yaml = 'client: { name: Mill, industry: { na: SECRET }, country: GB }\npolicy: { covers: { na: SECRET } }';
  test.each([
    ['Trade: {{ client.industry }}', 'Trade: does not apply'],
    ['- Trade: {{ client.industry }}.\n- Name: {{ client.name }}', '- Trade: does not apply.\n- Name: Mill'],
    ['**Trade:** {{ client.industry }}.', '**Trade:** does not apply.'],
    ['# Mill: {{ client.industry }}', '# Mill'],
    ['We are Mill. We are in {{ client.industry }} here. Come.', 'We are Mill. Come.'],
    ['Mill ({{ client.industry }} of old), since 1990', 'Mill, since 1990'],
    ['Mill, in {{ client.industry }}; open', 'Mill; open'],
    ['Bread or {{ client.industry }}.', 'Bread.'],
    ['a\n\n- in {{ client.industry }} only', 'a'],
    ['| {{ client.industry }} | {{ client.name }}, {{ client.industry }} |', '| does not apply | Mill |'],
    ['{% if client.industry | applies %}a{% else %}b{% endif %}', 'b'],
    ['{% assign named = client.industry | mentioned %}{% if named %}a{% else %}b{% endif %}', 'b'],
    ['Rules: {{ policy.covers | list }}', 'Rules: does not apply'],
  ])('%s', (template, text) => {
    const through = template.replace(
      '{% if client.industry | applies %}',
      '{% assign it = client.industry | applies %}{% if it %}',
    );
    expect(filled(through, yaml)).toBe(text);
  });

  test('of a list it is no part', () => {
    expect(filled('By {{ vendor.team | map: "name" | list }}.', GARAGE)).toBe('By Kim Lee.');
  });

  test('an open point that was left out with it is not listed, and one that stays is', () => {
    const template =
      'In {{ client.industry }} with {{ client.country | gap: "our country" }}. {{ policy.approver | gap: "who says yes" }}';
    const { openPoints } = draft('policy', 'client: { industry: { na: SECRET } }', template);
    expect(openPoints.map(({ text }) => text)).toEqual(['who says yes']);
  });
});
