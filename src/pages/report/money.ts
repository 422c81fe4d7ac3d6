/** The money as a picture: what is spent, what that brings, and the limits. */

import { formatMoney } from '../../engagement/quantity.ts';
import type { Money } from '../../reports/report/money.ts';
import type { Report } from '../../reports/report.ts';
import type { Bar, Block, Tone } from '../block.ts';
import { moneyFacts } from './money-facts.ts';
import { moneySays } from './money-says.ts';

/** The same with a picture and without. */
const TITLE = 'Money over the whole term';

export function moneyBlocks(report: Report): Block[] {
  const { money } = report;
  if (!money) return [];
  const picture = moneyPicture(report);
  const facts = moneyFacts(money, picture.length > 0);
  if (facts.length === 0) return picture;
  const heading: Block[] = picture.length > 0 ? [] : [{ kind: 'text', text: [{ strong: TITLE }] }];
  return [...picture, ...heading, { kind: 'facts', facts }];
}

export function moneyPicture({ money, stage }: Report): Block[] {
  if (!money) return [];
  const bars = barsOf(money);
  if (bars.length === 0) return [];
  const limits = [
    ['Cap', money.capTotal.value],
    ['Ceiling', money.ceilingTotal.value],
  ] as const;
  const marks = limits.flatMap(([label, value]) =>
    value === null ? [] : [{ label, value, text: formatMoney(value, money.currency ?? undefined) }],
  );
  return [{ kind: 'bars', title: TITLE, says: moneySays(money, stage), bars, marks }];
}

function barsOf(money: Money): Bar[] {
  const { plannedSpend, gain, gainAfterCosts, capTotal } = money;
  const spend = plannedSpend.value;
  const over = spend !== null && capTotal.value !== null && spend > capTotal.value;
  const outcome = toneOfGain(spend, gainAfterCosts.value);
  const bars = [bar('Planned spend', over ? 'bad' : 'note', plannedSpend, money)];
  // Where no margin is given, all of the gain is left.
  if (gain.value === gainAfterCosts.value) bars.push(bar('Gain', outcome, gain, money));
  else bars.push(bar('Gain', 'plain', gain, money), bar('Gain after your costs', outcome, gainAfterCosts, money));
  return bars.flat();
}

function bar(label: string, tone: Tone, { value, working }: Money['gain'], { currency }: Money): Bar[] {
  if (value === null) return [];
  const text = formatMoney(value, currency ?? undefined);
  const sum = working === null || working === text ? {} : { working };
  // A loss has no length; its amount is said.
  return [{ label, tone, parts: [{ label, value: Math.max(value, 0) }], text, ...sum }];
}

function toneOfGain(spend: number | null, gain: number | null): Tone {
  if (spend === null || gain === null) return 'plain';
  return gain < spend ? 'bad' : 'good';
}
