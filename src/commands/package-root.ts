import path from 'node:path';

/** Where package.json stands: above `dist/commands` when built, above `src/commands` in tests. */
export function packageRoot(): string {
  return path.resolve(import.meta.dirname, '..', '..');
}
