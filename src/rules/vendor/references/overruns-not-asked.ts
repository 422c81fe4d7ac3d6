import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'references/overruns-not-asked',
  from: 'contracting',
  unknown: 'fires',
  needs: ['references[].hours_beyond_agreed'],
  fixedBy: 'client',
  askOf: 'reference',
  unless: 'references/too-few-contacted#none',
  summary: 'Nobody asked the clients about hours beyond the agreement.',
  why: 'Only a client can tell you of a habit of adding hours and charging for them.',
  remedy: 'Ring the clients again, and ask about extra hours and the final bill.',
  ask: 'Were you ever billed for more hours than agreed, and was the final bill over the quote?',
  messages: {
    unasked: {
      severity: 'warning',
      text: 'You spoke with {clients:list}, but no answer about hours beyond the agreement is on record.',
    },
  },
  check({ engagement, report, notApplicable }) {
    const asked = (engagement.references ?? [])
      .map((reference, index) => ({ ...reference, at: `references[${index}].hours_beyond_agreed` }))
      .filter(({ spoke_on }) => spoke_on !== undefined);
    const [first] = asked;
    if (first === undefined) return;
    if (asked.some(({ hours_beyond_agreed, at }) => hours_beyond_agreed !== undefined || notApplicable(at))) return;
    const clients = asked.map(({ client }) => client ?? 'one without a name');
    report('unasked', { at: first.at, values: { clients } });
  },
  examples: {
    fires: {
      unasked: `
        vendor: { client_list: checked, work_samples_checked: 3 }
        references:
          - { client: Quay Dental, spoke_on: 2026-11-03, would_hire_again: yes }
          - { client: Old Mill Hotel, spoke_on: 2026-11-05, on_time: mostly }
      `,
    },
    quiet: `
      vendor: { client_list: checked, work_samples_checked: 3 }
      references:
        - { client: Quay Dental, spoke_on: 2026-11-03, would_hire_again: yes }
        - { client: Old Mill Hotel, spoke_on: 2026-11-05, hours_beyond_agreed: never }
    `,
  },
});
