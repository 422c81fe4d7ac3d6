import { defineRule } from '../../rule.ts';

const NEEDED = [
  { word: 'alt-text', plain: 'descriptions of pictures' },
  { word: 'captions', plain: 'captions on video' },
] as const;

export default defineRule({
  id: 'law/inaccessible-content',
  from: 'contracting',
  unknown: 'fires',
  needs: ['policy.accessibility', 'client.public_body', 'client.country'],
  fixedBy: 'both',
  askOf: 'vendor',
  scope: ['posts', 'adverts'],
  summary: 'Pictures and video are published that not everybody can see or hear.',
  why: 'Whoever cannot see the picture or hear the film is a customer too, and for some clients it is the law.',
  remedy: 'Ask for a description with every picture, and for captions on every video that a person has read.',
  ask: 'Do you describe pictures for people who cannot see them, and put captions on video?',
  source: 'For public bodies in the US: 28 CFR 35, subpart H. 18F’s plan for checking quality asks for it as well.',
  messages: {
    lacking: {
      severity: 'warning',
      text: 'It is not agreed that what {vendor} publishes has {missing:list}.',
    },
    publicBody: {
      severity: 'error',
      text: '{client} is a public body in the US, where posts need {missing:list}, and that is not agreed.',
    },
  },
  check({ engagement, report }) {
    const { client, policy, vendor } = engagement;
    const agreed = policy?.accessibility ?? [];
    const missing = NEEDED.flatMap(({ word, plain }) => (agreed.includes(word) ? [] : [plain]));
    if (missing.length === 0) return;
    const at = 'policy.accessibility';
    if (client?.public_body && client.country === 'US') {
      const related = [{ at: 'client.public_body', label: 'a public body' }];
      report('publicBody', { at, related, values: { client: client.name ?? 'Yours', missing } });
    } else {
      report('lacking', { at, values: { vendor: vendor?.name ?? 'the vendor', missing } });
    }
  },
  examples: {
    fires: {
      lacking: `
        scope: { included: [posts] }
        vendor: { name: Bluebell Media }
        policy: { accessibility: [alt-text, contrast] }
        contract: { ai_rule: Drafts only, dispute_steps: talk first, governing_law: Scotland }
      `,
      publicBody: `
        client: { name: Fairview Library, country: US, public_body: yes }
        scope: { included: [posts] }
        contract: { ai_rule: Drafts only, dispute_steps: talk first, governing_law: Ohio }
      `,
    },
    quiet: `
      client: { name: Fairview Library, country: US, public_body: yes }
      scope: { included: [posts] }
      policy: { accessibility: [alt-text, captions] }
      contract: { ai_rule: Drafts only, dispute_steps: talk first, governing_law: Ohio }
    `,
  },
});
