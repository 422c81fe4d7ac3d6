/** What the verdict leaves out, on whose word: waivers that hold, those that do not, and what does not apply. */

import { longDate } from '../../engagement/dates.ts';
import type { Found } from '../../reports/report/found.ts';
import type { EndedWaiver, WaiverReport } from '../../reports/report/set-aside.ts';
import type { Report } from '../../reports/report.ts';
import type { Block, Entry } from '../block.ts';
import { sourceOf, withCode } from './words.ts';

export function waiverBlocks({ waivers, endedWaivers, faults }: Report): Block[] {
  const invalid = faults.filter(({ blocks }) => !blocks);
  if (waivers.length === 0 && invalid.length === 0) return [];
  return [
    { kind: 'heading', text: waivers.length > 0 ? 'Accepted for a while' : 'Waivers that do not hold' },
    {
      kind: 'entries',
      entries: [
        ...invalid.map((fault) =>
          voidEntry(
            fault,
            endedWaivers.find(({ fingerprint }) => fingerprint === fault.fingerprint),
          ),
        ),
        ...waivers.map(waiverEntry),
      ],
    },
  ];
}

function voidEntry(fault: Found, ended: EndedWaiver | undefined): Entry {
  const text = ended
    ? `Accepted until ${longDate(ended.until)}, and no longer: ${lowered(ended.summary)}`
    : fault.message;
  return {
    tone: 'warn',
    ...(ended ? {} : { label: 'void' }),
    text,
    ...(fault.remedy === null ? {} : { remedy: withCode(fault.remedy) }),
    source: sourceOf(fault),
  };
}

/** `Customers are sent on …` → `customers are sent on …`; `AI` stays. */
function lowered(summary: string): string {
  return /^(?:[A-Z]{2}|I\b)/.test(summary) ? summary : summary.charAt(0).toLowerCase() + summary.slice(1);
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
    {
      kind: 'facts',
      facts: notApplicable.map(({ name, reason }) => [name, reason === '' ? 'no reason given' : reason] as const),
    },
  ];
}
