/** What the owner keeps to himself stands in nothing that a vendor reads. */

import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { draftHtml } from '../../src/drafts/html.ts';
import { kindOf } from '../../src/drafts/kinds.ts';
import { fields } from '../../src/engagement/generated/fields.ts';
import { naughtyEngagement } from '../fixtures/naughty.ts';
import { complaint, draft, FOR_VENDORS, filled } from './story.ts';

const HILL_BAKERY = `
client: { name: Hill Bakery, country: GB, decision_maker: { name: Asha Rao, hours_per_week: 2 } }
engagement: { name: Instagram, service: social-media-management, stage: running, alternatives_considered: The niece }
outcomes:
  - { id: cakes, primary: yes, kind: sales, statement: 40 cakes a month are ordered online., metric: cakes ordered, baseline: 12,
      target: 40, per: month, by: 2027-06-30, value_per_unit: 61.75, margin_percent: 37.25 }
budget: { currency: GBP, cap: 3000, ceiling: 3377, covers: fees, told_vendor: yes, fees: { model: retainer, monthly_fee: 480 } }
scope: { channels: [{ name: Instagram, posts_per_week: 3 }], included: [posts, replies], excluded: [paid-ads] }
selection:
  found_by: cold-approach
  criteria: [{ name: taste, kind: need, weight: 60 }, { name: price, kind: budget, weight: 40 }]
  candidates:
    - { name: Pixel Pantry, price: 2888, scores: { taste: 4, price: 2 }, weaknesses: late to the interview }
    - { name: Crumb Media, price: 2111, scores: { taste: 3, price: 5 }, strengths: cheap as chips }
  chosen: Pixel Pantry
  reason: Nobody else answered
  ties: [{ who: Asha Rao, tie: went to school with the owner }]
vendor: { name: Pixel Pantry, client_list: not-checked, industry_experience: none, team: [{ name: Kim Lee, lead: yes }] }
references: [{ client: Mill Tearoom, kind: former, spoke_on: 2026-11-03, billed_over_quote_percent: 417, would_hire_again: unsure }]
contract: { start: 2026-11-02, term_months: 6 }
performance:
  response_to_criticism: refuses
  second_opinion: { considering: yes, reasons: [better-price, refuses-criticism] }
waivers: [{ rule: references/hand-picked, reason: We know the tearoom, by: Asha Rao, until: 2027-06-30 }]
`;

const SECRETS = [
  ...['3,377', '61.75', '37.25', 'niece', 'Crumb Media', '2,888', '2,111', 'late to the interview', 'cheap as chips'],
  ...['cold', 'Nobody else answered', 'school', 'not checked', 'Mill Tearoom', '417', 'unsure', 'refuses', 'better'],
  ...['tearoom', 'hand-picked', 'ceiling', 'reserve'],
];

describe.each(FOR_VENDORS)('%s', (kind) => {
  const made = draft(kind, HILL_BAKERY);

  test.each(SECRETS)('does not say “%s”', (secret) => {
    for (const text of [made.title, made.markdown, JSON.stringify(made.openPoints)]) expect(text).not.toContain(secret);
    expect(draftHtml(made).replace(/<head>[\s\S]*<\/head>/, '')).not.toContain(secret);
  });

  test('can be given nothing of all that by a template of one’s own', () => {
    for (const field of kindOf(kind).keepsBack.filter((name) => !name.includes('[]'))) {
      const said = complaint(`\n {{ ${field} }}`, HILL_BAKERY, kind);
      expect(said).toMatch(/^2:5 `[\w.]+` stays with you: this document is for the vendor\. Leave it out/);
      expect(field).toContain(said.split('`')[1] ?? 'a field');
    }
  });

  test.each([
    ['in a loop', '{% for one in selection.candidates %}x{% endfor %}'],
    ['in a condition', '{% if budget.ceiling > 0 %}x{% endif %}'],
    ['through a list', '{{ outcomes | map: "margin_percent" | list }}'],
    ['of an entry', '{% for one in outcomes %}{{ one.value_per_unit }}{% endfor %}'],
    ['by a name in quotes', '{{ budget["ceiling"] }}'],
    ['as one of all fields', '{% for pair in budget %}{{ pair[1] }}{% endfor %}'],
    ['where it is looked for', '{{ outcomes | where: "margin_percent", 37.25 | size }}'],
    ['as a figure', '{{ figures.ceiling_total.value }}'],
    ['as the client to ring', '{{ reference.client }}'],
  ])('is not to be had %s', (_, template) => {
    expect(complaint(template, HILL_BAKERY, kind)).toContain('stays with you');
  });
});

test('a brief also keeps the offer of one vendor from the others', () => {
  const { markdown } = draft('brief', HILL_BAKERY);
  for (const secret of ['Pixel Pantry', '480', '2,880', 'Kim Lee']) expect(markdown).not.toContain(secret);
  expect(markdown).toContain('£3,000');
  expect(filled('{{ "both" | party }}', HILL_BAKERY, 'brief')).toBe('Hill Bakery and the vendor');
  expect(filled('{{ "both" | party }}', HILL_BAKERY, 'policy')).toBe('Hill Bakery and Pixel Pantry');
  expect(complaint('{{ budget.fees.monthly_fee }}', HILL_BAKERY, 'brief')).toContain('`budget.fees` stays with you');
});

test('your own sheet for a call may have everything', () => {
  expect(complaint('{{ budget.ceiling | money }} {{ selection.chosen }}', HILL_BAKERY, 'reference-call')).toBe(
    'nothing to complain about',
  );
});

test('what is kept back is named as the format names it', () => {
  for (const kind of FOR_VENDORS)
    for (const name of kindOf(kind).keepsBack.filter((field) => !field.startsWith('figures.')))
      expect(Object.keys(fields)).toContain(name);
});

type Tree = { [key: string]: unknown };

/** Every number and every text of one's own in the fields that are kept back, replaced. */
function marked(value: unknown, field: string, kept: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => marked(item, `${field}[]`, kept));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value as Tree).map(([key, item]) => [
        key,
        marked(item, field === '' ? key : `${field}.${key}`, kept),
      ]),
    );
  const isKept = kept.some((name) => field === name || field.startsWith(`${name}.`) || field.startsWith(`${name}[]`));
  if (!isKept) return value;
  if (value === 'Tom asked') return 'Between us';
  return typeof value === 'number' && fields[field]?.maximum === undefined ? 987_654 : value;
}

test.each(FOR_VENDORS)('%s: nothing of a file that answers everything slips out', (kind) => {
  for (const stage of ['contracting', 'running'] as const) {
    const tree = marked(parse(naughtyEngagement('Tom asked', stage)), '', kindOf(kind).keepsBack);
    const { title, markdown, openPoints } = draft(kind, stringify(tree));
    const text = `${title} ${markdown} ${JSON.stringify(openPoints)}`;
    expect(text).toContain('Tom asked');
    expect(text).not.toMatch(/Between us|987|5,926|5926/);
  }
});
