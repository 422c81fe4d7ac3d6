/** Findings, questions and tasks as `vet lint` shows them, without the frames. */

import type { Paint } from '../../formats/text/style.ts';
import type { Entry, Tone, VerdictBlock } from '../block.ts';
import { led, lines, plainLine } from './line.ts';

const INDENT = '  ';

export function tint(tone: Tone, paint: Paint): ((text: string) => string) | undefined {
  return { bad: paint.bad, warn: paint.warn, good: paint.good, note: paint.note, plain: undefined }[tone];
}

export function verdictLines({ tone, text, because }: VerdictBlock, width: number, paint: Paint): string[] {
  const colour = tint(tone, paint);
  const brush = (words: string): string => (colour ? colour(paint.bold(words)) : paint.bold(words));
  return led(plainLine(text), brush, because, width, paint, 0);
}

export function entryLines({ tone, label, text, more, remedy, source }: Entry, width: number, paint: Paint): string[] {
  const inner = width - INDENT.length;
  const lead = label === undefined ? '·' : `${plainLine(label)}:`;
  const below = [
    ...(more ?? []).flatMap((line) => lines(line, inner - 2, paint, 0, paint.dim)),
    ...(remedy === undefined ? [] : led('→', undefined, remedy, inner - 2, paint)),
    ...(source === undefined ? [] : lines(source, inner - 2, paint, 0, paint.dim)),
  ];
  return [...led(lead, tint(tone, paint), text, inner, paint, 2), ...below.map((line) => `  ${line}`)].map(
    (line) => INDENT + line,
  );
}
