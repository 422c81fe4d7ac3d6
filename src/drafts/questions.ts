/** Who can fill a gap, and what to ask: the rules that need a field know both. */

import { rules } from '../rules/generated/registry.ts';

export type Who = 'colleague' | 'vendor' | 'reference';

export interface Question {
  readonly ask: string | null;
  readonly askOf: Who;
}

/** Fields that are agreed with the vendor, where no rule says whom to ask. */
const AGREED = /^(?:vendor|contract|budget\.fees|communication\.(?:vendor_contact|urgent\.vendor))\b/;

/** What only the owner can say, though a rule asks the vendor for both sides. */
const OURS = /\.client\w*$/;

/**
 * Of the rules that need a field, the question of the one that is most about it; a rule about another section asks for
 * something else. Where there is no vendor yet, the owner settles what would be asked of one.
 */
export function questionFor(field: string | null, hasVendor: boolean): Question {
  const rule = field === null ? undefined : closestRule(field);
  const askOf = rule?.askOf ?? (AGREED.test(field ?? '') ? 'vendor' : 'colleague');
  return askOf === 'vendor' && (!hasVendor || OURS.test(field ?? ''))
    ? { ask: null, askOf: 'colleague' }
    : { ask: rule?.ask ?? null, askOf };
}

function closestRule(field: string): (typeof rules)[number] | undefined {
  const [closest] = rules
    .filter(({ needs }) => needs.includes(field) && sectionOf(needs[0] ?? '') === sectionOf(field))
    .sort((a, b) => distance(a.needs, field) - distance(b.needs, field));
  return closest;
}

/** First of all where it names the field first, then where it needs little else. */
function distance(needs: readonly string[], field: string): number {
  return (needs[0] === field ? 0 : 100) + needs.length;
}

function sectionOf(field: string): string {
  return /^\w*/.exec(field)?.[0] ?? '';
}
