/** The exit codes of the contract. */
export const EXIT = { ok: 0, findings: 1, fault: 2, nothing: 3, left: 130 } as const;

/** What a person can cause and mend: shown as it is, without a trace, and ends with code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** What to do about it. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}

/** By name, because each command is a bundle with a class of its own. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError';
}
