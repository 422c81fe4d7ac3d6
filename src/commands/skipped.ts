/** What is said of files that were named and are ignored. */

import { visible } from '../formats/visible.ts';
import type { Skipped } from './search.ts';

/** More are a number. */
const SHOWN = 3;

/** Empty where there are none. */
export function skippedNote(skipped: readonly Skipped[]): string {
  if (skipped.length === 0) return '';
  const lines = skipped
    .slice(0, SHOWN)
    .map(
      ({ path, by }) => `vet: ${path === '.' ? 'this folder' : visible(path)} is skipped: ${visible(by)} leaves it out`,
    );
  const more = skipped.length > SHOWN ? [`     and so are ${skipped.length - SHOWN} more`] : [];
  return [...lines, ...more, '     To check what is ignored as well: --no-ignore', ''].join('\n');
}
