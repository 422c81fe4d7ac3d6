import { describe, expect, test } from 'vitest';
import { type Row, said } from './said.ts';

describe('money, of a budget in pounds', () => {
  test.each<Row>([
    ['12500', '12500 «£12,500»'],
    ['12,500.00', '12500 «£12,500»'],
    ['£12,500', '12500'],
    ['12.5k', '12500 «£12,500»'],
    ['12 500', '12500 «£12,500»'],
    ['  12500\r\n', '12500 «£12,500»'],
    ['GBP 5000', '5000 «£5,000»'],
    ['5k quid', '5000 «£5,000»'],
    ['5000 pounds', '5000 «£5,000»'],
    ["5'000.-", '5000 «£5,000»'],
    ['about £300', '300 «£300»'],
    ['five', '5 «£5»'],
    ['.1', '0.1 «£0.10»'],
    ['2.50', '2.5 «£2.50»'],
    ['0.0075', '0.0075 «£0.0075»'],
    ['1.5m', '1500000 «£1,500,000»'],
    ['123456789012.34', '123456789012.34 «£123,456,789,012.34»'],
    ['１２５００', '12500 «£12,500»'],
    ['١٢٥٠٠', '12500 «£12,500»'],
    // What is offered can be typed.
    ['1.234', '✗ “1.234” can be read in two ways. Type “1234” or “1.23”.'],
    ['£5.400', '✗ “£5.400” can be read in two ways. Type “5400” or “5.4”.'],
    ['12.345k', '✗ “12.345k” can be read in two ways. Type “12345000” or “12345”.'],
    ['0.005', '✗ With three digits behind the dot, thousands may be meant. Round it, such as to “0.01”.'],
    // Another currency.
    ['€12.500,00', '✗ The budget is in GBP, and “€12.500,00” is in EUR. Convert it, and type the amount in GBP.'],
    ['5000 euros', '✗ The budget is in GBP, and “5000 euros” is in EUR. Convert it, and type the amount in GBP.'],
    ['chf 5000', '✗ The budget is in GBP, and “chf 5000” is in CHF. Convert it, and type the amount in GBP.'],
    ['$5000', '✗ The budget is in GBP, and “$5000” is in another currency. Convert it, and type the amount in GBP.'],
    // What another field asks for, or none.
    ['£3000 a month', '✗ This is not counted by the month. Work it out, and type the figure alone.'],
    ['£3,000 – £4,000', '✗ “£3,000 – £4,000” is a range. Type one figure: the one that you plan with.'],
    ['-5', '✗ −5 is not possible here. Type a number, 0 or more.'],
    ['£5,000 + VAT', '✗ “£5,000 + VAT” is not an amount of money. Type one figure in digits, such as 12500.'],
    ['5000 all in', '✗ “5000 all in” is not an amount of money. Type one figure in digits, such as 12500.'],
    [String(0.1 + 0.2), '✗ “0.30000000000000004” is not an amount of money. Type one figure in digits, such as 12500.'],
    ['1e9', '✗ “1e9” is not an amount of money. Type one figure in digits, such as 12500.'],
    ['💷', '✗ “💷” is not an amount of money. Type one figure in digits, such as 12500.'],
    ['9'.repeat(30), '✗ That is more than can be meant. Check the figure, and type it again.'],
    ['', '✗ Type an answer, or skip it.'],
  ])('%j', (typed, expected) => {
    expect(said(typed, 'budget.cap', 'GBP')).toBe(expected);
  });

  test('the period of the field may be said', () => {
    expect(said('750 pounds a month', 'budget.fees.monthly_fee', 'GBP')).toBe('750 «£750»');
    expect(said('750 a week', 'budget.fees.monthly_fee', 'GBP')).toContain('not counted by the week');
  });
});

describe('money, of a budget in Canadian dollars', () => {
  test.each<Row>([
    ['$5000', '5000 «CAD 5,000»'],
    ['C$5,000', '5000 «CAD 5,000»'],
    ['5000 dollars', '5000 «CAD 5,000»'],
    ['US$ 5k', '✗ The budget is in CAD, and “US$ 5k” is in USD. Convert it, and type the amount in CAD.'],
  ])('%j', (typed, expected) => {
    expect(said(typed, 'budget.cap', 'CAD')).toBe(expected);
  });
});

