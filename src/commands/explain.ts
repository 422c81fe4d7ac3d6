/** `vet explain [RULE|MISTAKE]`: what vet judges, and why. */

import { toAscii } from '../formats/text/layout.ts';
import type { Block } from '../pages/block.ts';
import { listPage, mistakePage, rulePage } from '../pages/explain.ts';
import { toTerminal } from '../pages/terminal.ts';
import { rules } from '../rules/generated/registry.ts';
import { mistakeById } from '../rules/mistakes.ts';
import { EXIT } from './exit.ts';
import type { Io } from './io.ts';
import { paintFor, screenWidth, wantsUnicode } from './look.ts';
import { unknownName } from './selection.ts';

export async function explain(
  name: string | undefined,
  options: { readonly color?: boolean },
  io: Io,
): Promise<number> {
  const paint = await paintFor(options.color, io);
  const text = toTerminal(pageOf(name), screenWidth(io), paint);
  io.out(wantsUnicode(io) ? text : toAscii(text));
  return EXIT.ok;
}

function pageOf(name: string | undefined): Block[] {
  if (name === undefined) return listPage();
  const rule = rules.find((candidate) => candidate.id === name);
  if (rule) return rulePage(rule);
  const mistake = mistakeById.get(name);
  if (mistake) return mistakePage(mistake);
  throw unknownName('rule or mistake', name, [...rules.map((candidate) => candidate.id), ...mistakeById.keys()]);
}
