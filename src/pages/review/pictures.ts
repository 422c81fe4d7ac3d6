/** Progress against time, and what was billed against what was agreed. */

import { longDate } from '../../engagement/dates.ts';
import { formatMoney, formatNumber } from '../../engagement/quantity.ts';
import type { Measure } from '../../reports/review/measure.ts';
import type { Review } from '../../reports/review.ts';
import type { Bar, BarsBlock, Tone } from '../block.ts';

export function pictures(review: Review): BarsBlock[] {
  const measures = review.triggers.flatMap((trigger) => trigger.measures);
  return [...measures.flatMap(progress), ...measures.flatMap((measure) => billing(measure, review))];
}

function progress({ progress: found, threshold, reached, working }: Measure): BarsBlock[] {
  if (!found || found.baseline === found.target) return [];
  const way = `${formatNumber(found.percentOfWay, 0)}%`;
  const time = `${formatNumber(found.percentOfTime, 0)}%`;
  return [
    {
      kind: 'bars',
      title: `On the way: ${found.metric}`,
      says: `${way} of the way to the target, when ${time} of the time was over, on ${longDate(found.on)}.`,
      bars: [
        bar(
          'The way',
          found.percentOfWay,
          `${way} of the way`,
          reached === null ? 'note' : reached ? 'warn' : 'good',
          working,
        ),
        bar('The time', found.percentOfTime, `${time} of the time`, 'plain', null),
      ],
      marks:
        threshold?.value == null
          ? []
          : [
              { label: 'a sign below', value: threshold.value, text: `${threshold.value}%` },
              { label: 'the target', value: 100, text: '100%' },
            ],
    },
  ];
}

function billing({ billing: found, threshold, reached }: Measure, { currency, asOf }: Review): BarsBlock[] {
  if (!found) return [];
  const money = (value: number) => formatMoney(value, currency ?? undefined);
  const [billed, agreed] = [money(found.invoiced), money(found.agreed)];
  return [
    {
      kind: 'bars',
      title: 'Billed and agreed',
      says: `${billed} was billed, and ${agreed} was agreed by ${longDate(asOf)}.`,
      bars: [
        bar('Billed', found.invoiced, billed, reached ? 'bad' : 'good', null),
        bar('Agreed', found.agreed, agreed, 'plain', found.working),
      ],
      marks:
        threshold?.value == null
          ? []
          : [{ label: 'a sign above', value: threshold.value, text: money(threshold.value) }],
    },
  ];
}

/** A way that went backwards has no length. */
function bar(label: string, value: number, text: string, tone: Tone, working: string | null): Bar {
  return { label, tone, parts: [{ label, value: Math.max(0, value) }], text, ...(working === null ? {} : { working }) };
}
