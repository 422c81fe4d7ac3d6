import { count } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'care/too-many-hands',
  from: 'contracting',
  unknown: 'skips',
  needs: ['customers.complaint_route'],
  fixedBy: 'client',
  askOf: 'colleague',
  scope: ['replies'],
  summary: 'A complaint is handed on too often before it is solved.',
  why: 'Everybody on the way has other work first, and a customer who is angry already waits for all of them.',
  remedy: 'Let the vendor hand complaints directly to the person who can solve them.',
  ask: 'Through whose hands does a complaint go before somebody can solve it?',
  messages: {
    far: {
      severity: 'error',
      text: 'A complaint goes {route}: {handovers} before anybody can solve it.',
    },
    long: {
      severity: 'warning',
      text: 'A complaint goes {route}: {handovers} before anybody can solve it.',
    },
  },
  thresholds: {
    warningHops: { value: 2, unit: 'times handed on', source: "the panel's source: vendor, manager, service desk" },
    errorHops: { value: 3, unit: 'times handed on', source: 'house default' },
  },
  check({ figures, thresholds, report }) {
    const hops = figures.hops;
    if (!hops.known || hops.value < Math.min(thresholds.warningHops, thresholds.errorHops)) return;
    report(hops.value >= thresholds.errorHops ? 'far' : 'long', {
      at: 'customers.complaint_route',
      values: { route: hops.working, handovers: count(hops.value, 'hand-over') },
    });
  },
  examples: {
    fires: {
      far: `
        scope: { included: [replies] }
        customers:
          complaint_route: [vendor, marketing manager, branch manager, service desk]
          vendor_may: [answer, apologise]
          reported_back: yes
      `,
      long: `
        scope: { included: [replies] }
        customers:
          complaint_route: [vendor, office manager, service desk]
          vendor_may: [answer, apologise]
          reported_back: yes
      `,
    },
    quiet: `
      scope: { included: [replies] }
      customers: { complaint_route: [vendor, service desk], vendor_may: [answer, apologise], reported_back: yes }
    `,
  },
});
