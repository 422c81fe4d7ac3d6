/** What follows from the answers: which interview is held, what is asked, and what the file will hold. */

import { describe, expect, test } from 'vitest';
import { stateOf } from '../../src/interview/state.ts';
import type { Tree } from '../../src/interview/tree.ts';
import { interviewFor, viewOf } from '../../src/interview/view.ts';
import { bakery, interviewed, interviews, sessionOf } from './bakery.ts';
import { owner } from './script.ts';

const setting = sessionOf(owner({}));

function viewed(tree: Tree, base: Tree = {}) {
  const view = viewOf({ tree, passed: stateOf(tree).passed }, { ...setting, base });
  return { ...view, keys: view.steps.map((step) => step.key) };
}

/** The brief of the bakery, as it would stand in the file. */
const brief = (await interviewed(bakery)).written;

function withService(tree: Tree, service: string): Tree {
  return { ...tree, engagement: { ...tree['engagement'], service } };
}

describe('the interview', () => {
  test.each([
    ['social-media-management', 'social-media'],
    ['community-management', 'social-media'],
    ['content-creation', 'social-media'],
    ['paid-social', 'social-media'],
    ['influencer', 'social-media'],
    ['other', 'outsourcing'],
    // Of a service that is not known, or is none, the usual one.
    ['unknown', 'social-media'],
    ['bookkeeping', 'social-media'],
    [undefined, 'social-media'],
    [{ na: 'we do not know yet' }, 'social-media'],
  ])('for %j is %s', (service, name) => {
    expect(interviewFor({ engagement: { service } }, interviews).name).toBe(name);
  });

  test('is the one of the owner, where there is only one', () => {
    const own = { ...interviews[0], name: 'cleaning' } as (typeof interviews)[0];
    expect(interviewFor({ engagement: { service: 'other' } }, [own]).name).toBe('cleaning');
    expect(() => interviewFor({}, [])).toThrow('there is no interview to hold');
  });
});

describe('another service in the middle', () => {
  test('asks by the other interview, and loses nothing on the way back', () => {
    expect(viewed(brief).interview.name).toBe('social-media');
    const other = viewed(withService(brief, 'other'));
    expect(other.interview.name).toBe('outsourcing');
    expect(other.keys).not.toContain('/scope/channels');
    expect(other.written['client']).toEqual(brief['client']);
    expect(other.written['budget']).toEqual(brief['budget']);
    const home = viewed(withService(withService(brief, 'other'), 'social-media-management'));
    expect(home.written).toEqual(brief);
  });

  test('writes nothing of the pages, where the work is another', () => {
    const { written } = viewed(withService(brief, 'other'));
    expect(written['scope']).not.toHaveProperty('included');
    expect(written['scope']).not.toHaveProperty('channels');
  });
});

