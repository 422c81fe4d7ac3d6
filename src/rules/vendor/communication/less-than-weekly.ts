import { PER_WEEK } from '../../../engagement/figures/hours.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'communication/less-than-weekly',
  from: 'contracting',
  unknown: 'skips',
  needs: ['communication.updates', 'communication.meetings'],
  fixedBy: 'both',
  askOf: 'colleague',
  unless: 'communication/no-cadence',
  summary: 'Weeks go by in which nobody would notice that the work has stopped.',
  why: 'What went wrong in the first week is a month old when the monthly report shows it.',
  remedy: 'Agree on a short message or call every week.',
  ask: 'Would you notice within a week if the vendor had stopped working?',
  messages: {
    rare: {
      severity: 'warning',
      text: 'Nothing more frequent than {contact} is agreed with {vendor}.',
    },
  },
  check({ engagement, report }) {
    // Of the two, what is not agreed does not take place.
    const { updates = 'none', meetings = 'none' } = engagement.communication ?? {};
    const perWeek = { updates: PER_WEEK[updates] ?? 0, meetings: PER_WEEK[meetings] ?? 0 };
    const field = perWeek.meetings > perWeek.updates ? 'meetings' : 'updates';
    if (perWeek[field] >= 1 || perWeek[field] === 0) return;
    const values = {
      vendor: engagement.vendor?.name ?? 'the vendor',
      contact: field === 'updates' ? `${updates} updates` : `${meetings} meetings`,
    };
    report('rare', { at: `communication.${field}`, values });
  },
  examples: {
    fires: {
      rare: `
        communication:
          updates: monthly
          meetings: quarterly
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
        updates: weekly
        meetings: monthly
        channels: [email, phone]
        client_contact: Ana Fern
        vendor_contact: Leo Park
        urgent: { client: Ana Fern mobile, vendor: Leo Park mobile }
        vendor_replies_within_hours: 24
        client_replies_within_hours: 24
    `,
  },
});
