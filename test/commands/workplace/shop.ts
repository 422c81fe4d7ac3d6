/** A shop, its folder, and ways to look at what is in it. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { openWorkplace } from '../../../src/commands/workplace.ts';
import { folder } from '../run.ts';

export const BAKERY = 'vet: 1\nengagement: { name: Photos of our bread }\n';
export const GARAGE = 'vet: 1\nengagement: { name: Flyers for the garage }\n';

/** Modes, links and devices. */
export const posix = process.platform !== 'win32';

/** A folder with these files, an interview on `engagement.yaml` in it, and ways to look at both. */
export function shop(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const home = folder(files).path;
  const at = (name: string) => path.join(home, name);
  return {
    home,
    at,
    open: () => openWorkplace(at('engagement.yaml')),
    names: () => readdirSync(home).sort(),
    text: (name = 'engagement.yaml') => readFileSync(at(name), 'utf8'),
    mode: (name = 'engagement.yaml') => (statSync(at(name)).mode & 0o777).toString(8),
  };
}
