/** The driver: one question after the other, back, a changed answer, second chances, lists, branches. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { compose } from '../../src/document/compose.ts';
import { dataOf } from '../../src/document/data.ts';
import { read } from '../../src/document/read.ts';
import { converse } from '../../src/interview/converse.ts';
import { wholeCourse } from '../../src/interview/course.ts';
import type { Prompt, Reply } from '../../src/interview/prompter.ts';
import { type State, stateOf } from '../../src/interview/state.ts';
import { head, style } from '../../src/interview/style.ts';
import { isGroup, type Tree, valueAt } from '../../src/interview/tree.ts';
import { viewOf } from '../../src/interview/view.ts';
import { bakery, interviewed, sessionOf, TODAY } from './bakery.ts';
import { type Answer, owner, replyTo } from './script.ts';

const back: Reply = { kind: 'back' };
const unknown: Reply = { kind: 'unknown' };
const skip: Reply = { kind: 'skip' };
const done: Reply = { kind: 'done' };
const add: Reply = { kind: 'add' };
const change = (index: number): Reply => ({ kind: 'change', index });
const remove = (index: number): Reply => ({ kind: 'remove', index });

/** Says one after the other to the same prompt, then what the list of answers says. */
async function story(
  turns: Readonly<Record<string, readonly Answer[]>>,
  {
    answers = bakery,
    base = {},
    begin,
  }: { readonly answers?: Readonly<Record<string, Answer>>; readonly base?: Tree; readonly begin?: State } = {},
) {
  const left = new Map(Object.entries(turns).map(([key, replies]) => [key, [...replies]]));
  const prompts: Prompt[] = [];
  const someone = owner(answers, (prompt) => {
    prompts.push(prompt);
    const queue = left.get(prompt.key);
    return queue && queue.length > 0 ? replyTo(prompt, queue.shift()) : undefined;
  });
  const saved: State[] = [];
  const session = sessionOf(someone, base, (state) => saved.push(state));
  const ending = await converse(begin ?? stateOf(base), wholeCourse({ tone: 'plain', text: '' }, []), session);
  const view = viewOf(ending.state, session);
  return { ending, view, written: view.written, asked: someone.asked, said: someone.said, prompts, saved };
}

/** Of all that these answers call for, only some is left to be asked. */
function begun(tree: Tree, wanted: (key: string) => boolean): State {
  const { steps } = viewOf({ tree, passed: [] }, sessionOf(owner({})));
  return { tree, passed: steps.map(({ key }) => key).filter((key) => !wanted(key)) };
}

/** A file of the bakery, with all that a brief asks. */
const brief = (await interviewed(bakery)).written;

function times(asked: readonly string[], key: string): number {
  return asked.filter((one) => one === key).length;
}

