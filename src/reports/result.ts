/**
 * What `vet lint --format json` says of a file, and the report that can be made of it: less than of the file itself,
 * as it holds neither names nor money nor dates.
 */

import type { Assessment } from '../assessment/assessment.ts';
import type { Finding } from '../assessment/finding.ts';
import { Lines } from '../document/lines.ts';
import { HOUSE_SETTINGS } from '../rules/settings.ts';
import { type Report, reportOf } from './report.ts';

export interface Result extends Pick<Assessment, 'path' | 'stage' | 'verdict' | 'mistakes' | 'coverage' | 'counts'> {
  readonly findings: readonly Omit<Finding, 'why' | 'askOf' | 'at' | 'linkedTo'>[];
}

/** @param asOf `YYYY-MM-DD`: the day on which the file was judged */
export function reportOfResult(result: Result, asOf: string): Report {
  const findings = result.findings.map((finding) => ({
    ...finding,
    why: null,
    askOf: null,
    at: finding.path,
    linkedTo: null,
  }));
  const report = reportOf({
    ...result,
    findings,
    asOf,
    settings: HOUSE_SETTINGS,
    lines: new Lines(''),
    engagement: { vet: 1 },
    stageAssumed: false,
    plan: null,
    partial: false,
    secondOpinion: null,
    answers: new Map(),
    blockers: findings.flatMap(({ severity, waived }, index) => (severity === 'error' && !waived ? [index] : [])),
    applied: [],
  });
  return { ...report, money: null, hours: null, calendar: null, progress: null };
}
