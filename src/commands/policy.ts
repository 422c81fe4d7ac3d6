/** `vet policy test [FILE…]`: tries own rules on the examples that stand beside them. */

import path from 'node:path';
import { readPolicy } from '../config/policies.ts';
import type { Policy } from '../config/policy.ts';
import { type Trial, tryRule } from '../config/trial.ts';
import { readThoroughly } from '../document/read.ts';
import { count } from '../engagement/quantity.ts';
import { toAscii, wrap } from '../formats/text/layout.ts';
import type { Paint } from '../formats/text/style.ts';
import { visible } from '../formats/visible.ts';
import { ruleIds } from '../rules/plan.ts';
import { faultLines, shown } from './configuration.ts';
import { EXIT, UsageError } from './exit.ts';
import { readText } from './files.ts';
import type { Io } from './io.ts';
import { paintFor, screenWidth, wantsUnicode } from './look.ts';
import { type ConfigOption, settingsFinder, wantedConfig } from './settings.ts';
import { today } from './today.ts';

export interface PolicyOptions extends ConfigOption {
  readonly color?: boolean;
  readonly quiet?: boolean;
}

/** @returns the exit code */
export async function testPolicies(files: readonly string[], options: PolicyOptions, io: Io): Promise<number> {
  const policies = files.length > 0 ? await readAll(files) : await policiesHere(options);
  if (policies.length === 0) {
    io.err('vet: no configuration here names rules of your own; nothing was tried.\n');
    io.err('     Name a file of rules: vet policy test policies/acme.yaml. To write one: vet schema policy\n');
    return EXIT.nothing;
  }
  const asOf = today(io.now());
  const paint = await paintFor(options.color, io);
  const width = screenWidth(io);
  const lines: string[] = [];
  let failed = 0;
  let tried = 0;
  for (const { file, rules } of policies) {
    const trials = rules.map((rule) => tryRule(rule, asOf));
    const wrong = trials.filter(({ faults }) => faults.length > 0);
    const told = options.quiet ? wrong : trials;
    if (told.length > 0)
      lines.push(paint.bold(visible(shown(file))), ...told.flatMap((one) => trialLines(one, width, paint)), '');
    failed += wrong.length;
    tried += trials.length;
  }
  lines.push(paint.bold(`${count(tried, 'rule')} tried: ${failed === 0 ? 'all' : tried - failed} as they should be.`));
  const text = `${lines.join('\n')}\n`;
  io.out(wantsUnicode(io) ? text : toAscii(text));
  return failed > 0 ? EXIT.findings : EXIT.ok;
}

function trialLines({ rule, says, faults }: Trial, width: number, paint: Paint): string[] {
  const isGood = says !== undefined;
  const head = isGood ? paint.good(`  ✔ ${rule}`) : paint.bad(`  ✖ ${rule}`);
  const said = isGood ? [says] : faults;
  return [head, ...said.flatMap((text) => wrap(visible(text), width - 4).map((line) => `    ${line}`))];
}

/** Those that are named. Throws UsageError with all that is wrong. */
async function readAll(files: readonly string[]): Promise<Policy[]> {
  const taken = new Set(ruleIds);
  const policies: Policy[] = [];
  for (const file of new Set(files.map((one) => path.resolve(one)))) {
    const text = readText(file);
    if (typeof text !== 'string') throw new UsageError(`cannot read ${shown(file)}: ${text.reason}`);
    const { policy, faults } = readPolicy(file, await readThoroughly(text), taken);
    if (faults.length > 0) {
      throw new UsageError(
        `these rules cannot be used:\n${faultLines(faults)}`,
        'vet schema policy describes each field.',
      );
    }
    for (const { id } of policy.rules) taken.add(id);
    policies.push(policy);
  }
  return policies;
}

/** Those of the configuration of this folder, whatever file they are for. */
async function policiesHere(options: ConfigOption): Promise<readonly Policy[]> {
  const finder = settingsFinder(wantedConfig(options));
  const configuration = await finder.configurationFor('engagement.yaml');
  return configuration?.policies ?? [];
}
