/** The one way from YAML text to values with places. */

import type { Document } from './node.ts';
import { parse } from './parse.ts';
import { describeAllFaults, describeFault } from './syntax.ts';

/** Reads a text. Where it is not YAML, `root` is absent and the first problem is named. */
export function read(text: string): Document {
  const parsed = parse(text);
  return 'reason' in parsed ? { text, problems: [describeFault(text, parsed)] } : parsed;
}

/** As `read`, but a text that is not YAML gets all of its problems named, which takes longer. */
export async function readThoroughly(text: string): Promise<Document> {
  const parsed = parse(text);
  return 'reason' in parsed ? { text, problems: await describeAllFaults(text, parsed) } : parsed;
}
