/** What the judgement leaves out, and on whose word: waivers, and what does not apply. */

import type { Assessment } from '../../assessment/assessment.ts';
import { parsePath, toPointer } from '../../engagement/path.ts';
import { rules } from '../../rules/generated/registry.ts';
import { nameOf } from '../names.ts';
import type { Found } from './found.ts';

/** A waiver that holds. */
export interface WaiverReport {
  readonly rule: string;
  readonly reason: string;
  readonly by: string;
  /** The last day on which it holds. */
  readonly until: string;
  /** What it covers; empty where the stage does not ask for the rule yet. */
  readonly findings: readonly Found[];
}

/** A waiver that has ended; what it covered is judged again. */
export interface EndedWaiver {
  readonly rule: string;
  /** What the rule looks for. */
  readonly summary: string;
  readonly by: string;
  readonly until: string;
  /** Fingerprint of the finding among the faults that says so. */
  readonly fingerprint: string;
}

/** A field that the owner answered with «does not apply». */
export interface NotApplicable {
  /** JSON Pointer. */
  readonly path: string;
  /** In words. */
  readonly name: string;
  readonly reason: string;
}

export function waiversOf(assessment: Assessment, waived: ReadonlyMap<string, readonly Found[]>): WaiverReport[] {
  const faulty = voidWaivers(assessment);
  // Of two waivers of one rule the later one holds.
  const valid = new Map<string, WaiverReport>();
  for (const [index, { rule, reason, by, until }] of (assessment.engagement.waivers ?? []).entries()) {
    if (faulty.has(`/waivers/${index}`)) continue;
    valid.set(rule, { rule, reason, by, until, findings: waived.get(rule) ?? [] });
  }
  return [...valid.values()];
}

export function endedWaiversOf({ engagement, findings, asOf }: Assessment): EndedWaiver[] {
  const summaries = new Map(rules.map(({ id, summary }) => [id, summary] as const));
  return (engagement.waivers ?? []).flatMap(({ rule, by, until }, index) => {
    const fault = findings.find((one) => one.rule === 'waivers/expired' && one.at === `/waivers/${index}/until`);
    const summary = summaries.get(rule);
    return fault && summary !== undefined && until < asOf
      ? [{ rule, summary, by, until, fingerprint: fault.fingerprint }]
      : [];
  });
}

/** Those that have ended, are not needed, or name no rule: `/waivers/0`. */
export function voidWaivers({ findings }: Assessment): Set<string> {
  const faults = findings.filter(({ rule }) => rule.startsWith('waivers/'));
  return new Set(faults.map(({ at }) => at.split('/').slice(0, 3).join('/')));
}

export function notApplicableOf({ answers, engagement }: Assessment): NotApplicable[] {
  return [...answers].flatMap(([path, answer]) =>
    answer.kind === 'na'
      ? [{ path: toPointer(parsePath(path)), name: nameOf(path, engagement), reason: answer.reason }]
      : [],
  );
}
