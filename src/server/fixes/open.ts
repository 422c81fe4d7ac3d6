/** What is not in the file yet: the field is added, to be filled in, or put on the list of what is to be done. */

import type { Finding } from '../../assessment/finding.ts';
import { fieldAt } from '../../engagement/fields.ts';
import { formatPath, parsePath, pathOf, type Segment } from '../../engagement/path.ts';
import { withValue } from '../../interview/tree.ts';
import type { Proposal } from '../fixes.ts';
import { amending } from './amending.ts';

export function openFixes(finding: Finding, text: string): Proposal[] {
  const { kind, at, path } = finding;
  if (kind === 'question') return [asTask(finding, text)].flatMap((fix) => fix ?? []);
  const own = inDocument(pathOf(at), path);
  if (kind !== 'risk' || at === path || !isField(own)) return [];
  // The answer of whoever has not said anything yet; the right one only the owner knows.
  const edit = amending(text, (data) => withValue(data, own, 'unknown'));
  return [{ title: `Add \`${formatPath(own)}\`, to be filled in`, preferred: false, begins: true, edit }];
}

function asTask({ at, path, values }: Finding, text: string): Proposal | undefined {
  const own = inDocument(pathOf(at), path);
  const missing = Array.isArray(values['missing']) ? values['missing'].map((one) => parsePath(String(one))) : [];
  // Where entries of a list could not be read, those after them count differently here and there.
  const isShifted = formatPath(own) !== formatPath(pathOf(at));
  const paths = (isShifted || missing.length === 0 ? [own] : missing).filter(isField);
  const [first, second] = paths;
  if (!first) return undefined;
  const names = second ? `${paths.length} fields` : `\`${formatPath(first)}\``;
  const edit = amending(text, (data) => paths.reduce((tree, one) => withValue(tree, one, 'not-yet'), data));
  return { title: `Write \`not-yet\` for ${names}: a task to be done`, preferred: false, edit };
}

/** The part that stands in the file is named as the file counts; what is missing follows. */
function inDocument(at: readonly Segment[], pointer: string): Segment[] {
  const there = pathOf(pointer);
  return [...there, ...at.slice(there.length)];
}

function isField(path: readonly Segment[]): boolean {
  return path.length > 0 && fieldAt(path) !== undefined;
}
