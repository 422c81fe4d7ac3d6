import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'voice/vendor-defines-report',
  from: 'contracting',
  unknown: 'asks',
  needs: ['communication.report_defined_by'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'The vendor decides what its own report shows.',
  why: 'A vendor who chooses the figures works for the figures, and not for your customers.',
  remedy: 'Choose the figures of the report yourself, the outcome first.',
  ask: 'Who decided what the monthly report shows?',
  messages: {
    byVendor: {
      severity: 'warning',
      text: '{vendor} decides which figures you are shown about its own work.',
    },
  },
  check({ engagement, report, ask }) {
    const at = 'communication.report_defined_by';
    const definedBy = engagement.communication?.report_defined_by;
    if (definedBy === undefined) return ask(at);
    if (definedBy === 'vendor') report('byVendor', { at, values: { vendor: engagement.vendor?.name ?? 'The vendor' } });
  },
  examples: {
    fires: {
      byVendor: `
        vendor: { name: Northlight Social }
        voice: { personality: Gentle and exact, beliefs: Flowers say it for you, examples_approved: 5, never_say: [jokes about funerals] }
        communication: { report_defined_by: vendor }
      `,
    },
    quiet: `
      voice: { personality: Gentle and exact, beliefs: Flowers say it for you, examples_approved: 5, never_say: [jokes about funerals] }
      communication: { report_defined_by: both }
    `,
    asks: `
      communication: { updates: weekly, report_includes: [online orders] }
    `,
  },
});
