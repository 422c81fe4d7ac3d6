/** Gives what was found its place in the text, its sentence and its fingerprint. */

import type { Lines } from '../document/lines.ts';
import type { Document } from '../document/node.ts';
import { fields } from '../engagement/generated/fields.ts';
import type { Waiver } from '../engagement/generated/types.ts';
import { fieldOf, formatPath, parsePath, toPointer } from '../engagement/path.ts';
import { formatList } from '../engagement/quantity.ts';
import type { Reading } from '../engagement/reading.ts';
import { fillMessage } from '../rules/message.ts';
import { mistakeById } from '../rules/mistakes.ts';
import { type AnyRule, mistakeOf } from '../rules/rule.ts';
import type { Result } from '../rules/run.ts';
import type { Finding } from './finding.ts';
import { fingerprint } from './fingerprint.ts';
import type { WaiverFault } from './waivers.ts';

/** Until all are in order and can be counted, `fingerprint` holds the text that it is made from. */
type Draft = Finding;

const FILE = {
  mistake: null,
  panel: null,
  why: null,
  ask: null,
  askOf: null,
  fixedBy: 'client',
  related: [],
  waived: null,
  baselined: false,
  linkedTo: null,
} as const;

/** What is wrong with the YAML. */
export function documentFindings(document: Document, lines: Lines): Draft[] {
  const problems = document.problems.map((problem) => ({
    ...FILE,
    rule: 'yaml/syntax',
    kind: 'shape' as const,
    severity: 'error' as const,
    messageId: 'syntax',
    message: problem.message,
    remedy: problem.help,
    at: '',
    path: '',
    range: lines.range(problem.start, problem.end),
    related: problem.related
      ? [{ path: '', label: problem.related.label, range: lines.range(problem.related.start, problem.related.end) }]
      : [],
    values: {},
    fingerprint: `yaml/syntax ${problem.message}`,
  }));
  if (document.root?.kind === 'mapping' || problems.length > 0) return problems;
  return [nothingRead(document, lines)];
}

function nothingRead(document: Document, lines: Lines): Draft {
  const empty = document.root === undefined || (document.root.kind === 'scalar' && document.root.value === null);
  const at = document.root ?? { start: 0, end: 0 };
  return {
    ...FILE,
    rule: 'yaml/syntax',
    kind: 'shape',
    severity: 'error',
    messageId: empty ? 'empty' : 'not-an-engagement',
    message: empty ? 'The file is empty.' : 'The file holds no fields, so it is no engagement.',
    remedy: 'An engagement begins with the line `vet: 1`; `vet init` asks the questions and writes it.',
    at: '',
    path: '',
    range: lines.range(at.start, Math.min(at.end, at.start + 40)),
    values: {},
    fingerprint: 'yaml/syntax empty',
  };
}

/** Values that do not fit the format. */
export function shapeFindings(reading: Reading, lines: Lines): Draft[] {
  return reading.faults.map((fault) => ({
    ...FILE,
    rule: fault.rule,
    kind: 'shape',
    severity: 'error',
    messageId: fault.rule.slice('shape/'.length),
    message: fault.message,
    remedy: fault.remedy,
    at: toPointer(fault.path),
    path: toPointer(fault.path),
    range: lines.range(fault.start, fault.end),
    values: fault.values,
    fingerprint: `${fault.rule} ${formatPath(fault.path)}`,
  }));
}

/** Waivers that are void, not needed, or name no rule. */
export function waiverFindings(faults: readonly WaiverFault[], reading: Reading, lines: Lines): Draft[] {
  return faults.map((fault): Draft => {
    const spot = reading.locate(fault.at);
    return {
      ...FILE,
      rule: fault.rule,
      kind: 'shape',
      severity: 'warning',
      messageId: fault.rule.slice('waivers/'.length),
      message: fault.message,
      remedy: fault.remedy,
      at: toPointer(parsePath(fault.at)),
      path: spot.pointer,
      range: lines.range(spot.start, spot.end),
      values: { ...(fault.write ? { write: fault.write } : {}) },
      fingerprint: `${fault.rule} ${fault.at}`,
    };
  });
}

/** What the rules say. */
export function ruleFindings(
  results: readonly Result[],
  waivers: ReadonlyMap<string, Waiver>,
  reading: Reading,
  lines: Lines,
): Draft[] {
  const currency = reading.engagement.budget?.currency;
  const fired = new Set(results.filter((result) => result.kind === 'risk').map((result) => result.rule.id));
  return results.map((result) => {
    const { rule } = result;
    const mistake = mistakeById.get(mistakeOf(rule));
    const spot = reading.locate(result.at);
    const message = rule.messages[result.messageId];
    const waiver = waivers.get(rule.id);
    const linked = result.kind === 'risk' && rule.linkedTo !== undefined && fired.has(rule.linkedTo);
    return {
      rule: rule.id,
      mistake: mistake?.id ?? null,
      panel: mistake?.panel ?? null,
      kind: result.kind,
      severity: result.severity,
      messageId: result.messageId,
      message: result.kind === 'risk' ? fillMessage(message.text, result.values, currency) : openMessage(result),
      why: rule.why,
      remedy: message?.remedy ? fillMessage(message.remedy, result.values, currency) : rule.remedy,
      ask: rule.ask,
      askOf: result.kind === 'risk' ? rule.askOf : knowerOf(result, rule.askOf),
      fixedBy: rule.fixedBy,
      at: toPointer(parsePath(result.at)),
      path: spot.pointer,
      range: lines.range(spot.start, spot.end),
      related: result.related.map(({ at, label }) => {
        const place = reading.locate(at);
        return { path: place.pointer, label, range: lines.range(place.start, place.end) };
      }),
      values: result.values,
      fingerprint: `${rule.id} ${result.at} ${result.messageId}`,
      waived: waiver ? { reason: waiver.reason, by: waiver.by, until: waiver.until } : null,
      baselined: false,
      linkedTo: linked ? rule.linkedTo : null,
    };
  });
}

/** What stands in these sections the owner's own side knows, whoever else the rule would ask. */
const OWN = /^(?:client|outcomes|scope|marketing|customers|insight|policy|voice|contingencies)\b/;

function knowerOf(result: Result, otherwise: AnyRule['askOf']): AnyRule['askOf'] {
  return OWN.test(result.at) ? 'colleague' : otherwise;
}

/** «Not known yet: baseline (outcomes[0].baseline).» */
function openMessage(result: Result): string {
  const missing = (result.values['missing'] as readonly string[]).map(titleOf);
  return `${result.kind === 'task' ? 'Still to do' : 'Not known yet'}: ${formatList([...new Set(missing)])}.`;
}

/** The title of a field with the name of the group it stands in, where that is a help. */
function titleOf(path: string): string {
  const field = fieldOf(path);
  const title = fields[field]?.title ?? path;
  // `Rule on AI`: what is no word of the sentence stays as it is.
  return `${title.charAt(0).toLowerCase()}${title.slice(1)} (${path})`;
}

/** Equal ones in a file are told apart by a counter, in the order in which they stand. */
export function withFingerprints(drafts: readonly Draft[]): Finding[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const count = seen.get(draft.fingerprint) ?? 0;
    seen.set(draft.fingerprint, count + 1);
    return { ...draft, fingerprint: fingerprint(count === 0 ? draft.fingerprint : `${draft.fingerprint} ${count}`) };
  });
}
