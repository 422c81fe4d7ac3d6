import { firedTriggers, isGrave, signsOf, triggers } from '../../../engagement/triggers.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'second-opinion/justified',
  from: 'running',
  unknown: 'skips',
  needs: ['performance.second_opinion.vendor_response', 'performance.second_opinion.talked_on'],
  buildsOn: triggers.map(({ rule }) => rule),
  fixedBy: 'client',
  askOf: 'colleague',
  summary: 'It is time to have somebody independent look at the work.',
  why: 'Somebody who cannot admit a fault will not mend it, and every further month costs a month of fees.',
  remedy: 'Ask somebody independent to look now, and if they agree with you, use the exit plan.',
  ask: 'Whom can you ask for a second opinion who depends on neither side?',
  messages: {
    grave: {
      severity: 'error',
      text: 'A second opinion is in order now, because of {signs:list}.',
    },
    talkFailed: {
      severity: 'error',
      text: 'You told {vendor} on {date} about {signs:list}, and {answer}.',
    },
  },
  check({ engagement, asOf, fires, report }) {
    const fired = firedTriggers(fires);
    const grave = fired.filter(isGrave);
    const { talked_on: date, vendor_response: response } = engagement.performance?.second_opinion ?? {};
    const at = 'performance.second_opinion.vendor_response';
    if (grave.length > 0) {
      report('grave', { at: 'performance.second_opinion', values: { signs: signsOf(grave) } });
    } else if (fired.length > 0 && date !== undefined && date <= asOf) {
      if (response !== 'denied' && response !== 'no-change') return;
      const vendor = engagement.vendor?.name ?? 'the vendor';
      const answer = response === 'denied' ? 'it denied all of it' : 'nothing has changed';
      const related = [{ at: 'performance.second_opinion.talked_on', label: 'the talk' }];
      report('talkFailed', { at, related, values: { vendor, date, signs: signsOf(fired), answer } });
    }
  },
  examples: {
    fires: {
      grave: `
        scope: { deliverables: [{ what: Posts for the café, quantity: 3, per: week }] }
        vendor: { name: Bluebell Media }
        performance: { response_to_criticism: refuses }
      `,
      talkFailed: `
        scope: { deliverables: [{ what: Posts for the café, quantity: 3, per: week }] }
        vendor: { name: Bluebell Media }
        performance:
          deliverables_due: 12
          deliverables_late: 4
          second_opinion: { talked_on: 2026-10-01, vendor_response: no-change }
      `,
    },
    quiet: `
      scope: { deliverables: [{ what: Posts for the café, quantity: 3, per: week }] }
      vendor: { name: Bluebell Media }
      performance:
        deliverables_due: 12
        deliverables_late: 1
        second_opinion: { talked_on: 2026-10-01, vendor_response: no-change }
    `,
  },
});
