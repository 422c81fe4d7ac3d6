/** A configuration on the disk: read with all that it extends, and asked for the settings of each file. */

import path from 'node:path';
import ignore from 'ignore';
import type { World } from '../config/chain.ts';
import type { Layer, Profile } from '../config/config-file.ts';
import { type ConfigurationRead, readConfiguration } from '../config/configuration.ts';
import { type InForce, keyFor, putTogether, settingsOf } from '../config/in-force.ts';
import { type Fault, inOrder } from '../config/place.ts';
import type { Document } from '../document/node.ts';
import { visible } from '../formats/visible.ts';
import type { AnyRule } from '../rules/rule.ts';
import type { Settings } from '../rules/settings.ts';
import { resolveName } from './configuration/resolve.ts';
import { UsageError } from './exit.ts';
import type { Unreadable } from './files.ts';

/** What the bundle of every run has already: handed over, so that this one does not hold it a second time. */
export interface Tools {
  readonly rules: readonly AnyRule[];
  readonly readText: (file: string) => string | Unreadable;
  readonly read: (text: string) => Promise<Document>;
}

export interface Prepared {
  readonly settings: Settings;
  /** The same for settings that judge alike. */
  readonly key: string;
}

export interface Configuration extends ConfigurationRead {
  readonly file: string;
  /** The same object for all files to which the same profiles apply. */
  settingsFor(file: string): Prepared;
  ignores(file: string): boolean;
  profilesFor(file: string): readonly Profile[];
  inForceFor(file: string): InForce;
}

/** Throws UsageError with all that is wrong: nothing is judged by half a configuration. */
export async function openConfiguration(
  file: string,
  only: readonly string[] | undefined,
  tools: Tools,
): Promise<Configuration> {
  const text = tools.readText(file);
  if (typeof text !== 'string') throw new UsageError(`cannot read the configuration ${shown(file)}: ${text.reason}`);
  const read = await readConfiguration(path.resolve(file), worldOf(tools), tools.rules);
  if (read.faults.length > 0) throw faulty(read.faults);
  const folder = path.dirname(path.resolve(file));
  const ignored = matcher(read.links.flatMap(({ config }) => config.ignore.map(({ text }) => text)));
  const profiles = read.links.flatMap(({ config }) =>
    config.profiles.map((profile): [Profile, Matcher] => [profile, matcher([profile.pattern])]),
  );
  const made = new Map<string, Prepared>();

  function profilesFor(named: string): Profile[] {
    const inside = within(folder, named);
    return inside === undefined ? [] : profiles.flatMap(([profile, own]) => (own(inside) ? [profile] : []));
  }

  function put(matched: readonly Profile[]): InForce {
    const layers = read.links.flatMap(({ config }): Layer[] => [
      config,
      ...config.profiles.filter((profile) => matched.includes(profile)),
    ]);
    return putTogether(layers, read.names, read.policiesOf);
  }

  return {
    ...read,
    file: path.resolve(file),
    profilesFor,
    inForceFor: (named) => put(profilesFor(named)),
    ignores(named) {
      const inside = within(folder, named);
      return inside !== undefined && ignored(inside);
    },
    settingsFor(named) {
      const matched = profilesFor(named);
      const which = profiles.map(([profile]) => (matched.includes(profile) ? '1' : '0')).join('');
      let prepared = made.get(which);
      if (!prepared) {
        const inForce = put(matched);
        prepared = { settings: settingsOf(inForce, only), key: keyFor(inForce) };
        made.set(which, prepared);
      }
      return prepared;
    },
  };
}

type Matcher = (inside: string) => boolean;

/** The library keeps every answer that it gave: with a hundred profiles and ten thousand files hundreds of megabytes. */
const KEPT = 500;

function matcher(patterns: readonly string[]): Matcher {
  let own = ignore().add(patterns);
  let asked = 0;
  return (inside) => {
    if (asked++ === KEPT) {
      own = ignore().add(patterns);
      asked = 1;
    }
    return own.ignores(inside);
  };
}

/** As patterns see it: from the folder of the configuration. A file elsewhere is none of theirs. */
function within(folder: string, file: string): string | undefined {
  const inside = path.relative(folder, path.resolve(file)).split(path.sep).join('/');
  return ignore.isPathValid(inside) ? inside : undefined;
}

/** What could not be read of a configuration, or makes no sense in it: as many as a person reads. */
const MOST = 50;

function faulty(faults: readonly Fault[]): UsageError {
  return new UsageError(`the configuration cannot be used:\n${faultLines(faults)}`, 'To go on without it: --no-config');
}

/** As findings are printed for editors: `file:line:column error rule message`. */
export function faultLines(faults: readonly Fault[]): string {
  const lines = inOrder(faults).slice(0, MOST).map(faultLine);
  if (faults.length > MOST) lines.push(`… and ${faults.length - MOST} more\n`);
  return lines.join('');
}

function faultLine({ rule, place: { file, line, column }, message, remedy }: Fault): string {
  return `${visible(shown(file))}:${line}:${column} error ${rule} ${visible(`${message} ${remedy}`)}\n`;
}

/** As somebody in this folder would write it. */
export function shown(file: string): string {
  const near = path.relative('.', file);
  return near.length < file.length ? near : file;
}

function worldOf({ readText, read }: Tools): World {
  return {
    shown,
    resolve: resolveName,
    async load(file) {
      const text = readText(file);
      return typeof text === 'string' ? { document: await read(text) } : text;
    },
  };
}
