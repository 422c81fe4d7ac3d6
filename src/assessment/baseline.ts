/**
 * A baseline: the findings of a file that were there when vet came, and that a run puts up with. It takes them out of
 * the counts, and never out of the verdict: nothing is readier because somebody is used to it.
 */

import type { Assessment } from './assessment.ts';
import { countFindings } from './counts.ts';
import type { Finding } from './finding.ts';

/** So many findings of one rule and message at one place. */
export interface Entry {
  readonly rule: string;
  /** JSON Pointer of the field that it is about: see `Finding.at`. */
  readonly path: string;
  readonly messageId: string;
  readonly count: number;
}

export interface Baselined {
  readonly assessment: Assessment;
  /** How many findings are put up with. */
  readonly baselined: number;
  /** Entries, or the part of their count, that this run looked for and did not find. */
  readonly gone: readonly Entry[];
}

/** Marks what the entries of a file put up with; a finding that a waiver covers needs no entry. */
export function applyBaseline(assessment: Assessment, entries: readonly Entry[]): Baselined {
  const { known, left } = match(assessment.findings.filter(mayBeKnown), entries);
  const gone = left.filter((entry) => isLookedFor(entry, assessment));
  if (known.size === 0) return { assessment, baselined: 0, gone };
  const marked = assessment.findings.map((finding) => (known.has(finding) ? { ...finding, baselined: true } : finding));
  const told = new Set(marked.filter((finding) => !finding.baselined).map((finding) => finding.rule));
  const findings = marked.map((finding) =>
    // What was to be told with a finding that is put up with is told by itself.
    finding.baselined || finding.linkedTo === null || told.has(finding.linkedTo)
      ? finding
      : { ...finding, linkedTo: null },
  );
  return { assessment: { ...assessment, findings, counts: countFindings(findings) }, baselined: known.size, gone };
}

/** The entries by which everything in the file is put up with; those that this run did not look for stay. */
export function entriesFor(assessment: Assessment, before: readonly Entry[]): Entry[] {
  const kept = before.filter((entry) => !isLookedFor(entry, assessment));
  const found = new Map<string, Entry>();
  for (const finding of assessment.findings.filter(mayBeKnown)) {
    const { rule, at: path, messageId } = finding;
    const key = exactly(rule, path, messageId);
    found.set(key, { rule, path, messageId, count: (found.get(key)?.count ?? 0) + 1 });
  }
  for (const entry of kept) {
    const key = exactly(entry.rule, entry.path, entry.messageId);
    if (!found.has(key)) found.set(key, entry);
  }
  return [...found.values()];
}

/** A file that cannot be read is never put up with. */
function mayBeKnown(finding: Finding): boolean {
  return !finding.waived && finding.rule !== 'yaml/syntax';
}

type Key = (rule: string, path: string, messageId: string) => string;

const exactly: Key = (rule, path, messageId) => `${rule} ${messageId} ${path}`;

/** The same field of another entry of the list: something was put in or taken out above it. */
const inList: Key = (rule, path, messageId) => exactly(rule, path.replace(/\/\d+(?=\/|$)/g, '/*'), messageId);

/** First what is where it was, then what has moved within its list. */
function match(findings: readonly Finding[], entries: readonly Entry[]): { known: Set<Finding>; left: Entry[] } {
  const known = new Set<Finding>();
  const supplies = entries.map((entry) => ({ entry, left: entry.count }));
  for (const keyOf of [exactly, inList]) {
    const byKey = new Map<string, typeof supplies>();
    for (const supply of supplies.filter(({ left }) => left > 0)) {
      const { rule, path, messageId } = supply.entry;
      const key = keyOf(rule, path, messageId);
      const same = byKey.get(key);
      if (same) same.push(supply);
      else byKey.set(key, [supply]);
    }
    for (const finding of findings) {
      if (known.has(finding)) continue;
      const same = byKey.get(keyOf(finding.rule, finding.at, finding.messageId));
      const supply = same?.[0];
      if (!supply) continue;
      known.add(finding);
      if (--supply.left === 0) same.shift();
    }
  }
  return { known, left: supplies.flatMap(({ entry, left }) => (left > 0 ? [{ ...entry, count: left }] : [])) };
}

/**
 * Whether this run would have found it: not where the file or the value cannot be read, where only other rules were
 * wanted, or where the rule is for a later stage.
 */
function isLookedFor({ rule, path }: Entry, { plan, partial, findings }: Assessment): boolean {
  if (findings.some((finding) => finding.rule === 'yaml/syntax')) return false;
  if (rule.startsWith('shape/')) return true;
  if (plan === null || findings.some((finding) => isUnread(finding, path))) return false;
  if (rule.startsWith('waivers/')) return !partial;
  const isLater = plan.all.has(rule) && !plan.positions.has(rule);
  return plan.wanted.has(rule) || !(partial || isLater);
}

/** The value there, or one around it, stands in the file and does not fit the format. */
function isUnread({ rule, at }: Finding, path: string): boolean {
  return (rule === 'shape/wrong-type' || rule === 'shape/not-allowed') && (path === at || path.startsWith(`${at}/`));
}
