/** A risk that is accepted on purpose: a waiver to be filled in, and a waiver that has run out renewed. */

import type { Assessment } from '../../assessment/assessment.ts';
import type { Finding } from '../../assessment/finding.ts';
import { addMonths, longDate } from '../../engagement/dates.ts';
import { pathOf } from '../../engagement/path.ts';
import { withValue } from '../../interview/tree.ts';
import type { Proposal } from '../fixes.ts';
import { amending } from './amending.ts';

/** Long enough not to be a nuisance, short enough that somebody remembers why. */
const MONTHS = 3;

/** What its writer has to put in words. */
const REASON = 'Say here why this is accepted';
const BY = 'Say here who accepts it';

export function waiverFixes(finding: Finding, assessment: Assessment, text: string): Proposal[] {
  const until = addMonths(assessment.asOf, MONTHS);
  const by = assessment.engagement.client?.decision_maker?.name ?? BY;
  if (finding.rule === 'waivers/expired') {
    const edit = { start: finding.range.offset, end: finding.range.offset + finding.range.length, text: until };
    return [{ title: `Accept it again, until ${longDate(until)}`, preferred: false, edit }];
  }
  if (finding.rule === 'shape/missing' && finding.at.startsWith('/waivers/')) {
    const name = String(finding.values['expected']);
    const value = { reason: REASON, by, until }[name];
    if (value === undefined) return [];
    const path = [...pathOf(finding.at).slice(0, 2), name];
    return [
      { title: `Add \`${name}\``, preferred: true, edit: amending(text, (data) => withValue(data, path, value)) },
    ];
  }
  if (finding.kind === 'shape') return [];
  const waiver = { rule: finding.rule, reason: REASON, by, until };
  return [
    {
      title: `Accept it until ${longDate(until)}: add a waiver for ${finding.rule}`,
      preferred: false,
      edit: amending(text, (data) => {
        const old: unknown = data !== null && typeof data === 'object' && 'waivers' in data ? data.waivers : undefined;
        return withValue(data, ['waivers'], [...(Array.isArray(old) ? old : []), waiver]);
      }),
    },
  ];
}
