/** What vet says of the file itself and of its waivers: no rules of the catalogue, but other programs list them with those. */

import type { Severity } from '../rules/rule.ts';

export interface FileRule {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: string;
  readonly why: string;
  readonly remedy: string;
}

const UNREAD = 'What cannot be read cannot be judged: every rule that needs it stays silent.';

/** The syntax is looked at in every file, whatever else can be judged. */
export const SYNTAX = 'yaml/syntax';

export const FILE_RULES: readonly FileRule[] = [
  {
    id: SYNTAX,
    severity: 'error',
    summary: 'The file is no YAML, or holds no engagement.',
    why: 'Nothing of it can be judged until it can be read.',
    remedy: 'Mend the place that is named; vet init writes a file that can be read.',
  },
  {
    id: 'shape/unknown-key',
    severity: 'error',
    summary: 'A field has a name that the format does not know.',
    why: UNREAD,
    remedy: 'Write the name of the format; mostly it is a slip of the pen.',
  },
  {
    id: 'shape/wrong-type',
    severity: 'error',
    summary: 'A value is of another kind than its field takes.',
    why: UNREAD,
    remedy: 'Write it as the message says: a date as 2026-11-20, an amount as 5400.',
  },
  {
    id: 'shape/not-allowed',
    severity: 'error',
    summary: 'A value is none of those that its field takes.',
    why: UNREAD,
    remedy: 'Choose one of the values that the message names.',
  },
  {
    id: 'shape/missing',
    severity: 'error',
    summary: 'A field is missing without which the rest means nothing.',
    why: UNREAD,
    remedy: 'Write it, or leave out the group that it stands in.',
  },
  {
    id: 'waivers/expired',
    severity: 'warning',
    summary: 'A waiver has come to its end.',
    why: 'Somebody decided to accept the risk until that day, and not longer.',
    remedy: 'Mend the finding, or have it decided again and write a new date.',
  },
  {
    id: 'waivers/unused',
    severity: 'warning',
    summary: 'A waiver covers nothing any more.',
    why: 'It would hide the mistake if that came back.',
    remedy: 'Delete it.',
  },
  {
    id: 'waivers/unknown-rule',
    severity: 'warning',
    summary: 'A waiver names a rule that there is not.',
    why: 'It waives nothing, while everybody believes that it does.',
    remedy: 'Write the name of the rule as vet prints it.',
  },
];
