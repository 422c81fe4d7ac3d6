import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'access/shared-password',
  from: 'contracting',
  unknown: 'fires',
  needs: ['access.accounts[].login'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'The vendor logs in with your password.',
  why: 'Nobody can say who posted, and you cannot shut out one person without shutting out everybody.',
  remedy: 'Give each person their own login or partner access, then change the password.',
  ask: 'Does anybody outside the business log in with your password?',
  messages: {
    shared: {
      severity: 'error',
      text: '{vendor} logs in to {channel} with your password.',
    },
    unstated: {
      severity: 'error',
      text: 'Nobody has said how {vendor} logs in to {channels:list}.',
      remedy: 'Find out how each person logs in, and give each their own login or partner access.',
    },
  },
  check({ engagement, report, notApplicable }) {
    const vendor = engagement.vendor?.name;
    const unstated: { at: string; label: string }[] = [];
    for (const [index, { channel, login }] of (engagement.access?.accounts ?? []).entries()) {
      const at = `access.accounts[${index}].login`;
      const page = channel ?? 'one of your pages';
      if (login === 'shared-password') {
        report('shared', { at, values: { vendor: vendor ?? 'The vendor', channel: page } });
      } else if (login === undefined && !notApplicable(at)) {
        unstated.push({ at, label: page });
      }
    }
    const [first, ...others] = unstated;
    if (!first) return;
    const channels = unstated.map(({ label }) => label);
    report('unstated', { at: first.at, related: others, values: { vendor: vendor ?? 'the vendor', channels } });
  },
  examples: {
    fires: {
      shared: `
        engagement: { service: other }
        vendor: { name: Bluebell Media }
        access:
          accounts:
            - { channel: Facebook, owner: client, login: partner-role }
            - { channel: Instagram, owner: client, login: shared-password }
      `,
      unstated: `
        engagement: { service: other }
        vendor: { name: Bluebell Media }
        access:
          accounts:
            - { channel: Facebook, owner: client, login: own-login }
            - { channel: Instagram, owner: client, login: unknown }
            - { channel: TikTok, owner: client }
      `,
    },
    quiet: `
      engagement: { service: other }
      access:
        accounts:
          - { channel: Facebook, owner: client, login: partner-role }
          - { channel: Instagram, owner: client, login: own-login }
    `,
  },
});
