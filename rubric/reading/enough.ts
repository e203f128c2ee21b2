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
  { meaning, usual, placed }: PreparedRole,
): number {
  const shared = scores.reduce((most, { byWords }) => Math.max(most, byWords), 0);
  if (meaning === null) return shared - ENOUGH_WORDS;
  const nearest = scores.reduce((most, score) => Math.max(most, score.nearest), 0);
  const sentences = pieces.length > 1 ? pieces.slice(0, -1) : pieces;
  const like = sentences.reduce((most, { likeness }) => Math.max(most, likeness), -1);
  const beyondUsual = (nearest - usual.middle) / usual.spread;
  return (
    NEARNESS * beyondUsual +
    SHARED * shared +
    REVIEW * like -
    (placed.some(({ wordings }) => wordings.length > 0) ? BOUND_WITH_WORDINGS : BOUND)
  );
}

const NEARNESS = 1.09;
// Shared words come in as they count in a score, at most 0.15.
const SHARED = 27;
const REVIEW = 12.7;
const BOUND = 1.4;
// With reviewers' wordings at hand a draft about the work comes nearer, so that more may be asked of it.
const BOUND_WITH_WORDINGS = 2.6;
const ENOUGH_WORDS = 0.44;
