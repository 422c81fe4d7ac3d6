/** What the judgement leaves out, and on whose word: waivers, and what does not apply. */

import type { Assessment } from '../../assessment/assessment.ts';
import { parsePath, toPointer } from '../../engagement/path.ts';
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
