/** What a command may touch of the world. bin hands in the real one, tests one of their own. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** Writes all of it, also into a slow pipe; false when nobody reads any more. */
  out(text: string): boolean;
  err(text: string): void;
  /** Standard output is a terminal of so many columns. */
  terminal(): { readonly columns: number } | undefined;
  /** All of standard input. */
  stdin(): Uint8Array;
  now(): Date;
}
