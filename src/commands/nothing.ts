/** What is said where there is nothing to check. */

import { visible } from '../formats/visible.ts';

/** @param so what follows from it: `nothing was checked` */
export function nothingFound(paths: readonly string[], so: string, command: string): string {
  return [
    `vet: no engagement file found in ${visible(paths.length > 0 ? paths.join(' ') : 'this folder')}; ${so}.`,
    `     Expected are engagement.yaml or NAME.engagement.yaml; another name can be given: ${command} FILE`,
    '     To begin one: vet init',
    '',
  ].join('\n');
}
