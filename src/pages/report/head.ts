/** The first lines of a report: what it is about, the verdict, and a second opinion where work gives reason for doubt. */

import type { Verdict } from '../../assessment/assessment.ts';
import { STAGE_NAMES } from '../../assessment/words.ts';
import { longDate } from '../../engagement/dates.ts';
import { reached } from '../../engagement/stage.ts';
import type { Report } from '../../reports/report.ts';
import type { Block, Tone } from '../block.ts';

export function headBlocks(report: Report): Block[] {
  return [
    { kind: 'title', text: report.title },
    { kind: 'text', text: `${subject(report)} Readiness report of ${longDate(report.asOf)}.`.trim() },
    ...assumption(report),
    ...otherStage(report),
    verdictBlock(report),
  ];
}

/** `Harbour Lane Cleaning Ltd and Northlight Social, about to sign.` */
export function subject({ client, vendor, stage, path, title }: Report): string {
  if (stage === null) return title === path ? '' : `${path}.`;
  const parties = [client, reached(stage, 'contracting') ? vendor : null].filter((party) => party !== null);
  const where = STAGE_NAMES[stage];
  if (parties.length === 0) return `${where.charAt(0).toUpperCase()}${where.slice(1)}.`;
  return `${parties.join(' and ')}, ${where}.`;
}

const TONES: Record<Verdict, Tone> = {
  malformed: 'bad',
  'not-ready': 'bad',
  'ready-with-warnings': 'warn',
  ready: 'good',
};

export function verdictBlock({ verdict, sentence }: Report): Block {
  return { kind: 'verdict', tone: TONES[verdict], text: sentence.head, because: sentence.rest };
}

function assumption({ stageAssumed, faults }: Report): Block[] {
  if (!stageAssumed) return [];
  const unread = faults.some(({ path }) => path === '/engagement/stage');
  const why = unread ? 'The stage in the file could not be read' : 'The file names no stage';
  return [{ kind: 'note', text: `${why}, so the first is assumed: writing the brief.` }];
}

/** Judged for another stage than that of the file, because somebody asked for it. */
function otherStage({ stage, stageInFile, stageAssumed }: Report): Block[] {
  if (stage === null || stageAssumed || stage === stageInFile) return [];
  const said = stageInFile === null ? 'the file names no stage' : `the file says: ${STAGE_NAMES[stageInFile]}`;
  return [{ kind: 'note', text: `Judged as if ${STAGE_NAMES[stage]}; ${said}.` }];
}

export function secondOpinionBlocks({ secondOpinion }: Report): Block[] {
  if (!secondOpinion) return [];
  return [
    { kind: 'heading', text: 'A second opinion?' },
    { kind: 'text', text: [{ strong: secondOpinion.text }, ' ', secondOpinion.because] },
  ];
}
