/** An interview and its files: what a person finds on the disk after each step. */

import { chmodSync, chownSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openWorkplace } from '../../src/commands/workplace.ts';
import { failing } from './workplace/disks.ts';
import { BAKERY, GARAGE, posix, shop } from './workplace/shop.ts';

const root = process.getuid?.() === 0;

describe('a bakery', () => {
  test('is asked from the first question to the last', () => {
    const { open, names, text } = shop();
    const place = open();
    expect(place.read()).toBeUndefined();
    expect(place.loadDraft()).toBeUndefined();
    expect(names()).toEqual(['.engagement.yaml.lock']);

    place.saveDraft({ answers: { 'engagement.name': 'Photos' } });
    place.saveDraft({ answers: { 'engagement.name': 'Photos of our bread' } });
    expect(names()).toEqual(['.engagement.yaml.draft', '.engagement.yaml.lock']);
    expect(JSON.parse(text('.engagement.yaml.draft'))).toEqual({
      answers: { 'engagement.name': 'Photos of our bread' },
    });

    expect(place.replace(BAKERY, undefined)).toBe('written');
    place.removeDraft();
    place.removeDraft();
    place.close();
    place.close();
    expect(names()).toEqual(['engagement.yaml']);
    expect(text()).toBe(BAKERY);
  });

  test('stops in the middle, and goes on the next day', () => {
    const { open } = shop();
    const before = open();
    before.saveDraft({ answered: 14, of: 31, note: 'Crème brûlée — 3 €' });
    before.close();
    expect(open().loadDraft()).toEqual({ draft: { answered: 14, of: 31, note: 'Crème brûlée — 3 €' } });
  });

  test('cannot save into a place that is closed', () => {
    const { open } = shop();
    const place = open();
    place.close();
    expect(() => place.saveDraft({})).toThrow('the workplace is closed');
    expect(() => place.replace(BAKERY, undefined)).toThrow('the workplace is closed');
  });
});

describe('a damaged draft', () => {
  test.each([
    ['half of one', Buffer.from('{ "answers": { "name": "Photos of ')],
    ['an empty one', Buffer.from('')],
    ['no text', Buffer.from([0x7b, 0xe9, 0x7d])],
  ])('is moved aside and kept: %s', (_name, bytes) => {
    const { open, at, names } = shop({
      '.engagement.yaml.draft': bytes,
      '.engagement.yaml.draft.damaged-1': 'an older one',
    });
    const place = open();
    expect(place.loadDraft()).toEqual({ damaged: at('.engagement.yaml.draft.damaged-2') });
    expect(readFileSync(at('.engagement.yaml.draft.damaged-2'))).toEqual(bytes);
    expect(readFileSync(at('.engagement.yaml.draft.damaged-1'), 'utf8')).toBe('an older one');
    expect(place.loadDraft()).toBeUndefined();
    place.close();
    expect(names()).toEqual(['.engagement.yaml.draft.damaged-1', '.engagement.yaml.draft.damaged-2']);
  });

  test('is not taken for one where it may not be read', () => {
    const { at, text } = shop({ '.engagement.yaml.draft': '{}' });
    const place = openWorkplace(at('engagement.yaml'), failing('read', 'EACCES', /draft$/));
    expect(() => place.loadDraft()).toThrow(/^cannot read the draft of an earlier interview, .*: you may not read it$/);
    expect(text('.engagement.yaml.draft')).toBe('{}');
  });
});

describe('the text of the file', () => {
  test.each([
    ['with a byte order mark', Buffer.from(`\ufeff${BAKERY}`)],
    ['as UTF-16', Buffer.from(`\ufeff${BAKERY}`, 'utf16le')],
  ])('is read %s, and replaced', (_name, bytes) => {
    const { open, text } = shop({ 'engagement.yaml': bytes });
    const place = open();
    expect(place.read()).toBe(BAKERY);
    expect(place.replace(GARAGE, BAKERY)).toBe('written');
    expect(text()).toBe(GARAGE);
  });

  test('is refused where it is not UTF-8', () => {
    const { open } = shop({ 'engagement.yaml': Buffer.from('vet: 1 # Caf\xe9', 'latin1') });
    expect(() => open().read()).toThrow('byte 13 is not UTF-8; save the file as UTF-8 in your editor');
  });
});

describe('a file that was changed during the interview stays as it is:', () => {
  test.each<[string, string | undefined, (file: string) => void, string | undefined]>([
    ['edited', BAKERY, (file) => writeFileSync(file, `${BAKERY}# mine\n`), `${BAKERY}# mine\n`],
    ['made', undefined, (file) => writeFileSync(file, GARAGE), GARAGE],
    ['made, and empty', undefined, (file) => writeFileSync(file, ''), ''],
    ['deleted', BAKERY, (file) => rmSync(file), undefined],
  ])('%s', (_name, before, change, after) => {
    const { open, at, names, text } = shop(before === undefined ? {} : { 'engagement.yaml': before });
    const place = open();
    change(at('engagement.yaml'));
    expect(place.replace('vet: 1\n', before)).toBe('changed');
    place.close();
    expect(names()).toEqual(after === undefined ? [] : ['engagement.yaml']);
    if (after !== undefined) expect(text()).toBe(after);
  });

  test('saved as Latin-1', () => {
    const { open, at } = shop({ 'engagement.yaml': BAKERY });
    const place = open();
    writeFileSync(at('engagement.yaml'), 'vet: 1 # Caf\xe9', 'latin1');
    expect(place.replace(GARAGE, BAKERY)).toBe('changed');
    expect(readFileSync(at('engagement.yaml'), 'latin1')).toBe('vet: 1 # Caf\xe9');
  });
});

describe.skipIf(!posix)('modes and owners', () => {
  test('a draft is for its owner only', () => {
    const { open, mode } = shop();
    open().saveDraft({});
    expect(mode('.engagement.yaml.draft')).toBe('600');
  });

  test.each(['640', '664', '600'])('a file with the mode %s keeps it', (bits) => {
    const { open, at, mode } = shop({ 'engagement.yaml': BAKERY });
    chmodSync(at('engagement.yaml'), Number.parseInt(bits, 8));
    open().replace(GARAGE, BAKERY);
    expect(mode()).toBe(bits);
  });

  test('a new file has the mode that any new file has', () => {
    const { open, at, mode } = shop();
    open().replace(BAKERY, undefined);
    writeFileSync(at('till.txt'), '');
    expect(mode()).toBe(mode('till.txt'));
  });

  test.skipIf(!root)('root does not take a file away from its owner', () => {
    const { open, at } = shop({ 'engagement.yaml': BAKERY });
    chownSync(at('engagement.yaml'), 65534, 65533);
    open().replace(GARAGE, BAKERY);
    expect(statSync(at('engagement.yaml'))).toMatchObject({ uid: 65534, gid: 65533 });
  });

  test('a file whose owner cannot be kept is replaced all the same', () => {
    const { at, text, mode } = shop({ 'engagement.yaml': BAKERY });
    openWorkplace(at('engagement.yaml'), failing('setOwner', 'EPERM')).replace(GARAGE, BAKERY);
    expect([text(), mode()]).toEqual([GARAGE, '644']);
  });
});
