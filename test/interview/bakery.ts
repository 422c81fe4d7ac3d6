/** A bakery that writes its brief: the answers of the stories in these tests, and the interviews of the package. */

import { readFileSync } from 'node:fs';
import { dataOf } from '../../src/document/data.ts';
import { read } from '../../src/document/read.ts';
import { converse, type Ending, type Session } from '../../src/interview/converse.ts';
import { wholeCourse } from '../../src/interview/course.ts';
import type { Interview } from '../../src/interview/interview.ts';
import { type InterviewFile, interviewFrom } from '../../src/interview/load.ts';
import { type State, stateOf } from '../../src/interview/state.ts';
import type { Tree } from '../../src/interview/tree.ts';
import { viewOf } from '../../src/interview/view.ts';
import { type Answer, type Owner, owner } from './script.ts';

export const TODAY = '2026-11-20';

const files = ['social-media', 'outsourcing'].map(
  (name) => dataOf(read(readFileSync(`templates/interviews/${name}.yaml`, 'utf8')).root) as unknown as InterviewFile,
);

export const interviews: readonly Interview[] = files.map((file) => interviewFrom(file, files));

export const bakery: Readonly<Record<string, Answer>> = {
  '/engagement/stage': 'briefing',
  '/client/name': 'Millstone Bakery',
  '/client/country': 'GB',
  '/client/decision_maker/name': 'Marta Reyes',
  '/client/decision_maker/hours_per_week': '2',
  '/engagement/service': 'social-media-management',
  '/scope/included': ['posts', 'replies'],
  '/engagement/name': 'Social media for Millstone Bakery',
  '/engagement/reason': ['no-capacity'],
  '/engagement/alternatives_considered': 'An hour a day by the apprentice',
  '/outcomes': 1,
  '/outcomes/0/statement': '30 cakes a month are ordered through Instagram by July',
  '/outcomes/0/kind': 'sales',
  '/outcomes/0/metric': 'cakes ordered online',
  '/outcomes/0/baseline': { kind: 'unknown' },
  '/outcomes/0/target': '30',
  '/outcomes/0/per': 'month',
  '/outcomes/0/by': '31 July 2027',
  '/outcomes/0/value_per_unit': '£38',
  '/outcomes/0/margin_percent': '40 %',
  '/budget/currency': 'GBP',
  '/budget/cap': '3,000',
  '/budget/ceiling': '3,300',
  '/budget/told_vendor': { kind: 'not-yet' },
  '/scope/channels': 2,
  '/scope/channels/0/name': 'Instagram',
  '/scope/channels/0/posts_per_week': '3',
  '/scope/channels/1/name': 'Facebook',
  '/scope/channels/1/posts_per_week': '1',
  '/scope/excluded': ['photography', 'the website'],
  '/marketing/promises': 1,
  '/marketing/promises/0/claim': 'Warm bread until closing time',
  '/marketing/promises/0/kind': 'availability',
  '/marketing/promises/0/practised': true,
};

export function sessionOf(prompter: Owner, base: Tree = {}, save: (state: State) => void = () => {}): Session {
  return {
    interviews,
    base,
    asOf: TODAY,
    prompter,
    save: async (state) => {
      save(state);
      return true;
    },
  };
}

/** From the first question to the last. */
export async function interviewed(
  answers: Readonly<Record<string, Answer>>,
  base: Tree = {},
): Promise<{ readonly ending: Ending; readonly owner: Owner; readonly written: Tree }> {
  const someone = owner(answers);
  const session = sessionOf(someone, base);
  const ending = await converse(stateOf(base), wholeCourse({ tone: 'plain', text: '' }, []), session);
  return { ending, owner: someone, written: viewOf(ending.state, session).written };
}
