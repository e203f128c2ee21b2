import { nearness } from './meaning.ts';
import type { PreparedRole } from './prepare.ts';
import type { Piece, StatementScore } from './scores.ts';

/**
 * Whether a draft gives enough to go on: it must come nearer to this role than review sentences of other professions do (in units of
 * their spread, so that one bound serves every framework), and not be nearer still to texts that say nothing of anyone's work.
 */
export function isEnough(pieces: readonly Piece[], scores: readonly StatementScore[], prepared: PreparedRole): boolean {
  return evidence(pieces, scores, prepared) >= BOUND;
}

/** How much there is to go on; about 0 for a review sentence of another profession. */
export function evidence(
  pieces: readonly Piece[],
  scores: readonly StatementScore[],
  { meaning, placed, usual }: PreparedRole,
): number {
  if (meaning === null) return (scores[0]?.byWords ?? 0) * 2;
  let nearest = 0;
  let toNothing = 0;
  for (const { vector } of pieces) {
    if (vector === null) continue;
    for (const candidate of placed) {
      if (candidate.vector) nearest = Math.max(nearest, nearness(vector, candidate.vector));
      for (const wording of candidate.wordings) nearest = Math.max(nearest, nearness(vector, wording) * WORDING);
    }
    for (const other of meaning.nothing) toNothing = Math.max(toNothing, nearness(vector, other));
  }
  const byMeaning = (nearest - usual.middle) / usual.spread;
  return byMeaning - (NOTHING * Math.max(0, toNothing - nearest)) / usual.spread + WORDS * (scores[0]?.byWords ?? 0);
}

const BOUND = 0.9;
const WORDING = 0.9;
const NOTHING = 0.5;
const WORDS = 5;
