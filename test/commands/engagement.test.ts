/** Which file a page is about, and what is said where there is none that can be judged. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { folder } from './run.ts';

const GARAGE = readFileSync('examples/garage/engagement.yaml', 'utf8');
const RENTAL = readFileSync('examples/car-rental/engagement.yaml', 'utf8');
const BROKEN = 'vet: 1\nclient:\n\tname: Hanley Motors\n';
const LATER = 'vet: 2\nclient: { name: Hanley Motors }\n';
const TODAY = ['--as-of', '2026-11-20'];

describe.each([
  ['compare', GARAGE, 'Hanley Motors'],
  ['review', RENTAL, 'Pelican Budget Car Rental'],
  ['draft brief', RENTAL, 'Pelican Budget Car Rental'],
])('vet %s', (command, text, client) => {
  const words = command.split(' ');
  const vet = (files: Readonly<Record<string, string | Uint8Array>>, args: readonly string[] = [], stdin = '') =>
    folder(files).vet([...words, ...TODAY, ...args], { stdin });

  test.each([
    ['the engagement.yaml of this folder', { 'engagement.yaml': text }, []],
    ['a file of any name', { 'plan.txt': text }, ['plan.txt']],
    ['the only one of a folder', { 'york/cafe.engagement.yml': text }, ['york']],
    ['the only one of a pattern', { 'york/cafe.engagement.yml': text }, ['y*/*.engagement.yml']],
    ['standard input', {}, ['-']],
  ])('takes %s', async (_name, files, args) => {
    const { code, out } = await vet(files, args, text);
    expect(code).toBe(0);
    expect(out).toContain(client);
  });

  test.each([
    ['an empty folder', {}, [], 'there is no engagement.yaml in this folder. Name a file: vet COMMAND FILE.'],
    ['one with another name', { 'Con.engagement.yaml': text }, [], 'Name the file: vet COMMAND Con.engagement.yaml'],
    ['a misspelt name', { 'garage.yaml': text }, ['garag.yaml'], 'did you mean garage.yaml?'],
    [
      'a folder of many',
      { 'a/engagement.yaml': text, 'b/engagement.yaml': text },
      ['.'],
      'there are 2 engagement files in .',
    ],
    ['a folder of none', { 'a/plan.yaml': text }, ['a'], 'no engagement file found in a'],
    ['two files', { 'a.yaml': text, 'b.yaml': text }, ['a.yaml', 'b.yaml'], 'too many arguments'],
    ['what is no text', { 'engagement.yaml': Buffer.from([0x76, 0xff]) }, [], 'is not UTF-8'],
  ])('%s', async (_name, files, args, said) => {
    const { code, out, err } = await vet(files, args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said.replace('COMMAND', command));
  });

  test.each([
    ['yaml/syntax', BROKEN, 3],
    ['shape/not-allowed', LATER, 1],
  ])('a file that is no engagement: each fault with its place (%s)', async (rule, broken, line) => {
    const { code, out, err } = await vet({ 'engagement.yaml': broken });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^vet: engagement\.yaml cannot be read as an engagement:\n/);
    expect(err).toMatch(new RegExp(`^engagement\\.yaml:${line}:\\d+ error ${rule} `, 'm'));
    expect(err).toMatch(/\nIn full: vet lint engagement\.yaml\n$/);
  });

  test('what cannot be read in it is counted, and the page is printed', async () => {
    const { code, out, err } = await vet({ 'engagement.yaml': `${text}colour: blue\n` });
    expect(code).toBe(0);
    expect(out).toContain(client);
    expect(err).toMatch(
      /vet: (?:1 entry in engagement\.yaml cannot be read, and counts|2 entries in engagement\.yaml cannot be read, and count) as not given\./,
    );
  });

  test('what a name holds does not act on the terminal', async () => {
    const { err } = await vet({}, ['\u001b[31mred.yaml']);
    expect(err).toContain('\\x1b[31mred.yaml');
  });
});
