import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'references/would-not-hire-again',
  from: 'contracting',
  unknown: 'skips',
  needs: ['references[].would_hire_again'],
  fixedBy: 'client',
  askOf: 'reference',
  summary: 'A client of the vendor would not hire that vendor again, or is not sure.',
  why: 'This one answer adds up everything that went well or wrong.',
  remedy: 'Find out why before you sign, and whether the same could happen to you.',
  ask: 'Would you hire the vendor again?',
  messages: {
    no: {
      severity: 'error',
      text: '{client} would not hire {vendor} again.',
    },
    unsure: {
      severity: 'warning',
      text: '{client} is not sure about hiring {vendor} again.',
    },
  },
  check({ engagement, report }) {
    const vendor = engagement.vendor?.name ?? 'the vendor';
    for (const [index, { client = 'A client', would_hire_again: again }] of (engagement.references ?? []).entries()) {
      if (again !== 'no' && again !== 'unsure') continue;
      report(again, { at: `references[${index}].would_hire_again`, values: { client, vendor } });
    }
  },
  examples: {
    fires: {
      no: `
        vendor: { name: Petal Media, client_list: checked, work_samples_checked: 3 }
        references:
          - { client: Quay Dental, spoke_on: 2026-11-03, hours_beyond_agreed: never, would_hire_again: yes }
          - { client: Old Mill Hotel, spoke_on: 2026-11-05, hours_beyond_agreed: never, would_hire_again: no }
      `,
      unsure: `
        vendor: { name: Petal Media, client_list: checked, work_samples_checked: 3 }
        references:
          - { client: Quay Dental, spoke_on: 2026-11-03, hours_beyond_agreed: never, would_hire_again: yes }
          - { client: Old Mill Hotel, spoke_on: 2026-11-05, hours_beyond_agreed: never, would_hire_again: unsure }
      `,
    },
    quiet: `
      vendor: { name: Petal Media, client_list: checked, work_samples_checked: 3 }
      references:
        - { client: Quay Dental, spoke_on: 2026-11-03, hours_beyond_agreed: never, would_hire_again: yes }
        - { client: Old Mill Hotel, spoke_on: 2026-11-05, hours_beyond_agreed: never }
    `,
  },
});
