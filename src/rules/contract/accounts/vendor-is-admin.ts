import { defineRule, type Related } from '../../rule.ts';

export default defineRule({
  id: 'accounts/vendor-is-admin',
  from: 'contracting',
  unknown: 'asks',
  needs: ['access.accounts[].vendor_role'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'The vendor may do everything on your page, even remove you from it.',
  why: 'Posts and answers need no right to add or remove people, and whoever has it can shut out the rest.',
  remedy: 'Give the vendor partner or task access: enough to publish, and no more.',
  ask: 'May the vendor only publish on our pages, or also add and remove people?',
  source:
    'Guides on access to business pages (jdesigns.info, delvia.org): a partner and no administrator. Published terms of vendors.',
  messages: {
    admin: {
      severity: 'warning',
      text: '{vendor} is an administrator of {channels:list}, and may remove you there.',
    },
  },
  check({ engagement, report, ask, notApplicable }) {
    const admin: Related[] = [];
    const unstated: string[] = [];
    for (const [index, account] of (engagement.access?.accounts ?? []).entries()) {
      const at = `access.accounts[${index}].vendor_role`;
      if (account.vendor_role === 'admin') admin.push({ at, label: account.channel ?? `page ${index + 1}` });
      else if (account.vendor_role === undefined && !notApplicable(at)) unstated.push(at);
    }
    const [first, ...related] = admin;
    if (first) {
      const values = { vendor: engagement.vendor?.name ?? 'The vendor', channels: admin.map(({ label }) => label) };
      report('admin', { at: first.at, related, values });
    }
    if (unstated.length > 0) ask(...unstated);
  },
  examples: {
    fires: {
      admin: `
        vendor: { name: Bluebell Media }
        access:
          accounts:
            - { channel: Facebook, vendor_role: editor, client_admins: 2, recovery_contact: client, two_factor: yes }
            - { channel: Instagram, vendor_role: admin, client_admins: 2, recovery_contact: client, two_factor: yes }
          inventory_on: 2026-11-10
          revoke_within_hours: 24
      `,
    },
    quiet: `
      access:
        accounts:
          - { channel: Facebook, vendor_role: editor, client_admins: 2, recovery_contact: client, two_factor: yes }
          - { channel: Instagram, vendor_role: analyst, client_admins: 2, recovery_contact: client, two_factor: yes }
        inventory_on: 2026-11-10
        revoke_within_hours: 24
    `,
    asks: `
      access:
        accounts:
          - { channel: Facebook, vendor_role: editor, client_admins: 2, recovery_contact: client, two_factor: yes }
          - { channel: Instagram, vendor_role: unknown, client_admins: 2, recovery_contact: client, two_factor: yes }
    `,
  },
});
