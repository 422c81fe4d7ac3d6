import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'references/no-similar-work',
  from: 'contracting',
  unknown: 'skips',
  needs: ['references[].similar_work'],
  fixedBy: 'client',
  askOf: 'colleague',
  unless: 'references/too-few-contacted#none',
  summary: 'None of the clients who were asked is of your size or trade.',
  why: 'A vendor who shines for a hotel chain may be lost with a garage, and the other way round.',
  remedy: 'Ask the vendor for a client of your size or trade, and ring that one.',
  ask: 'Is any of the clients you spoke with of your size or in your trade?',
  messages: {
    none: {
      severity: 'warning',
      text: 'None of the clients you spoke with ({clients:list}) bought work like yours.',
    },
  },
  check({ engagement, report }) {
    const asked = (engagement.references ?? [])
      .map((reference, index) => ({ ...reference, at: `references[${index}].similar_work` }))
      .filter(({ spoke_on }) => spoke_on !== undefined);
    const [first, ...others] = asked;
    // Where it is not known of one of them, that one may be similar.
    if (first === undefined || asked.some(({ similar_work }) => similar_work !== false)) return;
    const related = others.map(({ at }) => ({ at, label: 'nor this one' }));
    const clients = asked.map(({ client }) => client ?? 'one without a name');
    report('none', { at: first.at, related, values: { clients } });
  },
  examples: {
    fires: {
      none: `
        vendor: { client_list: checked, work_samples_checked: 3 }
        references:
          - { client: Quay Dental, spoke_on: 2026-11-03, similar_work: false, hours_beyond_agreed: never }
          - { client: Old Mill Hotel, spoke_on: 2026-11-05, similar_work: false, hours_beyond_agreed: never }
          - { client: Bay Cars, similar_work: true }
      `,
    },
    quiet: `
      vendor: { client_list: checked, work_samples_checked: 3 }
      references:
        - { client: Quay Dental, spoke_on: 2026-11-03, similar_work: true, hours_beyond_agreed: never }
        - { client: Old Mill Hotel, spoke_on: 2026-11-05, similar_work: false, hours_beyond_agreed: never }
    `,
  },
});
