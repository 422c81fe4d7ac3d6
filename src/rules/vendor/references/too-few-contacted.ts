import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'references/too-few-contacted',
  from: 'contracting',
  unknown: 'fires',
  needs: ['references', 'references[].spoke_on'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'Too few clients of the vendor were asked what it is like to work with them.',
  why: "Only somebody who has paid the vendor's bills can tell you what no offer says.",
  remedy: 'Ring two clients of the vendor before you sign: fifteen minutes each are enough.',
  ask: 'Which clients of the vendor have you spoken with?',
  source: 'Guides on reference calls: 15 to 30 minutes each.',
  messages: {
    none: {
      severity: 'error',
      text: 'Nobody has spoken with a client of {vendor}.',
    },
    tooFew: {
      severity: 'warning',
      text: 'You have asked only {clients:list} about {vendor}.',
    },
  },
  thresholds: {
    fewest: { value: 2, unit: 'clients', source: 'house default' },
  },
  check({ engagement, thresholds, report, notApplicable }) {
    const references = engagement.references ?? [];
    const vendor = engagement.vendor?.name ?? 'the vendor';
    const settled = references.filter(
      ({ spoke_on }, index) => spoke_on !== undefined || notApplicable(`references[${index}].spoke_on`),
    );
    if (settled.length === 0) {
      report('none', { at: 'references', values: { vendor } });
    } else if (settled.length < thresholds.fewest) {
      const clients = settled.map(({ client }) => client ?? 'one client');
      report('tooFew', { at: 'references', values: { vendor, clients } });
    }
  },
  examples: {
    fires: {
      none: `
        vendor: { name: Petal Media, client_list: checked, work_samples_checked: 3 }
        references: [{ client: Quay Dental, kind: current, found_by: vendor }]
      `,
      tooFew: `
        vendor: { name: Petal Media, client_list: checked, work_samples_checked: 3 }
        references:
          - { client: Quay Dental, kind: current, found_by: vendor }
          - { client: Old Mill Hotel, kind: former, found_by: us, spoke_on: 2026-11-05, similar_work: true,
              hours_beyond_agreed: never }
      `,
    },
    quiet: `
      vendor: { name: Petal Media, client_list: checked, work_samples_checked: 3 }
      references:
        - { client: Quay Dental, kind: current, found_by: vendor, spoke_on: 2026-11-03, hours_beyond_agreed: never }
        - { client: Old Mill Hotel, kind: former, found_by: us, spoke_on: 2026-11-05, hours_beyond_agreed: never }
    `,
  },
});