describe('straight through', () => {
  test('each question is asked once, in the order of the interview, and what was said is written', async () => {
    const { asked, written, ending, saved } = await story({});
    expect(ending.kind).toBe('done');
    expect(asked.slice(0, 7)).toEqual([
      '/engagement/stage',
      '/client/name',
      '/client/country',
      '/client/decision_maker/name',
      '/client/decision_maker/hours_per_week',
      '/engagement/service',
      '/scope/included',
    ]);
    const once = asked.filter((key) => !['/scope/channels', '/scope/excluded', '/marketing/promises'].includes(key));
    expect(once).toEqual([...new Set(once)]);
    expect(written).toMatchObject({
      engagement: { stage: 'briefing', reason: ['no-capacity'] },
      client: { country: 'GB', decision_maker: { name: 'Marta Reyes', hours_per_week: 2 } },
      outcomes: [
        {
          id: 'cakes-ordered-online',
          primary: true,
          baseline: 'unknown',
          target: 30,
          by: '2027-07-31',
          value_per_unit: 38,
          margin_percent: 40,
        },
      ],
      budget: { currency: 'GBP', cap: 3000, ceiling: 3300 },
      scope: { excluded: ['photography', 'the website'] },
      marketing: { promises: [{ practised: true }] },
    });
    // After each answer, so that nothing is lost.
    expect(saved).toHaveLength(asked.length);
  });

  test('who leaves is asked nothing more, and what was answered is kept', async () => {
    const { ending, asked } = await story({ '/budget/cap': [{ kind: 'leave' }] });
    expect(ending.kind).toBe('left');
    expect(asked.at(-1)).toBe('/budget/cap');
    expect(ending.state.tree['budget']).toEqual({ currency: 'GBP' });
  });

  test('where an answer cannot be saved, the interview ends', async () => {
    const someone = owner(bakery);
    const session = { ...sessionOf(someone), save: async () => false };
    const ending = await converse(stateOf({}), wholeCourse({ tone: 'plain', text: '' }, []), session);
    expect([ending.kind, someone.asked]).toEqual(['left', ['/engagement/stage']]);
    expect(ending.state.tree).toEqual({ engagement: { stage: 'briefing' } });
  });

  test('saved answers are not asked again: it goes on at the first open one', async () => {
    const { ending } = await story({ '/budget/cap': [{ kind: 'leave' }] });
    const { asked, written } = await story({}, { begin: ending.state });
    expect(asked[0]).toBe('/budget/cap');
    expect(written).toEqual(brief);
  });

  test('of a whole file only what a later stage wants is asked', async () => {
    const { asked } = await story({}, { base: brief });
    // What was passed over is offered each time.
    expect(asked.filter((key) => key in bakery)).toEqual([]);
    expect(asked.length).toBeLessThan(5);
    const next = { ...brief, engagement: { ...brief['engagement'], stage: 'shortlisting' } };
    const later = await story({}, { base: next });
    expect(later.asked).toContain('/outcomes/0/set_by');
    expect(later.asked).not.toContain('/client/name');
  });
});

describe('back', () => {
  test('asks the one before again, with the earlier answer in the line', async () => {
    const { prompts, written } = await story({
      '/client/country': [back],
      '/client/name': ['Millstone', 'Mill Lane Bakery'],
    });
    const names = prompts.filter((prompt) => prompt.key === '/client/name');
    expect(names.map((prompt) => prompt.kind === 'text' && prompt.initial)).toEqual([undefined, 'Millstone']);
    expect(names[1]?.kind === 'text' && names[1].because).toBe('your earlier answer');
    expect(written['client']).toMatchObject({ name: 'Mill Lane Bakery', country: 'GB' });
  });

  test('goes back as far as one likes, and never before the first', async () => {
    const { asked, prompts } = await story({
      '/client/decision_maker/name': [back],
      '/client/country': ['GB', back],
      '/client/name': ['Millstone', back],
    });
    expect(asked.slice(0, 9)).toEqual([
      '/engagement/stage',
      '/client/name',
      '/client/country',
      '/client/decision_maker/name',
      '/client/country',
      '/client/name',
      '/engagement/stage',
      '/client/decision_maker/name',
      '/client/decision_maker/hours_per_week',
    ]);
    expect(prompts.map((prompt) => prompt.back).slice(0, 3)).toEqual([false, true, true]);
  });

  test('skipping keeps the earlier answer, and asks no more', async () => {
    const { written, asked } = await story({ '/client/country': [back], '/client/name': ['Millstone', skip] });
    expect(written['client']).toMatchObject({ name: 'Millstone' });
    expect(times(asked, '/client/name')).toBe(2);
  });

  test('“I don’t know” takes the place of an earlier answer', async () => {
    const { written } = await story({ '/client/country': [back], '/client/name': ['Millstone', unknown] });
    expect(written['client']).toMatchObject({ name: 'unknown' });
  });

  test('what does not apply stands with its reason', async () => {
    const { written } = await story({ '/budget/ceiling': [{ kind: 'na', reason: 'the council pays' }] });
    expect(written['budget']).toMatchObject({ ceiling: { na: 'the council pays' } });
  });
});

