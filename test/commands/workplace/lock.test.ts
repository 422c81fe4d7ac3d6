/** Two interviews on one file: one is let in, and the other is told who has it. */

import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { realDisk } from '../../../src/commands/workplace/disk.ts';
import { parseHolder } from '../../../src/commands/workplace/holder.ts';
import { openWorkplace, SaveError } from '../../../src/commands/workplace.ts';
import { folder } from '../run.ts';
import { ended, line, runToEnd, script, start } from './children.ts';
import { diskWith } from './disks.ts';

const posix = process.platform !== 'win32';
const linux = process.platform === 'linux';

function bakery() {
  const home = folder({ 'engagement.yaml': 'vet: 1\n' }).path;
  const file = path.join(home, 'engagement.yaml');
  const lock = path.join(home, '.engagement.yaml.lock');
  return { home, file, lock, names: () => readdirSync(home).sort() };
}

/** What a process writes into its lock. */
function heldBy(pid: number, more: object = {}): string {
  return JSON.stringify({ pid, host: hostname(), since: '2026-11-20T14:02:00', ...more });
}

const unclosed = script(`openWorkplace('engagement.yaml').saveDraft({ answers: 3 }); say(String(process.pid));`);

/** Ended without closing. */
const deadPid = () => runToEnd(bakery().home, unclosed).pid;

describe('a second interview', () => {
  test('is told who has the file, and since when, and what to do', () => {
    const { file, lock, names } = bakery();
    writeFileSync(lock, heldBy(process.ppid));
    expect(() => openWorkplace(file)).toThrow(
      expect.objectContaining({
        name: 'UsageError',
        message: `another interview has ${file} open: process ${process.ppid}, since 2026-11-20 14:02`,
        hint: `Finish that one first. If there is none any more, delete ${lock} and try again.`,
      }),
    );
    expect(readFileSync(lock, 'utf8')).toBe(heldBy(process.ppid));
    expect(names()).toEqual(['.engagement.yaml.lock', 'engagement.yaml']);
  });

  test('does not disturb the first, and is let in after it', () => {
    const { file, names } = bakery();
    const first = openWorkplace(file);
    first.saveDraft({ answers: 3 });
    expect(() => openWorkplace(file)).toThrow(`process ${process.pid}, since `);
    first.saveDraft({ answers: 4 });
    first.close();
    const second = openWorkplace(file);
    expect(second.loadDraft()).toEqual({ draft: { answers: 4 } });
    first.close();
    expect(names()).toContain('.engagement.yaml.lock');
    second.close();
    expect(names()).toEqual(['.engagement.yaml.draft', 'engagement.yaml']);
  });

  test('on another file in the same folder is none of its business', () => {
    const { file, home } = bakery();
    openWorkplace(file);
    expect(() => openWorkplace(path.join(home, 'leeds.engagement.yaml'))).not.toThrow();
  });

  test.skipIf(!posix)('meets the first under any name of the file', () => {
    const { file, home } = bakery();
    const away = folder({}).path;
    symlinkSync(home, path.join(away, 'shop'));
    symlinkSync(file, path.join(away, 'link.yaml'));
    const relative = path.relative(process.cwd(), file);
    const names = [file, relative, `${home}/../${path.basename(home)}/engagement.yaml`, `${away}/link.yaml`];
    names.push(`${away}/shop/engagement.yaml`, `${away}/shop/../${path.basename(home)}/engagement.yaml`);
    for (const one of names) {
      const place = openWorkplace(one);
      for (const other of names) expect(() => openWorkplace(other)).toThrow('another interview has');
      place.close();
    }
  });
});

