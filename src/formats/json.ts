/** `--format json`, version 1: see schemas/output.schema.json. */

import type { Finding } from '../assessment/finding.ts';
import type { Format, Summary } from './format.ts';

/** @param shard the part of the files that the run is about, where it is one */
export function jsonFormat(asOf: string, shard?: object): Format {
  const part = shard ? `,"shard":${JSON.stringify(shard)}` : '';
  return {
    head: () => `{"version":1,"asOf":${JSON.stringify(asOf)}${part},"files":[`,
    file: ({ path, stage, verdict, mistakes, findings, coverage, counts }) =>
      JSON.stringify({ path, stage, verdict, mistakes, findings: findings.map(finding), coverage, counts }),
    add: (piece, index) => `${index > 0 ? ',' : ''}\n${piece}`,
    tail: (summary) => `\n],"summary":${JSON.stringify(totals(summary))}}\n`,
  };
}

/** What the contract names, in its order, and no more. */
function finding(found: Finding): object {
  return {
    rule: found.rule,
    mistake: found.mistake,
    panel: found.panel,
    kind: found.kind,
    severity: found.severity,
    messageId: found.messageId,
    message: found.message,
    remedy: found.remedy,
    ask: found.ask,
    fixedBy: found.fixedBy,
    path: found.path,
    range: found.range,
    related: found.related,
    values: found.values,
    fingerprint: found.fingerprint,
    waived: found.waived,
    baselined: found.baselined,
  };
}

function totals(summary: Summary): object {
  const { files, error, warning, info, question, task, waived, baselined, faults, milliseconds } = summary;
  const unread = faults > 0 ? { faults } : {};
  return { files, error, warning, info, question, task, waived, baselined, ...unread, milliseconds };
}
