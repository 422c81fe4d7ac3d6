import { addDays } from '../../../engagement/dates.ts';
import { count } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'onboarding/unreviewed-too-soon',
  from: 'contracting',
  unknown: 'fires',
  needs: ['vendor.onboarding.review_all_posts_until', 'contract.start', 'vendor.onboarding.weeks'],
  fixedBy: 'client',
  askOf: 'colleague',
  scope: ['posts'],
  summary: 'Posts go out unread while the vendor is still learning the business.',
  why: 'A new writer errs most in the first weeks, and every slip that nobody catches is made in your name.',
  remedy: 'Read every post before it goes out until the settling-in weeks are over.',
  ask: 'Until which day will you read every post before it goes out?',
  messages: {
    absent: {
      severity: 'warning',
      text: 'Nothing says until when you read every post by {vendor} before it goes out.',
    },
    tooSoon: {
      severity: 'warning',
      text: 'You read every post until {until}, but settling in lasts until {end}, {time} after the start.',
    },
  },
  check({ engagement, report }) {
    const { weeks, review_all_posts_until: until } = engagement.vendor?.onboarding ?? {};
    const start = engagement.contract?.start;
    const at = 'vendor.onboarding.review_all_posts_until';
    if (until === undefined) {
      report('absent', { at, values: { vendor: engagement.vendor?.name ?? 'the vendor' } });
      return;
    }
    if (start === undefined || weeks === undefined) return;
    const end = addDays(start, weeks * 7);
    if (until >= end) return;
    report('tooSoon', {
      at,
      related: [
        { at: 'contract.start', label: 'the start' },
        { at: 'vendor.onboarding.weeks', label: 'the settling in' },
      ],
      values: { until, end, time: count(weeks, 'week') },
    });
  },
  examples: {
    fires: {
      absent: `
        scope: { included: [posts, replies] }
        vendor: { name: Bluebell Media, onboarding: { weeks: 3, mentor: Tom Okoro } }
        contract: { start: 2027-01-04 }
      `,
      tooSoon: `
        scope: { included: [posts, replies] }
        vendor:
          onboarding: { weeks: 3, mentor: Tom Okoro, review_all_posts_until: 2027-01-11 }
        contract: { start: 2027-01-04 }
      `,
    },
    quiet: `
      scope: { included: [posts, replies] }
      vendor:
        onboarding: { weeks: 3, mentor: Tom Okoro, review_all_posts_until: 2027-01-25 }
      contract: { start: 2027-01-04 }
    `,
  },
});
