/** `vet config [FILE]`: what is in force, and where each value comes from. */

import { statSync } from 'node:fs';
import path from 'node:path';
import { NO_CONFIGURATION, type Overview, overviewOf } from '../config/overview.ts';
import { toAscii } from '../formats/text/layout.ts';
import { configurationPage } from '../pages/configuration.ts';
import { toTerminal } from '../pages/terminal.ts';
import { shown } from './configuration.ts';
import { EXIT } from './exit.ts';
import type { Io } from './io.ts';
import { paintFor, screenWidth, wantsUnicode } from './look.ts';
import { type ConfigOption, settingsFinder, wantedConfig } from './settings.ts';

export interface ConfigOptions extends ConfigOption {
  readonly format?: 'text' | 'json';
  readonly color?: boolean;
}

/** @returns the exit code */
export async function config(named: string | undefined, options: ConfigOptions, io: Io): Promise<number> {
  const overview = await overviewFor(fileFor(named ?? '.'), options);
  if (options.format === 'json') {
    io.out(`${JSON.stringify({ version: 1, ...overview })}\n`);
    return EXIT.ok;
  }
  const text = toTerminal(configurationPage(overview), screenWidth(io), await paintFor(options.color, io));
  io.out(wantsUnicode(io) ? text : toAscii(text));
  return EXIT.ok;
}

/** Of a folder, the engagement that stands in it, or would. */
function fileFor(named: string): string {
  const isFolder = statSync(named, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return path.normalize(isFolder ? path.join(named, 'engagement.yaml') : named);
}

async function overviewFor(file: string, options: ConfigOption): Promise<Overview> {
  const finder = settingsFinder(wantedConfig(options));
  const configuration = await finder.configurationFor(file);
  if (!configuration) return { path: file, ...NO_CONFIGURATION };
  return overviewOf(
    configuration,
    {
      path: file,
      config: configuration.file,
      ignored: configuration.ignores(file),
      inForce: configuration.inForceFor(file),
      matched: configuration.profilesFor(file),
    },
    shown,
  );
}