describe('a branch that is left', () => {
  test('is kept and not written, and comes back when it is opened again', async () => {
    // Sales are worth money; being known is not asked about. Then the owner thinks again.
    const left = await story({
      '/outcomes/0/value_per_unit': ['£38', back],
      '/outcomes/0/margin_percent': [back],
      '/outcomes/0/by': ['31 July 2027', back],
      '/outcomes/0/per': ['month', back],
      '/outcomes/0/target': ['30', back],
      '/outcomes/0/baseline': [unknown, back],
      '/outcomes/0/metric': ['cakes ordered online', back],
      '/outcomes': [done, back],
      '/outcomes/0/kind': ['sales', 'awareness'],
    });
    expect(left.asked.filter((key) => key === '/outcomes/0/kind').length).toBeGreaterThan(1);
    expect(left.written['outcomes'][0]).not.toHaveProperty('value_per_unit');
    expect(left.ending.state.tree['outcomes'][0]).toMatchObject({ kind: 'awareness', value_per_unit: 38 });

    const state = { ...left.ending.state, tree: structuredClone(left.ending.state.tree) };
    state.tree['outcomes'][0].kind = 'sales';
    const again = await story({}, { begin: state });
    expect(again.written['outcomes'][0]).toMatchObject({ kind: 'sales', value_per_unit: 38 });
    expect(again.asked).not.toContain('/outcomes/0/value_per_unit');
  });

  test('of what stands in the file already nothing goes', async () => {
    const base = { ...brief, outcomes: [{ ...brief['outcomes'][0], value_per_unit: 38 }] };
    const begin = stateOf({ ...base, outcomes: [{ ...base.outcomes[0], kind: 'awareness' }] });
    const { written } = await story({}, { base, begin });
    expect(written['outcomes'][0]).toMatchObject({ kind: 'awareness', value_per_unit: 38 });
  });
});

describe('a second chance', () => {
  /** The result is to be known, and followers alone count it. */
  const known = { '/outcomes/0/kind': ['awareness'] };

  test('of followers: what do they bring? asked once', async () => {
    const { prompts, asked, written } = await story({
      ...known,
      '/outcomes/0/metric': ['followers'],
      '/outcomes/0/metric?': ['table bookings'],
    });
    const again = prompts.find((prompt) => prompt.key === '/outcomes/0/metric?');
    expect(again?.label).toMatch(/what do followers bring you\?/);
    expect(again).toMatchObject({ optional: true, example: expect.any(String) });
    expect(again).not.toHaveProperty('initial', 'Instagram followers');
    expect(times(asked, '/outcomes/0/metric?')).toBe(1);
    expect(asked[asked.indexOf('/outcomes/0/metric?') - 1]).toBe('/outcomes/0/metric');
    expect(written['outcomes'][0]).toMatchObject({ metric: 'table bookings', id: 'table-bookings' });
  });

  test('who stays with followers is asked no third time', async () => {
    const { asked, written } = await story({
      ...known,
      '/outcomes/0/metric': ['followers'],
      '/outcomes/0/metric?': ['Instagram followers'],
    });
    expect(times(asked, '/outcomes/0/metric?')).toBe(1);
    expect(written['outcomes'][0]).toMatchObject({ metric: 'Instagram followers' });
  });

  test('who skips it keeps what was said', async () => {
    const { asked, written } = await story({
      ...known,
      '/outcomes/0/metric': ['followers'],
      '/outcomes/0/metric?': [skip],
    });
    expect(times(asked, '/outcomes/0/metric?')).toBe(1);
    expect(written['outcomes'][0]).toMatchObject({ metric: 'followers' });
  });

  test('a new answer to the question itself gives a new one', async () => {
    const { asked } = await story({
      ...known,
      '/outcomes/0/metric': ['followers', 'page likes'],
      '/outcomes/0/metric?': [skip, back, skip],
      '/outcomes/0/baseline': [back],
    });
    // Back from the next one leads to the second chance, back from there to the question.
    expect(asked.filter((key) => /metric|baseline/.test(key)).map((key) => key.replace('/outcomes/0/', ''))).toEqual([
      'metric',
      'metric?',
      'baseline',
      'metric?',
      'metric',
      'metric?',
      'baseline',
    ]);
  });

  test('an unknown result: five examples, and asked once more', async () => {
    const { said, asked, written, prompts } = await story({
      '/outcomes/0/statement': [unknown],
      '/outcomes/0/statement?': ['Ten more calls a week by March'],
    });
    // By kind: «Sales: …», «Enquiries: …».
    expect(said.map((line) => line.match(/\b[A-Z][a-z]+: /g)?.length)).toContain(5);
    expect(prompts.find((prompt) => prompt.key === '/outcomes/0/statement?')?.label).toMatch(/^Which of these/);
    expect(times(asked, '/outcomes/0/statement?')).toBe(1);
    expect(written['outcomes'][0]).toMatchObject({ statement: 'Ten more calls a week by March' });
  });

  test('still unknown: it goes on', async () => {
    const { asked, written } = await story({
      '/outcomes/0/statement': [unknown],
      '/outcomes/0/statement?': [unknown],
    });
    expect(times(asked, '/outcomes/0/statement?')).toBe(1);
    expect(asked[asked.indexOf('/outcomes/0/statement?') + 1]).toBe('/outcomes/0/kind');
    expect(written['outcomes'][0]).toMatchObject({ statement: 'unknown' });
  });
});

