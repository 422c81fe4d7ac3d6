// How the time grows: with the number of files, and with the length of one.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { SEED } from '../generate.mjs';
import { longFile } from '../long.mjs';
import { inTurn, run } from '../measure.mjs';
import { vet } from '../vet.mjs';
import { FINDINGS, VET, WELL } from '../words.mjs';

/** @param {{ folder: string, files: { bytes: number, wrong?: string }[], name: string }} repository */
export function measureNumber({ folder, files, name }, rounds, figures) {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const exitCode = files.some((file) => file.wrong) ? FINDINGS : WELL;
  const contender = { name: VET, command: vet(folder), exitCode };
  run(contender.command, exitCode);
  const { [VET]: times } = inTurn([contender], rounds);
  figures.addGrowth({ what: name, files: files.length, bytes }, contender, times);
}

export function measureLength(size, rounds, figures) {
  const text = longFile(size, SEED);
  const file = path.join(figures.folder, `long-${size}.engagement.yaml`);
  writeFileSync(file, text);
  const contender = { name: VET, command: vet(file), exitCode: FINDINGS };
  const { [VET]: times } = inTurn([contender], rounds);
  figures.addGrowth({ what: `one file of ${kilobytes(text.length)}`, files: 1, bytes: text.length }, contender, times);
}

function kilobytes(bytes) {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
