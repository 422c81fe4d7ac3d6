/** The end of every document: its open points, by the person who can settle them. */

import type { Line } from '../pages/block.ts';
import { markdownLine } from '../pages/markdown/line.ts';
import type { OpenPoint } from './open-points.ts';

/** @param before ends “Open points before …” */
export function closing(points: readonly OpenPoint[], before: string): string {
  const heading = `## Open points before ${before}`;
  if (points.length === 0) return `${heading}\n\nThere are none.`;
  let number = 0;
  const groups = [...byPerson(points)].sort(correctionsFirst).map(([person, own]) => {
    const items = own.map((point, index) => `${++number}. ${markdownLine(item(point, own[index - 1]))}`);
    return `${markdownLine(person, 'strong')}\n\n${items.join('\n')}`;
  });
  return [heading, ...groups].join('\n\n');
}

function byPerson(points: readonly OpenPoint[]): Map<string, OpenPoint[]> {
  const groups = new Map<string, OpenPoint[]>();
  for (const point of points) {
    const title = titleFor(point);
    const own = groups.get(title);
    if (own) own.push(point);
    else groups.set(title, [point]);
  }
  // Questions with the same answer stand together.
  for (const [title, own] of groups) {
    const first = new Map(own.map((point) => [point, firstWith(own, point)]));
    groups.set(
      title,
      own.toSorted((a, b) => (first.get(a) ?? 0) - (first.get(b) ?? 0)),
    );
  }
  return groups;
}

function titleFor({ line, askOf }: OpenPoint): string {
  if (line !== null) return CORRECTIONS;
  return `To settle with ${askOf}`;
}

const CORRECTIONS = 'To correct in the file';

/** They are the quickest to settle. */
function correctionsFirst([a]: [string, unknown], [b]: [string, unknown]): number {
  return Number(b === CORRECTIONS) - Number(a === CORRECTIONS);
}

function firstWith(points: readonly OpenPoint[], point: OpenPoint): number {
  return points.findIndex((other) => other === point || (other.ask !== null && other.ask === point.ask));
}

const STATES = { absent: '', unread: '', unknown: ', not known yet', 'not-yet': ', still to be done' };

/** A question that was just asked is not asked again. */
function item({ text, state, line, remedy, ask }: OpenPoint, before: OpenPoint | undefined): Line {
  const what = `${text.charAt(0).toUpperCase()}${text.slice(1)}${STATES[state]}`;
  if (line !== null) return withCode(`${what}: line ${line} says something that cannot be read. ${remedy ?? ''}`);
  return ask === null || ask === before?.ask ? what : `${what}: “${ask}”`;
}

/** What a remedy puts between backticks is something to type. */
function withCode(text: string): Line {
  return text.split(/`([^`]*)`/).map((part, index) => (index % 2 === 1 ? { code: part } : part));
}
