// npm run bench [-- --quick]: measures vet side by side with Node's own start and with its peers; writes results.md.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { AS_OF } from './engagement/situation.mjs';
import { generateFiles, SEED } from './generate.mjs';
import { inTurn, median, peakMemory, ratio, run } from './measure.mjs';
import { toMarkdown } from './results.mjs';

const here = import.meta.dirname;
const root = path.dirname(here);
const work = path.join(here, 'work');

/** Outside of the repository, which ignores what is made here, as vet does then. */
const clients = mkdtempSync(path.join(os.tmpdir(), 'vet-bench-'));
process.on('exit', () => rmSync(clients, { recursive: true, force: true }));

const quick = process.argv.includes('--quick');
const ROUNDS = quick ? { one: 10, thousand: 3, tenThousand: 1 } : { one: 40, thousand: 9, tenThousand: 5 };

const FLOOR = 'node -e 0';
const VET = 'vet';
const FIRST = 'vet, without its code cache';
const MEGABYTES = 150;

/** With these every program here ends: all is well, or something was found. */
const WELL = 0;
const FINDINGS = 1;

prepare();
const { PEERS } = await import('./peers.mjs');
const files = repository('ten-thousand', 10_000);
repository('thousand', 1_000);
const thousand = path.join(clients, 'thousand');
const usual = files.find(({ lines, wrong }) => lines === 150 && !wrong).file;
const long = files.find(({ stage, wrong }) => stage === 'contracting' && wrong === 'mistake').file;

const ratios = [];
const times = [];
checkAgreement();
measureOne();
measureMany('1,000 files', thousand, 1_000, ROUNDS.thousand, {
  target: 'at least 1.50',
  isMet: (times) => times >= 1.5,
});
measureMany('10,000 files', path.join(clients, 'ten-thousand'), 10_000, ROUNDS.tenThousand, {
  target: 'at least 1.00',
  isMet: (times) => times >= 1,
});
report();

/** A folder of files as a firm would keep them: in git, with something that is ignored. */
function repository(name, count) {
  const folder = path.join(clients, name);
  mkdirSync(path.join(folder, '.git'), { recursive: true });
  writeFileSync(path.join(folder, '.gitignore'), 'node_modules/\n');
  return generateFiles({ seed: SEED, count, folder });
}

/** Builds vet and copies it, so that another build, or the removal of the code cache, disturbs nobody. */
function prepare() {
  if (!existsSync(path.join(here, 'node_modules'))) must('npm', ['ci', '--prefix', here]);
  must(process.execPath, [path.join(root, 'scripts', 'build.mjs')]);
  rmSync(work, { recursive: true, force: true });
  for (const part of ['bin', 'dist', 'package.json'])
    cpSync(path.join(root, part), path.join(work, 'vet', part), { recursive: true });
}

