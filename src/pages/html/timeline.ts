/** Days in their order: an axis with numbered marks and spans, and below it what each number stands for. */

import { daysBetween, longDate } from '../../engagement/dates.ts';
import type { TimelineBlock } from '../block.ts';
import { labelAt, NARROWEST, percent, picture, widthIn, within } from './drawing.ts';
import { phrase } from './line.ts';
import { html, type Markup, nothing } from './markup.ts';
import { sign } from './signs.ts';
import { ticksOf } from './ticks.ts';

/** In px: the row of today’s name, a row of marks, the axis with its names, a span with its name. */
const TOP = 22;
const LANE = 26;
const RADIUS = 10;
const AXIS = 34;
const SPAN = 36;

type Share = (date: string) => number;

export function timeline(block: TimelineBlock, id: string): Markup {
  const { title, says, from, to, today, spans, events } = block;
  const days = daysBetween(from, to);
  const share: Share = (date) => (days > 0 ? within(daysBetween(from, date) / days) : 0);
  const lanes = lanesOf(events.map(({ date }) => share(date)));
  const axis = TOP + (Math.max(-1, ...lanes) + 1) * LANE + 4;
  const height = axis + AXIS + spans.length * SPAN;
  const drawn = [
    ...(from <= today && today <= to ? [drawToday(share(today), height)] : []),
    drawAxis(from, to, share, axis),
    ...spans.map((span, index) => drawSpan(span, share, axis + AXIS + index * SPAN)),
    ...events.map((event, index) => drawStem(event, share, axis, lanes[index] ?? 0)),
    ...events.map((event, index) => drawMark(event, index + 1, share, axis, lanes[index] ?? 0)),
  ];
  return html`<figure class="timeline">
<figcaption><strong>${phrase(title)}</strong> ${phrase(says)}</figcaption>
${picture(id, title, says, height, drawn)}
${spans.length > 0 ? html`<dl class="sums">${spans.map(spanOf)}\n</dl>` : nothing}
<ol class="dates">${datesOf(block)}
</ol>
</figure>`;
}

/** The row of each mark, from the axis up: as low as it finds room on the narrowest phone. */
function lanesOf(places: readonly number[]): number[] {
  const gap = (2 * RADIUS + 3) / NARROWEST;
  const taken: number[] = [];
  return places.map((place) => {
    const free = taken.findIndex((last) => place - last >= gap);
    const lane = free < 0 ? taken.length : free;
    taken[lane] = place;
    return lane;
  });
}

function drawAxis(from: string, to: string, share: Share, y: number): Markup {
  const ticks = ticksOf(from, to).map(({ date, name }) => {
    const at = share(date);
    const x = percent(at);
    const text = html`<text class="tick halo" x="${x}" dx="5" y="${y + 18}">${name}</text>`;
    const fits = at * NARROWEST + 5 + widthIn(name) <= NARROWEST;
    return html`
<line class="axis" x1="${x}" x2="${x}" y1="${y}" y2="${y + 20}"/>${fits ? text : nothing}`;
  });
  return html`<line class="axis" x1="0" x2="100%" y1="${y}" y2="${y}"/>${ticks}`;
}

function drawSpan({ label, from, to, tone }: TimelineBlock['spans'][number], share: Share, y: number): Markup {
  const [start, end] = [share(from), share(to)];
  const { x, anchor, text } = labelAt(start, end, label);
  return html`
<g class="tone-${tone}"><text class="halo" x="${x}" y="${y + 13}" text-anchor="${anchor}">${text}</text>
<rect class="part full" x="${percent(start)}" y="${y + 19}" width="${percent(end - start)}" height="9"/></g>`;
}

function drawToday(at: number, height: number): Markup {
  const { x, anchor, text } = labelAt(at, at, 'today', 8);
  return html`
<g class="today"><line x1="${percent(at)}" x2="${percent(at)}" y1="2" y2="${height}"/><text class="halo" x="${x}" dx="${anchor === 'start' ? 6 : -6}" y="13" text-anchor="${anchor}">${text}</text></g>`;
}

type Event = TimelineBlock['events'][number];

function drawStem({ date, tone }: Event, share: Share, axis: number, lane: number): Markup {
  const x = percent(share(date));
  return html`
<line class="stem tone-${tone}" x1="${x}" x2="${x}" y1="${heightOf(axis, lane)}" y2="${axis}"/>`;
}

function drawMark({ date, tone }: Event, number: number, share: Share, axis: number, lane: number): Markup {
  const x = percent(share(date));
  const y = heightOf(axis, lane);
  return html`
<g class="mark tone-${tone}"><circle class="full" cx="${x}" cy="${y}" r="${RADIUS}"/><text x="${x}" y="${y + 4}" text-anchor="middle">${number}</text></g>`;
}

function heightOf(axis: number, lane: number): number {
  return axis - lane * LANE - LANE / 2 - 4;
}

function spanOf({ label, from, to, tone }: TimelineBlock['spans'][number]): Markup {
  return html`
<div class="tone-${tone}"><dt>${phrase(label)}</dt><dd class="days">${longDate(from)} to ${longDate(to)}</dd></div>`;
}

/** The dates by number; today stands where it belongs, without one. */
function datesOf({ events, today }: TimelineBlock): Markup[] {
  const later = events.findIndex(({ date }) => date > today);
  const now = html`
<li class="now"><span class="number"></span><span class="date">${longDate(today)}</span> <span>today</span></li>`;
  const rows = events.map(
    ({ date, label, tone, note }, index) => html`
<li class="tone-${tone}"><span class="number">${index + 1}</span><span class="date">${longDate(date)}</span>
<span>${tone === 'bad' || tone === 'warn' ? sign(tone) : nothing}${phrase(label)}${note === undefined ? nothing : html` <span class="soft">${phrase(note)}</span>`}</span></li>`,
  );
  return later < 0 ? [...rows, now] : [...rows.slice(0, later), now, ...rows.slice(later)];
}