/** A garage that compares vendors. */
const garage: Readonly<Record<string, Answer>> = {
  ...bakery,
  '/engagement/stage': 'contracting',
  '/client/name': 'Ridge Road Garage',
  '/selection/candidates': 2,
  '/selection/candidates/0/name': 'Northlight',
  '/selection/candidates/1/name': 'Bright Agency',
  '/selection/criteria': 3,
  '/selection/criteria/0/name': 'way of working',
  '/selection/criteria/1/name': 'price (net)',
  '/selection/criteria/2/name': 'fit [cars]. No. 1',
  '/selection/candidates/0/scores/way of working': '4',
  '/selection/candidates/0/scores/price (net)': '3',
  '/selection/candidates/0/scores/fit [cars]. No. 1': '5',
  '/selection/candidates/1/scores/way of working': '2',
  '/contingencies': 2,
  '/contingencies/0/event': 'backlash',
  '/contingencies/0/owner': 'Marta Reyes',
  '/contingencies/1/event': 'misjudged-post',
  '/access/accounts': 2,
  '/access/accounts/0/channel': 'Facebook',
  '/access/accounts/1/channel': 'Instagram',
  '/references': 2,
  '/references/0/client': 'Quay Dental',
  '/references/0/spoke_on': '3 Nov 2026',
  '/references/0/on_time': 'yes',
  '/references/1/client': 'Old Mill Hotel',
};

