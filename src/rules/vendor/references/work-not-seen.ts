import { count } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'references/work-not-seen',
  from: 'shortlisting',
  unknown: 'fires',
  needs: ['vendor.client_list', 'vendor.work_samples_checked'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'Nobody has looked at the work that the vendor does for others.',
  why: 'The pages that a vendor runs today are the best sample of what yours will look like.',
  remedy: "Go through the vendor's list of clients, and look at the pages it runs today.",
  ask: 'Which pages that the vendor runs for others have you looked at?',
  messages: {
    listUnchecked: {
      severity: 'warning',
      text: 'Nobody has looked through the list of clients of {vendor}.',
    },
    noList: {
      severity: 'warning',
      text: 'You were given no list of clients by {vendor}.',
      remedy: 'Ask for the list: a vendor who is proud of the work will send it.',
    },
    fewSamples: {
      severity: 'warning',
      text: 'You have seen {pages} that {vendor} runs for others: at least {fewest:number} are needed.',
      remedy: 'Look at more of the pages that the vendor runs today.',
    },
    neither: {
      severity: 'warning',
      text: 'You have seen {pages} that {vendor} runs for others (at least {fewest:number} are needed), and {list}.',
    },
  },
  thresholds: {
    fewest: { value: 2, unit: 'pages', source: 'house default' },
  },
  check({ engagement, thresholds: { fewest }, report, notApplicable }) {
    const { name: vendor = 'the vendor', client_list, work_samples_checked: seen = 0 } = engagement.vendor ?? {};
    const list = 'vendor.client_list';
    const samples = 'vendor.work_samples_checked';
    const pages = seen === 0 ? 'no page' : count(seen, 'page');
    const unchecked = client_list !== 'checked' && !notApplicable(list);
    const few = seen < fewest && !notApplicable(samples);
    if (few && unchecked) {
      const related = [{ at: list, label: 'the list of clients' }];
      const given = client_list === 'none-given' ? 'no client list was given' : 'nobody has checked the client list';
      report('neither', { at: samples, related, values: { vendor, pages, fewest, list: given } });
    } else if (few) {
      report('fewSamples', { at: samples, values: { vendor, pages, fewest } });
    } else if (unchecked) {
      report(client_list === 'none-given' ? 'noList' : 'listUnchecked', { at: list, values: { vendor } });
    }
  },
  examples: {
    fires: {
      listUnchecked: `
        vendor: { name: Petal Media, client_list: not-checked, work_samples_checked: 3 }
      `,
      noList: `
        vendor: { name: Petal Media, client_list: none-given, work_samples_checked: 3 }
      `,
      fewSamples: `
        vendor: { name: Petal Media, client_list: checked, work_samples_checked: 1 }
      `,
      neither: `
        vendor: { name: Petal Media, client_list: not-checked, work_samples_checked: 1 }
      `,
    },
    quiet: `
      vendor: { name: Petal Media, client_list: checked, work_samples_checked: 2 }
    `,
  },
});
