/** A page in a file is there whole or not at all, whatever the disk does. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/commands/exit.ts';
import type { Io } from '../../src/commands/io.ts';
import { outputFor } from '../../src/commands/output.ts';
import { type Disk, realDisk } from '../../src/commands/workplace/disk.ts';
import { folder } from './run.ts';
import { failing, fullAfterHalf } from './workplace/disks.ts';

function office(disk: Disk = realDisk) {
  const { path: home } = folder({ 'report.html': 'of March' });
  let said = '';
  const io: Partial<Io> = {
    err(text) {
      said += text;
    },
    out: () => true,
  };
  const at = (file: string) => path.join(home, file);
  return {
    names: () => readdirSync(home).sort(),
    read: () => readFileSync(at('report.html'), 'utf8'),
    said: () => said,
    output: (isNew?: UsageError, file = 'report.html') =>
      outputFor({ out: at(file) }, { inputs: [], isNew }, io as Io, disk),
  };
}

test('nothing is replaced before the last word is written', () => {
  const { output, read, names, said } = office();
  const report = output();
  report.write('of ');
  report.write('April');
  expect([read(), said()]).toEqual(['of March', '']);
  report.done();
  expect(read()).toBe('of April');
  expect(said()).toMatch(/^Written: .*report\.html\. Open it in a browser/);
  expect(names()).toEqual(['report.html']);
});

test('what is given up leaves nothing behind', () => {
  const { output, read, names } = office();
  const report = output();
  report.write('of ');
  report.drop();
  expect([read(), names()]).toEqual(['of March', ['report.html']]);
});

describe.each([
  ['full after half of the page', fullAfterHalf('ENOSPC', () => true), 'the disk is full'],
  ['broken when it is to keep it', failing('sync', 'EIO'), 'the disk does not work as it should'],
  ['closed', failing('create', 'EACCES'), 'you may not write there'],
  ['lost when the page takes its place', failing('rename', 'EIO'), 'the disk does not work as it should'],
])('a disk that is %s', (_name, disk, reason) => {
  test('keeps the old page, says why, and nothing else is left', () => {
    const { output, read, names, said } = office(disk);
    const work = () => {
      const report = output();
      report.write('of ');
      report.write('April');
      report.done();
    };
    expect(work).toThrow(new RegExp(`cannot write .*report\\.html: ${reason}`));
    expect(work).toThrow(UsageError);
    expect([read(), names(), said()]).toEqual(['of March', ['report.html'], '']);
  });
});

describe('a file that must be new', () => {
  const taken = new UsageError('it is there already');

  test('is refused before anything is read for it', () => {
    expect(() => office().output(taken)).toThrow('it is there already');
  });

  test('is refused, too, where somebody else was faster', () => {
    const { output, names, read } = office({
      ...realDisk,
      link: () => {
        throw Object.assign(new Error('EEXIST: file exists'), { code: 'EEXIST' });
      },
    });
    const draft = output(taken, 'brief.md');
    draft.write('# Brief');
    expect(() => draft.done()).toThrow('it is there already');
    expect([names(), read()]).toEqual([['report.html'], 'of March']);
  });

  test('is written where there is none', () => {
    const { output, names } = office();
    const draft = output(taken, 'brief.md');
    draft.write('# Brief');
    draft.done();
    expect(names()).toEqual(['brief.md', 'report.html']);
  });
});
