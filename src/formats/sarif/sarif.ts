/** `--format sarif`: SARIF 2.1.0, as GitHub code scanning reads it. */

import { count, formatNumber } from '../../engagement/quantity.ts';
import type { AnyRule } from '../../rules/rule.ts';
import { version } from '../../version.ts';
import { FILE_RULES } from '../file-rules.ts';
import type { Format, Summary } from '../format.ts';
import { rankOf, stands } from '../level.ts';
import type { Repository } from '../repository.ts';
import { Shortlist } from '../shortlist.ts';
import { totals } from '../totals.ts';
import { visible } from '../visible.ts';
import { artifactOf, type Result, ROOT, resultOf } from './result.ts';
import { type Descriptor, describeFileRule, describeRule } from './rules.ts';

/** GitHub takes no run with more, so the worst are kept. */
const MOST_RESULTS = 25_000;

/** What is set aside comes after all that stands. */
const SET_ASIDE = 10;

interface Piece {
  readonly results: readonly { readonly rank: number; readonly result: Result }[];
  /** An organisation's own rules among them, which are known only from the settings of the file. */
  readonly own: readonly Descriptor[];
}

export function sarifFormat(rules: readonly AnyRule[], repository: Repository): Format {
  const descriptors = [...FILE_RULES.map(describeFileRule), ...rules.map(describeRule)];
  const indexes = new Map(descriptors.map(({ id }, index) => [id, index]));
  const ofHouse = new Set(indexes.keys());
  const results = new Shortlist<string>(MOST_RESULTS);
  const unread: object[] = [];
  return {
    head: () => '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[\n',
    file({ path, findings, lines, settings }) {
      const place = { artifact: artifactOf(path, repository), lines };
      const found = new Set(findings.map(({ rule }) => rule));
      const piece: Piece = {
        results: findings.map((finding) => ({
          rank: stands(finding) ? rankOf(finding) : SET_ASIDE,
          result: resultOf(finding, place),
        })),
        own: (settings.own ?? []).filter(({ id }) => found.has(id) && !ofHouse.has(id)).map(describeRule),
      };
      return JSON.stringify(piece);
    },
    add(text) {
      const piece = JSON.parse(text) as Piece;
      for (const descriptor of piece.own) {
        if (!indexes.has(descriptor.id)) indexes.set(descriptor.id, descriptors.push(descriptor) - 1);
      }
      for (const { rank, result } of piece.results) {
        results.add(JSON.stringify({ ...result, ruleIndex: indexes.get(result.ruleId) }), rank);
      }
      return '';
    },
    unreadable(path, reason) {
      const location = { physicalLocation: { artifactLocation: artifactOf(path, repository) } };
      unread.push({ ...notice('error', `${path} cannot be read: ${reason}.`), locations: [location] });
      return '';
    },
    tail(summary) {
      const tool = { driver: { name: 'vet', version, semanticVersion: version, rules: descriptors } };
      const invocation = {
        // An empty list of results would say that all is well.
        executionSuccessful: summary.faults === 0 && (summary.files > 0 || summary.noneDue === true),
        toolExecutionNotifications: [...unread, ...leftOut(results.leftOut), ...counted(summary)],
      };
      const bases = { [ROOT]: { uri: repository.uri, description: { text: 'The root of the repository.' } } };
      const run = JSON.stringify({
        tool,
        invocations: [invocation],
        originalUriBaseIds: bases,
        columnKind: 'utf16CodeUnits',
      });
      return `${run.slice(0, -1)},"results":[${results.items.map((result) => `\n${result}`).join(',')}\n]}]}\n`;
    },
  };
}

function leftOut(number: number): object[] {
  if (number === 0) return [];
  const most = formatNumber(MOST_RESULTS);
  return [notice('warning', `${count(number, 'result')} left out: a run holds ${most}, and these are the worst.`)];
}

function counted({ files, faults, noneDue, ...summary }: Summary): object[] {
  if (files > 0) return [notice('note', totals({ ...summary, files, faults }))];
  if (faults > 0) return [];
  if (noneDue) return [notice('note', 'There was nothing to check.')];
  return [notice('error', 'Nothing was checked, so nothing is known to be well.')];
}

/** A `notification`. */
function notice(level: 'error' | 'warning' | 'note', text: string): object {
  return { level, message: { text: visible(text) } };
}
