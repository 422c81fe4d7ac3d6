import type { Engagement } from '../../../engagement/generated/types.ts';
import { defineRule } from '../../rule.ts';

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** Everybody who decides, answers the vendor or says yes to posts, by name. */
function deciders({ client, communication, policy }: Engagement): string[] {
  const named = [client?.decision_maker?.name, communication?.client_contact, policy?.approver];
  return named
    .flatMap((name) => name ?? [])
    .filter((name, index, names) => names.findIndex((other) => isSame(name, other)) === index);
}

/** The only one on your side, where nobody else is named to stand in. */
function aloneHere(engagement: Engagement): string | undefined {
  const [only, another] = deciders(engagement);
  if (only === undefined || another !== undefined) return undefined;
  const deputies = [engagement.client?.deputy, engagement.policy?.deputy_approver];
  return deputies.some((name) => name !== undefined && !isSame(name, only)) ? undefined : only;
}

/** The only one on theirs, where nothing says what happens when that person is away. */
function aloneThere({ contingencies = [], vendor }: Engagement): string | undefined {
  const [only, another] = vendor?.team ?? [];
  const planned = contingencies.some(({ event, action }) => event === 'vendor-unavailable' && action !== undefined);
  if (!only || another || planned) return undefined;
  return only.name ?? 'one person';
}

export default defineRule({
  id: 'subcontracting/no-stand-in',
  from: 'contracting',
  unknown: 'asks',
  needs: ['client.deputy', 'vendor.team', 'client.decision_maker.name'],
  fixedBy: 'both',
  askOf: 'colleague',
  summary: 'One person carries the work on your side or on theirs, and nobody stands in.',
  why: 'One illness or resignation stops the work, and on your side it leaves the vendor without answers.',
  remedy: 'Name a stand-in on both sides, who can log in and knows the plan.',
  ask: 'Who takes over here, and who at the vendor, when the usual person is ill or leaves?',
  source: "A council's meeting on a contract: resignations on the client's side starved the contractor of answers.",
  messages: {
    there: {
      severity: 'warning',
      text: 'At {vendor} only {person} works for you, and nobody is named who takes over.',
      remedy: 'Have a stand-in named who can log in and knows the plan.',
    },
    here: {
      severity: 'warning',
      text: 'On your side only {person} answers {vendor} and decides, and nobody is named who stands in.',
      remedy: 'Name somebody who may decide when that person is away, and tell the vendor.',
    },
    both: {
      severity: 'warning',
      text: 'Only {theirs} works for you at {vendor}, only {ours} decides here, and nobody stands in for either.',
    },
  },
  check({ engagement, report, ask, notApplicable }) {
    const deputy = 'client.deputy';
    const vendor = engagement.vendor?.name ?? 'the vendor';
    const theirs = aloneThere(engagement);
    const ours = notApplicable(deputy) ? undefined : aloneHere(engagement);
    if (theirs !== undefined && ours !== undefined) {
      const related = [{ at: deputy, label: 'a stand-in of yours belongs here' }];
      report('both', { at: 'vendor.team', related, values: { theirs, vendor, ours } });
    } else if (theirs !== undefined) {
      report('there', { at: 'vendor.team', values: { vendor, person: theirs } });
    } else if (ours !== undefined) {
      report('here', { at: deputy, values: { vendor, person: ours } });
    } else if (deciders(engagement).length === 0 && engagement.client?.deputy === undefined && !notApplicable(deputy)) {
      ask('client.decision_maker.name');
    }
  },
  examples: {
    fires: {
      there: `
        client: { decision_maker: { name: Ana Fern }, deputy: Leo Fern }
        vendor: { name: Bluebell Media, team: [{ name: Jo Marsh, lead: true }] }
        contract: { subcontracting: forbidden }
      `,
      here: `
        client: { decision_maker: { name: Ana Fern } }
        communication: { client_contact: Ana Fern }
        vendor: { name: Bluebell Media, team: [{ name: Jo Marsh, lead: true }, { name: Ines Roth }] }
        contract: { subcontracting: forbidden }
      `,
      both: `
        client: { decision_maker: { name: Ana Fern } }
        vendor: { name: Bluebell Media, team: [{ name: Jo Marsh, lead: true }] }
        contract: { subcontracting: forbidden }
      `,
    },
    quiet: `
      client: { decision_maker: { name: Ana Fern }, deputy: Leo Fern }
      vendor: { name: Bluebell Media, team: [{ name: Jo Marsh, lead: true }, { name: Ines Roth }] }
      contract: { subcontracting: forbidden }
    `,
    asks: `
      client: { decision_maker: { name: unknown } }
      vendor: { name: Bluebell Media, team: [{ name: Jo Marsh, lead: true }, { name: Ines Roth }] }
    `,
  },
});
