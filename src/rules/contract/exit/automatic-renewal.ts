import { endOfTerm, lastDayOfNotice } from '../../../engagement/calendar/term.ts';
import { count } from '../../../engagement/quantity.ts';
import { defineRule } from '../../rule.ts';

const NOTICE = 'contract.renewal_notice_days';

export default defineRule({
  id: 'exit/automatic-renewal',
  from: 'contracting',
  unknown: 'asks',
  needs: ['contract.renewal', NOTICE, 'contract.start', 'contract.term_months'],
  fixedBy: 'both',
  askOf: 'vendor',
  summary: 'The contract renews itself unless you stop it in time.',
  why: 'The day to stop it comes long before the end, nobody remembers it, and it costs another whole term.',
  remedy: 'Let it renew only if both agree, or set a reminder 30 days before the last day to stop it.',
  ask: 'What happens at the end of the term if nobody says anything?',
  source:
    'Red flags in vendor contracts (renewly.net, liabilityscore.com, contractpilot) and in marketing contracts (taqtics.com).',
  messages: {
    longNotice: {
      severity: 'error',
      text: 'The contract {renews} itself {unless}.',
    },
    shortNotice: {
      severity: 'warning',
      text: 'The contract {renews} itself {unless}.',
    },
    noticeForLeaving: {
      severity: 'error',
      text: 'The contract {renews} itself after {end}, and only the notice for leaving says by when to stop it: {by}.',
      remedy: 'Let it renew only if both agree, or have the last day to stop it written in.',
    },
    noNotice: {
      severity: 'error',
      text: 'The contract {renews} itself {after}, and nothing says by when to stop it.',
      remedy: 'Let it renew only if both agree, or have the last day to stop it written in.',
    },
  },
  thresholds: {
    longNoticeDays: { value: 60, unit: 'days before the end', source: 'red flags in vendor contracts' },
  },
  check({ engagement, thresholds, asOf, report, ask, notApplicable }) {
    const { renewal, renewal_notice_days: days } = engagement.contract ?? {};
    const at = 'contract.renewal';
    if (renewal === undefined) return ask(at);
    if (renewal !== 'automatic') return;
    const term = endOfTerm(engagement);
    const end = term.known ? term.date : undefined;
    const last = lastDayOfNotice(engagement);
    const by = last?.known ? last.date : undefined;
    const related = end === undefined ? [] : [{ at: 'contract.term_months', label: `ends on ${end}` }];
    const after = end === undefined ? 'when it ends' : `after ${end}`;
    const renews = end !== undefined && end < asOf ? 'renewed' : 'renews';

    if (days === undefined && !notApplicable(NOTICE)) {
      if (end !== undefined && by !== undefined)
        report('noticeForLeaving', { at, related, values: { renews, end, by } });
      else report('noNotice', { at, related, values: { renews, after } });
      return;
    }
    let unless = after;
    if (days !== undefined) {
      const before = count(days, 'day');
      const { start } = engagement.contract ?? {};
      if (by === undefined) unless = `unless you give notice ${days === 0 ? '' : `${before} `}before it ends`;
      else if (start !== undefined && by < start && asOf <= start)
        unless = `${after}, and the last day to stop it, ${by}, comes before the first day of work`;
      else if (by < asOf) unless = `${after}, and ${by} was the last day to stop it`;
      else
        unless = `unless you give notice by ${by}, ${days === 0 ? 'the day on which it ends' : `${before} before it ends on ${end}`}`;
    }
    const notice = days === undefined ? [] : [{ at: NOTICE, label: 'the notice' }];
    const long = days !== undefined && days >= thresholds.longNoticeDays;
    report(long ? 'longNotice' : 'shortNotice', { at, related: [...notice, ...related], values: { renews, unless } });
  },
  examples: {
    fires: {
      longNotice: `
        contract:
          start: 2027-01-04
          term_months: 6
          notice_days: 30
          renewal: automatic
          renewal_notice_days: 60
          handover_days: 14
          handover_items: [accounts, content, calendar, contacts, statistics]
      `,
      shortNotice: `
        contract:
          start: 2027-01-04
          term_months: 6
          notice_days: 30
          renewal: automatic
          renewal_notice_days: 30
          handover_days: 14
          handover_items: [accounts, content, calendar, contacts, statistics]
      `,
      noticeForLeaving: `
        contract:
          start: 2027-01-04
          term_months: 6
          notice_days: 30
          renewal: automatic
          handover_days: 14
          handover_items: [accounts, content, calendar, contacts, statistics]
      `,
      noNotice: `
        contract:
          term_months: 6
          notice_days: 30
          renewal: automatic
          handover_days: 14
          handover_items: [accounts, content, calendar, contacts, statistics]
      `,
    },
    quiet: `
      contract:
        start: 2027-01-04
        term_months: 6
        notice_days: 30
        renewal: by-agreement
        handover_days: 14
        handover_items: [accounts, content, calendar, contacts, statistics]
    `,
    asks: `
      contract: { notice_days: 30, renewal: unknown }
    `,
  },
});
