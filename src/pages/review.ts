/** The page of `vet review`: the decision first, then what it rests on, then what to do. */

import { STAGE_NAMES } from '../assessment/words.ts';
import { longDate } from '../engagement/dates.ts';
import type { Stage } from '../engagement/stage.ts';
import { capital } from '../reports/review/basis.ts';
import type { Review } from '../reports/review.ts';
import type { Block, Page, Tone, VerdictBlock } from './block.ts';
import { ahead } from './review/ahead.ts';
import { afterwards, conversation } from './review/conversation.ts';
import { ownPart } from './review/own-part.ts';
import { pictures } from './review/pictures.ts';
import { reasons } from './review/reasons.ts';
import { signs } from './review/signs.ts';

export function reviewPage(review: Review): Page {
  const title = `A second opinion? ${review.title}`;
  return {
    title,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'note', text: about(review) },
      verdict(review),
      ...(review.applicable ? body(review) : ahead(review)),
    ],
  };
}

function body(review: Review): Block[] {
  return [
    ...(review.term.says === null ? [] : [{ kind: 'text', text: review.term.says } as const]),
    ...signs(review),
    ...pictures(review),
    ...reasons(review),
    ...talk(review),
    ...ownPart(review),
    ...conversation(review),
    ...afterwards(review),
  ];
}

/** That nobody has talked is worth saying only where there is something to talk about. */
function talk({ talk: { status, says }, bring }: Review): Block[] {
  if (!bring && (status === 'not-held' || status === 'not-known')) return [];
  return [
    { kind: 'heading', text: 'The talk' },
    { kind: 'text', text: says },
  ];
}

/** Who with whom, and when: `Pelican Budget Car Rental with Wavelength Social, at work; as of 20 November 2026`. */
function about({ client, vendor, stage, stageInFile, asOf }: Review): string {
  const parties = [client, vendor].filter((name) => name !== null).join(' with ');
  const standing = stage === null ? '' : standingOf(stage, stageInFile);
  const where = [parties === '' ? capital(standing) : parties, parties === '' ? '' : standing];
  const first = where.filter((part) => part !== '').join(', ');
  return first === '' ? `As of ${longDate(asOf)}` : `${first}; as of ${longDate(asOf)}`;
}

/** Who judges as if at another stage is not to forget it. */
function standingOf(stage: Stage, inFile: Stage | null): string {
  if (stage === inFile) return STAGE_NAMES[stage];
  if (inFile === null) return `${STAGE_NAMES[stage]} (the file names no stage)`;
  return `judged as if ${STAGE_NAMES[stage]}; the file says: ${STAGE_NAMES[inFile]}`;
}

const TONES: Record<Review['verdict']['id'], Tone> = {
  justified: 'bad',
  'talk-first': 'warn',
  'agree-a-plan': 'warn',
  'hear-the-answer': 'warn',
  'look-closer': 'warn',
  'no-grounds': 'good',
  'note-the-worry': 'note',
  'no-doubt': 'good',
  'no-figures': 'note',
  'not-yet': 'note',
  unreadable: 'bad',
};

/** The first sentence is the verdict; what follows it belongs to the reasons. */
function verdict({ verdict: { id, text, because }, counts }: Review): VerdictBlock {
  const end = text.indexOf('. ');
  const head = end < 0 ? text : text.slice(0, end + 1);
  const rest = end < 0 ? '' : `${text.slice(end + 2)} `;
  // What could not be judged is no reason to be glad.
  const tone = TONES[id] === 'good' && counts.open > 0 ? 'note' : TONES[id];
  return { kind: 'verdict', tone, text: head, because: `${because} ${rest}`.trim() };
}
