import type { AnyRule, Message, Severity } from './rule.ts';

const RANK: Record<Severity, number> = { info: 1, warning: 2, error: 3 };

/** Undefined of none. */
export function worst(severities: readonly Severity[]): Severity | undefined {
  return severities.reduce<Severity | undefined>(
    (found, severity) => (found === undefined || RANK[severity] > RANK[found] ? severity : found),
    undefined,
  );
}

/** What a rule may say at worst. */
export function worstOf(rule: AnyRule): Severity {
  return worst(Object.values<Message>(rule.messages).map((message) => message.severity)) ?? 'info';
}
