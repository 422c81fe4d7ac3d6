/** What a name in a configuration stands for: a file beside it, or a package, as Node would find it from there. */

import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Unresolved } from '../../config/chain.ts';
import { quietly } from '../workplace/disk.ts';

const CONFIG = 'vet.config.yaml';

/** Nothing else is opened, so that no other file can be made to show in the faults of a configuration. */
const YAML = /\.ya?ml$/i;

const NO_YAML = { reason: 'its name does not end in .yaml or .yml' };

/** @param from the file in which the name stands */
export function resolveName(name: string, from: string): { readonly file: string } | Unresolved {
  if (/^[a-z][a-z+.-]+:/i.test(name)) {
    return { reason: 'nothing is fetched', remedy: 'Name a file beside it, or a package that is installed.' };
  }
  const isPath = /^\.{1,2}(?:[/\\]|$)/.test(name) || path.isAbsolute(name);
  if (isPath && !YAML.test(name)) return NO_YAML;
  const found = isPath ? beside(name, from) : (beside(name, from) ?? inPackage(name, from));
  if (found === undefined) return unknown(name);
  const file = realpathSync(found);
  return YAML.test(file) ? { file } : NO_YAML;
}

function beside(name: string, from: string): string | undefined {
  const file = path.resolve(path.dirname(from), name);
  return YAML.test(name) && existsSync(file) ? file : undefined;
}

/** Its `vet.config.yaml`, or the file that it names; else what its `exports` give under that name. */
function inPackage(name: string, from: string): string | undefined {
  const require = createRequire(from);
  const inside = YAML.test(name) ? name : path.join(name, CONFIG);
  const folders = require.resolve.paths(name) ?? [];
  const file = folders.map((folder) => path.join(folder, inside)).find((one) => existsSync(one));
  return file ?? exported(name, require);
}

function exported(name: string, require: NodeJS.Require): string | undefined {
  let file: string | undefined;
  quietly(() => {
    file = require.resolve(name);
  });
  return file !== undefined && YAML.test(file) ? file : undefined;
}

function unknown(name: string): Unresolved {
  if (name.includes('\\')) {
    return { reason: 'there is no such file', remedy: 'Between folders write `/`, which every system understands.' };
  }
  if (YAML.test(name)) return { reason: 'there is no such file' };
  const [, own] = /^((?:@[\w.-]+\/)?[\w-][\w.-]*)(?:\/[\w./-]*)?$/.exec(name) ?? [];
  const install = own === undefined ? '' : `To install one: npm install --save-dev ${own}. `;
  return {
    reason: `no package of that name with a ${CONFIG} is installed`,
    remedy: `${install}A file is named with its ending: ./base.yaml.`,
  };
}
