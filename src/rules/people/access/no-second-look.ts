import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'access/no-second-look',
  from: 'contracting',
  unknown: 'fires',
  needs: ['policy.second_look'],
  fixedBy: 'both',
  askOf: 'colleague',
  scope: ['posts'],
  summary: 'A post made on the spur of the moment goes out unseen by anybody else.',
  why: 'Mix-ups and bad jokes happen in the unscheduled post, and a second pair of eyes stops most of them.',
  remedy: 'Ask for a second look, or a five-minute delay, on everything that is not scheduled.',
  ask: 'Does a second person read an unscheduled post before it goes out?',
  messages: {
    unsettled: {
      severity: 'info',
      text: 'Nothing says that anybody reads an unscheduled post by {vendor} before it goes out.',
    },
    none: {
      severity: 'info',
      text: 'Nobody reads an unscheduled post by {vendor} before it goes out.',
    },
  },
  check({ engagement, report }) {
    const look = engagement.policy?.second_look;
    if (look) return;
    const vendor = engagement.vendor?.name ?? 'the vendor';
    report(look === undefined ? 'unsettled' : 'none', { at: 'policy.second_look', values: { vendor } });
  },
  examples: {
    fires: {
      unsettled: `
        scope: { included: [posts] }
        vendor: { name: Bluebell Media }
        access: { separate_tool: yes }
      `,
      none: `
        scope: { included: [posts] }
        vendor: { name: Bluebell Media }
        policy: { second_look: no }
        access: { separate_tool: yes }
      `,
    },
    quiet: `
      scope: { included: [posts] }
      policy: { second_look: yes }
      access: { separate_tool: yes }
    `,
  },
});
