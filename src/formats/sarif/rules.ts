/** Rules as SARIF describes them: what GitHub shows beside an alert. */

import { type AnyRule, type Message, mistakeOf, type Severity } from '../../rules/rule.ts';
import type { FileRule } from '../file-rules.ts';

/** A `reportingDescriptor`. */
export interface Descriptor {
  readonly id: string;
  readonly [property: string]: unknown;
}

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** How GitHub names the weight of what is no question of security. */
const PROBLEM = { error: 'error', warning: 'warning', info: 'recommendation' } as const;

export function describeRule(rule: AnyRule): Descriptor {
  const { id, summary, why, remedy, ask } = rule;
  return descriptor({ id, summary, why, remedy, ask, severity: worstOf(rule), tags: tagsOf(rule) });
}

export function describeFileRule(rule: FileRule): Descriptor {
  return descriptor({ ...rule, tags: [rule.id.slice(0, rule.id.indexOf('/'))] });
}

interface Described extends FileRule {
  readonly ask?: string;
  readonly tags: readonly string[];
}

function descriptor({ id, summary, why, remedy, ask, severity, tags }: Described): Descriptor {
  const question = ask === undefined ? [] : [['The question to ask', ask] as const];
  const parts = [['Why it matters', why] as const, ['What to do', remedy] as const, ...question];
  const more = ask === undefined ? '' : `\n\nWith examples: \`vet explain ${id}\``;
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: `${summary} ${why}` },
    help: {
      text: `${parts.map(([title, text]) => `${title}: ${text}`).join('\n')}${more.replaceAll('`', '')}`,
      markdown: `${parts.map(([title, text]) => `**${title}.** ${text}`).join('\n\n')}${more}`,
    },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ['outsourcing', ...tags], precision: 'high', 'problem.severity': PROBLEM[severity] },
  };
}

/** The mistake that it finds; an organisation's own rule may find none of ours. */
function tagsOf(rule: AnyRule): string[] {
  const mistake = mistakeOf(rule);
  return mistake === '' ? [] : [mistake];
}

function worstOf(rule: AnyRule): Severity {
  const severities = Object.values<Message>(rule.messages).map(({ severity }) => severity);
  return (['error', 'warning'] as const).find((severity) => severities.includes(severity)) ?? 'info';
}
