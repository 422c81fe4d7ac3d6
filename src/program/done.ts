/** Takes the exit code of a command that has run. */
export type Done = (code: number) => void;