describe('what is written', () => {
  test('has no group and no entry in which nothing stands; an empty list is the answer “none”', () => {
    const { written } = viewed({
      client: { decision_maker: {} },
      outcomes: [{}, { kind: 'sales' }],
      marketing: { promises: [] },
      budget: { cap: 3000, fees: {} },
    });
    expect(written).toEqual({
      outcomes: [{ id: 'result-2', kind: 'sales', primary: false }],
      marketing: { promises: [] },
      budget: { cap: 3000 },
    });
  });

  test('keeps what stood in the file without a value', () => {
    const base = { client: { decision_maker: {} }, outcomes: [{}] };
    expect(viewed(base, base).written).toEqual(base);
  });

  test('keeps what no question asks for', () => {
    const base = { remarks: { of: 'the owner' }, client: { name: 'Bright & Clean', slogan: 'Clean is clean' } };
    expect(viewed(base, base).written).toEqual(base);
  });

  test('has none of a branch that another answer has closed, over several steps', () => {
    const tree = {
      engagement: { stage: 'contracting', service: 'social-media-management' },
      scope: { included: ['posts'] },
      marketing: { activity: [{ medium: 'radio' }], joined_up: true, shared_calendar: true },
      voice: { automation: 'none', human_takeover: true },
      customers: { inbound_messages_per_week: 90, coverage: { days: 'Mon-Sat' }, handled_by: 'Rosa' },
    };
    const { written } = viewed(tree);
    expect(written['customers']).toEqual({ handled_by: 'Rosa' });
    expect(written['marketing']).toEqual({ activity: [{ medium: 'radio' }], joined_up: true });
    expect(written['voice']).toEqual({ automation: 'none' });
  });

  test('a part of a group of which nothing is known is not written under it', () => {
    const { written, keys } = viewed({ outcomes: 'unknown', budget: { cap: 3000 } });
    expect(written['outcomes']).toBe('unknown');
    expect(keys.filter((key) => key.startsWith('/outcomes'))).toEqual(['/outcomes']);
  });

  test('the comparison of vendors stays when the work begins', () => {
    const tree = {
      engagement: { stage: 'contracting', service: 'social-media-management' },
      selection: { candidates: [{ name: 'Northlight' }, { name: 'Bright Agency' }], found_by: 'referral' },
    };
    expect(viewed(tree).written['selection']).toEqual(tree.selection);
    const running = { ...tree, engagement: { ...tree.engagement, stage: 'running' } };
    expect(viewed(running).written['selection']).toEqual(tree.selection);
  });

  test('of a file whose first result was removed, the second keeps its own figures', () => {
    const base = {
      outcomes: [
        { kind: 'sales', metric: 'cakes', value_per_unit: 38 },
        { kind: 'leads', metric: 'calls', value_per_unit: 10 },
      ],
    };
    const { written } = viewed({ outcomes: [{ kind: 'awareness', metric: 'calls', value_per_unit: 10 }] }, base);
    expect(written['outcomes'][0].value_per_unit).not.toBe(38);
  });
});

describe('short names', () => {
  const ids = (...metrics: readonly unknown[]) =>
    viewed({ outcomes: metrics.map((metric) => ({ metric })) }).written['outcomes'].map(({ id }: { id: string }) => id);

  test('are made from the figure', () => {
    expect(ids('Booked jobs a month')).toEqual(['booked-jobs-a-month']);
    expect(ids('Café orders, by phone & app')).toEqual(['cafe-orders-by-phone-app']);
    expect(ids('Bestellungen-über-das-neue-Telefonsystem')).toEqual(['bestellungen-uber-das']);
    expect(ids('Antidisestablishmentarianismus')).toEqual(['antidisestablishmentaria']);
  });

  test('are a number where there is none, or it says nothing', () => {
    expect(ids('unknown', { na: 'nobody counts' }, 'Unknown', 'заказы')).toEqual([
      'result-1',
      'result-2',
      'result-3',
      'result-4',
    ]);
  });

  test('are the same again, however often they are made', () => {
    const { written } = viewed({ outcomes: [{ metric: 'calls' }] });
    expect(viewed(written).written).toEqual(written);
  });

  test('stay as they stand in the file, also when the figure changes', () => {
    const tree = { outcomes: [{ id: 'cakes', primary: false, metric: 'bread' }] };
    expect(viewed(tree).written['outcomes'][0]).toEqual({ id: 'cakes', primary: false, metric: 'bread' });
  });

  test('are not given twice where one stands already', () => {
    const { written } = viewed({ outcomes: [{ id: 'calls', metric: 'calls' }, { metric: 'calls' }] });
    expect(written['outcomes'][1].id).toBe('calls-2');
  });

  test('are not given twice where two results count the same', () => {
    const [first, second] = ids('calls', 'calls');
    expect(first).not.toBe(second);
  });

  test('of people, the first one leads', () => {
    const { written } = viewed({ vendor: { team: [{ name: 'Jo Marsh' }, { name: 'Sam Reed' }, {}] } });
    expect(written['vendor'].team).toEqual([
      { name: 'Jo Marsh', lead: true },
      { name: 'Sam Reed', lead: false },
    ]);
  });
});
