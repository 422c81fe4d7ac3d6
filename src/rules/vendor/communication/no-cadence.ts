import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'communication/no-cadence',
  from: 'contracting',
  unknown: 'fires',
  needs: ['communication.updates', 'communication.meetings'],
  fixedBy: 'both',
  askOf: 'colleague',
  summary: 'It is not agreed when you hear from the vendor.',
  why: 'A client who does not hear from the vendor every week slides down the list, below those who ask.',
  remedy: 'Agree on one day of the week for an update.',
  ask: 'On which day of the week will you hear from the vendor without asking?',
  messages: {
    none: {
      severity: 'error',
      text: 'Neither a regular update nor a meeting with {vendor} is agreed.',
    },
  },
  check({ engagement, report, notApplicable }) {
    const { updates = 'none', meetings = 'none' } = engagement.communication ?? {};
    if (updates !== 'none' || meetings !== 'none') return;
    const at = notApplicable('communication.updates') ? 'communication.meetings' : 'communication.updates';
    report('none', { at, values: { vendor: engagement.vendor?.name ?? 'the vendor' } });
  },
  examples: {
    fires: {
      none: `
        communication:
          updates: none
          channels: [email, phone]
          client_contact: Ana Fern
          vendor_contact: Leo Park
          urgent: { client: Ana Fern mobile, vendor: Leo Park mobile }
          vendor_replies_within_hours: 24
          client_replies_within_hours: 24
      `,
    },
    quiet: `
      communication:
        updates: none
        meetings: weekly
        channels: [email, phone]
        client_contact: Ana Fern
        vendor_contact: Leo Park
        urgent: { client: Ana Fern mobile, vendor: Leo Park mobile }
        vendor_replies_within_hours: 24
        client_replies_within_hours: 24
    `,
  },
});
