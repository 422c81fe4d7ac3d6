/** The signs beside words: each has its own shape, for those who see no colours and for paper. */

import type { GridCell, Tone } from '../block.ts';
import { html, type Markup } from './markup.ts';

type Name = Tone | GridCell['status'];

const CROSS = html`<circle class="solid" cx="8" cy="8" r="7.5"/><path class="cut" d="M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6"/>`;
const EXCLAMATION = html`<path class="solid" d="M8 .8 15.6 14.4H.4z"/><path class="cut" d="M8 5.6v4M8 12v.2"/>`;
const QUESTION = html`<circle class="drawn" cx="8" cy="8" r="6.8"/><path class="drawn" d="M5.9 6.3c.1-1.3 1-2 2.1-2 1.2 0 2.1.8 2.1 1.9 0 1.5-2.1 1.6-2.1 3.1M8 11.6v.2"/>`;
const TICK = html`<circle class="solid" cx="8" cy="8" r="7.5"/><path class="cut" d="M4.7 8.4l2.3 2.3 4.3-4.9"/>`;
const LETTER = html`<circle class="drawn" cx="8" cy="8" r="6.8"/><path class="drawn" d="M8 7.2v4.2M8 4.5v.2"/>`;
const DOT = html`<circle class="solid" cx="8" cy="8" r="2.2"/>`;
const LATER = html`<circle class="drawn later" cx="8" cy="8" r="6.8"/>`;

const SIGNS: Record<Name, Markup> = {
  bad: CROSS,
  warn: EXCLAMATION,
  good: TICK,
  note: LETTER,
  plain: DOT,
  present: CROSS,
  open: QUESTION,
  clear: TICK,
  'not-yet-due': LATER,
};

/** Said in words beside it, so not read aloud. */
export function sign(name: Name): Markup {
  return html`<svg class="sign" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">${SIGNS[name]}</svg>`;
}
