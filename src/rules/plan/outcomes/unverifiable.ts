import { primaryOutcome } from '../../../engagement/outcomes.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'outcomes/unverifiable',
  from: 'contracting',
  unknown: 'fires',
  needs: ['outcomes[].data_source', 'outcomes[].measured_by'],
  fixedBy: 'both',
  askOf: 'colleague',
  unless: 'outcomes/not-stated',
  summary: 'You cannot look up the figure for the main outcome yourself.',
  why: 'Whoever marks their own work passes, and you pay by that mark.',
  remedy: 'Name the system that the number is read from, and make sure that you can read it too.',
  ask: 'Where will the figure for the outcome come from, and can you look it up without the vendor?',
  messages: {
    noSource: {
      severity: 'warning',
      text: 'Nothing says where the figure for {metric} comes from.',
    },
    vendorAlone: {
      severity: 'warning',
      text: 'Only {vendor} reads the figure for {metric}, so you have nothing but its word.',
    },
  },
  check({ engagement, report, notApplicable }) {
    const primary = primaryOutcome(engagement);
    if (!primary) return;
    const { data_source, measured_by, metric = 'the main outcome' } = primary.outcome;
    const source = `${primary.path}.data_source`;
    const reader = `${primary.path}.measured_by`;
    const byVendor = measured_by === 'vendor';
    if (data_source === undefined && !notApplicable(source)) {
      const related = byVendor ? [{ at: reader, label: 'read by the vendor' }] : [];
      report('noSource', { at: source, related, values: { metric } });
    } else if (byVendor) {
      report('vendorAlone', { at: reader, values: { vendor: engagement.vendor?.name ?? 'the vendor', metric } });
    }
  },
  examples: {
    fires: {
      noSource: `
        client: { decision_maker: { name: Leo Brandt, hours_per_week: 3 } }
        outcomes:
          - { statement: 40 MOT bookings a month by June, metric: MOT bookings, baseline: 22, target: 40, by: 2027-06-30,
              agreed_with_vendor_on: 2026-11-12 }
      `,
      vendorAlone: `
        client: { decision_maker: { name: Leo Brandt, hours_per_week: 3 } }
        outcomes:
          - { statement: 40 MOT bookings a month by June, metric: MOT bookings, baseline: 22, target: 40, by: 2027-06-30,
              data_source: the dashboard of the agency, measured_by: vendor, agreed_with_vendor_on: 2026-11-12 }
      `,
    },
    quiet: `
      client: { decision_maker: { name: Leo Brandt, hours_per_week: 3 } }
      outcomes:
        - { statement: 40 MOT bookings a month by June, metric: MOT bookings, baseline: 22, target: 40, by: 2027-06-30,
            data_source: the workshop diary, measured_by: both, agreed_with_vendor_on: 2026-11-12 }
    `,
  },
});