describe('lists of groups', () => {
  const straight = story({}, { answers: garage });

  test('candidates, references, contingencies and accounts are written in the order in which they were added', async () => {
    const { written } = await straight;
    const names = (list: readonly Record<string, string>[], name: string) => list.map((one) => one[name]);
    expect(names(written['selection'].candidates, 'name')).toEqual(['Northlight', 'Bright Agency']);
    expect(names(written['references'], 'client')).toEqual(['Quay Dental', 'Old Mill Hotel']);
    expect(names(written['contingencies'], 'event')).toEqual(['backlash', 'misjudged-post']);
    expect(names(written['access'].accounts, 'channel')).toEqual(['Facebook', 'Instagram']);
  });

  test('scores are asked for each criterion of each candidate, whatever its name', async () => {
    const { written, prompts } = await straight;
    expect(written['selection'].candidates[0].scores).toEqual({
      'way of working': 4,
      'price (net)': 3,
      'fit [cars]. No. 1': 5,
    });
    expect(written['selection'].candidates[1].scores).toEqual({ 'way of working': 2 });
    const score = prompts.find((prompt) => prompt.key === '/selection/candidates/1/scores/price (net)');
    expect(score?.label).toContain('price (net)');
    expect(score?.label).toContain('Bright Agency');
  });

  test('questions about each candidate name it, and pass over the one that is out', async () => {
    const candidates = [{ name: 'Northlight' }, { name: 'Bright Agency' }];
    const tree = { engagement: { stage: 'contracting' }, selection: { candidates, criteria: [{ name: 'price' }] } };
    const { asked, prompts } = await story(
      { '/selection/candidates/1/disqualified': [true] },
      { answers: garage, begin: begun(tree, (key) => key.startsWith('/selection/candidates/')) },
    );
    expect(asked).toContain('/selection/candidates/0/interviewed_on');
    expect(asked).toContain('/selection/candidates/0/scores/price');
    expect(asked.filter((key) => /1\/(scores|interviewed)/.test(key))).toEqual([]);
    expect(prompts.find((prompt) => prompt.key === '/selection/candidates/1/price')?.label).toContain('Bright Agency');
  });

  test('the first of what is needed is asked for at once; an empty list stands there as one', async () => {
    const { asked, written } = await straight;
    expect(asked.indexOf('/selection/candidates/0/name')).toBeLessThan(asked.indexOf('/selection/candidates'));
    expect(asked.indexOf('/marketing/promises')).toBeLessThan(asked.indexOf('/marketing/promises/0/claim'));
    const without = await story({ '/marketing/promises': [done] });
    expect(without.written['marketing']).toEqual({ promises: [] });
    expect(written['marketing'].promises).toHaveLength(1);
  });

  const vendors = begun({ engagement: { stage: 'shortlisting', service: 'social-media-management' } }, (key) =>
    key.startsWith('/selection/candidates'),
  );

  test('one is changed: only it is asked again', async () => {
    const { asked, written } = await story(
      {
        '/selection/candidates': [add, change(0), done],
        '/selection/candidates/0/name': ['Northlite', 'Northlight Media'],
      },
      { answers: garage, begin: vendors },
    );
    const from = asked.lastIndexOf('/selection/candidates/0/name');
    const again = asked.slice(from, asked.indexOf('/selection/candidates', from));
    expect(again.length).toBeGreaterThan(2);
    expect(again.filter((key) => !key.startsWith('/selection/candidates/0/'))).toEqual([]);
    expect(written['selection'].candidates).toEqual([{ name: 'Northlight Media' }, { name: 'Bright Agency' }]);
  });

  test('one is removed: what was passed over in the later ones is not asked again', async () => {
    const { asked, written } = await story(
      { '/selection/candidates': [add, remove(0), done] },
      { answers: garage, begin: vendors },
    );
    expect(written['selection'].candidates).toEqual([{ name: 'Bright Agency' }]);
    // Its price was skipped as the second of two, and is so as the first of one.
    expect(times(asked, '/selection/candidates/1/price')).toBe(1);
    expect(times(asked, '/selection/candidates/0/price')).toBe(1);
  });

  test('the list of entries is shown by their names', async () => {
    const { prompts } = await straight;
    const lists = prompts.filter((prompt) => prompt.kind === 'entries');
    const last = (key: string) => lists.findLast((prompt) => prompt.key === key)?.items;
    expect(last('/selection/candidates')).toEqual(['Northlight', 'Bright Agency']);
    expect(last('/contingencies')).toEqual(['People turn on you, or on your hashtag', 'A post goes wrong']);
  });

  test('back from one that was just added takes it away', async () => {
    const { written, asked } = await story({
      '/outcomes': [add, done],
      '/outcomes/1/statement': [back],
    });
    expect(written['outcomes']).toHaveLength(1);
    expect(asked[asked.indexOf('/outcomes/1/statement') + 1]).toBe('/outcomes');
  });

  test('back from one in which something stands keeps it', async () => {
    const { written } = await story({
      '/outcomes': [add, done],
      '/outcomes/1/statement': ['Nine of ten messages are answered', 'Nine of ten messages are answered'],
      '/outcomes/1/kind': [back, 'customer-service'],
    });
    expect(written['outcomes'].map(({ kind }: { kind: string }) => kind)).toEqual(['sales', 'customer-service']);
    expect(written['outcomes'].map(({ primary }: { primary: boolean }) => primary)).toEqual([true, false]);
  });

  test('one that was added and skipped throughout is not written', async () => {
    const { written, ending } = await story({ '/outcomes': [add, done] });
    expect(ending.kind).toBe('done');
    expect(written['outcomes']).toHaveLength(1);
  });

  test('the only one is removed, and a new one added', async () => {
    const { written } = await story({
      '/scope/channels': [remove(0), add, done],
      '/scope/channels/0/name': ['Instagram', 'TikTok'],
      '/scope/channels/0/posts_per_week': ['3', '5'],
    });
    expect(written['scope'].channels).toEqual([{ name: 'TikTok', posts_per_week: 5 }]);
  });
});

