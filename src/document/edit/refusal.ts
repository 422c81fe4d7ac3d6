import type { Path } from '../data.ts';

/** Why an edit is not made, in a sentence for the owner of the file. Caught by `amend` and `compose`. */
export class Refusal extends Error {}

/** A path as people write it: `outcomes[0].baseline`. */
export function named(path: Path): string {
  if (path.length === 0) return 'the file';
  const name = path.reduce<string>((so, step) => {
    if (typeof step === 'number') return `${so}[${step}]`;
    return so === '' ? step : `${so}.${step}`;
  }, '');
  return `\`${name}\``;
}
