/** The formats that other programs read. */

import nodePath, { type PlatformPath } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Format } from '../formats/format.ts';
import { githubFormat } from '../formats/github.ts';
import { gitlabFormat } from '../formats/gitlab.ts';
import { junitFormat } from '../formats/junit/junit.ts';
import type { Repository } from '../formats/repository.ts';
import { sarifFormat } from '../formats/sarif/sarif.ts';
import { markdownFormat } from '../pages/run.ts';
import type { AnyRule } from '../rules/rule.ts';
import type { FormatName, Presentation } from './formats.ts';

/** @param rules of the catalogue, which this bundle need not hold a second time */
export function machineFormat(
  name: Exclude<FormatName, 'text' | 'concise' | 'json'>,
  { root = process.cwd() }: Presentation,
  rules: readonly AnyRule[],
): Format {
  switch (name) {
    case 'sarif':
      return sarifFormat(rules, repositoryAt(root));
    case 'github':
      return githubFormat(repositoryAt(root));
    case 'gitlab':
      return gitlabFormat(repositoryAt(root));
    case 'junit':
      return junitFormat(repositoryAt(root));
    case 'markdown':
      return markdownFormat();
  }
}

/** @param path of the system that the files are on */
export function repositoryAt(root: string, path: PlatformPath = nodePath): Repository {
  return {
    uri: `${pathToFileURL(root, { windows: path.sep === '\\' }).href.replace(/\/$/, '')}/`,
    place(file) {
      const relative = path.relative(root, path.resolve(file));
      const name = relative.split(path.sep).join('/');
      return { name, isInside: !/^\.\.(?:\/|$)/.test(name) && !path.isAbsolute(relative) };
    },
  };
}
