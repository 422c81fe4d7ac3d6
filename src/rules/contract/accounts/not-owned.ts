import { defineRule, type Related } from '../../rule.ts';

export default defineRule({
  id: 'accounts/not-owned',
  from: 'contracting',
  unknown: 'asks',
  needs: ['access.accounts[].owner'],
  fixedBy: 'both',
  askOf: 'colleague',
  summary: 'A page of yours is in the name of the vendor.',
  why: 'The platform asks who owns the page and not who paid for it: followers, messages and reviews stay there.',
  remedy: 'Have each page moved into your own business account, and add the vendor as a partner.',
  ask: 'In whose name is each page: the business, the vendor, or a person?',
  source:
    'Guides on access to business pages (jdesigns.info, delvia.org): own the portfolio. A lawyer on lock-outs (respicio.ph).',
  messages: {
    vendor: {
      severity: 'error',
      text: '{vendor} and not {business} owns {channels:list}.',
    },
  },
  check({ engagement, report, ask, notApplicable }) {
    const owned: Related[] = [];
    const unstated: string[] = [];
    for (const [index, { channel, owner }] of (engagement.access?.accounts ?? []).entries()) {
      const at = `access.accounts[${index}].owner`;
      if (owner === 'vendor') owned.push({ at, label: channel ?? `page ${index + 1}` });
      else if (owner === undefined && !notApplicable(at)) unstated.push(at);
    }
    const [first, ...related] = owned;
    if (first) {
      const vendor = engagement.vendor?.name ?? 'The vendor';
      const business = engagement.client?.name ?? 'your business';
      report('vendor', {
        at: first.at,
        related,
        values: { vendor, business, channels: owned.map(({ label }) => label) },
      });
    }
    if (unstated.length > 0) ask(...unstated);
  },
  examples: {
    fires: {
      vendor: `
        client: { name: Fern & Co }
        vendor: { name: Bluebell Media }
        access:
          accounts:
            - { channel: Facebook, owner: client, client_admins: 2, recovery_contact: client, two_factor: yes }
            - { channel: Instagram, owner: vendor, client_admins: 2, recovery_contact: client, two_factor: yes }
          inventory_on: 2026-11-10
          revoke_within_hours: 24
      `,
    },
    quiet: `
      access:
        accounts:
          - { channel: Facebook, owner: client, client_admins: 2, recovery_contact: client, two_factor: yes }
          - { channel: Instagram, owner: client, client_admins: 2, recovery_contact: client, two_factor: yes }
        inventory_on: 2026-11-10
        revoke_within_hours: 24
    `,
    asks: `
      access:
        accounts:
          - { channel: Facebook, owner: client, client_admins: 2, recovery_contact: client, two_factor: yes }
          - { channel: Instagram, owner: unknown, client_admins: 2, recovery_contact: client, two_factor: yes }
    `,
  },
});
