/** A configuration, its own rules read and all names checked: everything that can be known before a file is judged. */

import type { AnyRule } from '../rules/rule.ts';
import { type Link, missing, readChain, type World } from './chain.ts';
import type { Layer } from './config-file.ts';
import { type Names, namesOf, unknownNames } from './names.ts';
import type { Fault, Reference } from './place.ts';
import type { Policy } from './policy.ts';

export interface ConfigurationRead {
  readonly links: readonly Link[];
  readonly names: Names;
  /** Those of all files, whatever profile names them. */
  readonly policies: readonly Policy[];
  policiesOf(layer: Layer): readonly Policy[];
  /** Where there are any, nothing else counts. */
  readonly faults: readonly Fault[];
}

/** @param rules those of the house */
export async function readConfiguration(
  file: string,
  world: World,
  rules: readonly AnyRule[],
): Promise<ConfigurationRead> {
  const { links, faults } = await readChain(file, world);
  const layers = links.flatMap(({ config }) => [config, ...config.profiles]);
  const policies = await readPolicies(
    layers.flatMap((layer) => layer.policies),
    world,
    rules,
  );
  const names = namesOf([...rules, ...policies.all.flatMap((policy) => policy.rules)]);
  const unknown = layers.flatMap((layer) => unknownNames(layer, names, policies.faults.length === 0));
  return {
    links,
    names,
    policies: policies.all,
    policiesOf: (layer) => layer.policies.flatMap((reference) => policies.by.get(reference) ?? []),
    faults: [...faults, ...unknown, ...policies.faults],
  };
}

interface Policies {
  readonly by: ReadonlyMap<Reference, Policy>;
  readonly all: readonly Policy[];
  readonly faults: readonly Fault[];
}

/** Each file once, however often it is named. */
async function readPolicies(
  references: readonly Reference[],
  world: World,
  rules: readonly AnyRule[],
): Promise<Policies> {
  const by = new Map<Reference, Policy>();
  const byFile = new Map<string, Policy>();
  const faults: Fault[] = [];
  if (references.length === 0) return { by, all: [], faults };
  const { readPolicy } = await import('./policies.ts');
  for (const reference of references) {
    const found = world.resolve(reference.text, reference.place.file);
    if ('reason' in found) {
      faults.push(missing(reference, found));
      continue;
    }
    const known = byFile.get(found.file);
    const loaded = known ? undefined : await world.load(found.file);
    if (loaded && 'reason' in loaded) faults.push(missing(reference, loaded));
    else if (loaded) {
      const taken = [...rules, ...[...byFile.values()].flatMap((policy) => policy.rules)].map(({ id }) => id);
      const read = readPolicy(found.file, loaded.document, new Set(taken));
      faults.push(...read.faults);
      byFile.set(found.file, read.policy);
    }
    const policy = byFile.get(found.file);
    if (policy) by.set(reference, policy);
  }
  return { by, all: [...byFile.values()], faults };
}
