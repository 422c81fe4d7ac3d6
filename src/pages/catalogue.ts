/** The page of a mistake, and the list of all: what `vet explain` and docs/rules begin with. */

import { assumptions } from '../engagement/figures/assumptions.ts';
import { rules } from '../rules/generated/registry.ts';
import { type Mistake, mistakes } from '../rules/mistakes.ts';
import { type Panel, panels } from '../rules/panels.ts';
import type { AnyRule } from '../rules/rule.ts';
import { HOUSE_SETTINGS, type Settings } from '../rules/settings.ts';
import type { Block, RuleLine } from './block.ts';
import { policyOf, severities, severityHere, thresholdLine } from './explain.ts';

export function mistakePage(mistake: Mistake, settings: Settings = HOUSE_SETTINGS): Block[] {
  const own = (settings.own ?? []).filter((rule) => rule.mistake === mistake.id);
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
    ruleBlock([...rulesOf(mistake), ...own], settings),
  ];
}

export function listPage(settings: Settings = HOUSE_SETTINGS): Block[] {
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
          ruleBlock(rulesOf(mistake), settings),
        ]),
    ]),
    ...ownBlocks(settings),
    { kind: 'heading', text: 'What is assumed' },
    { kind: 'text', text: 'Where the owner gives no figure, the sums of all rules take these.' },
    {
      kind: 'list',
      items: Object.entries(assumptions).map(([name, one]) =>
        thresholdLine('assumptions', name, one, settings.assumptions?.[name as keyof typeof assumptions]),
      ),
    },
  ];
}

/** An organisation's own rules, by policy. */
function ownBlocks(settings: Settings): Block[] {
  const { own = [] } = settings;
  return [...new Set(own.map(policyOf))].flatMap((policy): Block[] => [
    { kind: 'heading', text: `Our own rules: ${policy}` },
    ruleBlock(
      own.filter((rule) => policyOf(rule) === policy),
      settings,
    ),
  ]);
}

function rulesOf(mistake: Mistake): AnyRule[] {
  return rules.filter((rule) => rule.id.startsWith(`${mistake.id}/`));
}

function ruleBlock(list: readonly AnyRule[], settings: Settings): Block {
  return { kind: 'rules', rules: list.map((rule) => ruleLine(rule, settings)) };
}

function ruleLine(rule: AnyRule, settings: Settings): RuleLine {
  const inForce = severityHere(rule, settings);
  const severity = inForce === undefined ? severities(rule) : `${inForce} here`;
  return { id: rule.id, severity, from: rule.from, summary: rule.summary };
}

function panelOf(mistake: Mistake): Panel {
  const panel = panels.find((candidate) => candidate.id === mistake.panel);
  if (!panel) throw new Error(`${mistake.id} stands in no panel`);
  return panel;
}
