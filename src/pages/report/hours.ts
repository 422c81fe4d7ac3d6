/** The hours a week as a picture: what the work takes against what is bought; below it, what it takes of the owner. */

import { formatList, formatNumber } from '../../engagement/quantity.ts';
import { reached } from '../../engagement/stage.ts';
import type { Hours } from '../../reports/report/hours.ts';
import type { Report } from '../../reports/report.ts';
import type { Bar, Block, Tone } from '../block.ts';
import { notKnown } from './money-facts.ts';

export function hoursBlocks(report: Report): Block[] {
  return [...hoursPicture(report), ...ownHours(report)];
}

export function hoursPicture({ hours }: Report): Block[] {
  if (!hours || hours.needed.value === null) return [];
  return [{ kind: 'bars', title: 'Hours a week', says: says(hours), bars: barsOf(hours), marks: [] }];
}

/** `The work takes 13.5 hours a week; 5.8 are bought.` */
function says({ needed, bought }: Hours): string {
  const taken = formatNumber(needed.value ?? 0);
  const work = `The work takes ${taken} hour${taken === '1' ? '' : 's'} a week`;
  if (bought.value === null) return `${work}; how many are bought is not known yet.`;
  const offered = formatNumber(bought.value);
  return `${work}; ${offered} ${offered === '1' ? 'is' : 'are'} bought.`;
}

const PARTS = { replies: 'replies', posts: 'posts', meetings: 'meetings and reports' } as const;

function barsOf({ needed, parts, bought }: Hours): Bar[] {
  const short = bought.value !== null && bought.value < (needed.value ?? 0);
  const made = (['replies', 'posts', 'meetings'] as const).flatMap((name) =>
    parts && parts[name] > 0 ? [{ label: PARTS[name], value: parts[name] }] : [],
  );
  return [
    ...bar('The work takes', 'note', needed).map((one) => (made.length > 0 ? { ...one, parts: made } : one)),
    ...bar('Bought', short ? 'bad' : 'good', bought),
  ];
}

function bar(label: string, tone: Tone, { value, working }: Hours['needed']): Bar[] {
  if (value === null) return [];
  const sum = working === null ? {} : { working };
  return [{ label, tone, parts: [{ label, value }], text: `${formatNumber(value)} h a week`, ...sum }];
}

/** What the owner's side gives is not settled before there is a contract. */
function ownHours({ hours, decisionMaker, stage }: Report): Block[] {
  if (!hours || stage === null || !reached(stage, 'contracting')) return [];
  const { client, clientOpen, available } = hours;
  if (client.value === null || available === null) return [];
  const has = `${decisionMaker ?? 'whoever decides'} has ${formatNumber(available)} h`;
  const open = formatList(clientOpen);
  if (client.value === 0 && open !== '')
    return [{ kind: 'facts', facts: [['On your own side', `${notKnown(open)}; ${has}`]] }];
  const spent = `${formatNumber(client.value, 2)} h a week`;
  const besides = open === '' ? '' : `, and what is not known yet: ${open}`;
  const sum = client.working === null || client.working === spent ? [] : [{ soft: ` (${client.working})` }];
  return [{ kind: 'facts', facts: [['On your own side', [`${spent}${besides}; ${has}`, ...sum]]] }];
}
