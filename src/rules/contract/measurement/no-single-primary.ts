import { formatNumber } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'measurement/no-single-primary',
  from: 'contracting',
  unknown: 'fires',
  needs: ['outcomes[].primary'],
  fixedBy: 'client',
  askOf: 'colleague',
  unless: 'outcomes/not-stated',
  summary: 'Several outcomes are named, and not exactly one of them comes first.',
  why: 'With five aims there is none: some figure is always up, and the one that you needed may not be.',
  remedy: 'Mark the one outcome that decides, and let the rest support it.',
  ask: 'If only one of these figures could improve, which one would it have to be?',
  source: 'BetterBriefs (IPA) on the briefs that marketers write.',
  messages: {
    none: {
      severity: 'warning',
      text: '{number} outcomes are named ({outcomes:list}), and none of them is marked as the one that decides.',
    },
    several: {
      severity: 'warning',
      text: 'More than one outcome is marked as the one that decides: {outcomes:list}.',
    },
  },
  check({ engagement, report }) {
    const outcomes = engagement.outcomes ?? [];
    const names = outcomes.map(({ metric, id }, index) => metric ?? id ?? `number ${index + 1}`);
    const marked = [...outcomes.keys()].filter((index) => outcomes[index]?.primary === true);
    const [first, second, ...others] = marked;
    // One outcome alone is the primary one, marked or not.
    if (outcomes.length < 2) return;
    if (first === undefined) {
      report('none', { at: 'outcomes[0].primary', values: { number: formatNumber(outcomes.length), outcomes: names } });
    } else if (second !== undefined) {
      report('several', {
        at: `outcomes[${second}].primary`,
        related: [first, ...others].map((index) => ({ at: `outcomes[${index}].primary`, label: 'marked as well' })),
        values: { outcomes: marked.map((index) => names[index] ?? '') },
      });
    }
  },
  examples: {
    fires: {
      none: `
        outcomes:
          - { statement: 40 MOT bookings a month by June, metric: MOT bookings }
          - { statement: 600 people follow us by June, metric: followers }
        contract: { review_dates: quarterly }
        communication: { report_includes: [MOT bookings] }
      `,
      several: `
        outcomes:
          - { primary: true, statement: 40 MOT bookings a month by June, metric: MOT bookings }
          - { statement: 600 people follow us by June, metric: followers }
          - { primary: true, statement: Ten tyre orders a week by June, metric: tyre orders }
        contract: { review_dates: quarterly }
        communication: { report_includes: [MOT bookings] }
      `,
    },
    quiet: `
      outcomes:
        - { statement: 600 people follow us by June, metric: followers }
        - { primary: true, statement: 40 MOT bookings a month by June, metric: MOT bookings }
      contract: { review_dates: quarterly }
      communication: { report_includes: [MOT bookings] }
    `,
  },
});
