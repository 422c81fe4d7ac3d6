/** Where each format of a run goes: standard output, or a file. */

import type { Format, Summary } from '../formats/format.ts';
import { UsageError } from './exit.ts';
import type { FormatName } from './formats.ts';
import type { Io } from './io.ts';
import type { Judged } from './judge.ts';

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
const DOCUMENTS: readonly FormatName[] = ['json', 'sarif', 'gitlab', 'junit'];

/** @param formats of the targets, in their order */
export function sinksFor(targets: readonly FormatTarget[], formats: readonly Format[], io: Io): Sinks {
  checkTargets(targets);
  const format = formats[0] as Format;
  const { name } = targets[0] as FormatTarget;
  let pending = format.head();
  const flush = (): boolean => {
    const text = pending;
    pending = '';
    return io.out(text);
  };
  return {
    add({ pieces }, index) {
      const piece = pieces[0] as string;
      pending += format.add?.(piece, index) ?? piece;
      return pending.length <= CHUNK || flush();
    },
    unreadable(path, reason, index) {
      pending += format.unreadable?.(path, reason, index) ?? '';
    },
    end(summary) {
      if (summary.files > 0 || DOCUMENTS.includes(name)) io.out(pending + format.tail(summary));
    },
    drop() {},
  };
}

function checkTargets(targets: readonly FormatTarget[]): void {
  const onScreen = targets.filter(({ file }) => file === undefined);
  if (onScreen.length > 1) {
    throw new UsageError(
      `two formats for standard output: ${onScreen.map(({ name }) => name).join(' and ')}`,
      'Give all but one a file, such as --format sarif=vet.sarif',
    );
  }
}
