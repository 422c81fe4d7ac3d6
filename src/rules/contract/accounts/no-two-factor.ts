import { defineRule, type Related } from '../../rule.ts';

export default defineRule({
  id: 'accounts/no-two-factor',
  from: 'contracting',
  unknown: 'fires',
  needs: ['access.accounts[].two_factor'],
  fixedBy: 'both',
  askOf: 'colleague',
  summary: 'A password alone is enough to get into your page.',
  why: 'Passwords get out, and whoever finds one can post as you and change it before you notice.',
  remedy: 'Switch on two-factor login for everybody who gets in, yours and theirs, before the first day of work.',
  ask: 'Does everybody who logs in to our pages need a code as well as a password?',
  source:
    'Guides on access to business pages (contract.diy, jdesigns.info), and questionnaires for the security of vendors (HECVAT, VSAQ).',
  messages: {
    off: {
      severity: 'error',
      text: 'A password alone opens {channels:list}: no second step is asked for.',
    },
    unstated: {
      severity: 'error',
      text: 'Nobody has said whether a password alone opens {channels:list}.',
      remedy: 'Look, and switch on two-factor login for everybody who gets in, yours and theirs.',
    },
  },
  check({ engagement, report, notApplicable }) {
    const off: Related[] = [];
    const unstated: Related[] = [];
    for (const [index, { channel, two_factor: safe }] of (engagement.access?.accounts ?? []).entries()) {
      const place = { at: `access.accounts[${index}].two_factor`, label: channel ?? `page ${index + 1}` };
      if (safe === false) off.push(place);
      else if (safe === undefined && !notApplicable(place.at)) unstated.push(place);
    }
    for (const [message, places] of [['off', off] as const, ['unstated', unstated] as const]) {
      const [first, ...related] = places;
      if (first) report(message, { at: first.at, related, values: { channels: places.map(({ label }) => label) } });
    }
  },
  examples: {
    fires: {
      off: `
        access:
          accounts:
            - { channel: Facebook, owner: client, client_admins: 2, recovery_contact: client, two_factor: yes }
            - { channel: Instagram, owner: client, client_admins: 2, recovery_contact: client, two_factor: no }
          inventory_on: 2026-11-10
          revoke_within_hours: 24
      `,
      unstated: `
        access:
          accounts:
            - { channel: Facebook, owner: client, client_admins: 2, recovery_contact: client, two_factor: yes }
            - { channel: Instagram, owner: client, client_admins: 2, recovery_contact: client, two_factor: unknown }
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
  },
});
