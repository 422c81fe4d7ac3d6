/** Terms that must not be put up for signature as they stand, or that have to agree with each other. */

import { describe, expect, test } from 'vitest';
import { draft, filled, yamlOf } from './story.ts';

const sayingOf = (kind: Parameters<typeof draft>[0], yaml: string) => draft(kind, yaml).markdown;

test('nobody signs for a shared password, nor for a login without a second factor', () => {
  const gap = '**[Open: own logins or partner access for everybody, with a second factor]** |';
  const rows = sayingOf('statement-of-work', yamlOf('cleaning firm'));
  expect(rows).toContain('| Facebook | Harbour Lane Cleaning Ltd | 2 | editor | partner role, with a second factor |');
  expect(rows).toContain(`| Instagram | Harbour Lane Cleaning Ltd | 1 | editor | ${gap}`);
  const weak = 'access: { accounts: [{ channel: X, login: own-login, two_factor: no }] }';
  expect(sayingOf('statement-of-work', weak)).toContain(gap);
  expect(sayingOf('statement-of-work', yamlOf('cleaning firm'))).not.toContain('shared password');
});

describe('leaving early', () => {
  const lineOf = (contract: string): string =>
    /- Leaving early: (.*)/.exec(sayingOf('statement-of-work', `contract: { ${contract} }`))?.[1] ?? '';
  const term = 'start: 2027-01-04, term_months: 6, early_exit_fee: 0';

  test.each([
    [`${term}, break_points: none`, 'not agreed'],
    [`${term}, break_points: none, notice_days: 30`, 'the client with 30 days’ notice. It costs nothing.'],
    [`${term}, notice_days: 1`, 'the client with 1 day’s notice. It costs nothing.'],
    [`${term}, notice_days: 0`, 'the client with no notice. It costs nothing.'],
    [
      `${term}, notice_days: 30, break_points: [2027-03-01, 2027-05-01]`,
      'the client with 30 days’ notice, on these days: 1 March 2027 and 1 May 2027. It costs nothing.',
    ],
    [
      `${term}, notice_days: 30, break_points: weekly`,
      'the client with 30 days’ notice, every week. It costs nothing.',
    ],
  ])('%s', (contract, line) => {
    expect(lineOf(contract)).toBe(line);
  });
});

test('the sum of the fees says whether approved changes are in it', () => {
  const yaml = `budget: { currency: GBP, fees: { model: fixed, fixed_fee: 2000 } }
scope: { approved_changes: [{ what: A video, value: 800, on: 2026-10-12 }, { what: No prints, value: -50, on: 2026-11-01 }] }`;
  expect(sayingOf('statement-of-work', yaml)).toContain(
    '- All fees together: £2,000 (£2,000), without the changes of part 6; with them £2,750\n',
  );
});

describe('bookkeeping', () => {
  const BOOKS = `
engagement: { name: Bookkeeping, service: other, stage: contracting }
client: { name: Hill Bakery }
vendor: { name: Ledger & Co, team: [{ name: Kim Lee, lead: yes, hours_per_week: 3 }] }
policy: { contributors: [Kim Lee], approver: Asha Rao }
`;

  test.each(['brief', 'statement-of-work', 'policy', 'handover', 'contingency-plan'] as const)(
    '%s has nothing of posts and pages',
    (kind) => {
      expect(sayingOf(kind, BOOKS).replace(/\n## Open points[\s\S]*/, '')).not.toMatch(
        /\b(?:posts?|pages?|published|photographs|pictures|says yes to a post|social media)\b/i,
      );
    },
  );

  test('has rules of its own name, and only the events that befall any work', () => {
    const { title, markdown } = draft('policy', BOOKS);
    expect([title, markdown.split('\n')[0]]).toEqual(['Rules: Bookkeeping', '# Rules for Bookkeeping']);
    const events = (yaml: string) => sayingOf('contingency-plan', yaml).match(/^- \*\*.*?\.\*\*/gm);
    expect(events(BOOKS)).toEqual(['- **The target is missed.**', '- **The vendor is not there.**']);
    expect(events(`${BOOKS}contingencies: [{ event: account-lost, owner: Asha, action: Ring }]`)).toHaveLength(3);
  });
});

test('who is rung is not who decides', () => {
  const yaml = `communication: { urgent: { client: Marcus cell } }
contingencies: [{ event: backlash, owner: Luis Ortega, decide_within_minutes: 60, action: Wait }]`;
  const plan = sayingOf('contingency-plan', yaml);
  expect(plan).toContain('3. Ring, by day or night:\n');
  expect(plan).not.toContain('the one who decides');
  expect(sayingOf('policy', yaml)).toContain(
    'By day or night, ring: Marcus cell. Luis Ortega decides within 1 hour when people turn on us.',
  );
});

describe('the handover', () => {
  const ENDING = `
engagement: { stage: ending }
scope: { included: [posts] }
vendor: { name: Pixel Pantry }
access: { ad_account_owner: vendor }
contract: { start: 2026-06-08, term_months: 6, notice_days: 30, renewal: automatic, renewal_notice_days: 30, working_files: no, handover_days: 30 }
`;
  const handover = sayingOf('handover', ENDING);

  test.each([
    '| Advertising account | belongs to Pixel Pantry | Put it in our name',
    'all days in this document move with it',
    '- Last day of the work: 7 December 2026\n',
    '- Last day to stop the renewal: 7 November 2026 (passed): unless it was stopped, the contract renews itself',
    '- Notice to leave before that: 30 days, which is too late now to leave before the last day\n',
    '- Handover begins: 8 November 2026 (passed), 30 days',
    '\n- The files that can be edited stay with the vendor\n',
  ])('says: %s', (text) => {
    expect(handover).toContain(text);
  });

  test('says until when notice fits, where it does', () => {
    expect(sayingOf('handover', ENDING.replace('notice_days: 30, renewal:', 'notice_days: 7, renewal:'))).toContain(
      '7 days, so by 30 November 2026 at the latest',
    );
  });
});

test('half an hour is said as people say it', () => {
  expect(
    filled('{{ client.decision_maker.hours_per_week | hours }}', 'client: { decision_maker: { hours_per_week: 0.5 } }'),
  ).toBe('half an hour');
});

test('a list of which nothing can be read is not empty', () => {
  expect(filled('{{ scope.included | words | list | gap: "the work" }}', 'scope: { included: [bookkeeping] }')).toBe(
    '**[Open: the work]**',
  );
});
