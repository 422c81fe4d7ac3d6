/** The files that a pattern names: loaded only where one is given. */

import { globSync } from 'tinyglobby';
import { PRUNED } from './discovery.ts';
import type { GitIgnored } from './ignored.ts';

/**
 * Sorted; what git ignores is left out.
 * @param git without: also what git ignores
 */
export function searchPattern(pattern: string, git: GitIgnored | undefined): readonly string[] {
  const ignore = PRUNED.map((name) => `**/${name}/**`);
  const found = globSync(pattern, { ignore, dot: true, expandDirectories: false, followSymbolicLinks: false });
  return found.filter((file) => git?.reason(file) === undefined).sort();
}
