/** An interview that is killed, however it falls: the draft and the file are each the old one or the new one. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { openWorkplace } from '../../../src/commands/workplace.ts';
import { folder } from '../run.ts';
import { ended, line, runToEnd, script, start } from './children.ts';

const OLD = 'vet: 1\nengagement: { name: Photos of our bread }\n';
const NEW = 'vet: 1\nengagement: { name: Photos of our bread and cakes }\n';

/** Kills itself at the so-many-th call to the disk after the first answer; a write takes half of its bytes before. */
const dying = script(`
  let left = Infinity;
  const disk = Object.fromEntries(Object.entries(realDisk).map(([name, call]) => [name, (...given) => {
    if (--left > 0) return call(...given);
    if (name === 'write') call(given[0], given[1].subarray(0, given[1].length / 2));
    process.kill(process.pid, 'SIGKILL');
    for (;;);
  }]));
  const place = openWorkplace('engagement.yaml', disk);
  place.saveDraft({ answers: 10 });
  left = Number(process.argv[2]);
  if (process.argv[3] === 'draft') place.saveDraft({ answers: 11 });
  else place.replace(${JSON.stringify(NEW)}, process.argv[3] === 'file' ? ${JSON.stringify(OLD)} : undefined);
  left = Infinity;
  place.close();
`);

describe.skipIf(process.platform === 'win32').each(['draft', 'file', 'new file'])(
  'killed while it saves a %s',
  (what) => {
    test('at any call to the disk', () => {
      const seen = new Set<string | undefined>();
      let call = 1;
      for (let alive = false; !alive; call++) {
        const home = folder(what === 'new file' ? {} : { 'engagement.yaml': OLD }).path;
        alive = runToEnd(home, dying, [String(call), what]).signal === null;

        const place = openWorkplace(path.join(home, 'engagement.yaml'));
        const draft = JSON.stringify(place.loadDraft());
        const text = place.read();
        const old = what === 'new file' ? undefined : OLD;
        expect(['{"draft":{"answers":10}}', '{"draft":{"answers":11}}']).toContain(draft);
        expect([old, NEW]).toContain(text);
        seen.add(what === 'draft' ? draft : text);
        place.close();
        const names = ['.engagement.yaml.draft', ...(text === undefined ? [] : ['engagement.yaml'])];
        expect(readdirSync(home).sort()).toEqual(names);
      }
      // It died before and after the moment that counts.
      expect(seen.size).toBe(2);
      expect(call).toBeGreaterThan(8);
    });
  },
);

const saving = script(`
  const place = openWorkplace('engagement.yaml');
  say('opened');
  for (let round = 1; ; round++) {
    const note = String(round).repeat(round % 2 ? 300000 : 10);
    place.saveDraft({ round, note });
    place.replace('vet: 1 # ' + note + ' end\\n', place.read());
  }
`);

test('killed at random while it saves without a break', async () => {
  const home = folder({}).path;
  for (let round = 0; round < 12; round++) {
    const child = start(home, saving);
    await line(child);
    await wait(5 + Math.random() * 40);
    child.kill('SIGKILL');
    await ended(child);

    const place = openWorkplace(path.join(home, 'engagement.yaml'));
    const loaded = place.loadDraft() as { draft: { round: number; note: string } } | undefined;
    if (loaded) expect(loaded.draft.note).toMatch(new RegExp(`^(${loaded.draft.round})+$`));
    expect(place.read() ?? 'vet: 1 # 1 end\n').toMatch(/^vet: 1 # \d+ end\n$/);
    place.close();
    const left = readdirSync(home).filter((name) => !['.engagement.yaml.draft', 'engagement.yaml'].includes(name));
    expect(left).toEqual([]);
  }
  expect(readFileSync(path.join(home, '.engagement.yaml.draft'), 'utf8')).not.toBe('');
});
