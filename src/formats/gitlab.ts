/** `--format gitlab`: what GitLab shows of the quality of a merge request. */

import type { Finding } from '../assessment/finding.ts';
import { fingerprint } from '../assessment/fingerprint.ts';
import type { Format } from './format.ts';
import { adviceOf, levelOf, stands } from './level.ts';
import type { Repository } from './repository.ts';
import { visible } from './visible.ts';

const SEVERITIES = { error: 'major', warning: 'minor', note: 'info' } as const;

/**
 * A merge request is shown what it brings: what is waived or in the baseline was decided on before, and is left out.
 */
export function gitlabFormat(repository: Repository): Format {
  let isFirst = true;
  return {
    head: () => '[',
    file({ path, findings }) {
      const file = repository.place(path).name;
      return findings
        .filter(stands)
        .map((finding) => `\n${JSON.stringify(entry(finding, file))}`)
        .join(',');
    },
    add(piece) {
      if (piece === '') return '';
      const separator = isFirst ? '' : ',';
      isFirst = false;
      return separator + piece;
    },
    tail: () => '\n]\n',
  };
}

function entry(finding: Finding, file: string): object {
  const { rule, message, range } = finding;
  return {
    description: visible(`${rule}: ${message} ${adviceOf(finding)}`.trim()),
    check_name: rule,
    // Equal ones are merged, also those of two files.
    fingerprint: fingerprint(`${file} ${finding.fingerprint}`),
    severity: SEVERITIES[levelOf(finding)],
    location: { path: file, lines: { begin: range.line } },
  };
}
