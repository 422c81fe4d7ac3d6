/** What nobody has looked at, heard or said: interviews, lists of services, former clients, ties, pros and cons. */

import { longDate } from '../../../engagement/dates.ts';
import { formatList } from '../../../engagement/quantity.ts';
import { limitOf } from '../../../rules/limit.ts';
import type { AnyRule } from '../../../rules/rule.ts';
import overrunsNotAsked from '../../../rules/vendor/references/overruns-not-asked.ts';
import tooFewAsked from '../../../rules/vendor/references/too-few-contacted.ts';
import noCriteria from '../../../rules/vendor/shortlist/no-criteria.ts';
import notInterviewed from '../../../rules/vendor/shortlist/not-interviewed.ts';
import notReviewed from '../../../rules/vendor/shortlist/services-not-reviewed.ts';
import type { Check, ComparedCandidate, Missing } from '../types.ts';
import { byRule, type Compared, eligible, gap, namesOf, without } from './entry.ts';

export function missingChecks({ candidates }: Compared): Missing[] {
  return [
    ...unchecked(candidates, 'interview', notInterviewed, 'notSpoken'),
    ...planned(candidates, 'interview', 'The interview with', 'Hold it before you decide.'),
    ...unchecked(candidates, 'services', notReviewed, 'unread'),
    ...planned(candidates, 'services', 'Reading the list of services of', 'Do it before you decide.'),
  ];
}

function unchecked(
  candidates: readonly ComparedCandidate[],
  id: 'interview' | 'services',
  rule: AnyRule,
  message: string,
): Missing[] {
  const names = namesOf(candidates.filter((one) => !one.ruledOut && one[id].state === 'missing'));
  return names.length === 0 ? [] : [byRule(id, rule, message, { vendors: names }, names)];
}

function planned(
  candidates: readonly ComparedCandidate[],
  id: 'interview' | 'services',
  what: string,
  remedy: string,
): Missing[] {
  return candidates.flatMap(({ name, ruledOut, [id]: check }) => {
    if (ruledOut || check.state !== 'planned') return [];
    return [gap(id, `${what} ${name} ${toCome(check)}.`, remedy, [name])];
  });
}

function toCome({ on }: Check): string {
  return `is noted for ${longDate(on as string)}, which is still to come`;
}

/** As many clients of the vendor are to be asked as for references/too-few-contacted. */
export function missingReferences(compared: Compared): Missing[] {
  const { references, assessment } = compared;
  const asked = references.clients.filter(({ spoken }) => ['done', 'not-applicable'].includes(spoken.state));
  const who = references.of !== null && references.listed ? [references.of] : [];
  const vendor = references.of ?? 'any of the candidates';
  if (references.of === null && asked.length > 0) {
    const text = 'The file does not say whose clients you have spoken with.';
    return [gap('references', text, 'Write down the name of their vendor.')];
  }
  if (asked.length === 0) return [byRule('references', tooFewAsked, 'none', { vendor }, who)];
  const clients = asked.map(({ client }) => client ?? 'one client');
  const few = asked.length < limitOf(tooFewAsked, 'fewest', assessment.settings).value;
  return [
    ...(few ? [byRule('references', tooFewAsked, 'tooFew', { vendor, clients }, who)] : []),
    ...extraHours(compared, who),
  ];
}

/** The one question that no offer answers: whether the hours and the price were kept. */
function extraHours({ references, record }: Compared, who: readonly string[]): Missing[] {
  const spoken = references.clients.flatMap((note, index) =>
    note.spoken.state === 'done' ? [{ ...note, index }] : [],
  );
  const answered = spoken.some(({ hoursBeyondAgreed, index }) => {
    const { state } = record.entry('references', index, 'hours_beyond_agreed', undefined);
    return hoursBeyondAgreed !== null || state === 'not-applicable';
  });
  if (spoken.length === 0 || answered) return [];
  const clients = spoken.map(({ client }) => client ?? 'one without a name');
  return [byRule('extra-hours', overrunsNotAsked, 'unasked', { clients }, who)];
}

export function missingTies({ ties: { declared } }: Compared): Missing[] {
  const remedy = 'Ask everybody who decides about family, friendship, shares and favours, and note the day.';
  if (declared.state === 'missing') {
    return [gap('ties', 'Nobody has declared ties with the vendors, or that there are none.', remedy)];
  }
  return declared.state === 'planned'
    ? [gap('ties', `The day of the declaration of ties ${toCome(declared)}.`, remedy)]
    : [];
}

/** What speaks for a candidate and what against: without it the one who is described looks better. */
export function missingWords(compared: Compared): Missing[] {
  const found: Missing[] = [];
  const ruledOut = compared.board.rows.filter(({ candidate }) => candidate.disqualified);
  const unexplained = namesOf(without(compared, 'weaknesses', ruledOut));
  if (unexplained.length > 0) {
    const are = unexplained.length === 1 ? 'is' : 'are';
    const text = `${formatList(unexplained)} ${are} ruled out, and nothing says why.`;
    found.push(gap('reason-ruled-out', text, 'Note the reason under weaknesses.', unexplained));
  }
  const silent = without(compared, 'strengths', without(compared, 'weaknesses', eligible(compared)));
  const names = namesOf(silent);
  if (names.length > 0) found.push(byRule('strengths', noCriteria, 'unweighed', { vendors: names }, names));
  return found;
}