function must(program, rest) {
  const { status } = spawnSync(program, rest, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${program} ${rest.join(' ')} ended with ${status}`);
}

function vet(target, format = 'concise') {
  return [
    process.execPath,
    path.join(work, 'vet', 'bin', 'vet.js'),
    'lint',
    '--as-of',
    AS_OF,
    '--format',
    format,
    target,
  ];
}

function removeCache() {
  const dist = path.join(work, 'vet', 'dist');
  for (const file of readdirSync(dist)) if (file.endsWith('.cache')) rmSync(path.join(dist, file));
}

/** All read the same files and find the same ones malformed; otherwise their times say nothing. */
function checkAgreement() {
  const { files: assessed } = JSON.parse(run(vet(thousand, 'json'), FINDINGS).output);
  const malformed = assessed
    .filter((file) => file.findings.some(({ kind }) => kind === 'shape'))
    .map((file) => file.path);
  if (assessed.length !== 1_000) throw new Error(`vet judged ${assessed.length} files of 1,000`);
  for (const peer of PEERS) {
    const theirs = peer.invalid(run(peer.command({ folder: thousand }), FINDINGS).output);
    const differing = [...malformed, ...theirs].filter((file) => malformed.includes(file) !== theirs.includes(file));
    if (differing.length > 0)
      throw new Error(`vet and ${peer.name} disagree on ${differing.length} files: ${differing[0]}`);
  }
}

function measureOne() {
  const floor = { name: FLOOR, command: [process.execPath, '-e', '0'], exitCode: WELL };
  const contenders = [
    floor,
    { name: VET, command: vet(usual), exitCode: WELL },
    ...PEERS.map((peer) => ({ name: peer.name, command: peer.command({ file: usual }), exitCode: WELL })),
  ];
  run(vet(usual), WELL);
  const warm = inTurn(contenders, ROUNDS.one);
  const withFindings = inTurn([floor, { name: VET, command: vet(long), exitCode: FINDINGS }], ROUNDS.one);
  const cold = inTurn([floor, { name: FIRST, command: vet(usual), exitCode: WELL, before: removeCache }], ROUNDS.one);

  const start = ratio(warm[VET], warm[FLOOR]);
  addRatio('one file: vet ÷ node -e 0', start, { target: 'at most 1.35', met: start.median <= 1.35 });
  addRatio('one long file with findings: vet ÷ node -e 0', ratio(withFindings[VET], withFindings[FLOOR]));
  addRatio('one file, first run after an installation: vet ÷ node -e 0', ratio(cold[FIRST], cold[FLOOR]));
  for (const { name } of PEERS) addRatio(`one file: ${name} ÷ vet`, ratio(warm[name], warm[VET]));
  addTimes('1', contenders, warm);
}

function measureMany(what, folder, count, rounds, { target, isMet }) {
  const peers = PEERS.filter(({ most }) => count <= most);
  const contenders = [
    { name: VET, command: vet(folder), exitCode: FINDINGS },
    ...peers.map((peer) => ({ name: peer.name, command: peer.command({ folder }), exitCode: FINDINGS })),
  ];
  const measured = inTurn(contenders, rounds);
  for (const { name } of peers) {
    const faster = ratio(measured[name], measured[VET]);
    addRatio(`${what}: ${name} ÷ vet`, faster, name === 'ajv-cli' ? { target, met: isMet(faster.median) } : {});
  }
  const peaks = addTimes(what.replace(' files', ''), contenders, measured);
  if (count === 10_000) {
    const peak = peaks[VET];
    ratios.push({
      what: `${what}: peak memory of vet`,
      value: `${peak.toFixed(0)} MB`,
      range: '',
      target: `at most ${MEGABYTES} MB`,
      met: peak <= MEGABYTES,
    });
  }
}

function addRatio(what, { median, low, high }, { target, met } = {}) {
  ratios.push({ what, value: median.toFixed(2), range: `${low.toFixed(2)} – ${high.toFixed(2)}`, target, met });
}

/** @returns {Record<string, number>} peak memory in MB by name */
function addTimes(what, contenders, measured) {
  const peaks = {};
  for (const contender of contenders) {
    const { name } = contender;
    peaks[name] = peakMemory(contender, work);
    const time = median(measured[name]);
    times.push({
      what,
      name,
      time: time < 1000 ? `${time.toFixed(0)} ms` : `${(time / 1000).toFixed(2)} s`,
      memory: `${peaks[name].toFixed(0)} MB`,
      rounds: measured[name].length,
    });
  }
  return peaks;
}

function report() {
  const wrong = files.filter((file) => file.wrong).length;
  const lines = median(files.map((file) => file.lines));
  const kilobytes = median(files.map((file) => file.bytes)) / 1000;
  const markdown = toMarkdown({
    files: `The files are generated (seed ${SEED}): half of them have ${lines} lines and ${kilobytes.toFixed(1)} kB or more; ${((wrong / files.length) * 100).toFixed(0)} % have a slip of the pen or a mistake in them.`,
    ratios,
    times,
    peers: PEERS,
    version: JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version,
    date: new Date().toISOString().slice(0, 10),
  });
  writeFileSync(path.join(here, 'results.md'), markdown);
  console.log(markdown);
}
