// Chance that is the same on every machine: the same seed gives the same files.

/**
 * A source of chance, by Tommy Ettinger's mulberry32 (public domain).
 * @param {number} seed a whole number
 */
export function createRandom(seed) {
  let state = seed >>> 0;

  /** From 0 up to, but without, 1. */
  function fraction() {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `low` to `high`, both included. */
  const between = (low, high) => low + Math.floor(fraction() * (high - low + 1));

  const pick = (list) => list[between(0, list.length - 1)];

  /** So many of a list, in its order. */
  function some(list, count) {
    const left = [...list];
    while (left.length > count) left.splice(between(0, left.length - 1), 1);
    return left;
  }

  /** True in so many of a hundred cases. */
  const chance = (percent) => fraction() * 100 < percent;

  return { between, pick, some, chance };
}
