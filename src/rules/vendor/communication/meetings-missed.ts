import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'communication/meetings-missed',
  from: 'running',
  unknown: 'skips',
  needs: ['performance.meetings_held', 'performance.meetings_due'],
  fixedBy: 'both',
  askOf: 'colleague',
  summary: 'The agreed meetings do not take place.',
  why: "Meetings that fall away are the first sign that you have slid down the vendor's list.",
  remedy: 'Go back to the agreed days, or end the contract.',
  ask: 'How many of the agreed meetings took place?',
  messages: {
    missed: {
      severity: 'warning',
      text: 'Only {held:number} of the {due:number} agreed meetings took place.',
    },
  },
  thresholds: {
    leastShare: { value: 0.75, unit: 'of the meetings due', source: 'house default' },
  },
  check({ engagement, thresholds, report }) {
    const { meetings_due: due, meetings_held: held } = engagement.performance ?? {};
    if (due === undefined || due === 0 || held === undefined) return;
    if (held / due >= thresholds.leastShare) return;
    const related = [{ at: 'performance.meetings_due', label: 'agreed' }];
    report('missed', { at: 'performance.meetings_held', related, values: { held, due } });
  },
  examples: {
    fires: {
      missed: `
        communication:
          updates: weekly
          channels: [email, phone]
          client_contact: Ana Fern
          vendor_contact: Leo Park
          urgent: { client: Ana Fern mobile, vendor: Leo Park mobile }
          vendor_replies_within_hours: 24
          client_replies_within_hours: 24
        performance: { meetings_due: 6, meetings_held: 4 }
      `,
    },
    quiet: `
      communication:
        updates: weekly
        channels: [email, phone]
        client_contact: Ana Fern
        vendor_contact: Leo Park
        urgent: { client: Ana Fern mobile, vendor: Leo Park mobile }
        vendor_replies_within_hours: 24
        client_replies_within_hours: 24
      performance: { meetings_due: 8, meetings_held: 6 }
    `,
  },
});
