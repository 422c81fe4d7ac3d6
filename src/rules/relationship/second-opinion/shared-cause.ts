import { firedTriggers, triggers } from '../../../engagement/triggers.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'second-opinion/shared-cause',
  from: 'running',
  unknown: 'skips',
  needs: ['performance.client_late_approvals', 'performance.deliverables_due'],
  buildsOn: triggers.map(({ rule }) => rule),
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'Part of the cause of the trouble is on your own side.',
  why: 'No vendor can deliver what was not spelled out or not approved in time, nor could the next one.',
  remedy: 'Mend your own part first: the approvals, or the brief.',
  ask: 'How many deliveries came late because you approved or answered late?',
  messages: {
    lateApprovals: {
      severity: 'info',
      text: '{late} of {due} deliveries were late because you approved or answered late.',
      remedy: 'Approve within the time agreed, and name somebody who stands in for you.',
    },
    vagueBrief: {
      severity: 'info',
      text: 'There are signs of trouble, but the agreement does not say exactly what {vendor} has to deliver.',
      remedy: 'Spell out first what you expect: how many, how often, by when.',
    },
  },
  thresholds: {
    maxLateApprovalPercent: { value: 25, unit: 'percent of the deliveries due', source: 'house default' },
  },
  check({ engagement, thresholds, fires, report }) {
    if (firedTriggers(fires).length === 0) return;
    const { client_late_approvals: late, deliverables_due: due } = engagement.performance ?? {};
    if (late !== undefined && due && late / due >= thresholds.maxLateApprovalPercent / 100) {
      report('lateApprovals', {
        at: 'performance.client_late_approvals',
        related: [{ at: 'performance.deliverables_due', label: 'the deliveries due' }],
        values: { late, due },
      });
    }
    if (fires('instructions/no-deliverables') || fires('instructions/vague-deliverable')) {
      report('vagueBrief', { at: 'scope.deliverables', values: { vendor: engagement.vendor?.name ?? 'the vendor' } });
    }
  },
  examples: {
    fires: {
      lateApprovals: `
        scope: { deliverables: [{ what: Posts for the café, quantity: 3, per: week }] }
        performance:
          deliverables_due: 12
          deliverables_late: 4
          client_late_approvals: 3
          second_opinion: { talked_on: 2026-11-10, vendor_response: plan-agreed }
      `,
      vagueBrief: `
        scope: { deliverables: [{ what: Posts for the café }] }
        performance:
          deliverables_due: 12
          deliverables_late: 4
          second_opinion: { talked_on: 2026-11-10, vendor_response: plan-agreed }
      `,
    },
    quiet: `
      scope: { deliverables: [{ what: Posts for the café, quantity: 3, per: week }] }
      performance: { deliverables_due: 12, deliverables_late: 1, client_late_approvals: 1 }
    `,
  },
});
