import { chosen, inTheRunning } from '../../../engagement/scores.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'shortlist/not-interviewed',
  from: 'contracting',
  unknown: 'fires',
  needs: ['selection.candidates[].interviewed_on', 'selection.candidates', 'selection.chosen'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'Nobody has interviewed the people who would do the work.',
  why: 'You are hiring people to speak for you, and the one who sells is rarely the one who writes.',
  remedy: 'Interview the person who will do the work, not the one who sells it.',
  ask: 'Have you spoken with the people who would do the work?',
  messages: {
    notSpoken: {
      severity: 'error',
      text: 'No interview with {vendors:list} is on record.',
    },
    unlisted: {
      severity: 'error',
      text: '{vendor} is to get the work, but is not among the candidates, and no interview with it is on record.',
      remedy: 'Interview the vendor and add it to the candidates, or correct the name.',
    },
  },
  check({ engagement, report, notApplicable }) {
    const choice = chosen(engagement);
    if (!engagement.selection?.candidates?.length) {
      report('notSpoken', { at: 'selection.candidates', values: { vendors: [choice?.name ?? 'any vendor'] } });
      return;
    }
    if (choice && !choice.candidate) {
      report('unlisted', { at: choice.path, values: { vendor: choice.name } });
      return;
    }
    const waiting = inTheRunning(engagement)
      .map(({ name, candidate, path }) => ({ name, candidate, at: `${path}.interviewed_on` }))
      .filter(({ candidate, at }) => candidate.interviewed_on === undefined && !notApplicable(at));
    const [first, ...others] = waiting;
    if (first === undefined) return;
    const related = others.map(({ at }) => ({ at, label: 'nor this one' }));
    report('notSpoken', { at: first.at, related, values: { vendors: waiting.map(({ name }) => name) } });
  },
  examples: {
    fires: {
      notSpoken: `
        selection:
          proposals_received: 3
          criteria: [{ name: fit, kind: need }, { name: manner, kind: working-style }, { name: price, kind: budget }]
          candidates:
            - { name: Petal Media, services_reviewed_on: 2026-10-19, interviewed_on: 2026-10-28, strengths: quick }
            - { name: Corner Agency, services_reviewed_on: 2026-10-20 }
          chosen: Corner Agency
      `,
      unlisted: `
        selection:
          proposals_received: 3
          criteria: [{ name: fit, kind: need }, { name: manner, kind: working-style }, { name: price, kind: budget }]
          candidates:
            - { name: Petal Media, services_reviewed_on: 2026-10-19, interviewed_on: 2026-10-28, strengths: quick }
          chosen: Corner Agency
      `,
    },
    quiet: `
      selection:
        proposals_received: 3
        criteria: [{ name: fit, kind: need }, { name: manner, kind: working-style }, { name: price, kind: budget }]
        candidates:
          - { name: Petal Media, services_reviewed_on: 2026-10-19, strengths: quick }
          - { name: Corner Agency, services_reviewed_on: 2026-10-20, interviewed_on: 2026-10-29 }
        chosen: corner agency
    `,
  },
});
