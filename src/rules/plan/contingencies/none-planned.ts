import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'contingencies/none-planned',
  from: 'contracting',
  unknown: 'fires',
  needs: ['contingencies'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'Nothing is planned for the day when something goes wrong.',
  why: 'Planning beforehand makes the difference between an expert answer and a quarrel that everybody can watch.',
  remedy: 'Write five lines, one for each event: who decides, how fast, and what is done.',
  ask: 'What is the worst thing that could happen on your pages, and who decides then?',
  messages: {
    none: {
      severity: 'error',
      text: 'Nothing is planned for the day when something goes wrong on the pages of {client}.',
    },
  },
  check({ engagement, report }) {
    if ((engagement.contingencies ?? []).length > 0) return;
    report('none', { at: 'contingencies', values: { client: engagement.client?.name ?? 'your business' } });
  },
  examples: {
    fires: {
      none: `
        client: { name: Tide Café }
        contingencies: []
      `,
    },
    quiet: `
      contingencies:
        - { event: target-missed, owner: Rosa Lind, decide_within_minutes: 60 }
        - { event: backlash, owner: Rosa Lind, decide_within_minutes: 60, pause_scheduled: true, rehearsed_on: 2026-10-15 }
        - { event: misjudged-post, owner: Rosa Lind, decide_within_minutes: 60 }
        - { event: leadership-statement, owner: Rosa Lind, decide_within_minutes: 60 }
        - { event: sudden-campaign, owner: Rosa Lind, decide_within_minutes: 60 }
    `,
  },
});
