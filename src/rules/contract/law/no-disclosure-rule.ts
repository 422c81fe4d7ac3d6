import { includedWork } from '../../../engagement/scope.ts';
import { defineRule } from '../../rule.ts';

/** Work by which somebody praises you who may have a reason to. */
const ENDORSEMENTS = new Map([
  ['influencers', 'people with a following'],
  ['gifts', 'gifts to people who post'],
  ['reviews', 'reviews'],
]);

export default defineRule({
  id: 'law/no-disclosure-rule',
  from: 'contracting',
  unknown: 'fires',
  needs: ['contract.disclosure_rule', 'scope.included'],
  fixedBy: 'both',
  askOf: 'vendor',
  scope: ['endorsements'],
  summary: 'Nothing obliges anybody to mark posts and reviews that were paid for or given something for.',
  why: 'Praise that hides its price misleads customers, and regulators ask the brand whose name is on it.',
  remedy: 'Write it in: “#ad” or plain words on every such post, watched by the vendor, taken down if missing.',
  ask: 'How are paid and gifted posts marked, and who looks whether they are?',
  source: 'The FTC’s Endorsement Guides, revised on 29 June 2023: brands and those between have to monitor.',
  messages: {
    absent: {
      severity: 'error',
      text: 'The work includes {work:list}, and nothing says that what is paid for or given is marked as such.',
    },
    unmarked: {
      severity: 'error',
      text: 'The work includes {work:list}, and the contract does not ask that paid or gifted posts are marked.',
    },
  },
  check({ engagement, report }) {
    const rule = engagement.contract?.disclosure_rule;
    if (rule) return;
    const included = includedWork(engagement);
    const work = [...ENDORSEMENTS].flatMap(([word, plain]) => (included.includes(word) ? [plain] : []));
    const related = engagement.scope?.included ? [{ at: 'scope.included', label: 'part of the work' }] : [];
    report(rule === undefined ? 'absent' : 'unmarked', { at: 'contract.disclosure_rule', related, values: { work } });
  },
  examples: {
    fires: {
      absent: `
        scope: { included: [influencers, gifts] }
        contract: { ai_rule: Drafts only, dispute_steps: talk first, governing_law: Scotland }
      `,
      unmarked: `
        scope: { included: [reviews] }
        contract: { disclosure_rule: no, ai_rule: Drafts only, dispute_steps: talk first, governing_law: Scotland }
      `,
    },
    quiet: `
      scope: { included: [influencers, gifts] }
      contract: { disclosure_rule: yes, ai_rule: Drafts only, dispute_steps: talk first, governing_law: Scotland }
    `,
  },
});
