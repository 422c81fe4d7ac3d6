/** The screen: the four stories of examples/ in the widths of real terminals, and what it says of the run. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/formats/text/layout.ts';
import { folder } from './run.ts';
import { ELASTIC, INVERTED, ONLY, SOUND, WITHOUT_RESERVE } from './stories.ts';

const STORIES = ['cafe', 'garage', 'cleaning-firm', 'car-rental'];
const TODAY = ['--as-of', '2026-11-20'];
const UTF8 = { LANG: 'en_GB.UTF-8' };

const story = (name: string) => folder({ 'engagement.yaml': readFileSync(`examples/${name}/engagement.yaml`) });

describe.each(STORIES)('%s', (name) => {
  /** In a frame an id may be wider than the screen, for it cannot be broken. */
  async function tooWide(width: number, ...args: string[]): Promise<string[]> {
    const { out } = await story(name).vet(['lint', ...TODAY, ...args], {
      terminal: width,
      env: { ...UTF8, NO_COLOR: '1' },
    });
    const lines = out.split('\n');
    expect(lines.length).toBeGreaterThan(5);
    return lines.filter((line) => widthOf(line) > width && !/^ *╭ \S+$/.test(line));
  }

  test.each(['', '--verbose', '--quiet', '--stage=ending'])('no line is wider than 80 columns: %s', async (args) => {
    expect(await tooWide(80, ...args.split(' ').filter(Boolean))).toEqual([]);
  });

  // The titles of mistakes are not wrapped (src/formats/text/text.ts, `group`): none of them here once they are.
  // A command stays in one line, so that it can be copied.
  test.each(['', '--verbose', '--quiet'])('nor than 40, but for titles and commands: %s', async (args) => {
    const wide = await tooWide(40, ...args.split(' ').filter(Boolean));
    expect(wide.filter((line) => !/^(?:[✖✔] | {2}vet )/.test(line))).toEqual([]);
  });

  test('in colours it says the same', async () => {
    const plain = await story(name).vet(['lint', ...TODAY, '--no-color'], { env: UTF8 });
    const coloured = await story(name).vet(['lint', ...TODAY, '--color'], { env: UTF8 });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences of colours
    expect(coloured.out.replace(/\u001b\[\d+m/g, '')).toBe(plain.out);
    expect(coloured.out).not.toBe(plain.out);
  });

  test('with TERM=dumb it is ASCII, but for what the owner wrote', async () => {
    const shop = story(name);
    const written = new Set(readFileSync(`${shop.path}/engagement.yaml`, 'utf8'));
    const { out } = await shop.vet(['lint', ...TODAY, '--verbose'], { env: { TERM: 'dumb' }, terminal: 80 });
    expect([...out].filter((sign) => sign > '~' && !written.has(sign))).toEqual([]);
  });

  test('quiet, it is a part of what it says otherwise', async () => {
    const { out: quiet } = await story(name).vet(['lint', ...TODAY, '--quiet'], { env: UTF8 });
    const { out } = await story(name).vet(['lint', ...TODAY], { env: UTF8 });
    expect(quiet.split('\n').filter((line) => !out.includes(line))).toEqual([]);
    expect(quiet).not.toMatch(/note:|^\? \d+ open question|Planning/m);
  });
});

describe('a file without a stage', () => {
  test('is judged as a brief, and says so', async () => {
    const cafe = folder({ 'engagement.yaml': 'vet: 1\nclient: { name: The Tern & Tide }\n' });
    const { out } = await cafe.vet(['lint', ...ONLY], { env: UTF8 });
    expect(out.split('\n').slice(0, 2)).toEqual([
      'engagement.yaml',
      'The Tern & Tide, writing the brief (no stage is given, so the first is assumed)',
    ]);
  });

  test('nothing is assumed where the command line names one', async () => {
    const cafe = folder({ 'engagement.yaml': 'vet: 1\n' });
    const { out } = await cafe.vet(['lint', ...ONLY, '--stage', 'contracting'], { env: UTF8 });
    expect(out).toContain('about to sign');
    expect(out).not.toContain('assumed');
  });
});

describe('the last line', () => {
  const group = folder({
    'hull.engagement.yaml': SOUND,
    'leeds.engagement.yaml': WITHOUT_RESERVE,
    'ripon.engagement.yaml': ELASTIC,
    'york.engagement.yaml': INVERTED,
  });
  const lastLine = async (...files: string[]): Promise<string | undefined> => {
    const { out } = await group.vet(['lint', ...ONLY, ...files], { env: UTF8 });
    return out.trimEnd().split('\n').at(-1);
  };

  test('is about all files, where there are several', async () => {
    expect(await lastLine()).toBe('4 files checked: 1 error, 1 warning, 1 note.');
    expect(await lastLine('hull.engagement.yaml', 'hull.engagement.yaml')).not.toContain('checked:');
  });

  test('says what could be judged, where there is one', async () => {
    expect(await lastLine('york.engagement.yaml')).toBe('1 error; 1 of 1 checks could be judged');
    expect(await lastLine('hull.engagement.yaml')).toBe('nothing found; 1 of 1 checks could be judged');
  });
});

test('a name that a shell would take apart is quoted in the command to try next', async () => {
  const shop = folder({ "Nell's café/engagement.yaml": INVERTED });
  const { out } = await shop.vet(['lint', ...ONLY], { env: UTF8 });
  expect(out).toContain("vet fix 'Nell'\\''s café/engagement.yaml'");
});
