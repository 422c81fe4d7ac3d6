// One file: what every start costs.

import path from 'node:path';
import { inTurn, run } from '../measure.mjs';
import { removeCodeCache, vet } from '../vet.mjs';
import { FINDINGS, FLOOR, VET, WELL } from '../words.mjs';

export function measureOne({ folder, files }, peers, rounds, figures) {
  const usual = files.find(({ lines, wrong }) => lines === 150 && !wrong).file;
  const long = files.find(({ stage, wrong }) => stage === 'contracting' && wrong === 'mistake').file;
  const floor = { name: FLOOR, command: [process.execPath, '-e', '0'], exitCode: WELL };
  const vetOn = (target, exitCode, before) => ({ name: VET, command: vet(target), exitCode, before });
  const contenders = [
    floor,
    vetOn(usual, WELL),
    ...peers.map((peer) => ({
      name: peer.name,
      command: peer.command({ folder, file: usual }),
      exitCode: WELL,
      cwd: folder,
    })),
  ];
  run(vet(usual), WELL);
  const measured = inTurn(contenders, rounds);
  figures.addRatio(`one file: ${VET} ÷ ${FLOOR}`, measured[VET], measured[FLOOR], { most: 1.35 });
  for (const { name } of peers) figures.addRatio(`one file: ${name} ÷ ${VET}`, measured[name], measured[VET]);
  figures.addTimes('1 file', contenders, measured);

  const others = [
    ['a folder of one file', vetOn(path.dirname(usual), WELL)],
    ['one long file with a mistake', vetOn(long, FINDINGS)],
    ['one file, first run after an installation', vetOn(usual, WELL, removeCodeCache)],
  ];
  for (const [what, contender] of others) {
    const pair = inTurn([floor, contender], rounds);
    figures.addRatio(`${what}: ${VET} ÷ ${FLOOR}`, pair[VET], pair[FLOOR]);
  }
}
