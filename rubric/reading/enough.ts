import { type MeaningTable, nearness } from './meaning.ts';
import type { PreparedRole } from './prepare.ts';
import type { Piece, StatementScore } from './scores.ts';

/**
 * Whether a draft gives enough to go on. One bound serves every framework, since nearness is counted in units of how near review
 * sentences of other professions come to it.
 */
export function isEnough(pieces: readonly Piece[], scores: readonly StatementScore[], prepared: PreparedRole): boolean {
  return evidence(pieces, scores, prepared) >= 0;
}

/** How much there is to go on: below 0 is not enough. Three plain parts, weighed as training/README.md tells. */
export function evidence(
  pieces: readonly Piece[],
  scores: readonly StatementScore[],
  { meaning, usual }: PreparedRole,
): number {
  const shared = scores.reduce((most, { byWords }) => Math.max(most, byWords), 0);
  if (meaning === null) return shared - ENOUGH_WORDS;
  const nearest = scores.reduce((most, score) => Math.max(most, score.nearest), 0);
  const beyondUsual = (nearest - usual.middle) / usual.spread;
  return NEARNESS * beyondUsual + SHARED * shared - NOTHING * closenessToNothing(pieces, meaning) - BOUND;
}

// How near the draft comes to texts that say nothing of anyone's work.
function closenessToNothing(pieces: readonly Piece[], meaning: MeaningTable): number {
  let closest = -1;
  for (const { vector } of pieces) {
    if (vector === null) continue;
    for (const other of meaning.nothing) closest = Math.max(closest, nearness(vector, other));
  }
  return closest;
}

const NEARNESS = 1.1;
// Shared words come in as they count in a score, at most 0.15.
const SHARED = 31;
const NOTHING = 5.7;
const BOUND = -0.35;
const ENOUGH_WORDS = 0.44;
