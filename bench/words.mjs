// What the programs are called, and how they end.

export const FLOOR = 'node -e 0';
export const READING = 'reading alone';
export const VET = 'vet';

/** With these every program here ends: all is well, or something was found. */
export const WELL = 0;
export const FINDINGS = 1;
