/**
 * What a run keeps for the next one, in one file: the pieces of the formats in blocks, then an index, then a line that
 * seals it. All of it is checked before it is believed; what does not stand the test was never there.
 */

import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { Judged } from '../judge.ts';
import { nameOf } from './named.ts';

/** All of a judgement but the path, which is the key, and the pieces, which stand in the blocks. */
export type Rest = Omit<Judged, 'path' | 'pieces'>;

/** What is known of a file. Numbers are places in the lists of the index. */
export type Entry = readonly [
  content: string,
  key: number,
  rest: number,
  /** In how many runs that kept something it was not asked for. */
  unused: number,
  block: number,
  /** Where its pieces begin in the text of the block, and how long each is, in UTF-16 units. */
  start: number,
  ...lengths: number[],
];

export interface Index {
  readonly keys: readonly string[];
  /** Few: most judgements differ in their pieces only. */
  readonly rests: readonly Rest[];
  /** The length of each block in bytes, and the name of its content. */
  readonly blocks: readonly (readonly [length: number, name: string])[];
  readonly entries: Readonly<Record<string, Entry>>;
}

/** Places in an entry. */
const BLOCK = 4;
const START = 5;

/** The last line of the file. */
export interface Seal {
  /** For which version, configuration and date. */
  readonly cache: string;
  /** Length and name of the index. */
  readonly length: number;
  readonly name: string;
}

/** More than a seal takes. */
const SEAL = 512;

export interface Kept {
  readonly index: Index;
  /** The pieces of an entry; undefined: they cannot be read any more. */
  piecesOf(entry: Entry): readonly string[] | undefined;
  close(): void;
}

/** Opens the file; undefined: there is none for this, or it is damaged. */
export function openKept(file: string, cache: string): Kept | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch {
    return undefined;
  }
  try {
    const { size } = statSync(file);
    const tail = readAt(descriptor, Math.max(0, size - SEAL), Math.min(size, SEAL)).toString('utf8');
    const line = tail.slice(tail.lastIndexOf('\n', tail.length - 2) + 1);
    const seal: Seal = JSON.parse(line);
    if (seal.cache !== cache) throw new Error('for another run');
    const bytes = readAt(descriptor, size - line.length - 1 - seal.length, seal.length);
    if (nameOf(bytes) !== seal.name) throw new Error('damaged');
    return keptIn(descriptor, JSON.parse(bytes.toString('utf8')));
  } catch {
    closeSync(descriptor);
    return undefined;
  }
}

function keptIn(descriptor: number, index: Index): Kept {
  let position = 0;
  const starts = index.blocks.map(([length]) => {
    position += length;
    return position - length;
  });
  let current: { readonly block: number; readonly text: string | undefined } | undefined;

  function textOf(block: number): string | undefined {
    if (current?.block !== block) current = { block, text: read(block) };
    return current.text;
  }

  function read(block: number): string | undefined {
    const [length, name] = index.blocks[block] ?? [0, ''];
    try {
      const bytes = readAt(descriptor, starts[block] ?? 0, length);
      return nameOf(bytes) === name ? bytes.toString('utf8') : undefined;
    } catch {
      return undefined;
    }
  }

  return {
    index,
    piecesOf(entry) {
      const text = textOf(entry[BLOCK]);
      if (text === undefined) return undefined;
      let at = entry[START];
      const pieces: string[] = [];
      for (let place = START + 1; place < entry.length; place++) {
        const length = Number(entry[place]);
        pieces.push(text.slice(at, at + length));
        at += length;
      }
      return pieces;
    },
    close: () => closeSync(descriptor),
  };
}

/** Throws where there are fewer bytes. */
function readAt(descriptor: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  if (readSync(descriptor, bytes, 0, length, position) < length) throw new Error('cut off');
  return bytes;
}
