import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'communication/no-reply-times',
  from: 'contracting',
  unknown: 'fires',
  needs: ['communication.vendor_replies_within_hours', 'communication.client_replies_within_hours'],
  fixedBy: 'both',
  askOf: 'vendor',
  summary: 'It is not agreed how fast each side answers the other, or the time agreed is too long.',
  why: 'A question that waits for days stops the work, and afterwards each side blames the other.',
  remedy: 'Agree in writing how many hours each side may take to answer.',
  ask: 'How fast will you answer us, and how fast must we answer you?',
  messages: {
    absent: {
      severity: 'warning',
      text: 'Nothing says how fast {missing:list} must answer.',
    },
    vendorSlow: {
      severity: 'warning',
      text: 'An answer from {vendor} may take {hours:hours}, and {limit:hours} should be the most.',
    },
    clientSlow: {
      severity: 'warning',
      text: 'Your own answers to {vendor} may take {hours:hours}, and {limit:hours} should be the most.',
    },
  },
  thresholds: {
    vendorHours: { value: 24, unit: 'hours', source: 'house default' },
    clientHours: { value: 48, unit: 'hours', source: 'house default' },
  },
  check({ engagement, thresholds, report, notApplicable }) {
    const { vendor_replies_within_hours: theirs, client_replies_within_hours: ours } = engagement.communication ?? {};
    const vendor = engagement.vendor?.name ?? 'the vendor';
    const sides = [
      { at: 'communication.vendor_replies_within_hours', hours: theirs, who: vendor },
      { at: 'communication.client_replies_within_hours', hours: ours, who: 'you' },
    ];
    const absent = sides.filter(({ at, hours }) => hours === undefined && !notApplicable(at));
    const [first] = absent;
    if (first) report('absent', { at: first.at, values: { missing: absent.map(({ who }) => who) } });
    if (theirs !== undefined && theirs > thresholds.vendorHours) {
      const values = { vendor, hours: theirs, limit: thresholds.vendorHours };
      report('vendorSlow', { at: 'communication.vendor_replies_within_hours', values });
    }
    if (ours !== undefined && ours > thresholds.clientHours) {
      const values = { vendor, hours: ours, limit: thresholds.clientHours };
      report('clientSlow', { at: 'communication.client_replies_within_hours', values });
    }
  },
  examples: {
    fires: {
      absent: `
        communication:
          updates: weekly
          channels: [email, phone]
          client_contact: Ana Fern
          vendor_contact: Leo Park
          urgent: { client: Ana Fern mobile, vendor: Leo Park mobile }
          vendor_replies_within_hours: 24
      `,
      vendorSlow: `
        communication:
          updates: weekly
          channels: [email, phone]
          client_contact: Ana Fern
          vendor_contact: Leo Park
          urgent: { client: Ana Fern mobile, vendor: Leo Park mobile }
          vendor_replies_within_hours: 48
          client_replies_within_hours: 48
      `,
      clientSlow: `
        communication:
          updates: weekly
          channels: [email, phone]
          client_contact: Ana Fern
          vendor_contact: Leo Park
          urgent: { client: Ana Fern mobile, vendor: Leo Park mobile }
          vendor_replies_within_hours: 24
          client_replies_within_hours: 72
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
        client_replies_within_hours: 48
    `,
  },
});
