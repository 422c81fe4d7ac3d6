/** Where each format of a run goes: standard output, or a file. */

import type { Format, Summary } from '../formats/format.ts';
import { totals } from '../formats/totals.ts';
import { UsageError } from './exit.ts';
import type { FormatName } from './formats.ts';
import type { Io } from './io.ts';
import type { Judged } from './judge.ts';
import type { Output } from './output.ts';

/** `sarif=out.sarif`, or `text` for standard output. */
export interface FormatTarget {
  readonly name: FormatName;
  readonly file?: string;
}

export interface Sinks {
  /** Writes what there is to say of a file. False where nobody reads any more. */
  add(judged: Judged, index: number): boolean;
  unreadable(path: string, reason: string, index: number): void;
  /** Ends every document. */
  end(summary: Summary): void;
  /** Something went wrong: files stay as they were. */
  drop(): void;
}

/** Written in pieces of this size: fewer system calls, and little memory. */
const CHUNK = 64 * 1024;

/** Formats that are one document, also when there is nothing to say. */
const DOCUMENTS: readonly FormatName[] = ['json', 'sarif', 'gitlab', 'junit', 'markdown'];

export interface SinkOptions {
  readonly format: readonly FormatTarget[];
  readonly quiet?: boolean;
}

/**
 * @param formats of the targets, in their order
 * @param inputs files that are read, and so never written over
 */
export async function sinksFor(
  options: SinkOptions,
  formats: readonly Format[],
  inputs: readonly string[],
  io: Io,
): Promise<Sinks> {
  const { format: targets, quiet } = options;
  const onScreen = targets.filter(({ file }) => file === undefined);
  if (onScreen.length > 1) throw twoForTheScreen(onScreen);
  const outputs =
    targets.length > onScreen.length
      ? await (await import('./file-sinks.ts')).outputsFor(options, inputs, io)
      : targets.map(() => screen(io));
  const documents = targets.map(({ name, file }, place) =>
    documentOf(formats[place] as Format, outputs[place] as Output, file !== undefined || DOCUMENTS.includes(name)),
  );
  return {
    // Each of them writes, also where another has lost its reader.
    add: ({ pieces }, index) =>
      documents.map((document, place) => document.add(pieces[place] as string, index)).includes(true),
    unreadable(path, reason, index) {
      for (const document of documents) document.unreadable(path, reason, index);
    },
    end(summary) {
      for (const document of documents) document.end(summary);
      if (onScreen.length === 0 && summary.files > 0 && !quiet) io.err(`${totals(summary)}\n`);
    },
    drop() {
      for (const output of outputs) output.drop();
    },
  };
}

/** What the work comes to; where it fails, files stay as they were. */
export async function dropping<T>(sinks: Sinks, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    sinks.drop();
    throw error;
  }
}

export function screen(io: Io): Output {
  return { write: (text) => io.out(text), done() {}, drop() {} };
}

interface WrittenDocument {
  /** False where nobody reads it any more. */
  add(piece: string, index: number): boolean;
  unreadable(path: string, reason: string, index: number): void;
  end(summary: Summary): void;
}

/** @param always also where nothing was checked */
function documentOf(format: Format, output: Output, always: boolean): WrittenDocument {
  let pending = format.head();
  let isRead = true;
  const flush = (): void => {
    if (isRead) isRead = output.write(pending);
    pending = '';
  };
  return {
    add(piece, index) {
      pending += format.add?.(piece, index) ?? piece;
      if (pending.length > CHUNK) flush();
      return isRead;
    },
    unreadable(path, reason, index) {
      pending += format.unreadable?.(path, reason, index) ?? '';
    },
    end(summary) {
      if (summary.files === 0 && !always) return;
      pending += format.tail(summary);
      flush();
      output.done();
    },
  };
}

function twoForTheScreen(targets: readonly FormatTarget[]): UsageError {
  return new UsageError(
    `two formats for standard output: ${targets.map(({ name }) => name).join(' and ')}`,
    'Give all but one a file, such as --format sarif=vet.sarif',
  );
}
