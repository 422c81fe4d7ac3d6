/** What the verdict leaves out, on whose word: waivers that hold, those that do not, and what does not apply. */

import { longDate } from '../../engagement/dates.ts';
import type { WaiverReport } from '../../reports/report/set-aside.ts';
import type { Report } from '../../reports/report.ts';
import type { Block, Entry } from '../block.ts';
import { sourceOf, withCode } from './words.ts';

export function waiverBlocks({ waivers, faults }: Report): Block[] {
  const invalid = faults.filter(({ blocks }) => !blocks);
  if (waivers.length === 0 && invalid.length === 0) return [];
  return [
    { kind: 'heading', text: waivers.length > 0 ? 'Accepted for a while' : 'Waivers that do not hold' },
    {
      kind: 'entries',
      entries: [
        ...invalid.map(
          (fault): Entry => ({
            tone: 'warn',
            label: 'void',
            text: fault.message,
            ...(fault.remedy === null ? {} : { remedy: withCode(fault.remedy) }),
            source: sourceOf(fault),
          }),
        ),
        ...waivers.map(waiverEntry),
      ],
    },
  ];
}

function waiverEntry({ rule, reason, by, until, findings }: WaiverReport): Entry {
  const [first, ...others] = findings.map(({ message }) => message);
  return {
    tone: 'plain',
    text: first ?? 'Nothing that the stage asks for yet.',
    more: [...others, [{ strong: `${by}, until ${longDate(until)}` }, `: “${reason}”`]],
    source: rule,
  };
}

export function notApplicableBlocks({ notApplicable }: Report): Block[] {
  if (notApplicable.length === 0) return [];
  return [
    { kind: 'heading', text: 'What does not apply' },
    { kind: 'facts', facts: notApplicable.map(({ name, reason }) => [name, reason] as const) },
  ];
}
