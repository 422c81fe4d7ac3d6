import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'communication/contact-costs-extra',
  from: 'contracting',
  unknown: 'skips',
  needs: ['communication.charged_extra'],
  fixedBy: 'vendor',
  askOf: 'vendor',
  summary: 'Talking with the vendor is billed on top of the fee.',
  why: 'Whoever pays for each call rings less often, and hears of trouble later.',
  remedy: 'Have the weekly contact included in the fee.',
  ask: 'Do you charge extra for calls and meetings with us?',
  messages: {
    billed: {
      severity: 'warning',
      text: 'Calls and meetings with {vendor} are billed on top of the fee.',
    },
  },
  check({ engagement, report }) {
    if (engagement.communication?.charged_extra !== true) return;
    const values = { vendor: engagement.vendor?.name ?? 'the vendor' };
    report('billed', { at: 'communication.charged_extra', values });
  },
  examples: {
    fires: {
      billed: `
        communication:
          updates: weekly
          channels: [email, phone]
          client_contact: Ana Fern
          vendor_contact: Leo Park
          urgent: { client: Ana Fern mobile, vendor: Leo Park mobile }
          vendor_replies_within_hours: 24
          client_replies_within_hours: 24
          charged_extra: true
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
        charged_extra: false
    `,
  },
});
