import type { PreparedRole } from './prepare.ts';
import type { Piece, StatementScore } from './scores.ts';

/**
 * Whether a draft gives enough to go on. One bound serves every framework, since nearness is counted in units of how near review
 * sentences of other professions come to it.
 */
export function isEnough(pieces: readonly Piece[], scores: readonly StatementScore[], prepared: PreparedRole): boolean {
  return evidence(pieces, scores, prepared) >= 0;
}

/** How much there is to go on: below 0 is not enough. Four plain parts, weighed as training/README.md tells. */
export function evidence(
  pieces: readonly Piece[],
  scores: readonly StatementScore[],
  { meaning, usual }: PreparedRole,
): number {
  const shared = scores.reduce((most, { byWords }) => Math.max(most, byWords), 0);
  if (meaning === null) return shared - ENOUGH_WORDS;
  const nearest = scores.reduce((most, score) => Math.max(most, score.nearest), 0);
  const sentences = pieces.length > 1 ? pieces.slice(0, -1) : pieces;
  const ofWork = sentences.reduce((most, { likeness }) => Math.max(most, likeness), -9);
  const words = pieces[pieces.length - 1]?.words.length ?? 0;
  return (
    NEARNESS * ((nearest - usual.middle) / usual.spread) +
    SHARED * shared +
    OF_WORK * ofWork +
    LENGTH * Math.log(Math.min(Math.max(words, 2), LONG)) -
    BOUND
  );
}

const NEARNESS = 0.93;
// Shared words come in as they count in a score, at most 0.15.
const SHARED = 0.8;
const OF_WORK = 0.79;
// A few words say little; from a dozen on, more of them are no more evidence: long notices are long too.
const LENGTH = 2.82;
const LONG = 12;
const BOUND = 7.79;
const ENOUGH_WORDS = 0.44;
