import { includedWork, inScope } from '../../../engagement/scope.ts';
import { defineRule } from '../../rule.ts';

const RIGHTS = 'contract.third_party_rights';

/** Works in which somebody else than the vendor may hold rights. */
const WORKS: ReadonlyMap<string, string> = new Map([
  ['photographs', 'photographs'],
  ['video', 'video'],
  ['music', 'music'],
  ['customer-photos', "customers' photographs"],
]);

export default defineRule({
  id: 'ownership/third-party-rights-unclear',
  from: 'contracting',
  unknown: 'asks',
  needs: [RIGHTS, 'scope.included'],
  fixedBy: 'vendor',
  askOf: 'vendor',
  scope: ['pictures', 'posts'],
  summary: 'Pictures or music are used, and nothing settles who holds the rights in them.',
  why: 'A photographer keeps the copyright, a stock licence has limits, and the claim goes to whoever published.',
  remedy: 'Have licences and the consent of the people shown listed with each item.',
  ask: 'Do you use photographs, video or music, and who holds the rights in each and for how long?',
  source: 'Templates of contracts for social media, and published terms of vendors.',
  messages: {
    unsettled: {
      severity: 'warning',
      text: 'The work takes in {works:list}, and nothing settles who holds the rights and for how long you may use them.',
    },
  },
  check({ engagement, report, ask, notApplicable }) {
    if (engagement.contract?.third_party_rights !== undefined || notApplicable(RIGHTS)) return;
    if (inScope(engagement, 'pictures')) {
      report('unsettled', {
        at: RIGHTS,
        related: [{ at: 'scope.included', label: 'part of the work' }],
        values: { works: includedWork(engagement).flatMap((word) => WORKS.get(word) ?? []) },
      });
    } else if (engagement.scope?.included === undefined) ask('scope.included');
  },
  examples: {
    fires: {
      unsettled: `
        scope: { included: [posts, photographs, music] }
        contract: { content_owner: client, ownership_passes_on: delivery }
      `,
    },
    quiet: `
      scope: { included: [posts, photographs, music] }
      contract: { content_owner: client, third_party_rights: stock licences listed with each item }
    `,
    asks: `
      scope: { included: unknown }
      contract: { content_owner: client, ownership_passes_on: delivery }
    `,
  },
});
