/** The dates in our sentences as people write them; what is quoted from the file, and what is to be typed, stays. */

import { longDate } from '../../engagement/dates.ts';
import { date } from '../../engagement/formats.ts';
import type { Found } from '../../reports/report/found.ts';
import type { Report } from '../../reports/report.ts';

/** Quoted, as code, or a date that stands alone. */
const PARTS = /“[^”]*”|`[^`]*`|(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])/g;

/** `It ended on 2026-09-30.` → `It ended on 30 September 2026.` */
export function datesInWords(text: string): string {
  return text.replace(PARTS, (part) => (date(part) ? longDate(part) : part));
}

/** The report with such dates in all that its findings say. */
export function inLongDates(report: Report): Report {
  const { faults, actions, questions, tasks, notes, waivers } = report;
  return {
    ...report,
    faults: faults.map(told),
    actions: actions.map((group) => ({ ...group, findings: group.findings.map(told) })),
    questions: questions.map((group) => ({ ...group, findings: group.findings.map(told) })),
    tasks: tasks.map(told),
    notes: notes.map(told),
    waivers: waivers.map((waiver) => ({ ...waiver, findings: waiver.findings.map(told) })),
  };
}

function told(found: Found): Found {
  const words = (text: string | null) => (text === null ? null : datesInWords(text));
  return {
    ...found,
    message: datesInWords(found.message),
    remedy: words(found.remedy),
    ask: words(found.ask),
    also: found.also.map(told),
  };
}
