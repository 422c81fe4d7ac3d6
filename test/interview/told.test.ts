/** What the owner is told on the way: sums, mistakes at once and once, and the findings so far. */

import { describe, expect, test } from 'vitest';
import { converse } from '../../src/interview/converse.ts';
import { progressOf, wholeCourse } from '../../src/interview/course.ts';
import type { Note, Prompt, Reply } from '../../src/interview/prompter.ts';
import { stateOf } from '../../src/interview/state.ts';
import { identity, remarksOn, settled, touches } from '../../src/interview/told.ts';
import type { Tree } from '../../src/interview/tree.ts';
import { viewOf } from '../../src/interview/view.ts';
import { bakery, interviewed, interviews, sessionOf } from './bakery.ts';
import { type Answer, owner } from './script.ts';

/** What was asked and said, in one list: `? /budget/cap`, then the lines. */
async function heard(
  answers: Readonly<Record<string, Answer>>,
  { base = {}, known = [], hints = '' }: { base?: Tree; known?: string[]; hints?: string } = {},
) {
  const log: string[] = [];
  const prompts: Prompt[] = [];
  const someone = owner(answers, (prompt): Reply | undefined => {
    log.push(`? ${prompt.key}`);
    prompts.push(prompt);
    return undefined;
  });
  const session = sessionOf(
    { ...someone, tell: (notes: readonly Note[]) => void log.push(...notes.map(({ text }) => text)) },
    base,
  );
  const ending = await converse(stateOf(base), wholeCourse({ tone: 'dim', text: hints }, known), session);
  return { log, prompts, view: viewOf(ending.state, session) };
}

/** The lines that follow the answer to a prompt, up to the next one. */
function saidAfter(log: readonly string[], key: string): string[] {
  const at = log.lastIndexOf(`? ${key}`);
  const next = log.findIndex((line, index) => index > at && line.startsWith('? '));
  return log.slice(at + 1, next < 0 ? undefined : next);
}

const garage: Readonly<Record<string, Answer>> = {
  ...bakery,
  '/engagement/stage': 'contracting',
  '/client/name': 'Ridge Road Garage',
  '/budget/fees/model': 'retainer',
  '/budget/fees/monthly_fee': '750',
  '/budget/fees/hours_per_month': '25',
  '/customers/inbound_messages_per_week': '90',
  '/customers/minutes_per_message': '5',
  '/customers/first_response_minutes': '4 hours',
  '/customers/complaint_route': ['vendor', 'office manager', 'service desk'],
  '/insight/items_per_month': '4',
  '/contract/term_months': '6',
};

const contracting = heard(garage);
const briefing = heard(bakery, { hints: 'Shift+Tab goes back' });

describe('remarks', () => {
  test.each([
    ['/budget/fees/hours_per_month', /^That is 5\.\d+ h(?:ours)? a week\.$/],
    ['/customers/inbound_messages_per_week', /^That is about 7\.5 h(?:ours)? of answering a week\.$/],
    ['/customers/minutes_per_message', /^All the work needs [\d.]+ h(?:ours)? a week; you buy 5\.\d+ h(?:ours)?\.$/],
    ['/customers/complaint_route', /^Times that it is handed on: 2\. The fewer, the sooner it is solved\.$/],
    ['/contract/term_months', /^Over that time the fees come to £[\d,]+\.$/],
  ])('the sum that an answer makes is said at once: %s', async (key, expected) => {
    const { log } = await contracting;
    expect(saidAfter(log, key)).toContainEqual(expect.stringMatching(expected));
  });

  test('of money in the currency of the owner', async () => {
    const { log } = await briefing;
    expect(saidAfter(log, '/outcomes/0/margin_percent').join(' ')).not.toContain('{');
    expect(saidAfter(log, '/budget/ceiling')).toContain('That is 10% above the budget.');
  });

  test('nothing, where a figure is not known', async () => {
    const { log } = await heard({ ...garage, '/budget/fees/hours_per_month': { kind: 'unknown' } });
    expect(saidAfter(log, '/budget/fees/hours_per_month')[0]).toBe(
      'Ask the vendor. A price without hours cannot be compared with another price.',
    );
    expect(saidAfter(log, '/customers/minutes_per_message').join(' ')).not.toContain('you buy');
  });

  test('“I don’t know” gets a way to find out, with the figure where there is one', async () => {
    const known = { ...bakery, '/outcomes/0/baseline': '12', '/budget/cap': { kind: 'unknown' } as Reply };
    const { log } = await heard(known);
    const said = saidAfter(log, '/budget/cap').join('\n');
    expect(said).not.toContain('{gain');
    const { log: other } = await briefing;
    expect(saidAfter(other, '/outcomes/0/baseline')[0]).toMatch(/^Count it in the next four weeks/);
  });

  test('who skips is told nothing', () => {
    const session = sessionOf(owner({}));
    const view = viewOf(stateOf({}), session);
    const told = view.steps.flatMap((step) => remarksOn(step, view, stateOf({})));
    expect(told).toEqual([]);
  });
});

