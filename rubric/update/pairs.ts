/** One thing before and after, as indices of two lists. */
export type Pairs = Map<number, number>;

/** Tells how alike two are, 0 to 1; `from` and `to` are their places in the lists. */
export type Likeness<T> = (before: T, after: T, from: number, to: number) => number;

/**
 * Pairs the things of two lists, by the first of `rules` that finds a pair, each thing once; within a rule the likest go
 * first, and of equals those that stand where they stood.
 *
 * @returns after -> before; what is in neither has no counterpart
 */
export function pairUp<T>(before: readonly T[], after: readonly T[], rules: readonly Likeness<T>[]): Pairs {
  const pairs: Pairs = new Map();
  const taken = new Set<number>();
  for (const rule of rules) {
    const found: { from: number; to: number; likeness: number }[] = [];
    for (const [to, now] of after.entries()) {
      if (pairs.has(to)) continue;
      for (const [from, old] of before.entries()) {
        if (taken.has(from)) continue;
        const likeness = rule(old, now, from, to);
        if (likeness > 0) found.push({ from, to, likeness });
      }
    }
    found.sort((a, b) => b.likeness - a.likeness || Math.abs(a.from - a.to) - Math.abs(b.from - b.to));
    for (const { from, to } of found) {
      if (pairs.has(to) || taken.has(from)) continue;
      pairs.set(to, from);
      taken.add(from);
    }
  }
  return pairs;
}

/** A likeness that is too small to be one counts for nothing. */
export function atLeast(least: number, likeness: number): number {
  return likeness >= least ? likeness : 0;
}

/** A rule that pairs what has the same key; an empty key has no equal. */
export function sameKey<T>(keyOf: (thing: T) => string): Likeness<T> {
  return (before, after) => {
    const key = keyOf(before);
    return key !== '' && key === keyOf(after) ? 1 : 0;
  };
}
