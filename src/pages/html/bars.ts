/** Amounts side by side, against limits. */

import type { Bar, BarsBlock, Tone } from '../block.ts';
import { cut, type Label, labelAt, NARROWEST, percent, picture, widthIn } from './drawing.ts';
import { phrase } from './line.ts';
import { html, type Markup, nothing } from './markup.ts';

/** In px: from one bar to the next, from there to the bar itself, its height, and what the name of a limit takes. */
const PITCH = 64;
const HEAD = 26;
const HEIGHT = 22;
const LANE = 20;
/** Between a line and its name. */
const GAP = 7;

type Share = (value: number) => number;

export function bars(block: BarsBlock, id: string): Markup {
  const { title, says, bars: all, marks } = block;
  const most = Math.max(0, ...all.map(({ parts }) => sum(parts)), ...marks.map(({ value }) => amount(value)));
  const share: Share = (value) => (most > 0 ? amount(value) / most : 0);
  const foot = all.length * PITCH - 10;
  const drawn = [
    ...patterns(all, id),
    ...all.map((bar, index) => drawBar(bar, index * PITCH, share, id)),
    ...drawLimits(block, share, foot),
  ];
  return html`<figure class="bars">
<figcaption><strong>${phrase(title)}</strong> ${phrase(says)}</figcaption>
${picture(id, title, says, foot + marks.length * LANE + 4, drawn)}
<dl class="sums">${all.map((bar) => sumOf(bar, id))}${marks.map(limitOf)}
</dl>
</figure>`;
}

/** A loss is drawn as nothing; the text beside it says what it is. */
function amount(value: number): number {
  return value > 0 && Number.isFinite(value) ? value : 0;
}

function sum(parts: Bar['parts']): number {
  return parts.reduce((total, { value }) => total + amount(value), 0);
}

function drawBar({ label, tone, parts, text }: Bar, top: number, share: Share, id: string): Markup {
  const amountShown = cut(text, NARROWEST - 100);
  const name = cut(label, NARROWEST - 12 - widthIn(amountShown));
  let from = 0;
  const drawn = parts.map(({ value }, index) => {
    const x = share(from);
    from += amount(value);
    const box = html`x="${percent(x)}" y="${top + HEAD}" width="${percent(share(from) - x)}" height="${HEIGHT}"`;
    return html`<rect ${shade(index, tone, id)} ${box}/>`;
  });
  return html`
<g class="tone-${tone}">
<text class="name" x="0" y="${top + 18}">${name}</text>
<text class="amount" x="100%" y="${top + 18}" text-anchor="end">${amountShown}</text>
<rect class="track" x="0" y="${top + HEAD}" width="100%" height="${HEIGHT}"/>
${drawn}
<line class="zero" x1="0" x2="0" y1="${top + HEAD - 3}" y2="${top + HEAD + HEIGHT + 3}"/>
</g>`;
}

/** The parts of a bar are told apart without colour: full, hatched, pale, dotted, and again. */
function shade(index: number, tone: Tone, id: string): Markup {
  const kind = index % 4;
  if (kind === 0) return html`class="part full"`;
  if (kind === 2) return html`class="part pale"`;
  return html`class="part" fill="url(#${id}-${tone}-${kind === 1 ? 'hatch' : 'dots'})"`;
}

function patterns(all: readonly Bar[], id: string): readonly Markup[] {
  const tones = new Set(all.filter(({ parts }) => parts.length > 1).map(({ tone }) => tone));
  return [...tones].map(
    (tone) => html`
<defs class="tone-${tone}">
<pattern id="${id}-${tone}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="paper" width="6" height="6"/><rect class="full" width="2.5" height="6"/></pattern>
<pattern id="${id}-${tone}-dots" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="paper" width="6" height="6"/><circle class="full" cx="3" cy="3" r="1.4"/></pattern>
</defs>`,
  );
}

interface Limit extends Label {
  readonly at: number;
  readonly index: number;
}

/**
 * Each limit is a line across every bar, and from the last one down to a name on a line of its own: close ones cannot
 * collide, and a line ends before it would cross the name of another.
 */
function drawLimits({ bars, marks }: BarsBlock, share: Share, foot: number): Markup[] {
  const limits = placed(marks, share);
  const lines = limits.map(({ at, index }, lane) => {
    const x = html`x1="${percent(at)}" x2="${percent(at)}"`;
    const across = bars.map((_, bar) => {
      const [top, end] = [bar * PITCH + HEAD - 5, bar * PITCH + HEAD + HEIGHT + 5];
      const down = bar === bars.length - 1 ? foot + lane * LANE + 17 : end;
      return html`
<line class="clearing" ${x} y1="${top}" y2="${end}"/><line class="limit-${index % 3}" ${x} y1="${top}" y2="${down}"/>`;
    });
    return html`${across}`;
  });
  const names = limits.map(
    ({ x, anchor, text }, lane) => html`
<text class="halo" x="${x}" dx="${anchor === 'start' ? GAP : -GAP}" y="${foot + lane * LANE + 16}" text-anchor="${anchor}">${text}</text>`,
  );
  return [...lines, ...names];
}

/** From the highest name down: those to the left of their lines from left to right, then the others from right to left. */
function placed(marks: BarsBlock['marks'], share: Share): Limit[] {
  const limits = marks.map(({ label, text, value }, index): Limit => {
    const at = share(value);
    return { ...labelAt(at, at, `${label} ${text}`, GAP), at, index };
  });
  // Where a name stands to the left of its line, those of the lines further left go along, if there is room.
  const turn = Math.max(...limits.map(({ anchor, at }) => (anchor === 'end' ? at : -1)));
  const turned = limits.map((limit): Limit => {
    const fits = widthIn(limit.text) + GAP <= limit.at * NARROWEST;
    return limit.at <= turn && fits ? { ...limit, anchor: 'end' } : limit;
  });
  const rank = ({ anchor, at }: Limit) => (anchor === 'end' ? at : 2 - at);
  return turned.sort((a, b) => rank(a) - rank(b));
}

function sumOf({ label, tone, parts, text, working }: Bar, id: string): Markup {
  const shown = parts.map(
    (part, index) =>
      html`<span class="part-name"><svg class="swatch" width="14" height="12" aria-hidden="true"><rect ${shade(index, tone, id)} x="1" y="1" width="12" height="10"/></svg>${phrase(part.label)}</span> `,
  );
  const how = [
    ...(parts.length > 1 ? [html`<span class="parts">${shown}</span> `] : []),
    ...(working === undefined ? [] : [html`<span class="working">${phrase(working)}</span>`]),
  ];
  return html`
<div class="tone-${tone}"><dt>${phrase(label)}</dt><dd class="amount">${phrase(text)}</dd>${how.length > 0 ? html`<dd>${how}</dd>` : nothing}</div>`;
}

function limitOf({ label, text }: BarsBlock['marks'][number], index: number): Markup {
  return html`
<div><dt><svg class="key" width="14" height="14" aria-hidden="true"><line class="limit-${index % 3}" x1="7" x2="7" y1="0" y2="14"/></svg>${phrase(label)}</dt><dd class="amount">${phrase(text)}</dd></div>`;
}
