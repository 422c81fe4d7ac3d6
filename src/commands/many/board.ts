/** Which thread has taken which chunk of the files: memory that the threads share, so that nobody has to be asked. */

/** Nobody has taken it yet. */
const FREE = 0;

/** Of chunks for each thread: so far ahead of the one whose turn it is may they be judged, as what is ready waits in memory. */
const AHEAD = 4;

/** Plain data, but for the shared memory: it is handed to every thread. */
export interface Board {
  readonly chunks: number;
  readonly threads: number;
  /** The chunk whose turn it is; all before it are done with. */
  readonly turn: Int32Array;
  /** Who has taken a chunk: the number of a thread, from 1. */
  readonly takers: Int32Array;
}

export function boardFor(chunks: number, threads: number): Board {
  const shared = (length: number): Int32Array => new Int32Array(new SharedArrayBuffer(4 * length));
  return { chunks, threads, turn: shared(1), takers: shared(chunks) };
}

/** Takes the first free chunk that may be judged by now, for a thread; undefined: there is none. */
export function take(board: Board, thread: number): number | undefined {
  const turn = Atomics.load(board.turn, 0);
  for (let chunk = turn; chunk < lastOf(board, turn); chunk++) {
    if (Atomics.compareExchange(board.takers, chunk, FREE, thread) === FREE) return chunk;
  }
  return undefined;
}

/** The same, waiting where all that may be judged by now is taken; undefined: all chunks are. Stops its thread meanwhile. */
export function takeNext(board: Board, thread: number): number | undefined {
  for (;;) {
    const turn = Atomics.load(board.turn, 0);
    const chunk = take(board, thread);
    if (chunk !== undefined || lastOf(board, turn) === board.chunks) return chunk;
    Atomics.wait(board.turn, 0, turn);
  }
}

function lastOf({ chunks, threads }: Board, turn: number): number {
  return Math.min(chunks, turn + AHEAD * threads);
}

/** All chunks before this one are done with. */
export function moveTo({ turn }: Board, chunk: number): void {
  Atomics.store(turn, 0, chunk);
  Atomics.notify(turn, 0);
}

/** The chunks that a thread has taken. */
export function takenBy({ takers }: Board, thread: number): number[] {
  return Array.from(takers.keys()).filter((chunk) => Atomics.load(takers, chunk) === thread);
}
