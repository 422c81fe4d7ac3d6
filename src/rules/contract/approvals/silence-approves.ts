import { count } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'approvals/silence-approves',
  from: 'contracting',
  unknown: 'asks',
  needs: ['policy.silence_means'],
  fixedBy: 'both',
  askOf: 'vendor',
  scope: ['posts', 'adverts', 'endorsements', 'pictures', 'campaigns'],
  summary: 'A post goes out when nobody has said anything.',
  why: 'In the week in which you are ill everything is published in your name, and nobody has read it.',
  remedy: 'Agree that silence holds a post, except for the routine topics that you list.',
  ask: 'What happens to a post if we do not answer in time?',
  source: 'Contract templates and published terms of vendors: “deemed approved” after 48 or 72 hours is common.',
  messages: {
    approved: {
      severity: 'warning',
      text: 'Silence counts as a yes: a post that gets no answer from {approver} {when} goes out as it is.',
    },
  },
  check({ engagement, report, ask }) {
    const { approver, silence_means: meaning, turnaround_hours: hours } = engagement.policy ?? {};
    const at = 'policy.silence_means';
    if (meaning === undefined) return ask(at);
    if (meaning !== 'approved') return;
    const when = hours === undefined || hours === 0 ? 'in time' : `within ${count(hours, 'hour')}`;
    report('approved', { at, values: { approver: approver ?? 'your side', when } });
  },
  examples: {
    fires: {
      approved: `
        scope: { included: [posts] }
        policy: { approver: Ana Fern, turnaround_hours: 48, silence_means: approved }
      `,
    },
    quiet: `
      scope: { included: [posts] }
      policy: { approver: Ana Fern, turnaround_hours: 48, silence_means: held }
    `,
    asks: `
      scope: { included: [posts] }
      policy: { approver: Ana Fern, turnaround_hours: 48 }
    `,
  },
});
