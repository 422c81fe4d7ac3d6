/** The signs beside words, the same in Markdown and in a terminal. They never stand alone: the words say it too. */

import type { Status } from '../assessment/assessment.ts';
import type { Tone } from './block.ts';

export const TONE_SIGN: Record<Tone, string> = { bad: '✖', warn: '▲', good: '✔', note: '·', plain: '' };

export const STATUS_SIGN: Record<Status, string> = { present: '✖', open: '?', clear: '✔', 'not-yet-due': '·' };
