/** Which settings hold for which file: those of the nearest configuration above it. */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { readThoroughly } from '../document/read.ts';
import { rules } from '../rules/generated/registry.ts';
import { HOUSE_SETTINGS, type Settings } from '../rules/settings.ts';
import type { Configuration } from './configuration.ts';
import { UsageError } from './exit.ts';
import { readText } from './files.ts';
import type { Job } from './job.ts';

/**
 * Asks of a file, by its path. A promise only where a configuration is in force; it throws UsageError, with all that is
 * wrong, where that is faulty: whoever asks before anything is written has nothing to take back.
 */
export interface SettingsFinder {
  /** The same object for all files with the same settings. */
  settingsFor(path: string): Settings | Promise<Settings>;
  /** Does its configuration say that it is not to be checked? */
  ignores(path: string): boolean | Promise<boolean>;
  /** The configuration in force for it, if there is one. */
  configurationFor(path: string): Promise<Configuration> | undefined;
  /** Told what stands in a folder below one that it was told of, it does not look there itself. */
  told(folder: string, names: ReadonlySet<string>): void;
}

const TOOLS = { rules, readText, read: readThoroughly };

export type Wanted = Pick<Job, 'config' | 'only'>;

/** `--config FILE` and `--no-config`. */
export interface ConfigOption {
  /** `false` with `--no-config`; `true`, or nothing, where neither is given. */
  readonly config?: string | boolean;
}

export function wantedConfig({ config }: ConfigOption): Wanted {
  return typeof config === 'string' || config === false ? { config } : {};
}

/** Keeps what it has opened: one for a run. */
export function settingsFinder({ config, only }: Wanted): SettingsFinder {
  const house: Settings = only ? { only: new Set(only) } : HOUSE_SETTINGS;
  const nearest = nearestConfig();
  const fileFor = config === undefined ? nearest.above : () => config || undefined;
  const opened = new Map<string, Promise<Configuration>>();

  function configurationFor(file: string): Promise<Configuration> | undefined {
    const found = fileFor(file);
    if (found === undefined) return undefined;
    let configuration = opened.get(found);
    if (!configuration) {
      configuration = import('./configuration.ts').then((part) => part.openConfiguration(found, only, TOOLS));
      opened.set(found, configuration);
    }
    return configuration;
  }

  return {
    configurationFor,
    told: nearest.told,
    settingsFor: (file) =>
      configurationFor(file)?.then((configuration) => {
        const { settings, key } = configuration.settingsFor(file);
        keys.set(settings, key);
        return settings;
      }) ?? house,
    ignores: (file) => configurationFor(file)?.then((configuration) => configuration.ignores(file)) ?? false,
  };
}

const keys = new WeakMap<Settings, string>();
const wholeKeys = new WeakMap<Settings, string>();

/** A text that changes when the settings do, the texts of own rules included: for what is kept of an earlier run. */
export function keyOf(settings: Settings): string {
  const known = wholeKeys.get(settings);
  if (known !== undefined) return known;
  const key = JSON.stringify([keys.get(settings) ?? '', settings.only ? [...settings.only] : null]);
  wholeKeys.set(settings, key);
  return key;
}

const NAMES = ['vet.config.yaml', 'vet.config.yml'];

/** Of a folder with none of these, the one above it decides. */
const LOOKED_FOR = [...NAMES, '.git'];

interface Nearest {
  above(file: string): string | undefined;
  told(folder: string, names: ReadonlySet<string>): void;
}

/** Finds the nearest configuration above a file, up to the root of its repository; looks into each folder once. */
function nearestConfig(): Nearest {
  const found = new Map<string, string | undefined>();
  /** By folders as they are named, so that of ten thousand files no path has to be put together. */
  const named = new Map<string, string | undefined>();

  function aboveFolder(folder: string): string | undefined {
    if (found.has(folder)) return found.get(folder);
    const config = configIn(folder) ?? (isTop(folder) ? undefined : aboveFolder(path.dirname(folder)));
    found.set(folder, config);
    return config;
  }

  function aboveNamed(folder: string): string | undefined {
    if (named.has(folder)) return named.get(folder);
    const config = aboveFolder(path.resolve(folder));
    named.set(folder, config);
    return config;
  }

  return {
    above: (file) => aboveNamed(folderOf(file)),
    told(folder, names) {
      const outer = folderOf(folder);
      const isPlain = outer !== folder && named.has(outer) && !LOOKED_FOR.some((name) => names.has(name));
      if (isPlain) named.set(folder, named.get(outer));
      else aboveNamed(folder);
    },
  };
}

/** In a tenth of the time that `path.dirname` takes. */
function folderOf(file: string): string {
  const folder = file.slice(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf(path.sep), 0));
  // At the top of a disk, and in the current folder, it is called otherwise.
  return folder === '' || folder.endsWith(':') ? path.dirname(file) : folder;
}

function configIn(folder: string): string | undefined {
  const [found, second] = NAMES.filter((name) => existsSync(path.join(folder, name)));
  if (found !== undefined && second !== undefined) {
    throw new UsageError(`there are two configurations in ${folder}: ${found} and ${second}`, 'Keep one of them.');
  }
  return found === undefined ? undefined : path.join(folder, found);
}

function isTop(folder: string): boolean {
  return folder === path.dirname(folder) || existsSync(path.join(folder, '.git'));
}
