// npm run bench [-- --quick]: measures vet side by side with Node's own start and with its peers; writes results.md.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { generateFiles, SEED } from './generate.mjs';
import { inTurn, median, peakMemory, ratio, run } from './measure.mjs';
import { toMarkdown } from './results.mjs';
import { prepare, removeCodeCache, version, vet } from './vet.mjs';

const quick = process.argv.includes('--quick');
const ROUNDS = quick ? { one: 10, thousand: 3, tenThousand: 1 } : { one: 40, thousand: 9, tenThousand: 5 };

const FLOOR = 'node -e 0';
const VET = 'vet';

/** With these every program here ends: all is well, or something was found. */
const WELL = 0;
const FINDINGS = 1;

prepare();
// Only now are they certainly there.
const { PEERS } = await import('./peers.mjs');

/** Outside of the repository, which ignores what is made here, as vet does then. */
const repositories = mkdtempSync(path.join(os.tmpdir(), 'vet-bench-'));
process.on('exit', () => rmSync(repositories, { recursive: true, force: true }));

const thousand = repository(1_000);
const tenThousand = repository(10_000);
const ratios = [];
const times = [];
checkAgreement(thousand);
measureOne(tenThousand.files);
measureMany(thousand, ROUNDS.thousand, { least: 1.5 });
measureMany(tenThousand, ROUNDS.tenThousand, { least: 1, megabytes: 150 });
report(tenThousand.files);

/** A folder of files as a firm would keep them: in git, with something that is ignored. */
function repository(count) {
  const folder = path.join(repositories, String(count));
  mkdirSync(path.join(folder, '.git'), { recursive: true });
  writeFileSync(path.join(folder, '.gitignore'), 'node_modules/\n');
  return { folder, files: generateFiles({ seed: SEED, count, folder }), name: `${count.toLocaleString('en')} files` };
}

/** All read the same files and find the same ones malformed; otherwise their times say nothing. */
function checkAgreement({ folder, files }) {
  const { files: assessed } = JSON.parse(run(vet(folder, 'json'), FINDINGS).output);
  if (assessed.length !== files.length) throw new Error(`vet judged ${assessed.length} files of ${files.length}`);
  const malformed = assessed
    .filter((file) => file.findings.some(({ kind }) => kind === 'shape'))
    .map((file) => file.path);
  for (const peer of PEERS) {
    const theirs = peer.invalid(run(peer.command({ folder }), FINDINGS).output);
    const disputed = [...malformed, ...theirs].filter((file) => malformed.includes(file) !== theirs.includes(file));
    if (disputed.length > 0)
      throw new Error(`vet and ${peer.name} disagree on ${disputed.length} files: ${disputed[0]}`);
  }
}

function measureOne(files) {
  const usual = files.find(({ lines, wrong }) => lines === 150 && !wrong).file;
  const long = files.find(({ stage, wrong }) => stage === 'contracting' && wrong === 'mistake').file;
  const floor = { name: FLOOR, command: [process.execPath, '-e', '0'], exitCode: WELL };
  const vetOn = (target, exitCode, before) => ({ name: VET, command: vet(target), exitCode, before });
  const contenders = [
    floor,
    vetOn(usual, WELL),
    ...PEERS.map((peer) => ({ name: peer.name, command: peer.command({ file: usual }), exitCode: WELL })),
  ];
  run(vet(usual), WELL);
  const measured = inTurn(contenders, ROUNDS.one);
  addRatio(`one file: ${VET} ÷ ${FLOOR}`, ratio(measured[VET], measured[FLOOR]), { most: 1.35 });
  for (const { name } of PEERS) addRatio(`one file: ${name} ÷ ${VET}`, ratio(measured[name], measured[VET]));
  addTimes('1 file', contenders, measured);

  const others = [
    ['a folder of one file', vetOn(path.dirname(usual), WELL)],
    ['one long file with a mistake', vetOn(long, FINDINGS)],
    ['one file, first run after an installation', vetOn(usual, WELL, removeCodeCache)],
  ];
  for (const [what, contender] of others) {
    const pair = inTurn([floor, contender], ROUNDS.one);
    addRatio(`${what}: ${VET} ÷ ${FLOOR}`, ratio(pair[VET], pair[FLOOR]));
  }
}

/** `least`: so many times as long as vet must a peer take that is a target. */
function measureMany({ folder, files, name: what }, rounds, { least, megabytes }) {
  const peers = PEERS.filter(({ most }) => files.length <= most);
  const contenders = [
    { name: VET, command: vet(folder), exitCode: FINDINGS },
    ...peers.map((peer) => ({ name: peer.name, command: peer.command({ folder }), exitCode: FINDINGS })),
  ];
  const measured = inTurn(contenders, rounds);
  for (const { name, target } of peers) {
    addRatio(`${what}: ${name} ÷ ${VET}`, ratio(measured[name], measured[VET]), target ? { least } : {});
  }
  const peaks = addTimes(what, contenders, measured);
  if (megabytes !== undefined) {
    const [value, target] = [`${peaks[VET].toFixed(0)} MB`, `at most ${megabytes} MB`];
    ratios.push({ what: `${what}: peak memory of ${VET}`, value, range: '', target, met: peaks[VET] <= megabytes });
  }
}

function addRatio(what, { median: value, low, high }, { most, least } = {}) {
  const target = most ? `at most ${most.toFixed(2)}` : least && `at least ${least.toFixed(2)}`;
  const met = target && value <= (most ?? Infinity) && value >= (least ?? 0);
  ratios.push({ what, value: value.toFixed(2), range: `${low.toFixed(2)} – ${high.toFixed(2)}`, target, met });
}

/** @returns {Record<string, number>} peak memory in MB by name */
function addTimes(what, contenders, measured) {
  const peaks = {};
  for (const contender of contenders) {
    const { name } = contender;
    peaks[name] = peakMemory(contender, repositories);
    times.push({
      what,
      name,
      milliseconds: median(measured[name]),
      megabytes: peaks[name],
      rounds: measured[name].length,
    });
  }
  return peaks;
}

function report(files) {
  const wrong = (files.filter((file) => file.wrong).length / files.length) * 100;
  const markdown = toMarkdown({
    sample: {
      seed: SEED,
      lines: median(files.map((file) => file.lines)),
      kilobytes: median(files.map((file) => file.bytes)) / 1000,
      wrongPercent: wrong,
    },
    ratios,
    times,
    peers: PEERS,
    version: version(),
    date: new Date().toISOString().slice(0, 10),
  });
  writeFileSync(path.join(import.meta.dirname, 'results.md'), markdown);
  console.log(markdown);
}