describe('a lock that was left behind', () => {
  test('by a process that has ended is taken over, and its draft is there', () => {
    const { home, file, names } = bakery();
    runToEnd(home, unclosed);
    expect(names()).toContain('.engagement.yaml.lock');
    const place = openWorkplace(file);
    expect(place.loadDraft()).toEqual({ draft: { answers: 3 } });
    place.close();
    expect(names()).toEqual(['.engagement.yaml.draft', 'engagement.yaml']);
  });

  test.skipIf(!linux)('before a restart, its process id given to another since, is taken over', () => {
    const { file, lock } = bakery();
    writeFileSync(lock, heldBy(process.ppid, { born: 'c54375f5-6599-45b2-931d-6c2b55445647 412' }));
    openWorkplace(file);
    expect(JSON.parse(readFileSync(lock, 'utf8')).pid).toBe(process.pid);
  });

  test.skipIf(!linux)('by a process that was killed, and that its parent has not buried, is taken over', async () => {
    const { home, file } = bakery();
    const parent = spawn('bash', ['-c', `"${process.execPath}" "${unclosed}" & exec sleep 60`], { cwd: home });
    const pid = await line(parent);
    while (!/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'))) await new Promise(setImmediate);
    expect(() => openWorkplace(file)).not.toThrow();
    parent.kill();
    await ended(parent);
  });

  test('on another computer is not: it cannot be known, so the person decides', () => {
    const { file, lock } = bakery();
    writeFileSync(lock, heldBy(deadPid(), { host: 'till-2' }));
    expect(() => openWorkplace(file)).toThrow(/process \d+ on the computer till-2, since 2026-11-20 14:02$/);
  });

  test('half written is taken over in a while', () => {
    const { file, lock, names } = bakery();
    writeFileSync(lock, '{"pid":');
    openWorkplace(file).close();
    expect(names()).toEqual(['engagement.yaml']);
  });

  test('in the middle of a takeover is taken over too, and all of it is cleaned', () => {
    const { file, lock, names } = bakery();
    writeFileSync(lock, heldBy(deadPid()));
    writeFileSync(`${lock}.over`, heldBy(deadPid()));
    openWorkplace(file).close();
    expect(names()).toEqual(['engagement.yaml']);
    writeFileSync(`${lock}.over`, heldBy(deadPid()));
    openWorkplace(file).close();
    expect(names()).toEqual(['engagement.yaml']);
  });

  test('in a takeover that does not end is refused, with the file to delete', () => {
    const { file, lock } = bakery();
    writeFileSync(lock, heldBy(deadPid()));
    writeFileSync(`${lock}.over`, heldBy(process.ppid));
    expect(() => openWorkplace(file)).toThrow(
      expect.objectContaining({ hint: expect.stringContaining(`delete ${lock}.over and try again`) }),
    );
  });

  test.skipIf(!posix)('as a link to nowhere does not hold anyone for ever', () => {
    const { file, lock } = bakery();
    symlinkSync('nowhere', lock);
    expect(() => openWorkplace(file)).toThrow(`another interview has ${file} open`);
  });
});

describe('two at the very same time', () => {
  test('the slower one does not remove the new lock of the faster', () => {
    const { file, lock } = bakery();
    const dead = heldBy(deadPid());
    writeFileSync(lock, dead);
    // Between finding the old lock dead and removing it, another interview takes over.
    let faster: ReturnType<typeof openWorkplace> | undefined;
    const slow = diskWith({
      create(name, mode) {
        if (name.endsWith('.over')) faster ??= openWorkplace(file);
        return realDisk.create(name, mode);
      },
    });
    expect(() => openWorkplace(file, slow)).toThrow('another interview has');
    faster?.saveDraft({ answers: 1 });
    expect(faster?.loadDraft()).toEqual({ draft: { answers: 1 } });
    expect(existsSync(lock)).toBe(true);
    expect(existsSync(`${lock}.over`)).toBe(false);
  });

  const runner = script(`
    say('ready');
    fs.readSync(0, Buffer.alloc(1));
    try { openWorkplace('engagement.yaml'); say('in'); } catch (error) { say(error.name + ' ' + error.message); }
    try { fs.readSync(0, Buffer.alloc(1)); } catch {}
  `);

  test.each(['no lock', 'a dead lock', 'a dead takeover', 'a dead lock', 'a dead takeover'])(
    'of eight, one wins: %s',
    async (before) => {
      const { home, lock } = bakery();
      if (before !== 'no lock') writeFileSync(lock, heldBy(deadPid()));
      if (before === 'a dead takeover') writeFileSync(`${lock}.over`, heldBy(deadPid()));
      const children = Array.from({ length: 8 }, () => start(home, runner));
      await Promise.all(children.map(line));
      const answers = children.map(line);
      for (const child of children) child.stdin?.write('!');
      const said = await Promise.all(answers);
      expect(said.filter((one) => one === 'in')).toHaveLength(1);
      expect(said.filter((one) => one.startsWith('UsageError another interview has'))).toHaveLength(7);
      for (const child of children) child.stdin?.end();
      await Promise.all(children.map(ended));
    },
  );
});

test.each([
  '',
  '[]',
  'null',
  '{"pid":-1,"host":"till","since":"2026-11-20"}',
  '{"pid":7,"host":"till","since":"noon"}',
])('a lock that says %j says nothing', (text) => {
  expect(parseHolder(text)).toBeUndefined();
});

describe('a lock that a person deletes during the interview', () => {
  test('is made again with the next answer', () => {
    const { file, lock } = bakery();
    const place = openWorkplace(file);
    rmSync(lock);
    place.saveDraft({ answers: 1 });
    expect(() => openWorkplace(file)).toThrow('another interview has');
  });

  test('to begin another one leaves the work to that one', () => {
    const { file, lock, names } = bakery();
    const first = openWorkplace(file);
    first.saveDraft({ answers: 1 });
    writeFileSync(lock, heldBy(process.ppid));
    for (const work of [() => first.saveDraft({}), () => first.replace('', 'vet: 1\n'), () => first.removeDraft()]) {
      expect(work).toThrow(SaveError);
      expect(work).toThrow(/another interview has opened the file meanwhile \(process \d+, since 2026-11-20 14:02\)$/);
    }
    expect(first.loadDraft()).toEqual({ draft: { answers: 1 } });
    first.close();
    expect(names()).toEqual(['.engagement.yaml.draft', '.engagement.yaml.lock', 'engagement.yaml']);
  });
});
