import { firedTriggers, isGrave, signsOf, triggers } from '../../../engagement/triggers.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'second-opinion/talk-first',
  from: 'running',
  unknown: 'fires',
  needs: ['performance.second_opinion.talked_on'],
  buildsOn: triggers.map(({ rule }) => rule),
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'There are signs of trouble, and nobody has told the vendor plainly.',
  why: 'A good vendor gives an honest answer when asked, and often the brief is what has to change.',
  remedy: 'Talk first: show these figures, and ask for an honest answer.',
  ask: 'Have you told the vendor plainly what is wrong, and on which day?',
  messages: {
    notTalked: {
      severity: 'warning',
      text: 'There are signs of trouble ({signs:list}), and you have not yet told {vendor} plainly.',
    },
  },
  check({ engagement, asOf, fires, report }) {
    const talked = engagement.performance?.second_opinion?.talked_on;
    // A talk that is only planned has not taken place.
    if (talked !== undefined && talked <= asOf) return;
    const fired = firedTriggers(fires).filter((trigger) => !isGrave(trigger));
    if (fired.length === 0) return;
    report('notTalked', {
      at: 'performance.second_opinion.talked_on',
      related: triggers
        .filter(({ rule }) => fired.some((trigger) => trigger.rule === rule))
        .map(({ at, sign }) => ({ at, label: sign })),
      values: { signs: signsOf(fired), vendor: engagement.vendor?.name ?? 'the vendor' },
    });
  },
  examples: {
    fires: {
      notTalked: `
        scope: { deliverables: [{ what: Posts for the café, quantity: 3, per: week }] }
        vendor: { name: Bluebell Media }
        performance: { deliverables_due: 12, deliverables_late: 4 }
      `,
    },
    quiet: `
      scope: { deliverables: [{ what: Posts for the café, quantity: 3, per: week }] }
      vendor: { name: Bluebell Media }
      performance: { deliverables_due: 12, deliverables_late: 1 }
    `,
  },
});
