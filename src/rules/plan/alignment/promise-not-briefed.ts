import { defineRule } from '../../rule.ts';

const LITTLE_WORDS = ['the', 'and', 'for', 'our', 'you', 'your', 'with', 'all', 'are'];

/** Numbers and the stems of the words that carry the sense: “30-minute response” and “we respond in 30 minutes” share all. */
function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/\d+|[a-z\u00c0-\u024f]{3,}/g) ?? [];
  return new Set(words.filter((word) => !LITTLE_WORDS.includes(word)).map((word) => word.slice(0, 5)));
}

/** Is it said in other words? Half of its stems are enough. */
function says(message: string, claim: string): boolean {
  const wanted = stems(claim);
  const present = stems(message);
  const shared = [...wanted].filter((stem) => present.has(stem)).length;
  return wanted.size === 0 ? message.includes(claim) : shared * 2 >= wanted.size;
}

export default defineRule({
  id: 'alignment/promise-not-briefed',
  from: 'contracting',
  unknown: 'skips',
  needs: ['scope.instructions.key_messages', 'marketing.promises[].claim'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'The vendor is not told what your adverts promise.',
  why: 'A vendor who does not know your selling points cannot repeat them, and customers conclude they are not meant.',
  remedy: 'Put the promises that you advertise into the key messages for the vendor.',
  ask: 'Which of the promises in your adverts should the vendor repeat?',
  messages: {
    unsaid: {
      severity: 'warning',
      text: 'You advertise {claims:list}, but the key messages for the vendor do not say so.',
    },
  },
  check({ engagement, report }) {
    const messages = engagement.scope?.instructions?.key_messages ?? [];
    // What the business does not keep must not be repeated: see promise-not-practised.
    const promises = (engagement.marketing?.promises ?? []).flatMap(({ claim, practised }, index) =>
      claim === undefined || practised === false ? [] : [{ claim, path: `marketing.promises[${index}].claim` }],
    );
    if (promises.length === 0) return;
    if (promises.some(({ claim }) => messages.some((message) => says(message, claim)))) return;
    report('unsaid', {
      at: 'scope.instructions.key_messages',
      related: promises.map(({ path }) => ({ at: path, label: 'promised here' })),
      values: { claims: promises.map(({ claim }) => `“${claim}”`) },
    });
  },
  examples: {
    fires: {
      unsaid: `
        marketing: { activity: [], promises: [{ claim: Next-day delivery, kind: guarantee, practised: true }] }
        scope: { instructions: { key_messages: [Grown in the county, Every bouquet is different] } }
      `,
    },
    quiet: `
      marketing: { activity: [], promises: [{ claim: Next-day delivery, kind: guarantee, practised: true }] }
      scope: { instructions: { key_messages: [Grown in the county, We deliver the next day] } }
    `,
  },
});
