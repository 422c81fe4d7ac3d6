/** Values and names that do not fit the format, where it is known what was meant. */

import type { Finding } from '../../assessment/finding.ts';
import { pathOf } from '../../engagement/path.ts';
import { withValue } from '../../interview/tree.ts';
import type { Edit } from '../edits.ts';
import type { Proposal } from '../fixes.ts';
import { amending } from './amending.ts';

export function shapeFixes(finding: Finding, text: string): Proposal[] {
  const { rule, values, at } = finding;
  const { write, either, read } = values;
  if (rule === 'shape/unknown-key') {
    if (typeof write === 'string') return [changeTo(write, finding)];
    const [, name, value] = /^([\w-]+):(.+)$/.exec(String(read)) ?? [];
    return name && value ? [changeTo(`${name}: ${value}`, finding)] : [];
  }
  if (rule === 'waivers/unknown-rule' && typeof write === 'string') return [changeTo(write, finding)];
  if (rule === 'shape/missing' && at === '') {
    return [{ title: 'Add `vet: 1`', preferred: true, edit: amending(text, (data) => withValue(data, ['vet'], 1)) }];
  }
  if (typeof write === 'string') return [changeTo(write, finding)];
  if (Array.isArray(either)) return either.map((one) => ({ ...changeTo(one, finding), preferred: false }));
  if (rule === 'waivers/unused') return [withoutWaiver(finding, text)];
  return [];
}

/** A reason that is only proposed has to be written by somebody. */
function changeTo(write: string, { range }: Finding): Proposal {
  const edit: Edit = { start: range.offset, end: range.offset + range.length, text: write };
  return { title: `Change to \`${write}\``, preferred: !write.startsWith('{ na:'), edit };
}

function withoutWaiver({ at }: Finding, text: string): Proposal {
  const entry = pathOf(at).slice(0, 2);
  return {
    title: 'Delete the waiver',
    preferred: true,
    edit: amending(text, (data) => {
      const rest = withValue(data, entry, undefined);
      return rest.waivers.length > 0 ? rest : withValue(rest, ['waivers'], undefined);
    }),
  };
}
