import { beyondServices, specialWork } from '../../../engagement/specialities.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'second-opinion/out-of-depth',
  from: 'running',
  unknown: 'asks',
  needs: ['vendor.services', 'performance.vendor_admits_overload'],
  fixedBy: 'both',
  askOf: 'vendor',
  summary: 'The vendor has taken on work that is not its trade, or too much of it.',
  why: 'Somebody who says yes to what they cannot do misses the dates of everything else as well.',
  remedy: 'Take that part away from the vendor, and give it to a specialist.',
  ask: 'Which services do you offer, and has our work grown beyond them?',
  messages: {
    notTheirTrade: {
      severity: 'warning',
      text: 'The work includes {missing:words}, and {vendor} does not offer that.',
    },
    overloaded: {
      severity: 'warning',
      text: '{vendor} has said that the work has become too much or too hard.',
      remedy: 'Ask which part is too much, and give that part to somebody else.',
    },
  },
  check({ engagement, report, ask }) {
    const needed = specialWork(engagement);
    const services = engagement.vendor?.services;
    const name = engagement.vendor?.name;
    if (engagement.performance?.vendor_admits_overload) {
      report('overloaded', { at: 'performance.vendor_admits_overload', values: { vendor: name ?? 'The vendor' } });
    }
    if (needed.length === 0) return;
    if (services === undefined) return ask('vendor.services');
    const missing = beyondServices(needed, services).map((word) => word.replaceAll('-', ' '));
    if (missing.length === 0) return;
    report('notTheirTrade', {
      at: 'scope.included',
      related: [{ at: 'vendor.services', label: 'what the vendor offers' }],
      values: { missing, vendor: name ?? 'the vendor' },
    });
  },
  examples: {
    fires: {
      notTheirTrade: `
        scope:
          included: [posts, paid-ads, public-relations]
          deliverables: [{ what: Posts for the florist, quantity: 3, per: week }]
        vendor: { name: Bluebell Media, services: [posts, paid-ads] }
        performance:
          second_opinion: { talked_on: 2026-11-10, vendor_response: plan-agreed }
      `,
      overloaded: `
        scope:
          included: [posts]
          deliverables: [{ what: Posts for the florist, quantity: 3, per: week }]
        vendor: { name: Bluebell Media, services: [posts] }
        performance:
          vendor_admits_overload: yes
          second_opinion: { talked_on: 2026-11-10, vendor_response: plan-agreed }
      `,
    },
    quiet: `
      scope:
        included: [posts, paid-ads]
        deliverables: [{ what: Posts for the florist, quantity: 3, per: week }]
      vendor: { name: Bluebell Media, services: [posts, Paid ads] }
      performance: { vendor_admits_overload: no }
    `,
    asks: `
      scope: { included: [posts, paid-ads] }
      vendor: { name: Bluebell Media, services: unknown }
    `,
  },
});
