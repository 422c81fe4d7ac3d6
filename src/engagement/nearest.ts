import { distance } from 'fastest-levenshtein';

/**
 * The word that was probably meant: close in spelling, the same but for case, blanks and hyphens, or the only one that
 * begins like it.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const bare = simplify(word);
  const [best] = byLikeness(word, candidates);
  if (best === undefined) return undefined;
  const found = simplify(best);
  // A third of the letters may be wrong; more is a guess and not a help.
  const steps = isSwap(bare, found) ? 1 : distance(bare, found);
  if (steps <= Math.max(1, Math.floor(Math.max(bare.length, 3) / 3))) return best;
  const longer = candidates.filter((candidate) => bare.length > 3 && simplify(candidate).startsWith(bare));
  return longer.length === 1 ? longer[0] : undefined;
}

/** The candidates, the most alike first. */
export function byLikeness(word: string, candidates: readonly string[]): string[] {
  const bare = simplify(word);
  return candidates
    .map((candidate) => ({ candidate, steps: distance(bare, simplify(candidate)) }))
    .sort((a, b) => a.steps - b.steps)
    .map(({ candidate }) => candidate);
}

/** `nmae` for `name`: two letters that stand beside each other have changed places. */
function isSwap(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2) === b;
}

function simplify(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '');
}
