import type { PolicyTopic } from '../../../engagement/generated/types.ts';
import { defineRule } from '../../rule.ts';

/** Whoever publishes meets comments and complaints, so all of them hold for vendors who do not answer, too. */
const TOPICS: ReadonlyMap<PolicyTopic, string> = new Map([
  ['replying', 'how to reply'],
  ['complaints', 'complaints'],
  ['confidential-matters', 'confidential matters'],
  ['personal-use', 'private use of accounts'],
  ['claims-and-offers', 'claims and offers'],
  ['copyright', 'copyright'],
  ['crisis', 'what to do in a crisis'],
]);

export default defineRule({
  id: 'policies/topics-missing',
  from: 'contracting',
  unknown: 'fires',
  needs: ['policy.covers'],
  fixedBy: 'client',
  askOf: 'colleague',
  unless: 'policies/none-written',
  summary: 'The rules are silent on topics that every vendor meets.',
  why: 'What the rules leave out is decided by whoever sits at the keyboard, on the spot and in your name.',
  remedy: 'Add a paragraph to the rules for each topic that is left out.',
  ask: 'What do your rules say about replies, complaints, secrets, private use, claims, copyright and crises?',
  messages: {
    missing: {
      severity: 'warning',
      text: 'The rules say nothing about {missing:list}.',
    },
  },
  check({ engagement, report }) {
    const covers = engagement.policy?.covers ?? [];
    const missing = [...TOPICS].flatMap(([topic, words]) => (covers.includes(topic) ? [] : [words]));
    if (missing.length > 0) report('missing', { at: 'policy.covers', values: { missing } });
  },
  examples: {
    fires: {
      missing: `
        policy:
          document: posting-rules.md
          agreed_by_vendor_on: 2026-11-16
          covers: [replying, complaints, confidential-matters, claims-and-offers, copyright]
          contributors: [Ivo Lang]
          approver: Mia Holm
          deputy_approver: Ben Holm
      `,
    },
    quiet: `
      policy:
        document: posting-rules.md
        agreed_by_vendor_on: 2026-11-16
        covers: [replying, complaints, confidential-matters, personal-use, claims-and-offers, copyright, crisis]
        contributors: [Ivo Lang]
        approver: Mia Holm
        deputy_approver: Ben Holm
    `,
  },
});
