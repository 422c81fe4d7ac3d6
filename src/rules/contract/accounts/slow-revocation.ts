import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'accounts/slow-revocation',
  from: 'contracting',
  unknown: 'fires',
  needs: ['access.revoke_within_hours'],
  fixedBy: 'both',
  askOf: 'vendor',
  summary: 'Nobody has to cut the access of people who leave, or not soon.',
  why: 'Somebody who left in anger, or simply in a hurry, can still post in your name.',
  remedy: 'Have access cut on the day on which a person leaves or the contract ends.',
  ask: 'When somebody leaves your team, how soon are they out of our accounts, and who tells us?',
  source:
    'A contract template (contract.diy), and questionnaires for the security of vendors (HECVAT, VSAQ): access is revoked when a vendor leaves.',
  messages: {
    absent: {
      severity: 'warning',
      text: 'Nothing says how soon somebody who leaves {vendor} is shut out of your accounts.',
    },
    slow: {
      severity: 'warning',
      text: 'Somebody who leaves {vendor} can get into your accounts for {time:minutes} more, and {limit:minutes} should be the most.',
    },
  },
  thresholds: {
    maxHours: { value: 24, unit: 'hours', source: 'house default' },
  },
  check({ engagement, thresholds, report }) {
    const hours = engagement.access?.revoke_within_hours;
    const vendor = engagement.vendor?.name ?? 'the vendor';
    const at = 'access.revoke_within_hours';
    if (hours === undefined) report('absent', { at, values: { vendor } });
    else if (hours > thresholds.maxHours) {
      report('slow', { at, values: { vendor, time: hours * 60, limit: thresholds.maxHours * 60 } });
    }
  },
  examples: {
    fires: {
      absent: `
        vendor: { name: Bluebell Media }
        access:
          accounts: [{ channel: Facebook, client_admins: 2, recovery_contact: client, two_factor: yes }]
          inventory_on: 2026-11-10
      `,
      slow: `
        vendor: { name: Bluebell Media }
        access:
          accounts: [{ channel: Facebook, client_admins: 2, recovery_contact: client, two_factor: yes }]
          inventory_on: 2026-11-10
          revoke_within_hours: 72
      `,
    },
    quiet: `
      access:
        accounts: [{ channel: Facebook, client_admins: 2, recovery_contact: client, two_factor: yes }]
        inventory_on: 2026-11-10
        revoke_within_hours: 24
    `,
  },
});
