import { defineRule } from '../../rule.ts';

const VANITY =
  /\b(followers?|fans?|subscribers?|likes|rank(s|ed|ing|ings)?|viral(ity)?|first page|page one|number one|top of google)\b/i;

/** “No bought followers” is a promise of another kind; “no fewer than 500 likes” and “No. 1 ranking” are none. */
const DENIED =
  /\b(no|not|never|without)(?! (fewer|less|later|more)\b)( [a-z-]+){0,2} (followers?|fans?|subscribers?|likes|rank\w*|viral\w*)\b|\b(not|never) (bought|guaranteed|promised)\b/i;

export default defineRule({
  id: 'measurement/guaranteed-vanity',
  from: 'contracting',
  unknown: 'skips',
  needs: ['scope.guarantees'],
  fixedBy: 'vendor',
  askOf: 'vendor',
  summary: 'The vendor guarantees figures that nobody can promise honestly.',
  why: 'Followers and likes can be bought by the thousand: the guarantee is met, and no customer has come.',
  remedy: 'Strike out the guarantee, and have the figures reported and the outcome agreed.',
  ask: 'How will you get there without buying followers, and what happens to the business if you do?',
  source: 'A contract template for social media (agiled.app): figures are reported, never guaranteed.',
  messages: {
    guaranteed: {
      severity: 'warning',
      text: '{vendor} guarantees {guarantees:list}, which can be bought without winning you a customer.',
    },
  },
  check({ engagement, report }) {
    const vain = (engagement.scope?.guarantees ?? []).flatMap((text, index) =>
      VANITY.test(text) && !DENIED.test(text) ? [{ text, at: `scope.guarantees[${index}]` }] : [],
    );
    const [first, ...others] = vain;
    if (!first) return;
    report('guaranteed', {
      at: first.at,
      related: others.map(({ at }) => ({ at, label: 'guaranteed as well' })),
      values: {
        vendor: engagement.vendor?.name ?? 'The vendor',
        guarantees: vain.map(({ text }) => `“${text}”`),
      },
    });
  },
  examples: {
    fires: {
      guaranteed: `
        vendor: { name: Bluebell Media }
        scope: { guarantees: [A report every month, "1,000 new followers", First page of Google in three months] }
        contract: { review_dates: quarterly }
      `,
    },
    quiet: `
      vendor: { name: Bluebell Media }
      scope: { guarantees: [A report every month, No bought followers] }
      contract: { review_dates: quarterly }
    `,
  },
});
