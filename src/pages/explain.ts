/** The page of a rule, of a mistake, and the list of all: one source for `vet explain` and for docs/rules. */

import { assess } from '../assessment/assess.ts';
import { read } from '../document/read.ts';
import { assumptions } from '../engagement/figures/assumptions.ts';
import { understand } from '../engagement/reading.ts';
import type { Work } from '../engagement/scope.ts';
import { exampleFile } from '../rules/example.ts';
import { rules } from '../rules/generated/registry.ts';
import { type Mistake, mistakeById, mistakes } from '../rules/mistakes.ts';
import { type Panel, panels } from '../rules/panels.ts';
import type { AnyRule, Message, Threshold } from '../rules/rule.ts';
import type { Block, RuleLine } from './block.ts';
import { DOER, INFORMANT, STAGE, UNKNOWN, WORK } from './words.ts';

/** The examples are judged on this day, so that their messages stay the same. */
const AS_OF = '2026-11-20';

export function rulePage(rule: AnyRule): Block[] {
  const mistake = mistakeOf(rule);
  const [bad, ...others] = Object.keys(rule.messages).map((id) => ({ example: rule.examples.fires[id] as string, id }));
  return [
    { kind: 'title', text: rule.id },
    { kind: 'text', text: rule.summary },
    {
      kind: 'facts',
      facts: [
        ['Mistake', `${mistake.title} (${mistake.id})`],
        ['Severity', severities(rule)],
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
    ...thresholdBlocks(rule),
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

function thresholdBlocks(rule: AnyRule): Block[] {
  const thresholds = Object.entries<Threshold>(rule.thresholds ?? {});
  if (thresholds.length === 0) return [];
  return [
    { kind: 'heading', text: 'Thresholds' },
    {
      kind: 'list',
      items: thresholds.map(thresholdLine),
    },
  ];
}

function thresholdLine([name, { value, unit, source }]: readonly [string, Threshold]): string {
  return `${name}: ${value} ${unit} (${source})`;
}

/** The example, and the very words that vet has for it. */
function exampleBlocks(rule: AnyRule, messageId: string, example: string): Block[] {
  const document = read(exampleFile(example));
  const stage = understand(document)?.engagement.engagement?.stage ?? rule.from;
  const { findings } = assess('engagement.yaml', document, { asOf: AS_OF, stage });
  const finding = findings.find((found) => found.rule === rule.id && found.messageId === messageId);
  if (!finding) throw new Error(`the example of ${rule.id} does not say ${messageId}`);
  return [
    { kind: 'yaml', text: body(example) },
    { kind: 'text', text: `${finding.severity}: ${finding.message}` },
  ];
}

/** Without the line that every file begins with. */
function body(example: string): string {
  return exampleFile(example).replace(/^vet: 1\n/, '');
}

export function mistakePage(mistake: Mistake): Block[] {
  const panel = panelOf(mistake);
  return [
    { kind: 'title', text: mistake.title },
    { kind: 'text', text: mistake.about },
    {
      kind: 'facts',
      facts: [
        ['Name', mistake.id],
        ['Panel', panel.title],
        ['Source', panel.source],
      ],
    },
    { kind: 'heading', text: 'Rules' },
    { kind: 'rules', rules: rulesOf(mistake).map(ruleLine) },
  ];
}

export function listPage(): Block[] {
  return [
    { kind: 'title', text: 'What vet judges' },
    {
      kind: 'text',
      text: `${rules.length} rules, by the mistake that they find. A rule is read as «allow»: budget/no-cap finds a budget without a cap.`,
    },
    ...panels.flatMap((panel): Block[] => [
      { kind: 'heading', text: panel.title },
      { kind: 'text', text: panel.about },
      ...mistakes
        .filter((mistake) => mistake.panel === panel.id)
        .flatMap((mistake): Block[] => [
          { kind: 'text', text: `${mistake.id}: ${mistake.title}` },
          { kind: 'rules', rules: rulesOf(mistake).map(ruleLine) },
        ]),
    ]),
    { kind: 'heading', text: 'What is assumed' },
    { kind: 'text', text: 'Where the owner gives no figure, the sums of all rules take these.' },
    { kind: 'list', items: Object.entries(assumptions).map(thresholdLine) },
  ];
}

export function rulesOf(mistake: Mistake): AnyRule[] {
  return rules.filter((rule) => rule.id.startsWith(`${mistake.id}/`));
}

function ruleLine(rule: AnyRule): RuleLine {
  return { id: rule.id, severity: severities(rule), from: rule.from, summary: rule.summary };
}

/** `error`, or `error or warning` where it depends. */
function severities(rule: AnyRule): string {
  const found = Object.values<Message>(rule.messages).map((message) => message.severity);
  const order = ['error', 'warning', 'info'] as const;
  const worstFirst = order.filter((severity) => found.includes(severity));
  return worstFirst.join(', ').replace(/, (?=\w+$)/, ' or ');
}

function mistakeOf(rule: AnyRule): Mistake {
  const mistake = mistakeById.get(rule.id.split('/')[0] as string);
  if (!mistake) throw new Error(`${rule.id} belongs to no mistake`);
  return mistake;
}

function panelOf(mistake: Mistake): Panel {
  const panel = panels.find((candidate) => candidate.id === mistake.panel);
  if (!panel) throw new Error(`${mistake.id} stands in no panel`);
  return panel;
}
