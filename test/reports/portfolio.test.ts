import { describe, expect, test } from 'vitest';
import { portfolioOf } from '../../src/reports/portfolio.ts';
import type { Report } from '../../src/reports/report.ts';
import { AS_OF, FILES, reportFrom, reportOn } from './story.ts';

const BROKEN = 'vet: 1\nclient: [\n';

const stories = (Object.keys(FILES) as (keyof typeof FILES)[]).map((file) => reportOn(file));
const broken = reportFrom(BROKEN, { path: 'attic/old.engagement.yaml' });

async function paths(reports: readonly Report[]): Promise<string[]> {
  return (await portfolioOf(reports, AS_OF)).rows.map(({ path }) => path);
}

/** The same engagement, as many shops would have it. */
function shops(number: number): Report[] {
  const one = reportOn('fern');
  return Array.from({ length: number }, (_, shop) => ({ ...one, path: `shops/${String(shop).padStart(5, '0')}.yaml` }));
}

describe('several engagements', () => {
  test('the worst first: what cannot be read, then what stands in the way, then what is to be mended', async () => {
    const { rows } = await portfolioOf([...stories, broken], AS_OF);
    expect(rows.map(({ path, verdict, blockers, warnings }) => [path, verdict, blockers, warnings])).toEqual([
      ['attic/old.engagement.yaml', 'malformed', 1, 0],
      ['examples/cleaning-firm/engagement.yaml', 'not-ready', 12, 10],
      ['test/fixtures/harbour-lane.engagement.yaml', 'not-ready', 12, 10],
      ['examples/cafe/engagement.yaml', 'not-ready', 5, 0],
      ['examples/garage/engagement.yaml', 'not-ready', 2, 8],
      ['examples/car-rental/engagement.yaml', 'ready-with-warnings', 0, 10],
      ['test/fixtures/fern.engagement.yaml', 'ready', 0, 0],
    ]);
  });

  test('the order does not depend on the order in which they were read', async () => {
    expect(await paths([...stories].reverse())).toEqual(await paths(stories));
    expect(await paths(shops(40).reverse())).toEqual(await paths(shops(40)));
  });

  test('a line says stage, money and the next date', async () => {
    const row = (await portfolioOf(stories, AS_OF)).rows.find(({ path }) => path === FILES.carRental);
    expect(row).toEqual({
      path: 'examples/car-rental/engagement.yaml',
      title: 'Social media and travel blog',
      client: 'Pelican Budget Car Rental',
      vendor: 'Wavelength Social',
      stage: 'running',
      verdict: 'ready-with-warnings',
      blockers: 0,
      warnings: 10,
      open: 0,
      plannedSpend: 42000,
      currency: 'USD',
      next: { date: '2027-01-19', label: 'Last day to say that you leave on 18 February 2027' },
    });
  });

  test('a question that stands in the way counts as such', async () => {
    const report = reportFrom('vet: 1\nengagement: { stage: contracting }\n');
    const blocking = [...report.tasks, ...report.questions.flatMap(({ findings }) => findings)].filter(
      (one) => one.blocks,
    );
    expect(blocking.length).toBeGreaterThan(0);
    const row = (await portfolioOf([report], AS_OF)).rows[0];
    expect(row?.blockers).toBe(report.counts.error + blocking.length);
    expect(row?.open).toBe(report.counts.question + report.counts.task - blocking.length);
  });

  test('the sentence counts, the worst first', async () => {
    const said = async (reports: readonly Report[]) => {
      const { head, rest } = (await portfolioOf(reports, AS_OF)).sentence;
      return `${head} ${rest}`.trim();
    };
    const ready = reportOn('fern');
    const reserved = reportOn('carRental');
    const held = reportOn('cafe');
    expect(await said([])).toBe('There are no engagements to report on.');
    expect(await said([ready])).toBe('1 of 1 engagement is ready.');
    expect(await said([held, held])).toBe('2 of 2 engagements are not ready.');
    expect(await said([ready, ready])).toBe('2 of 2 engagements are ready.');
    expect(await said([ready, reserved, held])).toBe(
      '1 of 3 engagements is not ready; 1 is ready with reservations, 1 is ready.',
    );
    expect(await said([reserved, held, held, broken])).toBe(
      '1 of 4 engagements cannot be judged until the file is mended; 2 are not ready, 1 is ready with reservations.',
    );
    expect(await said([reserved, reserved, broken, broken])).toBe(
      '2 of 4 engagements cannot be judged until the files are mended; 2 are ready with reservations.',
    );
  });

  test('the mistakes that are made more than once, the most frequent first', async () => {
    const { mistakes } = await portfolioOf([...stories, broken], AS_OF);
    expect(mistakes.map(({ id, present, open, of }) => [id, present, open, of]).slice(0, 4)).toEqual([
      ['outcomes', 3, 2, 6],
      ['alignment', 3, 0, 6],
      ['references', 3, 0, 4],
      ['instructions', 3, 1, 6],
    ]);
    expect(mistakes.every(({ present }) => present > 1)).toBe(true);
    expect((await portfolioOf([reportOn('cafe')], AS_OF)).mistakes).toEqual([]);
  });
});

describe('many engagements', () => {
  test('the thirty worst in full, all of them in a line', async () => {
    const many = [...shops(60), reportOn('cafe'), broken];
    const { rows, reports } = await portfolioOf(many, AS_OF);
    expect([rows.length, reports.length]).toEqual([62, 30]);
    expect(reports.slice(0, 3).map(({ path }) => path)).toEqual([
      'attic/old.engagement.yaml',
      'examples/cafe/engagement.yaml',
      'shops/00000.yaml',
    ]);
  });

  test('ten thousand of them, of which none but the worst is kept', async () => {
    const one = reportOn('fern');
    let made = 0;
    async function* shopsOnTheWay() {
      for (; made < 10_000; made++) yield { ...one, path: `shops/${made}.yaml`, verdict: verdictOf(made) };
    }
    const verdictOf = (shop: number) => (shop % 400 === 399 ? ('not-ready' as const) : one.verdict);
    const { rows, reports, verdicts } = await portfolioOf(shopsOnTheWay(), AS_OF);
    expect([made, rows.length, verdicts['not-ready'], reports.length]).toEqual([10_000, 10_000, 25, 30]);
    expect(reports.map(({ path }) => path)).toEqual(rows.slice(0, 30).map(({ path }) => path));
    expect(reports.filter(({ verdict }) => verdict === 'not-ready')).toHaveLength(25);
  });

  test('a report holds nothing of its file but what it tells', async () => {
    const marked = `vet: 1\n# ${'the longest comment in the world '.repeat(50)}\n`;
    expect(JSON.stringify(reportFrom(marked))).not.toContain('longest comment');
  });
});
