/** From a document to everything that vet has to say about it. */

import { Lines } from '../document/lines.ts';
import type { Document } from '../document/node.ts';
import { type Reading, understand } from '../engagement/reading.ts';
import type { Stage } from '../engagement/stage.ts';
import { mistakes } from '../rules/mistakes.ts';
import { planFor } from '../rules/plan.ts';
import { type Conditions, runRules } from '../rules/run.ts';
import { HOUSE_SETTINGS } from '../rules/settings.ts';
import type { Assessment, MistakeStatus, Status, Verdict } from './assessment.ts';
import { countFindings } from './counts.ts';
import type { Finding } from './finding.ts';
import { documentFindings, ruleFindings, shapeFindings, waiverFindings, withFingerprints } from './findings.ts';
import { secondOpinionOf } from './second-opinion.ts';
import { checkWaivers } from './waivers.ts';

export interface Options extends Omit<Conditions, 'stage'> {
  /** Judge as if at this stage; by default the file says. */
  readonly stage?: Stage;
}

/** Judges one document. `path` is only carried along. */
export function assess(path: string, document: Document, options: Options): Assessment {
  const lines = new Lines(document.text);
  const reading = understand(document);
  if (!reading || unsupported(reading)) return malformed(path, lines, document, reading, options);

  const written = reading.engagement.engagement?.stage;
  const stage = options.stage ?? written ?? 'briefing';
  const { settings = HOUSE_SETTINGS } = options;
  const { only } = settings;
  const plan = planFor(stage, settings);
  const run = runRules(plan, reading, { ...options, stage });
  const waivers = checkWaivers(reading.engagement.waivers ?? [], {
    asOf: options.asOf,
    known: plan.all,
    due: plan.wanted,
    found: new Set([...run.results.map((result) => result.rule.id), ...run.unread]),
  });
  const findings = inOrder([
    ...documentFindings(document, lines),
    ...shapeFindings(reading, lines),
    ...waiverFindings(waivers.faults, reading, lines),
    ...ruleFindings(run.results, waivers.valid, reading, lines),
  ]);
  return {
    path,
    asOf: options.asOf,
    settings,
    lines,
    engagement: reading.engagement,
    answers: reading.answers,
    stage,
    stageAssumed: options.stage === undefined && written === undefined,
    plan,
    partial: only !== undefined,
    verdict: verdictOf(findings),
    mistakes: statuses(findings, plan.mistakes, run.unread),
    secondOpinion:
      plan.mistakes.has('second-opinion') && !only
        ? secondOpinionOf(reading.engagement, run.results, options.asOf)
        : null,
    findings,
    blockers: findings.flatMap((finding, index) => (blocks(finding) ? [index] : [])),
    applied: run.applied,
    coverage: { applicable: run.applied.length, judged: run.judged },
    counts: countFindings(findings),
  };
}

/** A later version of the format cannot be judged by the rules of this one. */
function unsupported(reading: Reading): boolean {
  return reading.faults.some((fault) => fault.rule === 'shape/not-allowed' && fault.path[0] === 'vet');
}

function malformed(
  path: string,
  lines: Lines,
  document: Document,
  reading: Reading | undefined,
  { asOf, settings = HOUSE_SETTINGS }: Options,
): Assessment {
  const findings = inOrder([...documentFindings(document, lines), ...(reading ? shapeFindings(reading, lines) : [])]);
  return {
    path,
    asOf,
    settings,
    lines,
    engagement: { vet: 1 },
    answers: new Map(),
    stage: null,
    stageAssumed: false,
    plan: null,
    partial: false,
    verdict: 'malformed',
    mistakes: [],
    secondOpinion: null,
    findings,
    blockers: findings.map((_, index) => index),
    applied: [],
    coverage: { applicable: 0, judged: 0 },
    counts: countFindings(findings),
  };
}

function inOrder(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort(
    (a, b) =>
      a.range.line - b.range.line ||
      a.range.column - b.range.column ||
      compare(a.rule, b.rule) ||
      compare(a.messageId, b.messageId),
  );
  return withFingerprints(sorted);
}

/** By code unit: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function blocks(finding: Finding): boolean {
  return finding.severity === 'error' && !finding.waived;
}

/** An open question weighs as much as the finding it may turn into: not knowing never makes a verdict better. */
function verdictOf(findings: readonly Finding[]): Verdict {
  const standing = findings.filter((finding) => !finding.waived);
  if (standing.some((finding) => finding.severity === 'error')) return 'not-ready';
  if (standing.some((finding) => finding.severity === 'warning')) return 'ready-with-warnings';
  return 'ready';
}

function statuses(
  findings: readonly Finding[],
  due: ReadonlySet<string>,
  unread: ReadonlySet<string>,
): MistakeStatus[] {
  const unjudged = new Set(Array.from(unread, (id) => id.slice(0, id.indexOf('/'))));
  const byMistake = new Map<string | null, Finding[]>();
  for (const finding of findings) {
    if (finding.waived) continue;
    const own = byMistake.get(finding.mistake);
    if (own) own.push(finding);
    else byMistake.set(finding.mistake, [finding]);
  }
  return mistakes.map(({ id, panel, title }) => {
    const own = byMistake.get(id);
    return {
      mistake: id,
      panel,
      title,
      status: statusOf(own, due.has(id), unjudged.has(id)),
      findings: own?.length ?? 0,
    };
  });
}

function statusOf(own: readonly Finding[] | undefined, due: boolean, unjudged: boolean): Status {
  if (own?.some((finding) => finding.kind === 'risk' && finding.severity !== 'info')) return 'present';
  if (unjudged || own?.some((finding) => finding.kind !== 'risk')) return 'open';
  return due ? 'clear' : 'not-yet-due';
}
