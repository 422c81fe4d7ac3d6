/** The files that a pattern names: loaded only where one is given. */

import path from 'node:path';
import { globSync } from 'tinyglobby';
import { isIgnored, PRUNED, rulesAbove, rulesOf } from './discovery.ts';

/** Sorted; what git ignores is left out. */
export function searchPattern(pattern: string): readonly string[] {
  const ignore = PRUNED.map((name) => `**/${name}/**`);
  const found = globSync(pattern, { ignore, dot: true, expandDirectories: false, followSymbolicLinks: false });
  return found
    .filter((file) => {
      const folder = path.dirname(file);
      return !isIgnored(file, [...rulesAbove(folder), ...rulesOf(folder)]);
    })
    .sort();
}
