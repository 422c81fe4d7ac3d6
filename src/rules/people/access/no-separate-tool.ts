import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'access/no-separate-tool',
  from: 'contracting',
  unknown: 'fires',
  needs: ['access.separate_tool'],
  scope: ['posts', 'replies'],
  fixedBy: 'vendor',
  askOf: 'vendor',
  summary: 'Your pages may be run from an app that also holds a private account.',
  why: 'A private post that lands on the company page by mistake is signed by you, and everybody sees it.',
  remedy: 'Publish only from a scheduling tool or a work device that holds no private account.',
  ask: 'Do you post for us from an app or a telephone that also holds a private account?',
  messages: {
    unsettled: {
      severity: 'warning',
      text: 'Nothing keeps {vendor} from posting for you in an app that also holds a private account.',
    },
    mixed: {
      severity: 'warning',
      text: '{vendor} posts for you in an app that also holds a private account: one slip of the thumb is enough.',
    },
  },
  check({ engagement, report }) {
    const separate = engagement.access?.separate_tool;
    const vendor = engagement.vendor?.name;
    const at = 'access.separate_tool';
    if (separate === undefined) report('unsettled', { at, values: { vendor: vendor ?? 'the vendor' } });
    else if (!separate) report('mixed', { at, values: { vendor: vendor ?? 'The vendor' } });
  },
  examples: {
    fires: {
      unsettled: `
        scope: { included: [posts, replies] }
        vendor: { name: Bluebell Media }
        policy: { second_look: yes }
      `,
      mixed: `
        scope: { included: [posts, replies] }
        vendor: { name: Bluebell Media }
        policy: { second_look: yes }
        access: { separate_tool: no }
      `,
    },
    quiet: `
      scope: { included: [posts, replies] }
      policy: { second_look: yes }
      access: { separate_tool: yes }
    `,
  },
});
