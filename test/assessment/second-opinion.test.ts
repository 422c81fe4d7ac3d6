import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { decideSecondOpinion, decisionTable, type SecondOpinionInput } from '../../src/assessment/second-opinion.ts';
import { read } from '../../src/document/read.ts';

const late = { rule: 'second-opinion/late-deliveries', severity: 'warning' } as const;
const stuck = { rule: 'second-opinion/no-progress', severity: 'warning' } as const;
const defensive = { rule: 'second-opinion/refuses-criticism', severity: 'warning' } as const;
const refuses = { rule: 'second-opinion/refuses-criticism', severity: 'error' } as const;
const overbilled = { rule: 'second-opinion/billed-beyond-agreement', severity: 'error' } as const;

/** A vendor without a sign of trouble, and an owner who has said nothing. */
const calm: SecondOpinionInput = { triggers: [], talked: false, reasons: [], sharedCause: false };

function verdict(changes: Partial<SecondOpinionInput>): string {
  return decideSecondOpinion({ ...calm, ...changes }).verdict;
}

describe('no figure shows trouble', () => {
  test('a better price, one disagreement or style are no grounds, whatever was said', () => {
    expect(verdict({ reasons: ['better-price'] })).toBe('no-grounds');
    expect(verdict({ reasons: ['one-disagreement', 'style'], talked: true, vendorResponse: 'denied' })).toBe(
      'no-grounds',
    );
  });

  test('a fear for money or results asks for the figures first', () => {
    expect(verdict({ reasons: ['suspected-overcharging'] })).toBe('look-closer');
    expect(verdict({ reasons: ['better-price', 'no-results'], talked: true })).toBe('look-closer');
  });

  test('any other worry, and none at all, is to be written down', () => {
    expect(verdict({ reasons: ['other'] })).toBe('note-the-worry');
    expect(verdict({ reasons: ['better-price', 'missed-deadlines'] })).toBe('note-the-worry');
    expect(verdict({ reasons: [] })).toBe('note-the-worry');
  });
});

describe('a figure shows trouble', () => {
  test.each([[refuses], [overbilled]])('$rule, at its worst, justifies it at once', (trigger) => {
    expect(verdict({ triggers: [trigger] })).toBe('justified');
    expect(verdict({ triggers: [late, trigger], talked: true, vendorResponse: 'plan-agreed' })).toBe('justified');
    expect(verdict({ triggers: [trigger], reasons: ['better-price'] })).toBe('justified');
  });

  test('everything else is told to the vendor first, defensiveness too', () => {
    expect(verdict({ triggers: [late] })).toBe('talk-first');
    expect(verdict({ triggers: [defensive], reasons: ['style'] })).toBe('talk-first');
    expect(verdict({ triggers: [late], vendorResponse: 'denied' })).toBe('talk-first');
  });

  test.each(['honest', 'plan-agreed'] as const)('an answer that is %s leads to a plan', (vendorResponse) => {
    expect(verdict({ triggers: [stuck], talked: true, vendorResponse })).toBe('agree-a-plan');
  });

  test.each(['denied', 'no-change'] as const)('an answer that is %s justifies it', (vendorResponse) => {
    expect(verdict({ triggers: [defensive], talked: true, vendorResponse })).toBe('justified');
  });

  test('an answer that nobody noted is asked for', () => {
    expect(verdict({ triggers: [late], talked: true })).toBe('hear-the-answer');
  });
});

test('says what it rests on', () => {
  const because = (changes: Partial<SecondOpinionInput>) => decideSecondOpinion({ ...calm, ...changes }).because;
  expect(because({ triggers: [late, stuck] })).toBe(
    'The figures show late deliveries and too little progress, and the vendor has not been told plainly.',
  );
  expect(because({ triggers: [late, overbilled] })).toBe(
    'The figures show bills beyond the agreement, and that needs no talk first.',
  );
  expect(because({ triggers: [late], talked: true, vendorResponse: 'no-change' })).toBe(
    'The figures show late deliveries, and the talk brought no change.',
  );
  expect(because({ reasons: ['better-price', 'style'] })).toBe(
    'No figure shows trouble, and the reasons given (better price and style) are matters for a talk.',
  );
  expect(because({ reasons: ['style', 'no-results'] })).toBe(
    'You worry about no results, and the figures do not show it yet.',
  );
});

test('every verdict is followed by the share that is your own', () => {
  const alone = decideSecondOpinion({ ...calm, triggers: [late] });
  const shared = decideSecondOpinion({ ...calm, triggers: [late], sharedCause: true });
  expect(shared).toEqual({ ...alone, text: expect.stringContaining(`${alone.text} Part of the cause is yours`) });
});

test('the table has a row for every case, and a case for every row', () => {
  const reached = new Set<string>();
  for (const triggers of [[], [late], [refuses], [late, overbilled]]) {
    for (const talked of [false, true]) {
      for (const vendorResponse of [undefined, 'honest', 'plan-agreed', 'denied', 'no-change'] as const) {
        for (const reasons of [[], ['style'], ['no-results'], ['other']] as const) {
          const decision = decideSecondOpinion({ triggers, talked, vendorResponse, reasons, sharedCause: false });
          expect(decision.because).not.toMatch(/[{}]|undefined|\(\)/);
          reached.add(`${decision.verdict}: ${decision.text}`);
        }
      }
    }
  }
  expect([...reached].sort()).toEqual([...new Set(decisionTable.map((row) => `${row.verdict}: ${row.text}`))].sort());
});

describe('of a file', () => {
  const judge = (performance: string) =>
    assess('engagement.yaml', read(`vet: 1\nengagement: { stage: running }\nperformance: ${performance}\n`), {
      asOf: '2026-11-20',
    }).secondOpinion;
  const late = 'deliverables_due: 12, deliverables_late: 6';

  test.each([
    ['late, and nobody was told', `{ ${late} }`, 'talk-first'],
    ['late, and the talk is only planned', `{ ${late}, second_opinion: { talked_on: 2026-12-01 } }`, 'talk-first'],
    [
      'late, told, and denied',
      `{ ${late}, second_opinion: { talked_on: 2026-11-02, vendor_response: denied } }`,
      'justified',
    ],
    ['a better price', '{ second_opinion: { considering: true, reasons: [better-price] } }', 'no-grounds'],
  ])('%s', (_, performance, verdict) => {
    expect(judge(performance)?.verdict).toBe(verdict);
  });

  test('nobody has a reason to ask', () => {
    expect(judge('{ deliverables_due: 12, deliverables_late: 0 }')).toBeNull();
  });
});
