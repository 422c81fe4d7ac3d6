import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'references/hand-picked',
  from: 'contracting',
  unknown: 'skips',
  needs: ['references[].found_by', 'references[].kind'],
  fixedBy: 'client',
  askOf: 'colleague',
  unless: 'references/too-few-contacted#none',
  summary: 'The clients who were asked are those whom the vendor would pick.',
  why: 'Vendors name their happiest clients, and those who left know what the others have not met yet.',
  remedy: "Pick one client yourself from the vendor's list, and find one who has left.",
  ask: 'Did you pick any of the clients you spoke with yourself, and has any of them left the vendor?',
  messages: {
    namedByVendor: {
      severity: 'warning',
      text: 'The clients you spoke with ({clients:list}) were all named by {vendor}.',
      remedy: "Pick one more yourself from the vendor's list of clients.",
    },
    noneFormer: {
      severity: 'warning',
      text: 'The clients you spoke with ({clients:list}) are all still with {vendor}: nobody who left was asked.',
      remedy: 'Find somebody who has left, and ask why.',
    },
  },
  check({ engagement, report }) {
    const asked = (engagement.references ?? [])
      .map((reference, index) => ({ ...reference, path: `references[${index}]` }))
      .filter(({ spoke_on }) => spoke_on !== undefined);
    const [first, ...others] = asked;
    if (first === undefined) return;
    const clients = asked.map(({ client }) => client ?? 'one without a name');
    const values = { clients, vendor: engagement.vendor?.name ?? 'the vendor' };
    // What is not known of one of them may be what is missing here.
    if (asked.every(({ found_by }) => found_by === 'vendor')) {
      const related = others.map(({ path }) => ({ at: `${path}.found_by`, label: 'and this one' }));
      report('namedByVendor', { at: `${first.path}.found_by`, related, values });
    }
    if (asked.every(({ kind }) => kind === 'current')) {
      const related = others.map(({ path }) => ({ at: `${path}.kind`, label: 'and this one' }));
      report('noneFormer', { at: `${first.path}.kind`, related, values });
    }
  },
  examples: {
    fires: {
      namedByVendor: `
        vendor: { name: Petal Media, client_list: checked, work_samples_checked: 3 }
        references:
          - { client: Quay Dental, kind: current, found_by: vendor, spoke_on: 2026-11-03, hours_beyond_agreed: never }
          - { client: Old Mill Hotel, kind: former, found_by: vendor, spoke_on: 2026-11-05, hours_beyond_agreed: never }
      `,
      noneFormer: `
        vendor: { name: Petal Media, client_list: checked, work_samples_checked: 3 }
        references:
          - { client: Quay Dental, kind: current, found_by: us, spoke_on: 2026-11-03, hours_beyond_agreed: never }
          - { client: Old Mill Hotel, kind: current, found_by: vendor, spoke_on: 2026-11-05, hours_beyond_agreed: never }
          - { client: Bay Cars, kind: former, found_by: us }
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
