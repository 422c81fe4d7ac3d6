/** Who else does what, whom to ask what, and what is still to be done: the working lists of a report. */

import { formatList } from '../../engagement/quantity.ts';
import type { Found } from '../../reports/report/found.ts';
import type { Report } from '../../reports/report.ts';
import type { Block, Entry, Line } from '../block.ts';
import { actor, named, shortOf, sourceOf } from './words.ts';

/** What stands in no way and is still a mistake: in full, by who must act. */
export function actionBlocks({ actions, blockers }: Report): Block[] {
  const groups = actions.flatMap(({ findings }): Block[] => {
    const own = findings.filter(({ blocks }) => !blocks);
    if (!own[0]) return [];
    return [
      { kind: 'heading', level: 3, text: actor(own[0]) },
      { kind: 'entries', entries: own.map(findingEntry) },
    ];
  });
  if (groups.length === 0) return [];
  return [{ kind: 'heading', text: blockers.length > 0 ? 'What else to mend' : 'What to mend' }, ...groups];
}

function findingEntry(found: Found): Entry {
  const label = shortOf(found);
  const more: Line[] = [
    ...found.also.map(({ message }) => message),
    ...(found.why === null ? [] : [[{ soft: found.why }]]),
  ];
  return {
    tone: 'warn',
    ...(label === undefined ? {} : { label }),
    text: found.message,
    ...(more.length > 0 ? { more } : {}),
    ...(found.remedy === null ? {} : { remedy: found.remedy }),
    source: [found, ...found.also].map(sourceOf).join('; '),
  };
}

/** For the talk with each of those who know. What stands in the way is strong. */
export function questionBlocks({ questions }: Report): Block[] {
  if (questions.length === 0) return [];
  return [
    { kind: 'heading', text: 'Questions to ask' },
    ...questions.flatMap(({ who, findings }): Block[] => [
      { kind: 'heading', level: 3, text: named(who) },
      { kind: 'list', items: askedOnce(findings).map(questionLine) },
    ]),
  ];
}

/** Findings that one answer would settle: nobody is asked the same twice. */
function askedOnce(findings: readonly Found[]): Found[][] {
  const byQuestion = new Map<string, Found[]>();
  for (const found of findings) {
    const question = found.ask ?? found.message;
    byQuestion.set(question, [...(byQuestion.get(question) ?? []), found]);
  }
  return [...byQuestion.values()];
}

function questionLine(asked: readonly Found[]): Line {
  const [first] = asked;
  const text = first?.ask ?? first?.message ?? '';
  const missing = [...new Set(asked.flatMap((found) => found.missing))];
  const open = missing.length > 0 ? `open: ${formatList(missing)}; ` : '';
  const sources = [...new Set(asked.map(sourceOf))].join('; ');
  return [asked.some(({ blocks }) => blocks) ? { strong: text } : text, { soft: ` (${open}${sources})` }];
}

/** What is still to be done before its time, or without standing in the way. */
export function taskBlocks({ tasks }: Report): Block[] {
  const own = tasks.filter(({ blocks }) => !blocks);
  if (own.length === 0) return [];
  return [
    { kind: 'heading', text: 'Still to be done' },
    { kind: 'list', items: own.map(taskLine) },
  ];
}

function taskLine(found: Found): Line {
  return [
    { strong: actor(found) },
    `: ${found.remedy ?? found.message}`,
    { soft: ` (${openOf(found)}${sourceOf(found)})` },
  ];
}

function openOf({ missing }: Found): string {
  return missing.length > 0 ? `open: ${formatList(missing)}; ` : '';
}

/** Weighs nothing, so it comes last, and small. */
export function noteBlocks({ notes }: Report): Block[] {
  if (notes.length === 0) return [];
  return [
    { kind: 'heading', text: 'Good practice, not pressing' },
    { kind: 'list', items: notes.map(noteLine) },
  ];
}

function noteLine(found: Found): Line {
  const text = [found.message, found.remedy].filter((part) => part !== null).join(' ');
  return [{ soft: `${text} (${sourceOf(found)})` }];
}
