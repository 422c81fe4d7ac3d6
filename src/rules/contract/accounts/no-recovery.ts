import { formatList } from '../../../engagement/quantity.ts';
import { defineRule, type Related } from '../../rule.ts';

const SOURCE = 'guides on access to business pages, and lawyers on owners who were locked out';

export default defineRule({
  id: 'accounts/no-recovery',
  from: 'contracting',
  unknown: 'fires',
  needs: ['access.accounts[].client_admins', 'access.accounts[].recovery_contact'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'One telephone lost, or one person gone, and you are locked out of your own page.',
  why: 'Platforms let back in whoever is on their list, and an owner who is not on it is a stranger to them.',
  remedy: 'Make a second person of yours an administrator.',
  ask: 'Which two people of ours have full control of each page, and whose e-mail gets it back?',
  source:
    'Guides on access to business pages (jdesigns.info, delvia.org), and lawyers on lock-outs (aalvarezlawfirm.com, jdsupra.com).',
  messages: {
    nobody: {
      severity: 'warning',
      text: 'Nobody in your business has full control of {channels:list}.',
      remedy: 'Make two people of yours administrators.',
    },
    tooFew: {
      severity: 'warning',
      text: 'Only {people} full control of {channels:list}, and it takes {least} to be safe from a lock-out.',
    },
    throughVendor: {
      severity: 'warning',
      text: 'Whoever is locked out of {channels:list} gets back in only through {vendor}.',
      remedy: 'Enter your own e-mail and telephone for recovery.',
    },
    unstated: {
      severity: 'warning',
      text: 'Nobody has said {missing:list}.',
      remedy: 'See to it that two people of yours are administrators, with your e-mail and telephone for recovery.',
    },
  },
  thresholds: {
    minAdmins: { value: 2, unit: 'administrators on your side', source: SOURCE },
  },
  check({ engagement, thresholds, report, notApplicable }) {
    const tooFew = new Map<number, Related[]>();
    const throughVendor: Related[] = [];
    const noAdmins: Related[] = [];
    const noContact: Related[] = [];
    for (const [index, account] of (engagement.access?.accounts ?? []).entries()) {
      const { channel: label = `page ${index + 1}`, client_admins: admins, recovery_contact: contact } = account;
      const count = { at: `access.accounts[${index}].client_admins`, label };
      const recovery = { at: `access.accounts[${index}].recovery_contact`, label };
      if (admins === undefined) noAdmins.push(count);
      else if (admins < thresholds.minAdmins) tooFew.set(admins, [...(tooFew.get(admins) ?? []), count]);
      if (contact === undefined) noContact.push(recovery);
      else if (contact === 'vendor') throughVendor.push(recovery);
    }

    for (const [admins, places] of tooFew) {
      const people = admins === 1 ? 'one of your people has' : `${admins} of your people have`;
      const values = { channels: labels(places), people, least: thresholds.minAdmins };
      report(admins === 0 ? 'nobody' : 'tooFew', { ...together(places), values });
    }
    if (throughVendor.length > 0) {
      const vendor = engagement.vendor?.name ?? 'the vendor';
      report('throughVendor', { ...together(throughVendor), values: { channels: labels(throughVendor), vendor } });
    }
    const [controlled, recovered] = [noAdmins, noContact].map((places) =>
      places.filter(({ at }) => !notApplicable(at)),
    );
    const unstated = [...(controlled ?? []), ...(recovered ?? [])];
    if (unstated.length === 0) return;
    const missing = [
      ...(controlled?.length ? [`how many of your people have full control of ${formatList(labels(controlled))}`] : []),
      ...(recovered?.length ? [`who gets ${formatList(labels(recovered))} back after a lock-out`] : []),
    ];
    report('unstated', { ...together(unstated), values: { missing } });
  },
  examples: {
    fires: {
      nobody: `
        vendor: { name: Bluebell Media }
        access:
          accounts:
            - { channel: Facebook, owner: client, client_admins: 2, recovery_contact: client, two_factor: yes }
            - { channel: Instagram, owner: client, client_admins: 0, recovery_contact: client, two_factor: yes }
          inventory_on: 2026-11-10
          revoke_within_hours: 24
      `,
      tooFew: `
        vendor: { name: Bluebell Media }
        access:
          accounts:
            - { channel: Facebook, owner: client, client_admins: 2, recovery_contact: client, two_factor: yes }
            - { channel: Instagram, owner: client, client_admins: 1, recovery_contact: client, two_factor: yes }
          inventory_on: 2026-11-10
          revoke_within_hours: 24
      `,
      throughVendor: `
        vendor: { name: Bluebell Media }
        access:
          accounts:
            - { channel: Facebook, owner: client, client_admins: 2, recovery_contact: client, two_factor: yes }
            - { channel: Instagram, owner: client, client_admins: 2, recovery_contact: vendor, two_factor: yes }
          inventory_on: 2026-11-10
          revoke_within_hours: 24
      `,
      unstated: `
        vendor: { name: Bluebell Media }
        access:
          accounts:
            - { channel: Facebook, owner: client, client_admins: 2, recovery_contact: client, two_factor: yes }
            - { channel: Instagram, owner: client, client_admins: unknown, two_factor: yes }
          inventory_on: 2026-11-10
          revoke_within_hours: 24
      `,
    },
    quiet: `
      access:
        accounts:
          - { channel: Facebook, owner: client, client_admins: 2, recovery_contact: client, two_factor: yes }
          - { channel: Instagram, owner: client, client_admins: 3, recovery_contact: client, two_factor: yes }
        inventory_on: 2026-11-10
        revoke_within_hours: 24
    `,
  },
});

function labels(places: readonly Related[]): string[] {
  return places.map(({ label }) => label);
}

/** The first place, and the others beside it. */
function together([first, ...related]: readonly Related[]): { at: string; related: Related[] } {
  return { at: first?.at ?? 'access.accounts', related };
}
