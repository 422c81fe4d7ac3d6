/** A repository, and what vet says of files in it. */

import { readFileSync } from 'node:fs';
import { assess } from '../../src/assessment/assess.ts';
import type { Assessment } from '../../src/assessment/assessment.ts';
import type { Finding } from '../../src/assessment/finding.ts';
import { read } from '../../src/document/read.ts';
import type { Repository } from '../../src/formats/repository.ts';
import type { Settings } from '../../src/rules/settings.ts';

/** Every file is named from its root already. */
export const SHOP: Repository = { uri: 'file:///srv/shop/', place: (name) => ({ name, isInside: true }) };

export function assessed(text: string, path = 'engagement.yaml', settings?: Settings): Assessment {
  return assess(path, read(text), { asOf: '2026-11-20', ...(settings ? { settings } : {}) });
}

export const STORIES = ['cafe', 'garage', 'cleaning-firm', 'car-rental'] as const;

/** `examples/cafe` as `cafe/engagement.yaml`. */
export function story(name: (typeof STORIES)[number]): Assessment {
  return assessed(readFileSync(`examples/${name}/engagement.yaml`, 'utf8'), `${name}/engagement.yaml`);
}

/** As if a baseline put up with some of it. */
export function baselined(assessment: Assessment, which: (finding: Finding) => boolean = () => true): Assessment {
  const findings = assessment.findings.map((finding) => ({ ...finding, baselined: which(finding) }));
  return { ...assessment, findings };
}
