/** What the words of a field mean: as the interviews say them to an owner. */

import type { Interview, Part } from '../interview/interview.ts';

/** By field (`outcomes[].kind`), then by word. */
export type Meanings = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** Where several interviews speak of a word, the first does. */
export function meaningsOf(interviews: readonly Interview[]): Meanings {
  const meanings = new Map<string, Readonly<Record<string, string>>>();

  function add(part: Part, inside: string): void {
    const field = inside + part.field;
    if (part.choices) {
      for (const name of [field, `${field}[]`]) meanings.set(name, { ...part.choices, ...meanings.get(name) });
    }
    for (const inner of part.entry?.parts ?? []) add(inner, `${field}[].`);
  }

  for (const { sections } of interviews) {
    for (const { questions } of sections) {
      for (const { parts, each } of questions) {
        for (const part of parts) add(part, each === undefined ? '' : `${each}[].`);
      }
    }
  }
  return meanings;
}
