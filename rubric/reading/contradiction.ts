import type { Role } from '../schema.ts';
import type { Reading } from './read-draft.ts';

/**
 * Whether the words of a draft lie clearly below or above the rating chosen on the form: at least two levels apart where
 * the role has four levels or more, else at least one. Null when there is too little to go on, or they agree. It says that the
 * two differ, not which is right.
 */
export function contradiction(
  reading: Reading,
  chosen: { levelId: string; bandId?: string },
  role: Role,
): 'wording-below-rating' | 'wording-above-rating' | null {
  if (!reading.enough) return null;
  const rankOf = (levelId: string | null) => role.levels.find((level) => level.id === levelId)?.rank;
  const read = rankOf(reading.levelId);
  const picked = rankOf(chosen.levelId);
  if (read === undefined || picked === undefined) return null;
  const ranks = [...new Set(role.levels.map((level) => level.rank))].sort((a, b) => a - b);
  const apart = ranks.indexOf(read) - ranks.indexOf(picked);
  const clear = ranks.length >= 4 ? 2 : 1;
  if (apart <= -clear) return 'wording-below-rating';
  return apart >= clear ? 'wording-above-rating' : null;
}
