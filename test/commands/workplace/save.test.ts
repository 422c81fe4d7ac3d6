/** When the disk refuses: what was saved before is whole, nothing half is left, and the reason is told in plain words. */

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Disk, realDisk } from '../../../src/commands/workplace/disk.ts';
import { openWorkplace, SaveError } from '../../../src/commands/workplace.ts';
import { folder } from '../run.ts';
import { script } from './children.ts';
import { diskWith, failing, fault, fullAfterHalf } from './disks.ts';

const OLD = 'vet: 1\nengagement: { name: Flyers for the garage }\n';
const NEW = 'vet: 1\nengagement: { name: Flyers and a sign for the garage }\n';

/** The interview of a garage whose disk turns bad: ten answers are saved, and a file from last year is there. */
function garage(bad: Partial<Disk>) {
  const home = folder({ 'engagement.yaml': OLD }).path;
  let turned = false;
  const disk = Object.fromEntries(
    Object.entries(realDisk).map(([call, real]) => [
      call,
      (...given: never[]) => ((turned && bad[call as keyof Disk]) || real)(...given),
    ]),
  ) as unknown as Disk;
  const place = openWorkplace(path.join(home, 'engagement.yaml'), disk);
  place.saveDraft({ answers: 10 });
  turned = true;
  return {
    home,
    place,
    isWhole() {
      expect(readdirSync(home).sort()).toEqual(['.engagement.yaml.draft', '.engagement.yaml.lock', 'engagement.yaml']);
      expect(JSON.parse(readFileSync(path.join(home, '.engagement.yaml.draft'), 'utf8'))).toEqual({ answers: 10 });
      expect(readFileSync(path.join(home, 'engagement.yaml'), 'utf8')).toBe(OLD);
    },
  };
}

const errorOf = (work: () => void): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe.each([
  ['ENOSPC', 'the disk is full', 'Make room on it, then try again.'],
  ['EDQUOT', 'your share of the disk is used up', 'Make room on it, then try again.'],
  ['EFBIG', 'it would be larger than a file may be here', undefined],
  ['EIO', 'the disk does not work as it should', 'Save to another disk, and have this one looked at.'],
  ['EROFS', 'the disk can only be read', undefined],
])('%s', (code, reason, hint) => {
  test('after half of the draft', () => {
    const { place, isWhole } = garage(fullAfterHalf(code, () => true));
    const error = errorOf(() => place.saveDraft({ answers: 11 }));
    expect(error).toBeInstanceOf(SaveError);
    expect(error).toMatchObject({ reason, hint, message: `cannot save the draft: ${reason}` });
    isWhole();
  });

  test('after half of the file', () => {
    const { place, isWhole } = garage(fullAfterHalf(code, () => true));
    expect(errorOf(() => place.replace(NEW, OLD))).toMatchObject({
      reason,
      message: `cannot save ${place.target}: ${reason}`,
    });
    isWhole();
  });
});

test.each<keyof Disk>(['create', 'write', 'sync', 'close', 'rename'])('a disk on which «%s» fails', (call) => {
  const { place, isWhole } = garage(failing(call, 'EIO'));
  expect(errorOf(() => place.saveDraft({ answers: 11 }))).toBeInstanceOf(SaveError);
  expect(errorOf(() => place.replace(NEW, OLD))).toBeInstanceOf(SaveError);
  isWhole();
});

test('once there is room again, the interview goes on', () => {
  let full = true;
  const { place, home } = garage(fullAfterHalf('ENOSPC', () => full));
  expect(errorOf(() => place.saveDraft({ answers: 11 }))).toBeInstanceOf(SaveError);
  full = false;
  place.saveDraft({ answers: 11 });
  expect(place.loadDraft()).toEqual({ draft: { answers: 11 } });
  expect(place.replace(NEW, OLD)).toBe('written');
  expect(readFileSync(path.join(home, 'engagement.yaml'), 'utf8')).toBe(NEW);
});

test('a disk without room for the lock is told of before the first question', () => {
  const home = folder({}).path;
  const open = () =>
    openWorkplace(
      path.join(home, 'engagement.yaml'),
      fullAfterHalf('ENOSPC', () => true),
    );
  expect(open).toThrow(`nothing can be saved in ${home}: the disk is full`);
  expect(readdirSync(home)).toEqual([]);
});

