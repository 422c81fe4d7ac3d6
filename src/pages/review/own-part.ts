/** The client's own side. */

import type { ClientPoint } from '../../reports/review/types.ts';
import type { Review } from '../../reports/review.ts';
import type { Block, Entry, Line } from '../block.ts';

export function ownPart({ clientPart }: Review): Block[] {
  const yours = clientPart.points.filter(({ status }) => status === 'yours');
  const others = clientPart.points.filter(({ status }) => status !== 'yours');
  return [
    { kind: 'heading', text: 'Your part' },
    { kind: 'text', text: clientPart.says },
    ...(yours.length > 0 ? [{ kind: 'entries', entries: yours.map(entry) } as const] : []),
    ...(others.length > 0 ? [{ kind: 'list', items: others.map(line) } as const] : []),
  ];
}

function entry({ name, says, remedy, threshold }: ClientPoint): Entry {
  return {
    tone: 'warn',
    label: name,
    text: says,
    ...(threshold === null ? {} : { more: [`It counts ${threshold.text}.`] }),
    ...(remedy === null ? {} : { remedy }),
  };
}

function line({ name, says }: ClientPoint): Line {
  return [{ strong: `${name}.` }, ` ${says}`];
}
