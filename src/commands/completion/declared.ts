/** The command line as it is declared: names and words, and not yet what vet can offer for them. */

export interface DeclaredOption {
  /** `-h` and `--help`. */
  readonly names: readonly string[];
  readonly note: string;
  /** What a value is called, where one follows: `file`. */
  readonly label?: string;
  /** All that it can be. */
  readonly words?: readonly string[];
}

export interface DeclaredCommand {
  /** From the program downwards, without its name: `policy test`; the program itself: empty. */
  readonly name: string;
  readonly note: string;
  readonly options: readonly DeclaredOption[];
  /** What its arguments are called, in their order. */
  readonly labels: readonly string[];
}
