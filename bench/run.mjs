// npm run bench [-- --quick] [--full] [--only one,many,growth]: measures vet side by side with Node's own start and with
// its peers. All parts together are written into results.md.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Figures } from './figures.mjs';
import { generateFiles, SEED } from './generate.mjs';
import { median } from './measure.mjs';
import { measureLength, measureNumber } from './parts/growth.mjs';
import { checkAgreement, measureMany } from './parts/many.mjs';
import { measureOne } from './parts/one.mjs';
import { toMarkdown } from './results.mjs';
import { prepare, version } from './vet.mjs';

const PARTS = ['one', 'many', 'growth'];

const options = process.argv.slice(2);
const quick = options.includes('--quick');
const parts = options.includes('--only') ? (options[options.indexOf('--only') + 1] ?? '').split(',') : PARTS;
if (!parts.every((part) => PARTS.includes(part))) throw new Error(`The parts are: ${PARTS.join(', ')}`);

const ROUNDS = quick ? { one: 3, hundred: 2, thousand: 1, growth: 1 } : { one: 40, hundred: 9, thousand: 3, growth: 5 };

prepare();
// Only now are they certainly there.
const { PEERS } = await import('./peers.mjs');

/** Outside of the repository, which ignores what is made here, as vet does then. */
const repositories = mkdtempSync(path.join(os.tmpdir(), 'vet-bench-'));
process.on('exit', () => rmSync(repositories, { recursive: true, force: true }));

const figures = new Figures(repositories);
const hundred = repository(100);
say('do all find the same?');
checkAgreement(hundred, PEERS);
if (parts.includes('one')) {
  say('one file');
  measureOne(repository(quick ? 300 : 1_000), PEERS, ROUNDS.one, figures);
}
if (parts.includes('many')) {
  for (const [count, rounds, targets] of [
    [100, ROUNDS.hundred, {}],
    [1_000, ROUNDS.thousand, { least: 1.5 }],
    [2_000, ROUNDS.hundred, {}],
    ...(quick ? [] : [[10_000, 5, { least: 1, megabytes: 150 }]]),
  ]) {
    const files = repository(count);
    say(files.name);
    // Between the round numbers only the threads of vet are of interest: from how many files on they pay.
    const peers = count === 2_000 ? [] : PEERS.filter(({ most }) => count <= most);
    measureMany(files, peers, rounds, figures, targets);
  }
}
if (parts.includes('growth')) {
  for (const count of quick ? [10, 100, 1_000] : [10, 100, 1_000, 10_000, 100_000]) {
    const files = repository(count);
    say(files.name);
    measureNumber(files, count > 10_000 ? 1 : ROUNDS.growth, figures);
  }
  for (const size of quick ? [1e4, 1e5] : [1e4, 1e5, 1e6, 1e7]) {
    say(`one file of ${size / 1000} kB`);
    measureLength(size, size > 1e6 ? 2 : ROUNDS.growth, figures);
  }
}
report();

/** A folder of files as a firm would keep them: in git, with something that is ignored. */
function repository(count) {
  const folder = path.join(repositories, String(count));
  mkdirSync(path.join(folder, '.git'), { recursive: true });
  writeFileSync(path.join(folder, '.gitignore'), 'node_modules/\n');
  return { folder, files: generateFiles({ seed: SEED, count, folder }), name: `${count.toLocaleString('en')} files` };
}

function say(what) {
  console.error(`${new Date().toISOString().slice(11, 19)} ${what}`);
}

function report() {
  const { files } = repository(1_000);
  const wrong = (files.filter((file) => file.wrong).length / files.length) * 100;
  const markdown = toMarkdown({
    sample: {
      seed: SEED,
      lines: median(files.map((file) => file.lines)),
      kilobytes: median(files.map((file) => file.bytes)) / 1000,
      wrongPercent: wrong,
    },
    figures,
    peers: PEERS,
    version: version(),
    date: new Date().toISOString().slice(0, 10),
  });
  const isWhole = !quick && parts.length === PARTS.length;
  if (isWhole) writeFileSync(path.join(import.meta.dirname, 'results.md'), markdown);
  console.log(markdown);
}