describe('lists of lines', () => {
  test('grow line by line, until there are no more', async () => {
    const { prompts, written } = await story({});
    const lines = prompts.filter((prompt) => prompt.kind === 'line' && prompt.key === '/scope/excluded');
    expect(lines.map((prompt) => prompt.kind === 'line' && prompt.items)).toEqual([
      [],
      ['photography'],
      ['photography', 'the website'],
    ]);
    expect(written['scope'].excluded).toEqual(['photography', 'the website']);
  });

  test('one is removed again', async () => {
    const { written } = await story({
      '/scope/excluded': [
        { kind: 'value', value: 'photography' },
        { kind: 'value', value: 'the wesbite' },
        remove(1),
        { kind: 'value', value: 'the website' },
        done,
      ],
    });
    expect(written['scope'].excluded).toEqual(['photography', 'the website']);
  });

  test('none is an answer, and unknown another', async () => {
    const none = await story({ '/scope/excluded': [done] });
    expect(none.written['scope'].excluded).toEqual([]);
    const open = await story({ '/scope/excluded': [unknown] });
    expect(open.written['scope'].excluded).toBe('unknown');
    expect(times(open.asked, '/scope/excluded')).toBe(1);
  });
});

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What owners type, and what YAML, a shell or a terminal might take for something else. */
const TYPED = [
  ...['30', '3,000', '12.5k', '0', '7', '40 %', '4 hours', '60 minutes', '31 July 2027', '+30d', '2027-03-01', '08:30'],
  ...[
    'GB',
    'IE',
    'GBP',
    'Europe/London',
    'Mon-Sat',
    'every weekday',
    'yes',
    'no',
    'on',
    'null',
    '~',
    'true',
    '0123',
    '1e3',
    '=1+1',
  ],
  ...[
    'Marta Reyes',
    "O'Brien & Söhne",
    'Said "so": - #1 & more',
    '- bread',
    '{ cap: 3 }',
    '[posts]',
    '*b',
    '&c d',
    '!e',
    '%f',
    '@g',
  ],
  ...[
    '`id` $(id)',
    '# none',
    "it's",
    'one\r\ntwo',
    '  blanks  ',
    '日本語',
    '😀 bread',
    'a: b',
    'ends with:',
    '|',
    '>-',
    '? ',
    '---',
    '...',
  ],
  ...['followers', '$& {name} $1', '__proto__', 'constructor', 'a/b~c', 'scores.price [net]', 'x'.repeat(300)],
];

const STAGES = ['briefing', 'briefing', 'shortlisting', 'contracting', 'running', 'ending'];
const SERVICES = [
  'social-media-management',
  'community-management',
  'content-creation',
  'paid-social',
  'influencer',
  'other',
];

/** Somebody who answers at random, goes back at times, and leaves when it has been enough. */
function anybody(seed: number) {
  const roll = dice(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)] as T;
  const meant = new Map<string, unknown>();
  const enough = 10 + Math.floor(roll() * 40);
  let asked = 0;
  const tree = { engagement: { stage: pick(STAGES), service: pick(SERVICES) } };
  const rest = 0.1 + roll() * 0.4;
  const begin = begun(tree, () => roll() < rest);

  function value(prompt: Prompt): Reply {
    const tried = Array.from({ length: 25 }, () => pick(TYPED));
    switch (prompt.kind) {
      case 'text':
      case 'line': {
        if (prompt.kind === 'line' && (prompt.items.length > 2 || roll() < 0.3)) return done;
        for (const typed of tried) {
          const checked = prompt.check(typed);
          if (checked.ok) return { kind: 'value', value: checked.value };
        }
        return skip;
      }
      case 'entries':
        if (prompt.items.length > 0 && roll() < 0.2)
          return pick([change, remove])(Math.floor(roll() * prompt.items.length));
        return prompt.items.length < 2 && roll() < 0.5 ? add : done;
      case 'many':
        return { kind: 'value', value: prompt.choices.map((choice) => choice.value).filter(() => roll() < 0.4) };
      default:
        return { kind: 'value', value: pick(prompt.choices).value };
    }
  }

  function reply(prompt: Prompt): Reply {
    if (asked++ > enough) return { kind: 'leave' };
    if (prompt.key === '/engagement/service') return { kind: 'value', value: pick(SERVICES) };
    const mood = roll();
    if (mood < 0.05) return unknown;
    if (mood < 0.08) return { kind: 'not-yet' };
    if (mood < 0.11) return { kind: 'na', reason: pick(['we have none', 'a: b # c', '“so”\tit is', "it's\nso"]) };
    if (mood < 0.18) return skip;
    if (mood < 0.21 && prompt.back) return back;
    return value(prompt);
  }

  const someone = owner({}, (prompt) => {
    const said = reply(prompt);
    if (said.kind === 'value' && prompt.kind !== 'line') meant.set(prompt.key.replace('?', ''), said.value);
    else if (said.kind === 'na') meant.set(prompt.key.replace('?', ''), { na: said.reason });
    else if (said.kind === 'unknown' || said.kind === 'not-yet') meant.set(prompt.key.replace('?', ''), said.kind);
    return said;
  });
  return { someone, meant, begin };
}

