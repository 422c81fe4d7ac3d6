import { defineRule } from '../../rule.ts';

/** The channels as a sentence calls them, where the word of the format will not do. */
const WORDS: Readonly<Record<string, string>> = {
  email: 'e-mail',
  phone: 'telephone',
  'in-person': 'meeting in person',
};

export default defineRule({
  id: 'communication/too-few-channels',
  from: 'contracting',
  unknown: 'fires',
  needs: ['communication.channels'],
  fixedBy: 'both',
  askOf: 'colleague',
  summary: 'There are too few ways to reach each other.',
  why: 'When something goes wrong on your page, one full mailbox must not stand in the way.',
  remedy: 'Exchange e-mail addresses, messenger names and a telephone number.',
  ask: 'How can you and the vendor reach each other?',
  messages: {
    none: {
      severity: 'warning',
      text: 'It is not agreed how you and {vendor} reach each other.',
    },
    tooFew: {
      severity: 'warning',
      text: 'The only way for you and {vendor} to reach each other is {channels:list}.',
    },
    noVoice: {
      severity: 'info',
      text: 'You and {vendor} work in the same country, but neither telephone nor video is agreed.',
      remedy: 'Exchange telephone numbers: a short call settles what ten messages do not.',
    },
  },
  thresholds: {
    fewest: { value: 2, unit: 'channels', source: 'house default' },
  },
  check({ engagement, thresholds, report }) {
    const { client, communication, vendor } = engagement;
    const name = vendor?.name ?? 'the vendor';
    const channels = new Set(communication?.channels);
    const at = 'communication.channels';
    if (channels.size === 0) {
      report('none', { at, values: { vendor: name } });
    } else if (channels.size < thresholds.fewest) {
      report('tooFew', {
        at,
        values: { vendor: name, channels: Array.from(channels, (word) => WORDS[word] ?? word) },
      });
    } else if (client?.country !== undefined && client.country === vendor?.country) {
      if (!channels.has('phone') && !channels.has('video')) report('noVoice', { at, values: { vendor: name } });
    }
  },
  examples: {
    fires: {
      none: `
        communication:
          updates: weekly
          client_contact: Ana Fern
          vendor_contact: Leo Park
          urgent: { client: Ana Fern mobile, vendor: Leo Park mobile }
          vendor_replies_within_hours: 24
          client_replies_within_hours: 24
      `,
      tooFew: `
        communication:
          updates: weekly
          channels: [email]
          client_contact: Ana Fern
          vendor_contact: Leo Park
          urgent: { client: Ana Fern mobile, vendor: Leo Park mobile }
          vendor_replies_within_hours: 24
          client_replies_within_hours: 24
      `,
      noVoice: `
        client: { name: Fern & Co, country: GB }
        vendor: { name: Petal Media, country: GB }
        communication:
          updates: weekly
          channels: [email, messenger]
          client_contact: Ana Fern
          vendor_contact: Leo Park
          urgent: { client: Ana Fern mobile, vendor: Leo Park mobile }
          vendor_replies_within_hours: 24
          client_replies_within_hours: 24
      `,
    },
    quiet: `
      client: { name: Fern & Co, country: GB }
      vendor: { name: Petal Media, country: GB }
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
