/** Odd files, and what they are told: the sentence fits what the owner wrote. */

import { describe, expect, test } from 'vitest';
import { says } from './says.ts';

describe('what a vendor guarantees', () => {
  const guarantees = (...texts: string[]) =>
    says(
      'measurement/guaranteed-vanity',
      `vendor: { name: Petal Media }\nscope: { guarantees: ${JSON.stringify(texts)} }`,
    );

  test.each(['1,000 followers by May', 'No. 1 ranking on Google', 'never fewer than 500 likes a post'])(
    '“%s” can be bought',
    (text) => {
      expect(guarantees(text)).toEqual([
        `Petal Media guarantees “${text}”, which can be bought without winning you a customer.`,
      ]);
    },
  );

  test.each(['no bought followers', 'likes are never bought', 'an answer within four hours'])(
    '“%s” is worth something',
    (text) => {
      expect(guarantees(text)).toEqual([]);
    },
  );
});

test('pages without a name go by their place in the list', () => {
  const accounts = 'access: { accounts: [{ channel: Facebook, owner: vendor }, { owner: vendor }] }';
  expect(says('accounts/not-owned', `client: { name: Fern & Co }\n${accounts}`)).toEqual([
    'The vendor and not Fern & Co owns Facebook and page 2.',
  ]);
});

test('ties that were told without a day are not said to be untold', () => {
  const ties = 'ties: [{ who: Leo, took_part_in_decision: no }, { who: Lena, took_part_in_decision: no }]';
  expect(says('conflicts/undeclared-ties', `selection: { ${ties} }`)).toEqual([
    '2 people on your side have a tie with a vendor, and nothing says when everybody who decides declared theirs.',
  ]);
});

test.each([
  [0.02, 'Petal Media has been in business for less than a month.'],
  [0.5, 'Petal Media has been in business for only 6 months.'],
])('a vendor that is %s years old', (years, sentence) => {
  const vendor = `vendor: { name: Petal Media, legal_name: Petal Ltd, registration_checked_on: 2026-11-01, years_trading: ${years} }`;
  expect(says('governance/unverified-vendor', vendor)).toEqual([sentence]);
});

describe('whoever is paid by result', () => {
  const paid = 'budget: { fees: { model: performance } }\n';

  test('has no month of fees to compare the price of leaving with', () => {
    expect(says('exit/early-exit-fee', `${paid}contract: { early_exit_fee: 500 }`)).toEqual([]);
  });

  test('has no fees of a year to compare the limit of liability with', () => {
    expect(says('law/one-sided-liability', `${paid}contract: { indemnity: mutual, liability_cap: 500 }`)).toEqual([]);
  });
});

test('where nobody says who owns the work, nobody is asked when it passes', () => {
  const when = (contract: string) => says('ownership/passes-on-payment', `contract: ${contract}`);
  expect(when('{ start: 2027-01-04 }')).toEqual([]);
  expect(when('{ content_owner: client }')).toEqual([
    'Not known yet: when ownership passes (contract.ownership_passes_on).',
  ]);
});

describe('answers that are left out', () => {
  const service = 'engagement: { service: social-media-management }\n';

  test('need somebody who gives them, and no promise of the vendor', () => {
    const left = `${service}scope: { excluded: [replies] }`;
    expect(says('service-level/nobody-answers', left)).toEqual([
      'The vendor does not answer your customers, and nobody is named who does.',
    ]);
    expect(says('service-level/undefined', left)).toEqual([]);
  });

  test('and handed over in the next line are answered by the vendor', () => {
    const both = `${service}scope: { included: [posts, replies], excluded: [replies] }`;
    expect(says('service-level/nobody-answers', both)).toEqual([]);
    expect(says('service-level/undefined', both)).toHaveLength(1);
  });
});

test('a bar that buys bookkeeping needs nobody who checks its posts', () => {
  const bar = (service: string) =>
    says(
      'law/no-compliance-approver',
      `engagement: { service: ${service} }\nclient: { industry: bar, regulated: yes }`,
    );
  expect(bar('other')).toEqual([]);
  expect(bar('content-creation')).toEqual([
    'Your trade (bar) is regulated, and nobody qualified is named who checks what the vendor says for you.',
  ]);
});
