import type { Engagement } from '../../../engagement/generated/types.ts';
import { dataLaw } from '../../../engagement/law.ts';
import { includedWork } from '../../../engagement/scope.ts';
import { defineRule } from '../../rule.ts';

const AGREED = 'contract.data_processing_agreement';

export default defineRule({
  id: 'data/no-processing-agreement',
  from: 'contracting',
  unknown: 'asks',
  needs: [AGREED, 'client.country', 'scope.included'],
  fixedBy: 'both',
  askOf: 'vendor',
  summary: 'The vendor handles personal data of your customers without written terms for it.',
  why: 'Towards your customers you answer for what the vendor does with their names and messages.',
  remedy: 'Sign written terms for personal data: what for, for how long, who sees it, what happens to it at the end.',
  ask: "Are there written terms for handling our customers' personal data?",
  source: 'The ICO’s guide to contracts with processors: GDPR and UK GDPR, Article 28(3).',
  messages: {
    required: {
      severity: 'error',
      text: '{vendor} handles {data:list} without the written terms that {law} asks for.',
    },
    missing: {
      severity: 'warning',
      text: '{vendor} handles {data:list}, and no written terms say what it may do with them.',
    },
  },
  check({ engagement, report, ask }) {
    const data = personalData(engagement);
    if (data.length === 0) return;
    const agreed = engagement.contract?.data_processing_agreement;
    if (agreed === undefined) return ask(AGREED);
    if (agreed) return;
    const vendor = engagement.vendor?.name ?? 'The vendor';
    const law = dataLaw(engagement.client?.country);
    if (law === undefined) return report('missing', { at: AGREED, values: { vendor, data } });
    const related = [{ at: 'client.country', label: 'where you trade' }];
    report('required', { at: AGREED, related, values: { vendor, data, law } });
  },
  examples: {
    fires: {
      required: `
        client: { country: IE }
        scope: { included: [replies, competitions] }
        vendor: { name: Bluebell Media }
        contract: { data_processing_agreement: no, confidentiality: yes, records_kept_months: 24 }
      `,
      missing: `
        client: { country: US }
        scope: { included: [replies] }
        vendor: { name: Bluebell Media }
        contract: { data_processing_agreement: no, confidentiality: yes, records_kept_months: 24 }
      `,
    },
    quiet: `
      client: { country: IE }
      scope: { included: [replies] }
      contract: { data_processing_agreement: yes, confidentiality: yes, records_kept_months: 24 }
    `,
    asks: `
      client: { country: GB }
      scope: { included: [replies] }
      contract: { data_processing_agreement: unknown }
    `,
  },
});

/** What comes into the vendor's hands with names on it. */
function personalData(engagement: Engagement): string[] {
  const included = includedWork(engagement);
  return [
    ...(included.includes('replies') ? ["customers' messages"] : []),
    ...(engagement.outcomes?.some(({ kind }) => kind === 'leads') ? ['the details of people who enquire'] : []),
    ...(included.includes('competitions') ? ['competition entries'] : []),
  ];
}