describe('mistakes', () => {
  test('are told under the answer that settles them, with what to do', async () => {
    const { log } = await heard({ ...garage, '/budget/ceiling': '2,000' });
    const said = saidAfter(log, '/budget/ceiling');
    expect(said).toContain('✖ The ceiling, £2,000, is below the cap, £3,000.');
    expect(said).toContain('→ The ceiling is the cap plus the reserve: correct one of the two figures.');
  });

  test('a total below the budget is not called a percentage above it', async () => {
    const { log } = await heard({ ...bakery, '/budget/ceiling': '2,000' });
    expect(saidAfter(log, '/budget/ceiling').join('\n')).not.toContain('−33% above');
  });

  test('are told once, with their message', async () => {
    for (const { log } of [await contracting, await briefing]) {
      const told = log.filter((line) => /^[✖!] /.test(line));
      expect(told).toEqual([...new Set(told)]);
    }
  });

  test('not more than two at once', async () => {
    const { log, prompts } = await contracting;
    for (const { key } of prompts) {
      const said = saidAfter(log, key);
      const end = said.findIndex((line) => /^\d of \d/.test(line));
      // At the end of a section up to three more are told.
      expect(said.filter((line) => /^[✖!] /.test(line)).length).toBeLessThanOrEqual(end < 0 ? 2 : 5);
    }
  });

  test('not while something still to be asked could change them', async () => {
    // No ceiling is a mistake, but not before it has been asked for.
    const { log } = await heard({ ...bakery, '/budget/ceiling': { kind: 'skip' } });
    const asked = log.indexOf('? /budget/ceiling');
    const told = log.findIndex((line) => /^[✖!] .*(?:emergency|reserve|set aside)/i.test(line));
    expect(told < 0 || told > asked).toBe(true);
    const { view } = await briefing;
    const finding = view.facts.assessment.findings.find(({ kind }) => kind === 'risk');
    expect(settled(view, () => true).map(identity)).not.toContain(finding && identity(finding));
  });

  test('of the file as it was are not told', async () => {
    const { written } = await interviewed({ ...garage, '/budget/ceiling': '2,000' });
    const { ceiling: _, ...budget } = written['budget'];
    const base = { ...written, budget };
    const before = '✖ The ceiling, £2,000, is below the cap, £3,000.';
    const fresh = await heard({ '/budget/ceiling': '2,000' }, { base });
    expect(fresh.log).toContain(before);
    const known = viewOf(stateOf(written), sessionOf(owner({}), written)).facts.assessment.findings.map(identity);
    const quiet = await heard({ '/budget/ceiling': '2,000' }, { base, known });
    expect(quiet.log).not.toContain(before);
  });
});

describe('a section', () => {
  test('begins with its place, its name, why it matters, and the keys', async () => {
    const { log } = await briefing;
    expect(log.slice(0, 5)).toEqual([
      '',
      '1 of 3 · You and the result',
      interviews[0]?.sections[0]?.why,
      'Shift+Tab goes back',
      '? /engagement/stage',
    ]);
    expect(log.filter((line) => line === 'Shift+Tab goes back')).toHaveLength(3);
  });

  test('ends with the findings so far', async () => {
    const { log } = await contracting;
    const ends = log.filter((line) => line.startsWith('So far: '));
    expect(ends.length).toBeGreaterThanOrEqual(5);
    for (const line of ends) expect(line).toMatch(/^So far: (?:nothing found|\d+ .*)\.$/);
  });

  test('counts the questions that apply', async () => {
    const { prompts } = await briefing;
    const progress = prompts.map(({ key, progress: place }) => `${place} ${key}`);
    expect(progress[0]).toBe('1/4 /engagement/stage');
    // Results, their number and what one is worth are asked when there is one.
    expect(progress).toContain('4/4 /outcomes/0/statement');
    expect(progress).toContain('6/6 /outcomes/0/value_per_unit');
    expect(progress).toContain('1/2 /budget/cap');
    for (const { progress: place = '' } of prompts) {
      const [here, all] = place.split('/').map(Number);
      expect(here).toBeGreaterThanOrEqual(1);
      expect(here).toBeLessThanOrEqual(all ?? 0);
    }
  });

  test('does not end when one goes back out of it', async () => {
    let turned = false;
    const log: string[] = [];
    const someone = owner(bakery, (prompt): Reply | undefined => {
      log.push(`? ${prompt.key}`);
      if (prompt.key !== '/budget/currency' || turned) return undefined;
      turned = true;
      return { kind: 'back' };
    });
    const tell = (notes: readonly Note[]) => void log.push(...notes.map(({ text }) => text));
    await converse(stateOf({}), wholeCourse({ tone: 'dim', text: '' }, []), sessionOf({ ...someone, tell }));
    const at = log.indexOf('? /budget/currency');
    const next = log.findIndex((line, index) => index > at && line.startsWith('? '));
    expect(log.slice(at + 1, next).filter((line) => line.startsWith('So far'))).toEqual([]);
  });
});

describe('progress in questions', () => {
  test('counts what is answered, and the questions of which something is open', async () => {
    const session = sessionOf(owner({}));
    const empty = stateOf({});
    expect(progressOf(viewOf(empty, session), empty).answered).toBe(0);
    const { written } = await interviewed(bakery);
    const whole = stateOf(written);
    const { answered, prompts, questionsLeft } = progressOf(viewOf(whole, session), whole);
    // Of the bakery a few are passed over.
    expect(prompts - answered).toBeGreaterThan(0);
    expect(prompts - answered).toBeLessThan(5);
    expect(questionsLeft).toBeLessThanOrEqual(prompts - answered);
  });
});

describe('one field', () => {
  test.each([
    ['budget', 'budget.cap', true],
    ['budget.cap', 'budget.cap', true],
    ['outcomes', 'outcomes[].metric', true],
    ['outcomes[].metric', 'outcomes', true],
    ['budget.fees', 'budget.fees_total', false],
    ['scope.included', 'scope.excluded', false],
    ['outcomes[].metric', 'outcomes[].metrics', false],
  ])('%s touches %s: %j', (one, other, expected) => {
    expect(touches(one, other)).toBe(expected);
    expect(touches(other, one)).toBe(expected);
  });
});
