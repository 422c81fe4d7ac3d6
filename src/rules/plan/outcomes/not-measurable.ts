import { primaryOutcome } from '../../../engagement/outcomes.ts';
import { defineRule } from '../../rule.ts';

const PARTS = [
  ['metric', 'something to count'],
  ['target', 'a target'],
  ['by', 'a date'],
] as const;

export default defineRule({
  id: 'outcomes/not-measurable',
  from: 'briefing',
  unknown: 'fires',
  needs: ['outcomes[].metric', 'outcomes[].target', 'outcomes[].by'],
  fixedBy: 'client',
  askOf: 'colleague',
  unless: 'outcomes/not-stated',
  summary: 'The main outcome has no number or no date, so nobody can tell whether it was reached.',
  why: 'Without a number and a date the vendor can report wider benefits, and you cannot say that it failed.',
  remedy: 'Give the outcome a number and a date.',
  ask: 'By which date, and by which number, will you know that it has worked?',
  messages: {
    incomplete: {
      severity: 'error',
      text: 'The main outcome lacks {missing:list}, so nobody will be able to say whether it was reached.',
    },
  },
  check({ engagement, report, notApplicable }) {
    const primary = primaryOutcome(engagement);
    if (!primary) return;
    const missing = PARTS.filter(
      ([key]) => primary.outcome[key] === undefined && !notApplicable(`${primary.path}.${key}`),
    );
    const [first] = missing;
    if (!first) return;
    report('incomplete', { at: `${primary.path}.${first[0]}`, values: { missing: missing.map(([, words]) => words) } });
  },
  examples: {
    fires: {
      incomplete: `
        outcomes:
          - { id: welcome, statement: Regulars feel welcome online, metric: repeat visits, target: 200, by: 2027-06-30 }
          - { id: bookings, primary: true, kind: sales, statement: More table bookings from Instagram }
      `,
    },
    quiet: `
      outcomes:
        - primary: true
          statement: By 30 June 2027, 60 table bookings a month come from Instagram, up from 25.
          metric: table bookings
          target: 60
          by: 2027-06-30
    `,
  },
});
