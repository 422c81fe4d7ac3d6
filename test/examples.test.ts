/** The four stories of examples/: the screen of each, and what it is told for. All are judged on one day. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess } from '../src/assessment/assess.ts';
import type { Io } from '../src/commands/io.ts';
import { read } from '../src/document/read.ts';
import { run } from '../src/program.ts';

const AS_OF = '2026-11-20';
const STORIES = ['cafe', 'garage', 'cleaning-firm', 'car-rental'] as const;

function judge(story: (typeof STORIES)[number]) {
  const assessment = assess('engagement.yaml', read(readFileSync(`examples/${story}/engagement.yaml`, 'utf8')), {
    asOf: AS_OF,
  });
  const find = (rule: string) => {
    const own = assessment.findings.filter((finding) => finding.rule === rule);
    return own.find((finding) => finding.kind === 'risk') ?? own[0];
  };
  return {
    ...assessment,
    /** What a rule says: the first risk, else the question. */
    says: (rule: string) => find(rule)?.message,
    /** `question`, `warning`: how a rule speaks; undefined where it is quiet. */
    how(rule: string) {
      const finding = find(rule);
      return finding?.kind === 'risk' ? finding.severity : finding?.kind;
    },
    slips: assessment.findings.filter((finding) => finding.kind === 'shape'),
  };
}

/** What `vet lint` prints on a terminal of 80 columns without colours. */
async function screenOf(story: string): Promise<string> {
  let screen = '';
  const io: Io = {
    env: { COLUMNS: '80', LANG: 'en_GB.UTF-8', NO_COLOR: '1' },
    platform: 'linux',
    out(text) {
      screen += text;
      return true;
    },
    err(text) {
      screen += text;
    },
    terminal: () => undefined,
    keyboard: () => undefined,
    screen: () => undefined,
    stdin: () => new Uint8Array(),
    now: () => new Date(`${AS_OF}T12:00:00Z`),
  };
  await run(['lint', '--as-of', AS_OF, `examples/${story}`], io);
  return screen;
}

test('every story is told here and in the README', () => {
  const folders = readdirSync('examples', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map((folder) => folder.name).sort()).toEqual([...STORIES].sort());
  const readme = readFileSync('examples/README.md', 'utf8');
  for (const story of STORIES) expect(readme).toMatch(new RegExp(`^npx vet lint .*examples/${story}$`, 'm'));
});

test.each(STORIES)('%s: the screen', async (story) => {
  await expect(await screenOf(story)).toMatchFileSnapshot(`../examples/${story}/screen.txt`);
});

describe('the café writes its brief', () => {
  const cafe = judge('cafe');

  test('three slips are named, each with what to write', () => {
    expect(cafe.slips.map(({ range, remedy }) => [range.line, remedy])).toEqual([
      [32, 'Write `2027-05-31`.'],
      [38, 'Write `3000`.'],
      [45, 'Did you mean `excluded`?'],
    ]);
  });

  test('a promise is not true today, and everything is left to the vendor', () => {
    expect(cafe.verdict).toBe('not-ready');
    expect(cafe.how('alignment/promise-not-practised')).toBe('error');
    expect(cafe.says('alignment/promise-not-practised')).toContain('Everything baked here, every morning');
    expect(cafe.how('instructions/everything-left-to-vendor')).toBe('error');
  });

  test('what Nell does not know yet, and has not done yet, weighs nothing so early', () => {
    expect(cafe.how('outcomes/no-baseline')).toBe('question');
    expect(cafe.how('budget/vendor-not-told')).toBe('task');
    expect(cafe.counts.warning).toBe(0);
  });
});

