/** What a template finds in place of an answer that is not there. Each is false in a condition. */

import { Drop } from 'liquidjs';

/** Why there is no value. */
export type State =
  | { readonly kind: 'absent' | 'unknown' | 'not-yet' }
  | { readonly kind: 'na'; readonly reason: string }
  /** The file says something there, which is not in the format. */
  | { readonly kind: 'unread'; readonly line: number; readonly remedy: string | null };

/** Nothing is equal to it but `nil`, `blank` and `empty`, and it is neither more nor less than a number. */
abstract class Nothing extends Drop {
  override valueOf(): null {
    return null;
  }

  equals(other: unknown): boolean {
    const value = other instanceof Drop ? other.valueOf() : other;
    return value === null || value === undefined || value === '';
  }

  gt(): boolean {
    return false;
  }

  geq(): boolean {
    return false;
  }

  lt(): boolean {
    return false;
  }

  leq(): boolean {
    return false;
  }
}

export interface Gap {
  /** `outcomes[0].by`; null where nothing in the format is meant. */
  readonly path: string | null;
  readonly state: State;
  /** The field whose rules say whom to ask. */
  readonly field: string | null;
  /** What has to be filled in, in the template's words. */
  readonly label?: string;
  /** Of which of several things. */
  readonly of?: string | null;
  /** A part of it, where it is a group or a list. */
  readonly part?: (name: string) => unknown;
}

/** A field without a value. It stays what it is through all filters, and is printed as an open point. */
export class Missing extends Nothing {
  readonly gap: Gap;

  constructor(gap: Gap) {
    super();
    this.gap = gap;
  }

  part(name: string): unknown {
    return this.gap.part?.(name) ?? null;
  }

  called(label: string, of: string | null): Missing {
    return new Missing({ ...this.gap, label, of });
  }
}

/** A field that the readers of this document must not see. */
export class KeptBack extends Nothing {
  readonly path: string;

  constructor(path: string) {
    super();
    this.path = path;
  }
}

/** Markdown that is safe already, so that it is printed as it is; to every filter it is plain text. */
export class Markdown extends Drop {
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }

  override valueOf(): string {
    return this.text;
  }
}