test('a folder that was deleted during the interview', () => {
  const { place, home } = garage({});
  rmSync(home, { recursive: true });
  expect(errorOf(() => place.saveDraft({ answers: 11 }))).toMatchObject({ reason: 'its folder is no longer there' });
  place.close();
});

test('all of a draft is on the disk before it takes the place of the old one, in case the power fails', () => {
  const calls: string[] = [];
  const told = Object.fromEntries(
    Object.entries(realDisk).map(([call, real]) => [
      call,
      (...given: never[]) => {
        calls.push(call);
        return real(...given);
      },
    ]),
  );
  garage(told).place.saveDraft({ answers: 11 });
  const steps = ['create', 'write', 'sync', 'close', 'rename', 'syncFolder'];
  expect(calls.filter((call) => steps.includes(call))).toEqual(steps);
});

test('a virus scanner that holds the new file for a moment is waited for', () => {
  let busy = 3;
  const { place } = garage({
    rename(from, to) {
      if (busy-- > 0) throw fault('EPERM');
      realDisk.rename(from, to);
    },
  });
  place.saveDraft({ answers: 11 });
  expect(place.loadDraft()).toEqual({ draft: { answers: 11 } });
});

test('a system that cannot bring a folder to the disk saves all the same', () => {
  const { place } = garage(failing('syncFolder', 'EPERM'));
  place.saveDraft({ answers: 11 });
  expect(place.loadDraft()).toEqual({ draft: { answers: 11 } });
});

describe('a new file', () => {
  test('is made on a memory stick, which knows no second names', () => {
    const home = folder({}).path;
    const place = openWorkplace(path.join(home, 'engagement.yaml'), failing('link', 'EPERM'));
    expect(place.replace(NEW, undefined)).toBe('written');
    place.close();
    expect(readdirSync(home)).toEqual(['engagement.yaml']);
  });

  test('does not take the place of one that came at the very last moment', () => {
    const home = folder({}).path;
    const file = path.join(home, 'engagement.yaml');
    const disk = diskWith({
      link(from, to) {
        writeFileSync(file, OLD);
        realDisk.link(from, to);
      },
    });
    const place = openWorkplace(file, disk);
    expect(place.replace(NEW, undefined)).toBe('changed');
    place.close();
    expect(readdirSync(home)).toEqual(['engagement.yaml']);
    expect(readFileSync(file, 'utf8')).toBe(OLD);
  });
});

test('a fault of ours is not put down to the disk, and leaves all whole too', () => {
  const { place, isWhole } = garage({
    sync() {
      throw new TypeError('this is our fault');
    },
  });
  expect(errorOf(() => place.saveDraft({ answers: 11 }))).toBeInstanceOf(TypeError);
  expect(errorOf(() => place.saveDraft({ answers: 11n }))).toBeInstanceOf(TypeError);
  isWhole();
});

// The real thing: a process that may write no file beyond 1 KB (bash counts in blocks of 1,024 bytes).
test.skipIf(process.platform === 'win32')('a real limit on the size of files', () => {
  const home = folder({ 'engagement.yaml': OLD }).path;
  const child = script(`
    const place = openWorkplace('engagement.yaml');
    place.saveDraft({ answers: 10 });
    const long = 'A wheel. '.repeat(1000);
    try { place.saveDraft({ answers: 11, long }); } catch (error) { say(error.message); }
    try { place.replace('vet: 1 # ' + long, place.read()); } catch (error) { say(error.message); }
    place.close();
  `);
  const { stdout } = spawnSync('bash', ['-c', 'ulimit -f 1; exec "$0" "$1"', process.execPath, child], {
    cwd: home,
    encoding: 'utf8',
  });
  expect(stdout).toBe(
    'cannot save the draft: it would be larger than a file may be here\n' +
      'cannot save engagement.yaml: it would be larger than a file may be here\n',
  );
  expect(readdirSync(home).sort()).toEqual(['.engagement.yaml.draft', 'engagement.yaml']);
  expect(JSON.parse(readFileSync(path.join(home, '.engagement.yaml.draft'), 'utf8'))).toEqual({ answers: 10 });
  expect(readFileSync(path.join(home, 'engagement.yaml'), 'utf8')).toBe(OLD);
});
