import { inTheRunning } from '../../../engagement/scores.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'shortlist/services-not-reviewed',
  from: 'contracting',
  unknown: 'fires',
  needs: ['selection.candidates[].services_reviewed_on'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'Nobody has read what the chosen vendor does and does not offer.',
  why: 'What you take for granted and the vendor sells separately comes later as an extra bill, or not at all.',
  remedy: 'Ask for a written list of services and what each includes, and note the day on which you read it.',
  ask: 'Have you read what the vendor does and does not offer?',
  messages: {
    unread: {
      severity: 'warning',
      text: 'Nothing shows that you have read the list of services of {vendors:list}.',
    },
  },
  check({ engagement, report, notApplicable }) {
    // A choice that is not among the candidates is shortlist/not-interviewed's matter.
    const unread = inTheRunning(engagement)
      .map(({ name, candidate, path }) => ({ name, candidate, at: `${path}.services_reviewed_on` }))
      .filter(({ candidate, at }) => candidate.services_reviewed_on === undefined && !notApplicable(at));
    const [first, ...others] = unread;
    if (first === undefined) return;
    const related = others.map(({ at }) => ({ at, label: 'nor this one' }));
    report('unread', { at: first.at, related, values: { vendors: unread.map(({ name }) => name) } });
  },
  examples: {
    fires: {
      unread: `
        selection:
          proposals_received: 3
          criteria: [{ name: fit, kind: need }, { name: manner, kind: working-style }, { name: price, kind: budget }]
          candidates:
            - { name: Petal Media, services_reviewed_on: 2026-10-20, interviewed_on: 2026-10-27, strengths: quick }
            - { name: Corner Agency, interviewed_on: 2026-10-28 }
          chosen: Corner Agency
      `,
    },
    quiet: `
      selection:
        proposals_received: 3
        criteria: [{ name: fit, kind: need }, { name: manner, kind: working-style }, { name: price, kind: budget }]
        candidates:
          - { name: Petal Media, interviewed_on: 2026-10-27, strengths: quick }
          - { name: Corner Agency, services_reviewed_on: 2026-10-20, interviewed_on: 2026-10-28 }
        chosen: Corner Agency
    `,
  },
});