test('money of a currency that nobody has named', () => {
  expect(said('$5000', 'budget.cap')).toBe('5000 «5,000»');
});

describe('hours', () => {
  test.each<Row>([
    ['7.5', '7.5'],
    ['7,5', '7.5 «7.5 hours»'],
    ['8 hours a week', '8 «8 hours»'],
    ['two', '2 «2 hours»'],
    ['1 hour', '1'],
    ['half an hour', '0.5 «0.5 hours»'],
    ['half an hour a week', '0.5 «0.5 hours»'],
    ['an hour and a half', '1.5 «1.5 hours»'],
    ['one and a half hours', '1.5 «1.5 hours»'],
    ['1½', '1.5 «1.5 hours»'],
    ['1h30', '1.5 «1.5 hours»'],
    ['1 h 30 min', '1.5 «1.5 hours»'],
    ['1:30', '1.5 «1.5 hours»'],
    ['90 minutes', '1.5 «1.5 hours»'],
    ['20 min', '0.33 «0.33 hours»'],
    ['2 days', '48 «48 hours»'],
    // A week has no thousand hours, and no group of thousands begins with a zero.
    ['1.234', '1.234 «1.234 hours»'],
    ['0.125', '0.125 «0.125 hours»'],
    ['200', '✗ 200 is not possible here. Type a number from 0 to 168.'],
    ['−3', '✗ −3 is not possible here. Type a number from 0 to 168.'],
    ['10-12', '✗ “10-12” is a range. Type one figure: the one that you plan with.'],
    ['half an hour a day', '✗ This is not counted by the day. Work it out, and type the figure alone.'],
    ['3 months', '✗ “3 months” is not a number of hours. Type one figure in digits, such as 7.5.'],
    ['£5', '✗ “£5” is not a number of hours. Type one figure in digits, such as 7.5.'],
  ])('%j', (typed, expected) => {
    expect(said(typed, 'client.decision_maker.hours_per_week')).toBe(expected);
  });

  test('where a thousand hours are possible, the dot is asked about', () => {
    expect(said('1.234', 'budget.fees.hours_total')).toBe(
      '✗ “1.234” can be read in two ways. Type “1234” or “1.2340”.',
    );
    expect(said('1.2340', 'budget.fees.hours_total')).toBe('1.234');
  });
});

describe('minutes', () => {
  test.each<Row>([
    ['15', '15'],
    ['2 days', '2880 «2,880 minutes»'],
    ['24h', '1440 «1,440 minutes»'],
    ['half an hour', '30 «30 minutes»'],
    ['an hour and 20 minutes', '80 «80 minutes»'],
    ['quarter of an hour', '15 «15 minutes»'],
    ['1 minute', '1'],
    ['soon', '✗ “soon” is not a number of minutes. Type one figure in digits, such as 30.'],
  ])('%j', (typed, expected) => {
    expect(said(typed, 'customers.first_response_minutes')).toBe(expected);
  });
});

describe('whole days', () => {
  test.each<Row>([
    ['30 days', '30'],
    ['two weeks', '14 «14 days»'],
    ['1.234', '1234 «1,234 days»'],
    ['4,5', '✗ Only whole numbers count here. Type “4” or “5”.'],
    ['-0.5', '✗ −0.5 is not possible here. Type a whole number, 0 or more.'],
    ['3 months', '✗ “3 months” is not a whole number of days. Type one figure in digits, such as 30.'],
  ])('%j', (typed, expected) => {
    expect(said(typed, 'contract.notice_days')).toBe(expected);
  });
});

describe('percentages', () => {
  test.each<Row>([
    ['20', '20'],
    ['20 %', '20 «20%»'],
    ['twenty per cent', '20 «20%»'],
    ['120', '✗ 120 is not possible here. Type a number from 0 to 100.'],
    ['most', '✗ “most” is not a percentage. Type one figure in digits, such as 20.'],
  ])('%j', (typed, expected) => {
    expect(said(typed, 'outcomes[].margin_percent')).toBe(expected);
  });
});
