/** `vet explain [RULE|MISTAKE]`: what vet judges, and why. */

import { toAscii } from '../formats/text/layout.ts';
import type { Block } from '../pages/block.ts';
import { listPage, mistakePage } from '../pages/catalogue.ts';
import { rulePage } from '../pages/explain.ts';
import { toTerminal } from '../pages/terminal.ts';
import { mistakeById } from '../rules/mistakes.ts';
import { rulesWith } from '../rules/plan.ts';
import type { Settings } from '../rules/settings.ts';
import { EXIT } from './exit.ts';
import type { Io } from './io.ts';
import { paintFor, screenWidth, wantsUnicode } from './look.ts';
import { ownRulesHere, unknownName } from './selection.ts';
import { type ConfigOption, settingsFinder, wantedConfig } from './settings.ts';

export interface ExplainOptions extends ConfigOption {
  readonly color?: boolean;
}

export async function explain(name: string | undefined, options: ExplainOptions, io: Io): Promise<number> {
  const paint = await paintFor(options.color, io);
  const finder = settingsFinder(wantedConfig(options));
  const own = await ownRulesHere(finder);
  const settings = { ...(await finder.settingsFor('engagement.yaml')), own };
  const text = toTerminal(pageOf(name, settings), screenWidth(io), paint);
  io.out(wantsUnicode(io) ? text : toAscii(text));
  return EXIT.ok;
}

function pageOf(name: string | undefined, settings: Settings): Block[] {
  if (name === undefined) return listPage(settings);
  const all = rulesWith(settings);
  const rule = all.find((candidate) => candidate.id === name);
  if (rule) return rulePage(rule, settings);
  const mistake = mistakeById.get(name);
  if (mistake) return mistakePage(mistake, settings);
  throw unknownName('rule or mistake', name, [...all.map((candidate) => candidate.id), ...mistakeById.keys()]);
}
