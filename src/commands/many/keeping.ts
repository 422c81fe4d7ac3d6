/** Writes what a run keeps for the next one, block by block, see kept.ts: so that little of it stands in memory. */

import type { Judged } from '../judge.ts';
import type { Whole } from '../workplace/save.ts';
import type { Entry, Index, Seal } from './kept.ts';
import { nameOf } from './named.ts';

/** UTF-16 units: enough for few reads, and little to read for one file. */
const BLOCK = 64 * 1024;

export interface Keeping {
  add(judged: Judged, content: string, key: string, unused: number): void;
  /** Writes the index and the seal. */
  end(): void;
}

export function keepIn(whole: Whole, cache: string): Keeping {
  const keys = new Numbers();
  const rests = new Numbers();
  const blocks: [number, string][] = [];
  const entries: Record<string, Entry> = Object.create(null);
  let pending = '';

  function endBlock(): void {
    if (pending === '') return;
    const bytes = Buffer.from(pending);
    blocks.push([bytes.length, nameOf(bytes)]);
    whole.add(pending);
    pending = '';
  }

  return {
    add({ path, pieces, ...rest }, content, key, unused) {
      entries[path] = [
        content,
        keys.of(key),
        rests.of(JSON.stringify(rest)),
        unused,
        blocks.length,
        pending.length,
        ...pieces.map(({ length }) => length),
      ];
      pending += pieces.join('');
      if (pending.length > BLOCK) endBlock();
    },
    end() {
      endBlock();
      const index: Index = { keys: keys.all, rests: rests.all.map((rest) => JSON.parse(rest)), blocks, entries };
      const text = JSON.stringify(index);
      const bytes = Buffer.from(text);
      const seal: Seal = { cache, length: bytes.length, name: nameOf(bytes) };
      whole.add(`${text}\n${JSON.stringify(seal)}\n`);
    },
  };
}

/** Numbers texts in the order in which they come. */
class Numbers {
  readonly #numbers = new Map<string, number>();

  of(text: string): number {
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  get all(): string[] {
    return [...this.#numbers.keys()];
  }
}
