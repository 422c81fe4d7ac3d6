/** Where an interview may work, and under which names; and what is said, before the first question, where it may not. */

import { chmodSync, lstatSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWorkplace } from '../../../src/commands/workplace.ts';
import { runToEnd, script } from './children.ts';
import { failing } from './disks.ts';
import { BAKERY, GARAGE, posix, shop } from './shop.ts';

describe.skipIf(!posix)('a link', () => {
  test('stays a link: the file behind it is replaced, and the draft stands beside that', () => {
    const { open, at, names, text } = shop({ 'shared/york.yaml': BAKERY });
    symlinkSync('shared/york.yaml', at('engagement.yaml'));
    const place = open();
    expect(place.draftPath).toBe(at('shared/.york.yaml.draft'));
    place.saveDraft({});
    expect(place.replace(GARAGE, BAKERY)).toBe('written');
    expect(lstatSync(at('engagement.yaml')).isSymbolicLink()).toBe(true);
    expect(text('shared/york.yaml')).toBe(GARAGE);
    expect(names()).toEqual(['engagement.yaml', 'shared']);
  });

  test('to a file that is not there yet makes that file', () => {
    const { open, at, text } = shop({ 'shared/leeds.yaml': BAKERY });
    symlinkSync('shared/../shared/york.yaml', at('engagement.yaml'));
    const place = open();
    expect(place.read()).toBeUndefined();
    expect(place.replace(GARAGE, undefined)).toBe('written');
    expect(lstatSync(at('engagement.yaml')).isSymbolicLink()).toBe(true);
    expect(text('shared/york.yaml')).toBe(GARAGE);
  });

  test('that became a file during the interview is a change', () => {
    const { open, at, text } = shop({ 'shared/york.yaml': BAKERY });
    symlinkSync('shared/york.yaml', at('engagement.yaml'));
    const place = open();
    rmSync(at('engagement.yaml'));
    writeFileSync(at('engagement.yaml'), BAKERY);
    expect(place.replace(GARAGE, BAKERY)).toBe('changed');
    expect([text(), text('shared/york.yaml')]).toEqual([BAKERY, BAKERY]);
  });

  test('that goes round in a circle is refused', () => {
    const { open, at } = shop();
    symlinkSync('engagement.yaml', at('engagement.yaml'));
    expect(open).toThrow('its links go round in a circle');
  });
});

describe('before the first question it is said that', () => {
  const ELSEWHERE = 'Choose a file in a folder that you may write to: vet init ~/engagement.yaml';

  test('the folder is missing', () => {
    const { at } = shop();
    const lane = at('Harbour Lane/york');
    expect(() => openWorkplace(path.join(lane, 'engagement.yaml'))).toThrow(
      expect.objectContaining({
        name: 'UsageError',
        message: `there is no folder ${lane}`,
        hint: `Make it first: mkdir -p "${lane}"`,
      }),
    );
  });

  test('the name is that of a folder', () => {
    const { home, at, names } = shop();
    mkdirSync(at('york'));
    for (const name of ['york', 'york/', 'leeds/']) {
      expect(() => openWorkplace(at(name))).toThrow(
        expect.objectContaining({
          message: `${at(name)} is a folder`,
          hint: `Name a file in it: vet init ${path.join(home, name, 'engagement.yaml')}`,
        }),
      );
    }
    expect(names()).toEqual(['york']);
  });

  test('a part of the path is a file, or the name too long', () => {
    const { at } = shop({ 'engagement.yaml': BAKERY });
    expect(() => openWorkplace(at('engagement.yaml/york.yaml'))).toThrow('a part of its path is no folder');
    expect(() => openWorkplace(at(`${'york-'.repeat(100)}.yaml`))).toThrow('its name is too long');
    expect(() => openWorkplace(at(`${'y'.repeat(245)}.yaml`))).toThrow('its name is too long');
  });

  test.skipIf(!posix)('it is no ordinary file', () => {
    expect(() => openWorkplace('/dev/null')).toThrow('/dev/null is no ordinary file');
  });

  test.each([
    ['EACCES', 'you may not write there'],
    ['EROFS', 'the disk can only be read'],
  ])('the folder cannot be written to: %s', (code, reason) => {
    const { home, at, names } = shop();
    expect(() => openWorkplace(at('engagement.yaml'), failing('create', code))).toThrow(
      expect.objectContaining({ message: `nothing can be saved in ${home}: ${reason}`, hint: ELSEWHERE }),
    );
    expect(names()).toEqual([]);
  });

  test('the disk can only be read, also where the file is there', () => {
    const { home, at } = shop({ 'engagement.yaml': BAKERY });
    expect(() => openWorkplace(at('engagement.yaml'), failing('access', 'EROFS'))).toThrow(
      expect.objectContaining({
        message: `nothing can be saved in ${home}: the disk can only be read`,
        hint: ELSEWHERE,
      }),
    );
  });

  test('the file may not be read or written', () => {
    const { at, names } = shop({ 'engagement.yaml': BAKERY });
    expect(() => openWorkplace(at('engagement.yaml'), failing('access', 'EACCES'))).toThrow(
      expect.objectContaining({
        message: `you may not read ${at('engagement.yaml')}`,
        hint: `Ask its owner to let you, or take another name. ${ELSEWHERE}`,
      }),
    );
    expect(names()).toEqual(['engagement.yaml']);
  });

  // A child, because root may do all of this and has to become another user first.
  test.skipIf(!posix).each([
    ['555', '666', /^nothing can be saved in .*: you may not write there$/],
    ['777', '444', /^you may not write to engagement.yaml$/],
    ['777', '0', /^you may not read engagement.yaml$/],
  ])('the modes forbid it: %s for the folder, %s for the file', (folderMode, fileMode, said) => {
    const { home, at, names, mode } = shop({ 'engagement.yaml': BAKERY });
    chmodSync(at('engagement.yaml'), Number.parseInt(fileMode, 8));
    chmodSync(home, Number.parseInt(folderMode, 8));
    const asNobody = script(`
      if (process.getuid() === 0) { process.setgroups([]); process.setgid(65534); process.setuid(65534); }
      try { openWorkplace('engagement.yaml'); say('opened'); } catch (error) { say(error.name + ' ' + error.message); }
    `);
    const { out } = runToEnd(home, asNobody);
    expect(out.slice('UsageError '.length).trim()).toMatch(said);
    expect(names()).toEqual(['engagement.yaml']);
    expect(mode()).toBe(fileMode);
  });
});
