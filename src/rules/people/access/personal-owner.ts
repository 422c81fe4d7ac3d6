import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'access/personal-owner',
  from: 'contracting',
  unknown: 'asks',
  needs: ['access.accounts[].owner'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: "A page belongs to somebody's personal profile.",
  why: 'When that person leaves or is locked out, the page goes too, and private posts are one slip away.',
  remedy: 'Move the page into a business account that your firm owns.',
  ask: 'In whose name is each page: the business, the vendor, or a person?',
  messages: {
    personal: {
      severity: 'error',
      text: "{channel} belongs to somebody's personal profile and not to {business}.",
    },
  },
  check({ engagement, report, ask, notApplicable }) {
    const unstated: string[] = [];
    for (const [index, { channel, owner }] of (engagement.access?.accounts ?? []).entries()) {
      const at = `access.accounts[${index}].owner`;
      if (owner === 'person') {
        const business = engagement.client?.name ?? 'your business';
        report('personal', { at, values: { channel: channel ?? 'One of your pages', business } });
      } else if (owner === undefined && !notApplicable(at)) unstated.push(at);
    }
    if (unstated.length > 0) ask(...unstated);
  },
  examples: {
    fires: {
      personal: `
        engagement: { service: other }
        client: { name: Fern & Co }
        access:
          accounts:
            - { channel: Facebook, owner: client, login: partner-role }
            - { channel: Instagram, owner: person, login: own-login }
      `,
    },
    quiet: `
      engagement: { service: other }
      access:
        accounts:
          - { channel: Facebook, owner: client, login: partner-role }
          - { channel: Instagram, owner: client, login: own-login }
    `,
    asks: `
      engagement: { service: other }
      access:
        accounts:
          - { channel: Facebook, owner: client, login: partner-role }
          - { channel: Instagram, owner: unknown, login: own-login }
    `,
  },
});
