/** What is said where there is nothing to check. */

import { visible } from '../formats/visible.ts';
import type { Chosen } from './targets.ts';

/** @param so what follows from it: `nothing was checked` */
export function nothingFound(paths: readonly string[], so: string, command: string): string {
  return [
    `vet: no engagement file found in ${visible(paths.length > 0 ? paths.join(' ') : 'this folder')}; ${so}.`,
    `     Expected are engagement.yaml or NAME.engagement.yaml; another name can be given: ${command} FILE`,
    '     To begin one: vet init',
    '',
  ].join('\n');
}

/** @param isFine nobody expected a file */
export function nothingChecked(paths: readonly string[], { nothing, skipped }: Chosen, isFine: boolean): string {
  if (nothing !== undefined) return `vet: ${nothing}; nothing was checked.\n`;
  const so = isFine ? 'nothing was checked' : 'nothing was checked, so nothing is known to be well';
  return skipped.length > 0 ? `vet: ${so}.\n` : nothingFound(paths, so, 'vet lint');
}
