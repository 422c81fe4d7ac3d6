/** What is wrong with a template, in words for the person who wrote it. */

/** Thrown where a template is written so that it cannot be carried out; the engine knows the place. */
export class Problem extends Error {
  readonly hint: string | null;
  /** The word of the template that it is about. */
  readonly word: string | undefined;

  constructor(message: string, hint: string | null = null, word?: string) {
    super(message);
    this.name = 'Problem';
    this.hint = hint;
    this.word = word;
  }
}

/** A template that cannot be used. Lines and columns are 1-based. */
export class TemplateError extends Error {
  readonly line: number;
  readonly column: number;
  /** What to do about it; null where the message says all. */
  readonly hint: string | null;

  constructor(message: string, place: { readonly line: number; readonly column: number }, hint: string | null) {
    super(message);
    this.name = 'TemplateError';
    this.line = place.line;
    this.column = place.column;
    this.hint = hint;
  }
}
