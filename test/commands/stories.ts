/** The budget of a cleaning firm about to sign, told in as many ways as `budget/no-reserve` has things to say. */

const CONTRACT = 'vet: 1\nengagement: { name: Facebook for the firm, stage: contracting }\n';

export const SOUND = `${CONTRACT}budget: { currency: GBP, cap: 5400, ceiling: 6000 }\n`;

/** A warning: nothing is set aside. */
export const WITHOUT_RESERVE = `${CONTRACT}budget: { currency: GBP, cap: 5400 }\n`;

/** An error: the ceiling is below the cap. */
export const INVERTED = `${CONTRACT}budget: { currency: GBP, cap: 5400, ceiling: 5000 }\n`;

/** A note: a ceiling so high that the cap is none. */
export const ELASTIC = `${CONTRACT}budget: { currency: GBP, cap: 5400, ceiling: 9000 }\n`;

/** An error of the file itself. */
export const MISSPELT = `${CONTRACT}budget: { currency: GBP, cap: 5400, celing: 6000 }\n`;

/** Only the rule that these stories are about. */
export const ONLY = ['--rule', 'budget/no-reserve', '--as-of', '2026-11-20'] as const;

/** The same with a waiver of it: all that a waiver must have, or what is changed. */
export function waived(story: string, changes: Readonly<Record<string, string>> = {}): string {
  const waiver = {
    rule: 'budget/no-reserve',
    reason: 'the bank lends us the rest',
    by: 'Priya Shah',
    until: '2027-06-30',
    ...changes,
  };
  const fields = Object.entries(waiver).map(([name, value]) => `${name}: ${value}`);
  return `${story}waivers: [{ ${fields.join(', ')} }]\n`;
}
