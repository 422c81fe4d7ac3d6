import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'communication/no-urgent-contact',
  from: 'contracting',
  unknown: 'fires',
  needs: [
    'communication.urgent.client',
    'communication.urgent.vendor',
    'communication.client_contact',
    'communication.vendor_contact',
  ],
  fixedBy: 'both',
  askOf: 'vendor',
  summary: 'In an emergency, or on an ordinary day, one side does not know whom to turn to.',
  why: 'Trouble online does not keep office hours, and an hour spent looking for a number is an hour in public.',
  remedy: 'Exchange one telephone number each that is answered at any hour.',
  ask: 'Whom can we ring at nine on a Sunday evening, and whom would you ring here?',
  messages: {
    outOfHours: {
      severity: 'error',
      text: 'Nothing says {missing:list} in an emergency out of hours.',
    },
    unnamed: {
      severity: 'warning',
      text: 'Nothing says {missing:list} on an ordinary day.',
      remedy: 'Name one person on each side.',
    },
  },
  check({ engagement, report, notApplicable }) {
    const { client_contact, vendor_contact, urgent } = engagement.communication ?? {};
    const vendor = engagement.vendor?.name ?? 'the vendor';
    const absent = (entries: readonly { at: string; who: string | undefined; missing: string }[]) =>
      entries.filter(({ at, who }) => who === undefined && !notApplicable(at));

    const [outOfHours, ...moreOutOfHours] = absent([
      { at: 'communication.urgent.vendor', who: urgent?.vendor, missing: `whom you ring at ${vendor}` },
      { at: 'communication.urgent.client', who: urgent?.client, missing: `whom ${vendor} rings` },
    ]);
    if (outOfHours) {
      const missing = [outOfHours, ...moreOutOfHours].map((entry) => entry.missing);
      report('outOfHours', { at: outOfHours.at, values: { missing } });
    }

    const [unnamed, ...moreUnnamed] = absent([
      { at: 'communication.vendor_contact', who: vendor_contact, missing: `whom you turn to at ${vendor}` },
      { at: 'communication.client_contact', who: client_contact, missing: `whom ${vendor} turns to` },
    ]);
    if (unnamed) {
      const missing = [unnamed, ...moreUnnamed].map((entry) => entry.missing);
      report('unnamed', { at: unnamed.at, values: { missing } });
    }
  },
  examples: {
    fires: {
      outOfHours: `
        communication:
          updates: weekly
          channels: [email, phone]
          client_contact: Ana Fern
          vendor_contact: Leo Park
          urgent: { client: Ana Fern mobile, vendor: unknown }
          vendor_replies_within_hours: 24
          client_replies_within_hours: 24
      `,
      unnamed: `
        communication:
          updates: weekly
          channels: [email, phone]
          client_contact: Ana Fern
          urgent: { client: Ana Fern mobile, vendor: Leo Park mobile }
          vendor_replies_within_hours: 24
          client_replies_within_hours: 24
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
    `,
  },
});
