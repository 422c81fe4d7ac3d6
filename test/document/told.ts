import { Lines } from '../../src/document/lines.ts';
import { readThoroughly } from '../../src/document/read.ts';

/** What a person is told of a file: `line:column «what is marked» what is wrong. → what to do.` */
export async function told(text: string): Promise<string[]> {
  const { problems } = await readThoroughly(text);
  const lines = new Lines(text);
  return problems.map(({ message, help, start, end }) => {
    const { line, column } = lines.range(start, end);
    return `${line}:${column} «${text.slice(start, end)}» ${message} → ${help}`;
  });
}

/** A story of a few lines, with the margin that it has in a test taken off. */
export function file(story: string): string {
  const lines = story.replace(/^\n/, '').trimEnd().split('\n');
  const margin = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/[^ ]/)));
  return `${lines.map((line) => line.slice(margin)).join('\n')}\n`;
}
