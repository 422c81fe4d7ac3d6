/** A document from the answers of one file and a template. */

import type { Assessment } from '../assessment/assessment.ts';
import { Answers } from './answers.ts';
import { closing } from './closing.ts';
import { AnswersContext } from './context.ts';
import { makeEngine, parse } from './engine.ts';
import { gapFilters, ownFilters } from './filters.ts';
import { type DraftKind, type Kind, kindOf } from './kinds.ts';
import { withoutNotApplying } from './not-applying.ts';
import { type OpenPoint, OpenPoints } from './open-points.ts';
import { templateError } from './template-error.ts';
import { isSocial, viewOf } from './view.ts';

export interface Draft {
  /** What its window is called, as plain text. */
  readonly title: string;
  readonly markdown: string;
  /** In the order of the document. */
  readonly openPoints: readonly OpenPoint[];
  /** What whoever asked for it should know, beside the document. */
  readonly notes: readonly string[];
}

/**
 * Fills in a template. Whatever the file says appears as text, whatever it does not say as an open point.
 * @throws TemplateError where the template cannot be used
 */
export function draftOf(name: DraftKind, assessment: Assessment, template: string): Draft {
  const kind = kindOf(name);
  const { engagement } = assessment;
  const answers = new Answers(assessment, kind.keepsBack);
  const open = new OpenPoints(engagement, !answers.keepsBack('vendor'));
  const engine = makeEngine(open, ownFilters(engagement, answers, open), gapFilters);
  let body: string;
  try {
    const templates = parse(engine, template);
    body = engine.renderSync(templates, new AnswersContext(viewOf(assessment, answers), engine, answers));
  } catch (fault) {
    throw templateError(fault, Object.keys(engine.filters));
  }
  const { text, left } = withoutNotApplying(body);
  const points = open.without(left, text);
  const about = engagement.engagement?.name ?? engagement.client?.name;
  const title = kind.name === 'policy' && !isSocial(engagement) ? 'Rules' : kind.title;
  return {
    title: about === undefined ? title : `${title}: ${about}`,
    // A sheet for a call is paper: it has no part that says nothing.
    markdown: `${tidy(text)}${points.length === 0 && kind.name === 'reference-call' ? '' : `\n\n${closing(points, kind.before)}`}\n`,
    openPoints: points,
    notes: notesOn(kind, assessment),
  };
}

function notesOn(kind: Kind, { engagement }: Assessment): string[] {
  const { stage } = engagement.engagement ?? {};
  const atWork = engagement.contract?.signed_on !== undefined || stage === 'running' || stage === 'ending';
  return kind.name === 'brief' && atWork ? ['A vendor is already at work: a brief is for offers.'] : [];
}

/** Conditions leave blanks behind; two at the end of a line are somebody's hard break. */
function tidy(text: string): string {
  return text
    .replace(/^[ \t]+$|(?<=\S)[ \t]$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
