import { describe, expect, test } from 'vitest';
import type { Block, Line } from '../../src/pages/block.ts';
import { portfolioPage } from '../../src/pages/portfolio.ts';
import { portfolioOf } from '../../src/reports/portfolio.ts';
import type { Report } from '../../src/reports/report.ts';
import { AS_OF, reportFrom, reportOn } from '../reports/story.ts';

const broken = reportFrom('vet: 1\nclient: [\n', { path: 'attic/old.engagement.yaml' });
const three = [reportOn('fern'), reportOn('cleaningFirm'), broken];

async function blocksOf(reports: readonly Report[]): Promise<readonly Block[]> {
  return portfolioPage(await portfolioOf(reports, AS_OF)).blocks;
}

function outline(blocks: readonly Block[]): string[] {
  return blocks.map((block) => {
    if (block.kind === 'heading') return `${'#'.repeat(block.level ?? 2)} ${plain(block.text)}`;
    return block.kind === 'table' ? `table: ${block.caption}` : block.kind;
  });
}

function plain(line: Line): string {
  if (typeof line === 'string') return line;
  return line.map((span) => (typeof span === 'string' ? span : Object.values(span).join(''))).join('');
}

describe('three engagements', async () => {
  const blocks = await blocksOf(three);

  test('the sum of them, a line for each, then each with its pictures, the worst first', () => {
    expect(outline(blocks)).toEqual([
      'title',
      'text',
      'verdict',
      'table: The engagements, the worst first',
      '## attic/old.engagement.yaml',
      'text',
      'list',
      '## Social media management, first half of 2027',
      'text',
      'list',
      'grid',
      'bars',
      'bars',
      'timeline',
      '## Social media for the shop',
      'text',
      'grid',
      'bars',
      'note',
    ]);
  });

  test('the first lines', () => {
    expect(blocks.slice(1, 3)).toEqual([
      { kind: 'text', text: 'Report of 20 November 2026.' },
      {
        kind: 'verdict',
        tone: 'bad',
        text: '1 of 3 engagements cannot be judged until the file is mended;',
        because: '1 is not ready, 1 is ready.',
      },
    ]);
  });

  test('the table', () => {
    const table = blocks.find((block) => block.kind === 'table');
    expect(table?.kind === 'table' ? table.rows.map((row) => row.map(plain)) : []).toEqual([
      ['attic/old.engagement.yaml', '', 'cannot be judged', '1', '0', '0', 'not known', ''],
      [
        'Social media management, first half of 2027, Harbour Lane Cleaning Ltd',
        'about to sign',
        'not ready',
        '12',
        '10',
        '10',
        '£5,400',
        '4 January 2027 Start of the work',
      ],
      [
        'Social media for the shop, Fern & Co',
        'writing the brief',
        'ready',
        '0',
        '0',
        '3',
        'not known',
        '31 July 2027 Target: 30 orders a month',
      ],
    ]);
  });

  test('a section names the verdict, the parties and the file, and what stands in the way', () => {
    const at = outline(blocks).indexOf('## Social media management, first half of 2027');
    const [, about, list] = blocks.slice(at, at + 3);
    expect(about?.kind === 'text' ? plain(about.text) : '').toBe(
      'Not ready to sign. In the way: 9 errors and 3 open questions. Harbour Lane Cleaning Ltd and Northlight Social, about to sign. examples/cleaning-firm/engagement.yaml.',
    );
    expect(list?.kind === 'list' ? list.items.map(plain).slice(0, 2) : []).toEqual([
      'Mix-ups: Northlight Social logs in to Instagram with your password.',
      'Escalation: Nothing says which messages Northlight Social must pass on to Priya Shah, and how fast.',
    ]);
  });
});

test('the mistakes that come up again have a table of their own', async () => {
  const blocks = await blocksOf([reportOn('cleaningFirm'), reportOn('harbourLane')]);
  const at = outline(blocks).indexOf('## What goes wrong most often');
  const table = blocks[at + 1];
  expect(table?.kind === 'table' ? table.rows[0]?.map(plain) : []).toEqual([
    'Outcome: The business result is not understood',
    '2',
    '0',
    '2',
  ]);
});

test('what is left out of a long page is said, and where it stands', async () => {
  const many = Array.from({ length: 33 }, (_, shop) => ({ ...reportOn('fern'), path: `shops/${shop}.yaml` }));
  const notes = async (reports: readonly Report[]) =>
    (await blocksOf(reports)).flatMap((block) => (block.kind === 'note' ? [plain(block.text)] : []));
  expect((await notes(many))[0]).toBe(
    'The 30 worst follow, each with its pictures. 3 more stand only in the table above.',
  );
  expect((await notes(many.slice(0, 31)))[0]).toMatch(/One more stands only in the table above\.$/);
  expect(await notes(many.slice(0, 30))).toEqual([expect.stringMatching(/^This report is no legal advice\./)]);
  expect((await blocksOf(many)).filter(({ kind }) => kind === 'heading')).toHaveLength(30);
});

test('the tone of the whole is that of the worst', async () => {
  const tone = async (reports: readonly Report[]) => {
    const verdict = (await blocksOf(reports)).find((block) => block.kind === 'verdict');
    return verdict?.kind === 'verdict' ? verdict.tone : undefined;
  };
  expect(await tone([reportOn('fern')])).toBe('good');
  expect(await tone([reportOn('fern'), reportOn('carRental')])).toBe('warn');
  expect(await tone([reportOn('fern'), reportOn('cafe')])).toBe('bad');
  expect(await tone([reportOn('fern'), broken])).toBe('bad');
});

test('two of one name have their files beside it, in the table and over their sections', async () => {
  const [one, other] = ['shops/mill.yaml', 'shops/quay.yaml'].map((path) => ({ ...reportOn('cleaningFirm'), path }));
  const alone = { ...reportOn('cafe'), title: 'Alone' };
  const blocks = await blocksOf([one, other, alone].filter((report) => report !== undefined));
  const table = blocks.find((block) => block.kind === 'table');
  expect(table?.kind === 'table' ? table.rows.map(([name]) => plain(name ?? '')) : []).toEqual([
    'Social media management, first half of 2027, shops/mill.yaml',
    'Social media management, first half of 2027, shops/quay.yaml',
    expect.stringMatching(/^Alone, /),
  ]);
  expect(outline(blocks)).toContain('## Social media management, first half of 2027, shops/quay.yaml');
  expect(outline(blocks)).toContain('## Alone');
});