describe('whatever an owner answers', () => {
  async function held(seed: number) {
    const { someone, meant, begin } = anybody(seed);
    const session = sessionOf(someone);
    const ending = await converse(begin, wholeCourse({ tone: 'plain', text: '' }, []), session);
    const { written, steps } = viewOf(ending.state, session);
    const composed = compose({ vet: 1, ...written }, style, head);
    return { written, steps, meant, asked: someone.asked, composed };
  }

  test('the file can be written, reads as what was meant, and no line of it is wrong for the format', async () => {
    let prompts = 0;
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const { written, steps, meant, asked, composed } = await held(seed);
        prompts += asked.length;
        if (!('text' in composed)) throw new Error(composed.refused);
        const document = read(composed.text);
        expect(dataOf(document.root)).toEqual({ vet: 1, ...written });
        const { findings } = assess('engagement.yaml', document, { asOf: TODAY });
        const faults = findings.filter(({ kind }) => kind === 'shape');
        expect(faults.map(({ message }) => message)).toEqual([]);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
        expect(composed.text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
        for (const { key, path, base } of steps) {
          const now = valueAt(written, path);
          // Entries move when others are removed; a group takes the place of the choice that stands for it.
          const isStandIn = key === '/customers/coverage' && meant.get(key) === 'hours';
          if (
            meant.has(key) &&
            !isStandIn &&
            base.length === 0 &&
            !Array.isArray(now) &&
            !(isGroup(now) && !('na' in now))
          ) {
            expect([key, now]).toEqual([key, meant.get(key)]);
          }
        }
      }),
      { numRuns: 40 },
    );
    expect(prompts).toBeGreaterThan(500);
  }, 300_000);
});

describe('hours of service', () => {
  const answers = { '/customers/coverage': 'hours' };
  const begin = begun({ engagement: { stage: 'contracting', service: 'social-media-management' } }, (key) =>
    key.startsWith('/customers/coverage'),
  );

  test('are written as days and times', async () => {
    const hours = {
      '/customers/coverage/days': 'Mon-Sat',
      '/customers/coverage/from': '8am',
      '/customers/coverage/to': '6pm',
    };
    const { written } = await story({}, { answers: { ...answers, ...hours }, begin });
    expect(written['customers'].coverage).toEqual({ days: 'Mon-Sat', from: '08:00', to: '18:00' });
  });

  test('are no word of their own, where the days are skipped', async () => {
    const { view, written } = await story({}, { answers, begin });
    expect(written['customers']?.coverage).not.toBe('hours');
    expect(view.facts.assessment.findings.filter(({ kind }) => kind === 'shape')).toEqual([]);
  });

  test('stay when the choice is made again', async () => {
    const { written } = await story(
      {
        '/customers/coverage': ['hours', 'hours'],
        '/customers/coverage/days': ['Mon-Sat', back, skip],
        '/customers/coverage/from': [back, skip],
      },
      { answers, begin },
    );
    expect(written['customers'].coverage).toMatchObject({ days: 'Mon-Sat' });
  });
});
