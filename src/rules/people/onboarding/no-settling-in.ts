import { count } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'onboarding/no-settling-in',
  from: 'contracting',
  unknown: 'fires',
  needs: ['vendor.onboarding.weeks', 'vendor.onboarding.mentor'],
  fixedBy: 'both',
  askOf: 'colleague',
  summary: 'There is no time in which the vendor learns the business, or nobody who teaches it.',
  why: 'No business is like another, and whoever starts untaught makes the mistakes in public.',
  remedy: 'Plan two to four weeks of settling in, and name the person who teaches the vendor your business.',
  ask: 'Who teaches the vendor your business, and for how many weeks?',
  messages: {
    nothing: {
      severity: 'warning',
      text: 'No time is set aside in which {vendor} learns your business, and nobody is named to teach it.',
    },
    noTime: {
      severity: 'warning',
      text: 'No time is set aside in which {vendor} learns your business.',
      remedy: 'Plan two to four weeks of settling in.',
    },
    noMentor: {
      severity: 'warning',
      text: 'Settling in lasts {time}, but nobody is named to teach {vendor} your business.',
      remedy: 'Name the person in your business who teaches the vendor.',
    },
  },
  check({ engagement, report, notApplicable }) {
    const { weeks = 0, mentor } = engagement.vendor?.onboarding ?? {};
    const vendor = engagement.vendor?.name ?? 'the vendor';
    const hasMentor = mentor !== undefined || notApplicable('vendor.onboarding.mentor');
    if (notApplicable('vendor.onboarding.weeks')) return;
    if (weeks === 0) {
      report(hasMentor ? 'noTime' : 'nothing', { at: 'vendor.onboarding.weeks', values: { vendor } });
    } else if (!hasMentor) {
      report('noMentor', { at: 'vendor.onboarding.mentor', values: { time: count(weeks, 'week'), vendor } });
    }
  },
  examples: {
    fires: {
      nothing: `
        engagement: { service: other }
        vendor: { name: Bluebell Media, onboarding: { weeks: 0 } }
      `,
      noTime: `
        engagement: { service: other }
        vendor: { name: Bluebell Media, onboarding: { mentor: Tom Okoro } }
      `,
      noMentor: `
        engagement: { service: other }
        vendor: { name: Bluebell Media, onboarding: { weeks: 3 } }
      `,
    },
    quiet: `
      engagement: { service: other }
      vendor: { name: Bluebell Media, onboarding: { weeks: 3, mentor: Tom Okoro } }
    `,
  },
});
