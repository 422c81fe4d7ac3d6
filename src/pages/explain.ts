/** The page of a rule: one source for `vet explain`, for docs/rules and for editors. */

import { assess } from '../assessment/assess.ts';
import { read } from '../document/read.ts';
import { understand } from '../engagement/reading.ts';
import type { Work } from '../engagement/scope.ts';
import { exampleFile } from '../rules/example.ts';
import { rules } from '../rules/generated/registry.ts';
import { mistakeById } from '../rules/mistakes.ts';
import { type AnyRule, type Message, mistakeOf, type Threshold } from '../rules/rule.ts';
import { HOUSE_SETTINGS, type Settings } from '../rules/settings.ts';
import type { Block } from './block.ts';
import { DOER, INFORMANT, STAGE, UNKNOWN, WORK } from './words.ts';

/** The examples are judged on this day, so that their messages stay the same. */
const AS_OF = '2026-11-20';

/** @param settings those in force, where they are to be told */
export function rulePage(rule: AnyRule, settings: Settings = HOUSE_SETTINGS): Block[] {
  const inForce = severityHere(rule, settings);
  const [bad, ...others] = Object.keys(rule.messages).map((id) => ({ example: rule.examples.fires[id] as string, id }));
  return [
    { kind: 'title', text: rule.id },
    { kind: 'text', text: rule.summary },
    {
      kind: 'facts',
      facts: [
        mistakeFact(rule),
        ['Severity', severities(rule)],
        ...(inForce === undefined ? [] : [['In force here', inForce] as const]),
        [
          'Applies',
          rule.scope
            ? `${STAGE[rule.from]}, when ${rule.scope.map((work: Work) => WORK[work]).join(', or when ')}`
            : STAGE[rule.from],
        ],
        ['Not known', UNKNOWN[rule.unknown]],
        ['Mended by', DOER[rule.fixedBy]],
      ],
    },
    { kind: 'heading', text: 'Why it matters' },
    { kind: 'text', text: rule.why },
    { kind: 'heading', text: 'What to do' },
    { kind: 'text', text: rule.remedy },
    { kind: 'heading', text: 'The question to ask' },
    { kind: 'text', text: `${rule.ask} (Knows the answer: ${INFORMANT[rule.askOf]}.)` },
    ...thresholdBlocks(rule, settings),
    { kind: 'heading', text: 'Bad' },
    ...(bad ? exampleBlocks(rule, bad.id, bad.example) : []),
    ...others.flatMap(({ id, example }) => exampleBlocks(rule, id, example)),
    { kind: 'heading', text: 'Good' },
    { kind: 'yaml', text: body(rule.examples.quiet) },
    { kind: 'heading', text: 'Where it looks' },
    { kind: 'text', text: rule.needs.join(', ') },
    ...(rule.source ? [{ kind: 'text', text: `Source: ${rule.source}` } as const] : []),
  ];
}

function mistakeFact(rule: AnyRule): readonly [string, string] {
  const mistake = mistakeById.get(mistakeOf(rule));
  return mistake ? ['Mistake', `${mistake.title} (${mistake.id})`] : ['Policy', policyOf(rule)];
}

/** What the configuration in force makes of it; undefined: nothing. */
export function severityHere({ id }: AnyRule, { off, severities }: Settings): string | undefined {
  if (off?.has(id)) return 'off';
  const severity = severities?.[id];
  return severity && `always ${severity}`;
}

function thresholdBlocks(rule: AnyRule, { thresholds = {} }: Settings): Block[] {
  const own = Object.entries<Threshold>(rule.thresholds ?? {});
  if (own.length === 0) return [];
  return [
    { kind: 'heading', text: 'Thresholds' },
    { kind: 'list', items: own.map(([name, one]) => thresholdLine(rule.id, name, one, thresholds[rule.id]?.[name])) },
    { kind: 'text', text: `These names stand under \`thresholds:\` in vet.config.yaml to set them otherwise.` },
  ];
}

/** By its full name, as a configuration has it. */
export function thresholdLine(owner: string, name: string, { value, unit, source }: Threshold, here = value): string {
  const inForce = here === value ? '' : `; in force here: ${here}`;
  return `${owner}.${name}: ${value} ${unit} (${source})${inForce}`;
}

/** The example, and the very words that vet has for it. */
function exampleBlocks(rule: AnyRule, messageId: string, example: string): Block[] {
  const document = read(exampleFile(example));
  const stage = understand(document)?.engagement.engagement?.stage ?? rule.from;
  const isOwn = !rules.includes(rule);
  const settings = isOwn ? { own: [rule] } : HOUSE_SETTINGS;
  const { findings } = assess('engagement.yaml', document, { asOf: AS_OF, stage, settings });
  const finding = findings.find((found) => found.rule === rule.id && found.messageId === messageId);
  if (!finding && !isOwn) throw new Error(`the example of ${rule.id} does not say ${messageId}`);
  return [
    { kind: 'yaml', text: body(example) },
    {
      kind: 'text',
      text: finding ? `${finding.severity}: ${finding.message}` : 'Not found: vet policy test says why.',
    },
  ];
}

/** Without the line that every file begins with. */
function body(example: string): string {
  return exampleFile(example).replace(/^vet: 1\n/, '');
}

export function policyOf({ id }: AnyRule): string {
  return id.slice(0, id.indexOf('/'));
}

/** `error`, or `error or warning` where it depends. */
export function severities(rule: AnyRule): string {
  const found = Object.values<Message>(rule.messages).map((message) => message.severity);
  const order = ['error', 'warning', 'info'] as const;
  const worstFirst = order.filter((severity) => found.includes(severity));
  return worstFirst.join(', ').replace(/, (?=\w+$)/, ' or ');
}
