import type { Coverage, MarketingPromise } from '../../../engagement/generated/types.ts';
import { inScope } from '../../../engagement/scope.ts';
import { defineRule } from '../../rule.ts';

const ALWAYS = /\b24\s*[/x×-]\s*7\b|\b24 hours a day\b|\ba?round[\s-]the[\s-]clock\b|\bday (and|or) night\b/i;
const DAY_LONG = /\b24[\s-]*(h|hrs?|hours?)\b/i;
const EVERY_DAY = /^(mon\w*\s*(-|–|to)\s*sun\w*|daily|every ?day)?$/i;

/** Owners say “24/7” of a service and of its speed alike; “24 hours” is a time for the one and a delay for the other. */
function promisesAlways({ kind, claim = '' }: MarketingPromise): boolean {
  if (kind === 'availability') return ALWAYS.test(claim) || DAY_LONG.test(claim);
  return kind === 'response-time' && ALWAYS.test(claim);
}

/** The hours in words, where they are not all there are. */
function limitedHours(coverage: Coverage | undefined): string | undefined {
  if (coverage === undefined || coverage === '24x7') return undefined;
  const { days = '', from = '', to = '' } = coverage;
  if (from === '00:00' && to >= '23:59' && EVERY_DAY.test(days.trim())) return undefined;
  return [days, from && `from ${from}`, to && `to ${to}`].filter((part) => part !== '').join(' ') || 'at certain hours';
}

export default defineRule({
  id: 'alignment/promise-not-kept-online',
  from: 'contracting',
  unknown: 'asks',
  needs: [
    'customers.first_response_minutes',
    'customers.coverage',
    'marketing.promises[].minutes',
    'customers.out_of_hours_notice',
    'marketing.promises[].kind',
    'marketing.promises[].claim',
  ],
  fixedBy: 'both',
  askOf: 'colleague',
  summary: 'Your pages answer later, or at fewer hours, than your adverts promise.',
  why: 'Customers who test the promise on your page conclude that you do not mean it.',
  remedy: 'Answer as fast and as long as you advertise, or stop advertising it.',
  ask: 'What answer do your adverts promise, and how fast and at which hours do your pages give one?',
  messages: {
    slower: {
      severity: 'error',
      text: '“{claim}” promises an answer within {promised:minutes}, but your pages answer within {answered:minutes}.',
    },
    uncovered: {
      severity: 'error',
      text: '“{claim}” promises an answer at any hour, but your pages answer only {hours}.',
    },
    slowerAndUncovered: {
      severity: 'error',
      text: '“{claim}” promises {promised:minutes} at any hour, but your pages answer within {answered:minutes}, only {hours}.',
    },
  },
  check({ engagement, report, ask, notApplicable }) {
    const { coverage, first_response_minutes: answered, out_of_hours_notice: notice } = engagement.customers ?? {};
    const missing = new Set<string>();
    for (const [index, promise] of (engagement.marketing?.promises ?? []).entries()) {
      const { kind, minutes, claim = 'A quick answer' } = promise;
      const path = `marketing.promises[${index}]`;
      const at = `${path}.claim`;
      const promised = kind === 'response-time' ? minutes : undefined;
      const always = promisesAlways(promise) && notice !== true;
      if (kind === 'availability' && promise.claim === undefined) missing.add(at);
      if (kind === 'response-time' && minutes === undefined) missing.add(`${path}.minutes`);
      if (promised !== undefined && answered === undefined) missing.add('customers.first_response_minutes');
      if (always && coverage === undefined) missing.add('customers.coverage');

      const speed = { at: 'customers.first_response_minutes', label: 'answered here' };
      const times = { at: 'customers.coverage', label: 'answered here' };
      const slower = promised !== undefined && answered !== undefined && promised < answered;
      const hours = always ? limitedHours(coverage) : undefined;
      if (slower && hours !== undefined) {
        const related = [{ at: `${path}.minutes`, label: 'promised here' }, speed, times];
        report('slowerAndUncovered', { at, related, values: { claim, promised, answered, hours } });
      } else if (slower) {
        const related = [{ at: `${path}.minutes`, label: 'promised here' }, speed];
        report('slower', { at, related, values: { claim, promised, answered } });
      } else if (hours !== undefined) {
        report('uncovered', { at, related: [{ at, label: 'promised here' }, times], values: { claim, hours } });
      }
    }
    // Where the vendor does not answer, nobody has to say how fast it does.
    const open = [...missing].filter((field) => !notApplicable(field));
    if (open.length > 0 && inScope(engagement, 'replies')) ask(...open);
  },
  examples: {
    fires: {
      slower: `
        marketing:
          activity: []
          promises:
            - { claim: Cars ready in 15 minutes, kind: other, practised: true }
            - { claim: Answers within the hour, kind: response-time, minutes: 60, practised: true }
        scope: { instructions: { key_messages: [Cars ready in 15 minutes, Answers within the hour] } }
        customers: { coverage: { days: Mon-Sat, from: "08:00", to: "18:00" }, first_response_minutes: 240 }
      `,
      uncovered: `
        marketing:
          activity: []
          promises: [{ claim: Breakdown help 24/7, kind: availability, practised: true }]
        scope: { instructions: { key_messages: [Breakdown help 24/7] } }
        customers: { coverage: { days: Mon-Sat, from: "08:00", to: "18:00" }, first_response_minutes: 60 }
      `,
      slowerAndUncovered: `
        marketing:
          activity: []
          promises: [{ claim: "24/7 call-out, 30-minute response", kind: response-time, minutes: 30, practised: true }]
        scope: { instructions: { key_messages: ["24/7 call-out, 30-minute response"] } }
        customers: { coverage: { days: Mon-Sat, from: "08:00", to: "18:00" }, first_response_minutes: 240 }
      `,
    },
    quiet: `
      marketing:
        activity: []
        promises: [{ claim: "24/7 call-out, 30-minute response", kind: response-time, minutes: 30, practised: true }]
      scope: { instructions: { key_messages: ["24/7 call-out, 30-minute response"] } }
      customers: { coverage: { days: Mon-Sat, from: "08:00", to: "18:00" }, first_response_minutes: 30, out_of_hours_notice: true }
    `,
    asks: `
      engagement: { service: social-media-management }
      marketing: { promises: [{ claim: 30-minute response, kind: response-time, minutes: 30 }] }
    `,
  },
});
