import { addMonths } from '../../../engagement/dates.ts';
import type { ContingencyEvent } from '../../../engagement/generated/types.ts';
import { defineRule } from '../../rule.ts';

/** The events as a sentence calls them. */
const WORDS: Readonly<Partial<Record<ContingencyEvent, string>>> = {
  'target-missed': 'a missed target',
  backlash: 'an outcry (backlash)',
  'misjudged-post': 'a misjudged post',
  'leadership-statement': 'a statement by the boss',
  'sudden-campaign': 'a campaign at short notice',
  'account-lost': 'a lost account',
  'vendor-unavailable': 'a vendor who cannot be reached',
};

export default defineRule({
  id: 'contingencies/no-decider',
  from: 'contracting',
  unknown: 'fires',
  needs: ['contingencies[].owner', 'contingencies[].decide_within_minutes', 'contingencies[].rehearsed_on'],
  fixedBy: 'client',
  askOf: 'colleague',
  unless: 'contingencies/none-planned',
  summary: 'A plan for trouble does not say who decides or how fast, or none was ever tried out.',
  why: 'Outrage grows by the minute, and a plan without a decider waits until everybody has asked everybody.',
  remedy: 'Name one person, and a number of minutes, for each event.',
  ask: 'When trouble breaks out on your pages, who decides, and within how many minutes?',
  messages: {
    undecided: {
      severity: 'warning',
      text: 'The plan for {event} does not say {missing:list}.',
    },
    neverRehearsed: {
      severity: 'info',
      text: 'No plan for trouble has been tried out in the last {months:number} months.',
      remedy: 'Play one event through with the vendor, and note the date.',
    },
  },
  thresholds: {
    maxMonths: { value: 12, unit: 'months since the last rehearsal', source: 'house default' },
  },
  check({ engagement, thresholds, asOf, report, notApplicable }) {
    const contingencies = engagement.contingencies ?? [];
    for (const [index, { event: kind, owner, decide_within_minutes }] of contingencies.entries()) {
      const ownerAt = `contingencies[${index}].owner`;
      const timeAt = `contingencies[${index}].decide_within_minutes`;
      const nobody = owner === undefined && !notApplicable(ownerAt);
      const noTime = decide_within_minutes === undefined && !notApplicable(timeAt);
      if (!nobody && !noTime) continue;
      const event = (kind && WORDS[kind]) ?? `event ${index + 1}`;
      const missing = [...(nobody ? ['who decides'] : []), ...(noTime ? ['how fast'] : [])];
      report('undecided', { at: nobody ? ownerAt : timeAt, values: { event, missing } });
    }
    const since = addMonths(asOf, -thresholds.maxMonths);
    const stale = contingencies.every(({ rehearsed_on: on }) => on === undefined || on < since || on > asOf);
    const applies = contingencies.some((_, index) => !notApplicable(`contingencies[${index}].rehearsed_on`));
    if (stale && applies) report('neverRehearsed', { at: 'contingencies', values: { months: thresholds.maxMonths } });
  },
  examples: {
    fires: {
      undecided: `
        contingencies:
          - { event: target-missed, owner: Mia Holm, decide_within_minutes: 60 }
          - { event: backlash, owner: Mia Holm, decide_within_minutes: 60, pause_scheduled: true, rehearsed_on: 2026-10-15 }
          - { event: misjudged-post, decide_within_minutes: 60 }
          - { event: leadership-statement, owner: Mia Holm, decide_within_minutes: 60 }
          - { event: sudden-campaign, owner: Mia Holm, decide_within_minutes: 60 }
      `,
      neverRehearsed: `
        contingencies:
          - { event: target-missed, owner: Mia Holm, decide_within_minutes: 60 }
          - { event: backlash, owner: Mia Holm, decide_within_minutes: 60, pause_scheduled: true, rehearsed_on: 2025-11-19 }
          - { event: misjudged-post, owner: Mia Holm, decide_within_minutes: 60 }
          - { event: leadership-statement, owner: Mia Holm, decide_within_minutes: 60 }
          - { event: sudden-campaign, owner: Mia Holm, decide_within_minutes: 60 }
      `,
    },
    quiet: `
      contingencies:
        - { event: target-missed, owner: Mia Holm, decide_within_minutes: 60 }
        - { event: backlash, owner: Mia Holm, decide_within_minutes: 60, pause_scheduled: true, rehearsed_on: 2026-10-15 }
        - { event: misjudged-post, owner: Mia Holm, decide_within_minutes: 60 }
        - { event: leadership-statement, owner: Mia Holm, decide_within_minutes: 60 }
        - { event: sudden-campaign, owner: Mia Holm, decide_within_minutes: 60 }
    `,
  },
});
