import type { ContingencyEvent } from '../../../engagement/generated/types.ts';
import { defineRule } from '../../rule.ts';

/** What can happen to anybody, as a sentence calls it; a missed target is a matter of its own. */
const EVENTS: ReadonlyMap<ContingencyEvent, string> = new Map([
  ['backlash', 'an outcry (backlash)'],
  ['misjudged-post', 'a misjudged post'],
  ['leadership-statement', 'a statement by the boss'],
  ['sudden-campaign', 'a campaign at short notice'],
]);

export default defineRule({
  id: 'contingencies/events-missing',
  from: 'contracting',
  unknown: 'fires',
  needs: ['contingencies[].event'],
  fixedBy: 'client',
  askOf: 'colleague',
  unless: 'contingencies/none-planned',
  summary: 'Some kinds of trouble that befall every page have no plan.',
  why: 'Hashtags are hijacked, jokes misfire, the boss says something: whoever meets it first will improvise.',
  remedy: 'Write a line for each: who decides, how fast, and what is done.',
  ask: 'What happens after an outcry, a misjudged post, a statement by the boss, or a sudden campaign?',
  messages: {
    missing: {
      severity: 'warning',
      text: 'Nothing is planned for {missing:list}.',
    },
  },
  check({ engagement, report }) {
    const contingencies = engagement.contingencies ?? [];
    const planned = contingencies.map(({ event }) => event);
    const missing = [...EVENTS].flatMap(([event, words]) => (planned.includes(event) ? [] : [words]));
    if (missing.length > 0) report('missing', { at: 'contingencies', values: { missing } });
  },
  examples: {
    fires: {
      missing: `
        contingencies:
          - { event: target-missed, owner: Leo Brandt, decide_within_minutes: 60 }
          - { event: backlash, owner: Leo Brandt, decide_within_minutes: 60, pause_scheduled: true, rehearsed_on: 2026-10-15 }
      `,
    },
    quiet: `
      contingencies:
        - { event: target-missed, owner: Leo Brandt, decide_within_minutes: 60 }
        - { event: backlash, owner: Leo Brandt, decide_within_minutes: 60, pause_scheduled: true, rehearsed_on: 2026-10-15 }
        - { event: misjudged-post, owner: Leo Brandt, decide_within_minutes: 60 }
        - { event: leadership-statement, owner: Leo Brandt, decide_within_minutes: 60 }
        - { event: sudden-campaign, owner: Leo Brandt, decide_within_minutes: 60 }
    `,
  },
});
