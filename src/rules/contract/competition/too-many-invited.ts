import { count } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'competition/too-many-invited',
  from: 'shortlisting',
  unknown: 'skips',
  needs: ['selection.invited', 'selection.proposals_received', 'selection.candidates'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'More vendors are asked for a full proposal than anybody can read with care.',
  why: 'A proposal is days of unpaid work: good vendors stay away from a crowd, and you skim what the others wrote.',
  remedy: 'Make a long list from their websites, and ask three or four of them for proposals.',
  ask: 'How many vendors do you ask for a full proposal?',
  source: 'A vendor’s bill of rights for tenders: more than six or seven agencies is overkill.',
  messages: {
    crowd: {
      severity: 'info',
      text: '{vendors} are asked for a proposal: with more than {most:number}, the good ones stay away.',
    },
  },
  thresholds: {
    most: {
      value: 7,
      unit: 'vendors',
      source: 'a vendor’s bill of rights for tenders: beyond six or seven is overkill',
    },
  },
  check({ engagement, thresholds: { most }, report }) {
    const { invited, proposals_received: received = 0, candidates = [] } = engagement.selection ?? {};
    const number = invited ?? Math.max(received, candidates.length);
    if (number <= most) return;
    const counted = received > candidates.length ? 'selection.proposals_received' : 'selection.candidates';
    const at = invited === undefined ? counted : 'selection.invited';
    report('crowd', { at, values: { vendors: count(number, 'vendor'), most } });
  },
  examples: {
    fires: {
      crowd: `
        selection: { invited: 12, proposals_received: 5 }
      `,
    },
    quiet: `
      selection: { invited: 7, proposals_received: 5 }
    `,
  },
});