describe('the garage compares vendors', () => {
  const garage = judge('garage');

  test('a date has two readings, and only Con can say which', () => {
    expect(garage.slips.map(({ remedy }) => remedy)).toEqual([
      'Write `2026-11-06` or `2026-06-11`: both can be meant.',
    ]);
  });

  test('the cheapest offer is weighed: hours, experience, trade, other clients', () => {
    expect(garage.verdict).toBe('not-ready');
    expect(garage.how('industry/no-knowledge')).toBe('error');
    expect(garage.says('communication/no-shared-hours')).toMatch(/Dublin.*Manila/);
    expect(garage.says('voice/inexperienced-writer')).toContain('Jessa Ramos');
    expect(garage.says('capacity/overstretched-lead')).toContain('14');
    expect(garage.how('references/work-not-seen')).toBe('warning');
  });

  test('and so is Con: half an hour a week, two criteria, and a target that he was told', () => {
    expect(garage.says('outcomes/nobody-follows-up')).toContain('0.5 h');
    expect(garage.says('shortlist/no-criteria')).toContain('the way of working');
    expect(garage.how('outcomes/unevidenced-advice')).toBe('warning');
  });

  test('the vendor is asked what only the vendor knows', () => {
    const question = garage.findings.find(({ rule }) => rule === 'escalation/no-crisis-example');
    expect(question).toMatchObject({ kind: 'question', askOf: 'vendor' });
  });

  test('nothing is said yet of what belongs into the contract', () => {
    const later = [
      'policies',
      'contingencies',
      'references/too-few-contacted',
      'budget/no-reserve',
      'onboarding',
      'care',
    ];
    const said = garage.findings.map(({ rule }) => rule);
    expect(said.filter((rule) => later.some((name) => rule.startsWith(name)))).toEqual([]);
  });
});

/** The rest of it stands in golden.test.ts. */
test('the cleaning firm is about to sign, and buys too few hours', () => {
  const cleaning = judge('cleaning-firm');
  expect(cleaning.verdict).toBe('not-ready');
  expect(cleaning.says('outcomes/effort-too-small')).toMatch(/7\.5 h.*5\.8 h/);
});

describe('the car rental is in doubt about its vendor', () => {
  const rental = judge('car-rental');

  test('blog posts come late and are corrected in substance, and part of the delay is its own', () => {
    expect(rental.says('second-opinion/late-deliveries')).toContain('9 of 26');
    expect(rental.says('second-opinion/substantive-edits')).toContain('14 of 36');
    expect(rental.how('second-opinion/shared-cause')).toBe('info');
  });

  test('talk first: neither does a cheaper offer settle it, nor is a second opinion due', () => {
    expect(rental.engagement.performance?.second_opinion?.reasons).toContain('better-price');
    expect(rental.how('second-opinion/talk-first')).toBe('warning');
    expect(rental.how('second-opinion/no-grounds')).toBeUndefined();
    expect(rental.how('second-opinion/justified')).toBeUndefined();
    expect(rental.how('second-opinion/billed-beyond-agreement')).toBeUndefined();
    expect(rental.how('second-opinion/no-progress')).toBeUndefined();
  });

  test('its other troubles are those of distance', () => {
    expect(rental.says('care/too-many-hands')).toContain('Wavelength Social → Luis → customer service');
    expect(rental.how('care/vendor-may-settle-nothing')).toBe('warning');
    expect(rental.says('care/slow-service-desk')).toContain('30 h');
    expect(rental.how('industry/public-sources-only')).toBe('warning');
    expect(rental.how('insight/no-steady-supply')).toBe('warning');
  });

  test('a waiver that ran out in September covers nothing any more', () => {
    expect(rental.slips.map(({ rule }) => rule)).toEqual(['waivers/expired']);
    expect(rental.counts.waived).toBe(0);
  });

  test('the plan itself is sound, so the work may go on', () => {
    const present = rental.mistakes.filter(
      ({ panel, status }) => ['plan', 'vendor'].includes(panel) && status !== 'clear',
    );
    expect(present).toEqual([]);
    expect(rental.verdict).toBe('ready-with-warnings');
  });
});
