// Many files: cold, with one thread and with more, warm, and what the peers take for the same.

import { rmSync } from 'node:fs';
import path from 'node:path';
import { inTurn, run } from '../measure.mjs';
import { vet, vetJson } from '../vet.mjs';
import { FINDINGS, READING, VET, WELL } from '../words.mjs';

const ALONE = `${VET}, one thread`;
const TWO = `${VET}, two threads`;
const KEEPING = `${VET}, filling its cache`;
const WARM = `${VET}, warm cache`;

/** All read the same files and find the same ones malformed; otherwise their times say nothing. */
export function checkAgreement({ folder, files }, peers) {
  const { files: assessed } = JSON.parse(run(vetJson(folder), FINDINGS).output);
  if (assessed.length !== files.length) throw new Error(`vet judged ${assessed.length} files of ${files.length}`);
  const malformed = assessed
    .filter((file) => file.findings.some(({ kind }) => kind === 'shape'))
    .map((file) => path.resolve(file.path));
  for (const peer of peers) {
    const { output } = run(peer.command({ folder }), peer.invalidCode ?? FINDINGS, { cwd: folder });
    const theirs = peer.invalid(output).map((file) => path.resolve(folder, file));
    const disputed = [...malformed, ...theirs].filter((file) => malformed.includes(file) !== theirs.includes(file));
    if (disputed.length > 0)
      throw new Error(`vet and ${peer.name} disagree on ${disputed.length} files: ${disputed[0]}`);
  }
}

/** `least`: so many times as long as vet must a peer take that is a target; `megabytes`: the most for one thread. */
export function measureMany({ folder, files, name: what }, peers, rounds, figures, { least, megabytes } = {}) {
  const cache = path.join(figures.folder, `cache-${files.length}`);
  const forget = () => rmSync(cache, { recursive: true, force: true });
  const contenders = [
    {
      name: READING,
      command: [process.execPath, path.join(import.meta.dirname, '..', 'read.mjs'), folder],
      exitCode: WELL,
    },
    { name: ALONE, command: vet(folder, '--workers', '1'), exitCode: FINDINGS },
    { name: TWO, command: vet(folder, '--workers', '2'), exitCode: FINDINGS },
    {
      name: KEEPING,
      command: vet(folder, '--cache-location', `${cache}-cold`),
      exitCode: FINDINGS,
      before: () => rmSync(`${cache}-cold`, { recursive: true, force: true }),
    },
    { name: WARM, command: vet(folder, '--cache-location', cache), exitCode: FINDINGS },
    ...peers.map((peer) => ({
      name: peer.name,
      command: peer.command({ folder }),
      exitCode: peer.invalidCode ?? FINDINGS,
      cwd: folder,
    })),
  ];
  forget();
  run(vet(folder, '--cache-location', cache), FINDINGS);
  const measured = inTurn(contenders, rounds);
  figures.addRatio(`${what}: ${ALONE} ÷ two threads`, measured[ALONE], measured[TWO]);
  figures.addRatio(`${what}: ${KEEPING} ÷ two threads`, measured[KEEPING], measured[TWO]);
  figures.addRatio(`${what}: ${WARM} ÷ ${READING}`, measured[WARM], measured[READING], { most: 1.5 });
  for (const { name, target } of peers) {
    figures.addRatio(`${what}: ${name} ÷ ${ALONE}`, measured[name], measured[ALONE], target ? { least } : {});
    figures.addRatio(`${what}: ${name} ÷ ${TWO}`, measured[name], measured[TWO]);
    figures.addRatio(`${what}: ${name} ÷ ${WARM}`, measured[name], measured[WARM]);
  }
  const peaks = figures.addTimes(what, contenders, measured);
  if (megabytes !== undefined) figures.addPeak(`${what}: peak memory of ${ALONE}`, peaks[ALONE], megabytes);
}
