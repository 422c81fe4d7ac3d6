/** A configuration with all that it extends, in the order in which they count: the later wins. */

import type { Document } from '../document/node.ts';
import type { ConfigFile } from './config-file.ts';
import type { Fault, Place, Reference } from './place.ts';
import { readConfig } from './read-config.ts';
import { shorten } from './source.ts';

/** What somebody who may read files does for those who may not. */
export interface World {
  /** The file that is meant by a name in another file; a sentence where there is none. */
  resolve(name: string, from: string): { readonly file: string } | Unresolved;
  load(file: string): Promise<{ readonly document: Document } | { readonly reason: string }>;
  /** How a file is called when it is spoken of. */
  shown(file: string): string;
}

export interface Unresolved {
  readonly reason: string;
  readonly remedy?: string;
}

export interface Link {
  readonly config: ConfigFile;
  /** Where it is extended; of the first none. */
  readonly from?: Place;
}

export interface Chain {
  readonly links: readonly Link[];
  readonly faults: readonly Fault[];
}

/** @param file a file that can be read, or the reason is the only fault */
export async function readChain(file: string, world: World): Promise<Chain> {
  const links: Link[] = [];
  const faults: Fault[] = [];
  const done = new Set<string>();

  async function visit(at: string, path: readonly string[], from?: Reference): Promise<void> {
    const loaded = await world.load(at);
    if ('reason' in loaded) {
      faults.push(unreadable(at, from, loaded, world));
      return;
    }
    const { config, faults: own } = readConfig(at, loaded.document);
    faults.push(...own);
    for (const reference of config.extends) await follow(reference, [...path, at]);
    links.push({ config, ...(from ? { from: from.place } : {}) });
  }

  async function follow(reference: Reference, path: readonly string[]): Promise<void> {
    const found = world.resolve(reference.text, reference.place.file);
    if ('reason' in found) faults.push(missing(reference, found));
    else if (path.includes(found.file)) faults.push(circular(reference, path.slice(path.indexOf(found.file)), world));
    else if (!done.has(found.file)) {
      done.add(found.file);
      await visit(found.file, path, reference);
    }
  }

  await visit(file, []);
  return { links, faults };
}

export function missing({ text, place }: Reference, { reason, remedy = BESIDE }: Unresolved): Fault {
  return {
    rule: 'config/missing-file',
    place,
    message: `\`${shorten(text)}\` cannot be read: ${reason}.`,
    remedy,
  };
}

const BESIDE = 'Names are relative to the file in which they stand.';

function unreadable(file: string, from: Reference | undefined, why: Unresolved, world: World): Fault {
  if (from) return missing(from, why);
  const message = `${world.shown(file)} cannot be read: ${why.reason}.`;
  return { rule: 'config/missing-file', place: { file, line: 1, column: 1 }, message, remedy: 'Mend or remove it.' };
}

function circular(reference: Reference, path: readonly string[], world: World): Fault {
  const round = [...path, path[0] as string].map(world.shown).join(', which extends ');
  return {
    rule: 'config/circular',
    place: reference.place,
    message: path.length === 1 ? 'The file extends itself.' : `These go round in a circle: ${round}.`,
    remedy: 'Take one of them out of `extends`.',
  };
}
