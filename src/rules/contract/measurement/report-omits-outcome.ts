import { primaryOutcome } from '../../../engagement/outcomes.ts';
import { defineRule } from '../../rule.ts';

const LITTLE_WORDS = ['the', 'of', 'and', 'per', 'for', 'from', 'in', 'to', 'our', 'a', 'an', 'each', 'number'];

/** The stems of the words that carry the sense: “Jobs booked” and “booked jobs” share all. */
function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !LITTLE_WORDS.includes(word));
  return new Set(telling.map((word) => word.replace(/(?<=\p{L}{3})(ings?|ed|e?s)$/u, '').slice(0, 6)));
}

/** “bookings” stands for “tracked bookings”, and “booked jobs against target” for “booked jobs”; “cost per job” does not. */
function names(item: string, metric: string): boolean {
  const said = stems(item);
  const wanted = stems(metric);
  if (said.size === 0 || wanted.size === 0) return item.trim().toLowerCase() === metric.trim().toLowerCase();
  return [...said].every((stem) => wanted.has(stem)) || [...wanted].every((stem) => said.has(stem));
}

export default defineRule({
  id: 'measurement/report-omits-outcome',
  from: 'contracting',
  unknown: 'asks',
  needs: ['communication.report_includes', 'outcomes[].metric'],
  fixedBy: 'both',
  askOf: 'vendor',
  unless: 'outcomes/not-stated',
  summary: 'The report does not show the figure that the work is for.',
  why: 'Pages of reach and likes can hide for months that the one figure that pays has not moved.',
  remedy: 'Make the outcome against its target the first line of every report.',
  ask: 'Which figures does the report show, and is the one that the work is for the first of them?',
  source: 'BetterBriefs (IPA); reviews of agencies on reports that measure activity (simaia.co, torpedoweb.org).',
  messages: {
    omitted: {
      severity: 'warning',
      text: 'The report shows {items:list}, but not {metric}, which the work is for.',
    },
    empty: {
      severity: 'warning',
      text: 'No figure is agreed for the report, not even {metric}, which the work is for.',
    },
  },
  check({ engagement, report, ask }) {
    const at = 'communication.report_includes';
    const items = engagement.communication?.report_includes;
    const primary = primaryOutcome(engagement);
    if (!primary) return;
    const { id, metric } = primary.outcome;
    // That there is no metric at all is said by outcomes/not-measurable.
    if (metric === undefined) return;
    if (items === undefined) return ask(at);
    const shown = items.some((item) => /\boutcome\b/i.test(item) || names(item, metric) || item === id);
    if (shown) return;
    const related = [{ at: `${primary.path}.metric`, label: 'what the work is for' }];
    if (items.length === 0) report('empty', { at, related, values: { metric } });
    else report('omitted', { at, related, values: { items, metric } });
  },
  examples: {
    fires: {
      omitted: `
        outcomes: [{ primary: true, statement: 40 MOT bookings a month by June, metric: MOT bookings }]
        contract: { review_dates: quarterly }
        communication: { report_includes: [reach, likes, cost per booking] }
      `,
      empty: `
        outcomes: [{ primary: true, statement: 40 MOT bookings a month by June, metric: MOT bookings }]
        contract: { review_dates: quarterly }
        communication: { report_includes: [] }
      `,
    },
    quiet: `
      outcomes: [{ primary: true, statement: 40 MOT bookings a month by June, metric: MOT bookings }]
      contract: { review_dates: quarterly }
      communication: { report_includes: [reach, MOTs booked against target] }
    `,
    asks: `
      outcomes: [{ primary: true, statement: 40 MOT bookings a month by June, metric: MOT bookings }]
      contract: { review_dates: quarterly }
    `,
  },
});
