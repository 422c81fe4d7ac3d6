import type { ReadStream, WriteStream } from 'node:tty';

/** A terminal to talk with somebody. */
export interface Keyboard {
  readonly input: ReadStream;
  readonly output: WriteStream;
  /** Aborted by a signal to stop: the owner has gone. */
  readonly gone: AbortSignal;
}

/** What a command may touch of the world. bin hands in the real one, tests one of their own. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** Writes all of it, also into a slow pipe; false when nobody reads any more. */
  out(text: string): boolean;
  err(text: string): void;
  /** Standard output is a terminal of so many columns. */
  terminal(): { readonly columns: number } | undefined;
  /** Where an owner can be asked: the keyboard, and the screen of standard error. Neither may be a file or a pipe. */
  keyboard(): Keyboard | undefined;
  /** The screen of standard error, where progress may be shown; undefined where that is a file or a pipe. */
  screen(): WriteStream | undefined;
  /** All of standard input. */
  stdin(): Uint8Array;
  now(): Date;
}
