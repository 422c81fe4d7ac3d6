import { count } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'alignment/not-joined-up',
  from: 'contracting',
  unknown: 'asks',
  needs: ['marketing.activity', 'marketing.joined_up', 'marketing.shared_calendar', 'marketing.coordinator'],
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'The work of the vendor is not joined up with the marketing that already runs.',
  why: 'Campaigns planned apart cannot build on each other, even when each of them succeeds.',
  remedy: 'Give the vendor your campaign calendar, and name one person who joins the two.',
  ask: 'What other marketing do you run, and does the vendor see the plans for it?',
  messages: {
    apart: {
      severity: 'warning',
      text: 'You also run {media:list}, and the work of {vendor} is not joined up with it.',
    },
    nobodyJoins: {
      severity: 'warning',
      text: '{number} run already ({media:list}), and neither a calendar nor a person joins them up with this work.',
    },
  },
  check({ engagement, report, ask, notApplicable }) {
    const { activity, joined_up, coordinator, shared_calendar } = engagement.marketing ?? {};
    if (activity === undefined) return ask('marketing.activity');
    if (activity.length === 0) return;
    const named = activity.flatMap(({ medium }) => (medium === undefined ? [] : [medium]));
    const media = named.length > 0 ? named : ['other marketing'];
    const related = [{ at: 'marketing.activity', label: 'what runs already' }];
    if (joined_up === false) {
      const vendor = engagement.vendor?.name ?? 'the vendor';
      report('apart', { at: 'marketing.joined_up', related, values: { media, vendor } });
      return;
    }
    const joined = coordinator !== undefined || shared_calendar === true || notApplicable('marketing.shared_calendar');
    if (activity.length > 1 && !joined) {
      const number = count(activity.length, 'campaign');
      report('nobodyJoins', { at: 'marketing.coordinator', related, values: { number, media } });
    }
    if (joined_up === undefined) ask('marketing.joined_up');
  },
  examples: {
    fires: {
      apart: `
        marketing: { activity: [{ medium: radio spots, objective: sales }], joined_up: false }
        vendor: { name: Northlight Social }
      `,
      nobodyJoins: `
        marketing:
          activity: [{ medium: radio spots, objective: sales }, { medium: leaflets, objective: sales }]
          joined_up: true
      `,
    },
    quiet: `
      marketing:
        activity: [{ medium: radio spots, objective: sales }, { medium: leaflets, objective: sales }]
        joined_up: true
        coordinator: Mia Holm
    `,
    asks: `
      marketing: { activity: [{ medium: radio spots, objective: sales }], joined_up: unknown }
    `,
  },
});
