/** What stands in the way, in short and by who must act; why it does is told further down, for who wants to know. */

import { count, formatList } from '../../engagement/quantity.ts';
import type { Found } from '../../reports/report/found.ts';
import type { Report } from '../../reports/report.ts';
import type { Block, Entry } from '../block.ts';
import { actor, shortOf, sourceOf, withCode } from './words.ts';

export function blockerBlocks(report: Report): Block[] {
  const groups = blockerGroups(report);
  if (groups.length === 0) return [];
  return [
    { kind: 'heading', text: 'What stands in the way' },
    ...groups.flatMap(({ who, entries }): Block[] => [
      { kind: 'heading', level: 3, text: who },
      { kind: 'entries', entries },
    ]),
  ];
}

interface Group {
  readonly who: string;
  readonly entries: readonly Entry[];
}

function blockerGroups(report: Report): Group[] {
  const deeds = [...risksOf(report), ...report.tasks].filter(({ blocks }) => blocks);
  const groups: Group[] = [
    { who: 'In the file itself', entries: report.faults.filter(({ blocks }) => blocks).map(faultEntry) },
    ...(['client', 'vendor', 'both'] as const).map((side) => {
      const own = deeds.filter(({ fixedBy }) => fixedBy === side);
      return { who: own[0] ? actor(own[0]) : '', entries: own.map(deedEntry) };
    }),
    ...report.questions.map(({ who, findings }) => ({
      who: who === 'you' ? 'For you to find out' : `To ask ${who}`,
      entries: answersWanted(findings.filter(({ blocks }) => blocks)),
    })),
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

export function risksOf({ actions }: Report): Found[] {
  return actions.flatMap(({ findings }) => findings);
}

/** With the line, as there is nothing else to find it by. */
export function faultEntry({ message, remedy, line }: Found): Entry {
  return {
    tone: 'bad',
    text: withCode(`Line ${line}: ${message}`),
    ...(remedy === null ? {} : { remedy: withCode(remedy) }),
  };
}

function deedEntry(found: Found): Entry {
  const label = shortOf(found);
  const task = found.kind === 'task';
  return {
    tone: 'bad',
    ...(label === undefined ? {} : { label }),
    text: task ? `Still to be done: ${formatList(found.missing)}.` : found.message,
    ...(found.also.length > 0 ? { more: found.also.map(({ message }) => message) } : {}),
    ...(found.remedy === null ? {} : { remedy: found.remedy }),
  };
}

/** The questions themselves stand further down, for the talk. */
function answersWanted(blocking: readonly Found[]): Entry[] {
  if (blocking.length === 0) return [];
  const missing = [...new Set(blocking.flatMap((found) => found.missing))];
  return [
    {
      tone: 'bad',
      text: `Not known yet: ${formatList(missing)}.`,
      remedy: `${count(blocking.length, 'question')}, under “Questions to ask”.`,
    },
  ];
}

/** Why each of them matters, with its place in the file. */
export function reasonBlocks(report: Report): Block[] {
  const reasons = byRule(risksOf(report).filter(({ blocks, why }) => blocks && why !== null));
  if (reasons.length === 0) return [];
  return [
    { kind: 'heading', text: 'Why that stands in the way' },
    {
      kind: 'list',
      items: reasons.map(([first, ...others]) => [
        { strong: shortOf(first) ?? first.rule },
        `: ${first.why}`,
        {
          soft: ` (${[first, ...others]
            .flatMap((found) => [found, ...found.also])
            .map(sourceOf)
            .join('; ')})`,
        },
      ]),
    },
  ];
}

/** A rule has one reason, however often it speaks. */
function byRule(findings: readonly Found[]): [Found, ...Found[]][] {
  const groups = new Map<string, [Found, ...Found[]]>();
  for (const found of findings) {
    const group = groups.get(found.rule);
    if (group) group.push(found);
    else groups.set(found.rule, [found]);
  }
  return [...groups.values()];
}
