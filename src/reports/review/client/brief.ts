import { count } from '../../../engagement/quantity.ts';
import type { Basis } from '../basis.ts';
import type { ClientPoint } from '../types.ts';

const RULES = ['instructions/no-deliverables', 'instructions/vague-deliverable'];

/** Does the agreement say exactly what is delivered? */
export function brief(basis: Basis): ClientPoint {
  const about = { id: 'brief', name: 'The brief', share: null, threshold: null } as const;
  const found = RULES.flatMap((rule) => basis.risks(rule)).filter(({ waived }) => !waived);
  if (found.length > 0) {
    const remedy = [...new Set(found.map((finding) => finding.remedy ?? ''))].join(' ');
    return { ...about, status: 'yours', says: found.map(({ message }) => message).join(' '), remedy };
  }
  const listed = basis.engagement.scope?.deliverables?.length ?? 0;
  if (listed === 0) return { ...about, status: 'open', says: 'Nothing lists what is delivered.', remedy: null };
  const says =
    listed === 1
      ? 'What is delivered is listed, with a number and a date.'
      : `${count(listed, 'deliverable')} are listed, each with a number and a date.`;
  return { ...about, status: 'fine', says, remedy: null };
}
