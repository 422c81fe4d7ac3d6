/** The formats that other programs read. */

import type { Format } from '../formats/format.ts';
import type { FormatName, Presentation } from './formats.ts';

export function machineFormat(name: FormatName, _presentation: Presentation): Format {
  throw new Error(`format ${name} is not built yet`);
}
