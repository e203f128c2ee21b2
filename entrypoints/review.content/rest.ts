/** The longest that a change waits for its share, in milliseconds: on a busy machine looks take long, and people wait for them. */
const LONGEST_REST = 4000;

/** Milliseconds to rest after work of `cost` milliseconds, so that it takes at most one part in `share` of the time. */
export function restAfter(cost: number, share: number): number {
  return Math.min(cost * share, LONGEST_REST);
}
