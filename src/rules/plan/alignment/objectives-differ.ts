import { primaryOutcome } from '../../../engagement/outcomes.ts';
import { defineRule } from '../../rule.ts';

/** “Other” says nothing in a sentence. */
function aim(kind: string): string {
  return kind === 'other' ? 'something else' : kind;
}

export default defineRule({
  id: 'alignment/objectives-differ',
  from: 'contracting',
  unknown: 'skips',
  needs: ['marketing.activity[].objective', 'outcomes[].kind'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'The other marketing chases something else than this work does.',
  why: 'Efforts that pull in different directions rarely add up, and you pay for both.',
  remedy: 'Give both the same objective, or write down why they differ.',
  ask: 'What is your other marketing for, and is this work for the same?',
  messages: {
    apart: {
      severity: 'warning',
      text: 'This work is to bring {kind:words}, but your other marketing is to bring {objectives:words}.',
    },
  },
  check({ engagement, report }) {
    const primary = primaryOutcome(engagement);
    const kind = primary?.outcome.kind;
    const activity = engagement.marketing?.activity ?? [];
    if (!primary || kind === undefined || activity.length === 0) return;
    const objectives = new Set<string>();
    for (const { objective } of activity) {
      if (objective === undefined || objective === kind) return;
      objectives.add(objective);
    }
    report('apart', {
      at: `${primary.path}.kind`,
      related: activity.map((_, index) => ({ at: `marketing.activity[${index}].objective`, label: 'runs for this' })),
      values: { kind: aim(kind), objectives: [...objectives].map(aim) },
    });
  },
  examples: {
    fires: {
      apart: `
        outcomes: [{ primary: true, kind: sales, statement: 50 rentals a month through the page by May }]
        marketing:
          activity: [{ medium: radio spots, objective: awareness }, { medium: leaflets, objective: recruitment }]
          joined_up: true
          shared_calendar: true
      `,
    },
    quiet: `
      outcomes: [{ primary: true, kind: sales, statement: 50 rentals a month through the page by May }]
      marketing:
        activity: [{ medium: radio spots, objective: awareness }, { medium: leaflets, objective: sales }]
        joined_up: true
        shared_calendar: true
    `,
  },
});
