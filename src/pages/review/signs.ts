/** The six signs: all figures in a table, then what shows, what does not, and what cannot be told. */

import { longDate } from '../../engagement/dates.ts';
import { formatList } from '../../engagement/quantity.ts';
import type { Measure } from '../../reports/review/measure.ts';
import type { TriggerReview } from '../../reports/review/types.ts';
import type { Review } from '../../reports/review.ts';
import type { Block, Entry, Line, TableBlock } from '../block.ts';

export function signs(review: Review): Block[] {
  const of = (...statuses: readonly TriggerReview['status'][]) =>
    review.triggers.filter(({ status }) => statuses.includes(status));
  const showing = of('fired', 'waived');
  const quiet = of('quiet');
  const open = of('open');
  return [
    { kind: 'heading', text: 'The signs of trouble' },
    table(review),
    { kind: 'note', text: sources(review) },
    ...(showing.length > 0
      ? [
          { kind: 'heading', text: 'What shows', level: 3 } as const,
          { kind: 'entries', entries: showing.map(entry) } as const,
        ]
      : []),
    ...section(
      'What does not show',
      quiet.map(({ name, says }) => [{ strong: `${name}.` }, ` ${says}`]),
    ),
    ...section('What cannot be judged', open.map(unknown)),
  ];
}

function section(heading: string, items: readonly Line[]): Block[] {
  return items.length > 0
    ? [
        { kind: 'heading', text: heading, level: 3 },
        { kind: 'list', items },
      ]
    : [];
}

function table({ triggers }: Review): TableBlock {
  const rows = triggers.flatMap((trigger) => trigger.measures.map((measure) => ({ trigger, measure })));
  return {
    kind: 'table',
    caption: 'Each figure, and where it becomes a sign of trouble',
    columns: [{ name: 'Sign' }, { name: 'Figure' }, { name: 'Becomes a sign' }, { name: 'Now?' }],
    rows: rows.map(({ trigger, measure }) => [
      measure.name,
      measure.text ?? '?',
      measure.threshold?.text ?? '?',
      answer(measure, trigger),
    ]),
    strong: rows.flatMap(({ measure }, index) => (measure.reached ? [index] : [])),
  };
}

function answer({ reached, text }: Measure, { status }: TriggerReview): string {
  if (reached === null) return text === null ? 'not known' : 'cannot say';
  if (!reached) return 'no';
  return status === 'waived' ? 'accepted' : 'yes';
}

/** Where the limits come from. */
function sources({ triggers }: Review): string {
  const found = triggers.flatMap(({ measures }) => measures.flatMap(({ threshold }) => threshold?.source ?? []));
  const own = [...new Set(found)].filter((source) => !source.startsWith('house default'));
  const defaults = 'Where a figure becomes a sign is a house default of vet: a judgement, and no law.';
  return own.length === 0 ? defaults : `${defaults} Some of it is ${formatList(own)}.`;
}

function entry(trigger: TriggerReview): Entry {
  const { waived, grave, status } = trigger;
  const accepted =
    waived === null
      ? []
      : [
          `Accepted by ${waived.by} until ${longDate(waived.until)}: “${waived.reason}”. It stays a sign, and counts in the decision.`,
        ];
  return {
    tone: status === 'waived' ? 'note' : grave ? 'bad' : 'warn',
    label: status === 'waived' ? 'accepted' : grave ? 'grave sign' : 'sign',
    text: trigger.says,
    more: [trigger.why, ...(grave ? ['It needs no talk first.'] : []), ...accepted, notKnown(trigger)].filter(
      (part) => part !== '',
    ),
    ...(trigger.remedy === null ? {} : { remedy: trigger.remedy }),
    source: trigger.rule,
  };
}

function unknown(trigger: TriggerReview): Line {
  const parts = [notKnown(trigger), trigger.says].filter((part) => part !== '');
  return [{ strong: `${trigger.name}.` }, ` ${parts.join(' ')}`];
}

function notKnown({ missing }: TriggerReview): string {
  return missing.length > 0 ? `Not known: ${formatList(missing.map(({ text }) => text))}.` : '';
}
