/** Where something of a configuration stands, and what is wrong there. */

export interface Place {
  /** As it was opened: an absolute path. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

export interface Fault {
  /** `config/unknown-key` */
  readonly rule: string;
  readonly place: Place;
  readonly message: string;
  /** What to write instead. */
  readonly remedy: string;
}

/** A text, and where it stands. */
export interface Reference {
  readonly text: string;
  readonly place: Place;
}

/** File by file in the order in which they were read, and by their lines. */
export function inOrder(faults: readonly Fault[]): Fault[] {
  const files = [...new Set(faults.map(({ place }) => place.file))];
  return [...faults].sort(
    ({ place: a }, { place: b }) =>
      files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
  );
}
