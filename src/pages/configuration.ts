/** The page of `vet config`: what is in force for a file, and where each value stands. */

import type { Overview, ThresholdInForce } from '../config/overview.ts';
import type { Place } from '../config/place.ts';
import { count } from '../engagement/quantity.ts';
import type { Block, Line } from './block.ts';

export function configurationPage(overview: Overview): Block[] {
  const { path, config, ignored } = overview;
  const title: Block = { kind: 'title', text: `What is in force for ${path}` };
  if (config === null) return [title, { kind: 'text', text: NONE }];
  const parts = [
    facts('Rules', ruleFacts(overview)),
    facts('Thresholds', overview.thresholds.map(thresholdFact)),
    facts('Rules of your own', policyFacts(overview)),
    facts('Profiles', profileFacts(overview)),
    facts(
      'Ignored',
      overview.ignore.map(({ pattern, at }) => [pattern, from('', at)]),
    ),
  ].flat();
  return [
    title,
    ...(ignored
      ? [{ kind: 'text', text: 'This file is ignored: it is not checked unless it is named.' } as const]
      : []),
    ...facts('Read, the later counting more', fileFacts(overview)),
    ...parts,
    ...(parts.length === 0 ? [{ kind: 'text', text: 'It changes nothing: all is as vet has it.' } as const] : []),
    { kind: 'note', text: 'All else is as vet has it: vet explain shows each rule with its numbers.' },
  ];
}

const NONE =
  'No configuration is in force: all rules and numbers are as vet has them. Your own go into vet.config.yaml, in the folder of the file or above it; vet schema config describes it.';

type Fact = readonly [name: string, value: Line];

function facts(heading: string, own: readonly Fact[]): Block[] {
  return own.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'facts', facts: own },
      ];
}

function from(value: string, { file, line }: Place): Line {
  const place = { soft: `${file}:${line}` };
  return value === '' ? [place] : [`${value}  `, place];
}

function fileFacts({ files }: Overview): Fact[] {
  return files.map(({ path, extendedAt }) => [
    path,
    extendedAt ? ['extended at ', ...from('', extendedAt)] : 'in force here',
  ]);
}

/** What one line says of many rules, a mistake, is told in one line. */
function ruleFacts({ rules }: Overview): Fact[] {
  const lines = new Map<string, (typeof rules)[number][]>();
  for (const rule of rules) {
    const key = JSON.stringify(rule.at);
    lines.set(key, [...(lines.get(key) ?? []), rule]);
  }
  return [...lines.values()].flatMap((same): Fact[] => {
    const [first] = same;
    if (!first) return [];
    const name = same.length === 1 ? first.rule : `${first.rule.split('/')[0]} (${count(same.length, 'rule')})`;
    return [[name, from(first.severity, first.at)]];
  });
}

function thresholdFact({ name, value, house, unit, at }: ThresholdInForce): Fact {
  const says = value === house ? `${value} ${unit}, as vet has it` : `${house} → ${value} ${unit}`;
  return [name, from(says, at)];
}

function policyFacts({ policies }: Overview): Fact[] {
  return policies.map(({ policy, path, rules }) => [policy, `${path}: ${rules.join(', ')}`]);
}

function profileFacts({ profiles }: Overview): Fact[] {
  return profiles.map(({ pattern, applies, at }) => [pattern, from(applies ? 'applies' : 'does not apply', at)]);
}
