/** A finding as SARIF has it. */

import type { Finding } from '../../assessment/finding.ts';
import type { Lines, Range } from '../../document/lines.ts';
import { adviceOf, levelOf } from '../level.ts';
import { encoded, type Repository } from '../repository.ts';
import { visible } from '../visible.ts';

/** The name under which `originalUriBaseIds` has the root of the repository. */
export const ROOT = '%SRCROOT%';

/** A `result` without `ruleIndex`, which is known when its turn comes. */
export interface Result {
  readonly ruleId: string;
  readonly [property: string]: unknown;
}

export function resultOf(finding: Finding, place: Place): Result {
  const { rule, kind, severity, mistake, fixedBy, related, fingerprint } = finding;
  return {
    ruleId: rule,
    level: levelOf(finding),
    message: { text: messageOf(finding) },
    locations: [{ physicalLocation: locationOf(finding.range, place) }],
    ...(related.length > 0
      ? {
          relatedLocations: related.map(({ label, range }, index) => ({
            id: index + 1,
            message: { text: unlinked(label) },
            physicalLocation: locationOf(range, place),
          })),
        }
      : {}),
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    ...suppressed(finding),
    properties: { kind, severity, mistake, fixedBy },
  };
}

/** A file and its text. */
export interface Place {
  readonly artifact: object;
  readonly lines: Lines;
}

/** Below the root by its path from there, elsewhere by the whole one. */
export function artifactOf(file: string, { uri, place }: Repository): object {
  const { name, isInside } = place(file);
  if (isInside) return { uri: encoded(name), uriBaseId: ROOT };
  const [drive] = /^[a-z]:(?=\/)/i.exec(name) ?? [];
  if (drive !== undefined) return { uri: `file:///${drive}${encoded(name.slice(drive.length))}` };
  return { uri: new URL(encoded(name), uri).href };
}

function locationOf(range: Range, { artifact, lines }: Place): object {
  return { artifactLocation: artifact, region: regionOf(range, lines) };
}

/** Only the token, and of one on several lines the first. */
function regionOf({ line, column, endLine, endColumn }: Range, lines: Lines): object {
  const end = endLine > line ? Math.max(lines.line(line).length + 1, column) : endColumn;
  return { startLine: line, startColumn: column, endLine: line, endColumn: end };
}

/** What it is, what to do, and where else to look: `See [promised here](1).` */
function messageOf(finding: Finding): string {
  const advice = adviceOf(finding);
  const said = unlinked(advice === '' ? finding.message : `${finding.message} ${advice}`);
  const links = finding.related.map(({ label }, index) => `[${inLink(label)}](${index + 1})`);
  return links.length > 0 ? `${said} See ${links.join(', ')}.` : said;
}

/** Text of which nothing becomes a link. */
function unlinked(text: string): string {
  return visible(text).replace(/\](?=\()/g, '\\]');
}

function inLink(text: string): string {
  return visible(text).replace(/[\\[\]]/g, '\\$&');
}

/** Somebody has decided on it: it is listed, and not open. */
function suppressed({ waived, baselined }: Finding): object {
  const justifications = [
    ...(waived ? [`${waived.reason} (${waived.by}, until ${waived.until})`] : []),
    ...(baselined ? ['In the baseline: it was there when vet was introduced.'] : []),
  ];
  if (justifications.length === 0) return {};
  return {
    ...(baselined ? { baselineState: 'unchanged' } : {}),
    suppressions: justifications.map((text) => ({
      kind: 'external',
      status: 'accepted',
      justification: visible(text),
    })),
  };
}
