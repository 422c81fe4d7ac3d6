/**
 * Programs of others that vet has to get on with. Where one is not installed its tests are skipped, and say so; on the
 * machine that judges a change they fail instead.
 */

import { spawnSync } from 'node:child_process';
import { describe, test } from 'vitest';

export function withProgram(program: string, name: string, tests: () => void): void {
  const isThere = spawnSync(program, ['--version']).status === 0;
  if (!isThere) {
    const reason = `no ${program}: \`apt-get install ${program}\``;
    if (process.env['CI']) test(name, () => Promise.reject(new Error(reason)));
    else console.warn(`Skipped: ${name}: ${reason}`);
  }
  describe.skipIf(!isThere)(name, tests);
}
