import { Lines } from '../../src/document/lines.ts';
import { read } from '../../src/document/read.ts';
import { type Reading, understand } from '../../src/engagement/reading.ts';

/** A file that is YAML, understood. */
export function understood(text: string): Reading {
  const reading = understand(read(text));
  if (!reading) throw new Error('no engagement');
  return reading;
}

/** What is said of the shape of a file: `rule line:column «what is marked» what is wrong → what to do`. */
export function faults(text: string): string[] {
  const lines = new Lines(text);
  return understood(text)
    .faults.map((fault) => ({ ...fault, ...lines.range(fault.start, fault.end) }))
    .sort((a, b) => a.offset - b.offset)
    .map(
      ({ rule, line, column, start, end, message, remedy }) =>
        `${rule.replace('shape/', '')} ${line}:${column} «${text.slice(start, end)}» ${message} → ${remedy}`,
    );
}
