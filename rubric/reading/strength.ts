import type { Role } from '../schema.ts';
import type { MeaningTable } from './meaning.ts';
import type { Placed } from './prepare.ts';
import { nearness, type Rows } from './vectors.ts';

/**
 * How strongly a sentence speaks for the work it tells of, whatever the work: about 1 (well below what is expected) to 5 (far above), as learnt
 * from review sentences of many professions. Null without a vector.
 */
export function strengthOf(vector: Float64Array | null, { strength, strengthBias }: MeaningTable): number | null {
  return vector === null ? null : nearness(vector, strength) + strengthBias;
}

/**
 * How strongly the statements of each level speak, by the level's id: a straight line through those of all levels, since one level has few. Next
 * steps are left out: they are wishes. Null where the levels are no ladder of strength, or there is too little to tell.
 */
export function strengthOfLevels(
  { levels }: Role,
  placed: readonly Placed[],
  { values, width }: Rows,
  meaning: MeaningTable,
): Map<string, number> | null {
  const ranks = new Map(levels.map(({ id, rank }) => [id, rank]));
  const points = placed.flatMap(({ place, nextStep, rows: { from, to } }) => {
    const rank = ranks.get(place.levelId);
    if (nextStep || from === to || rank === undefined) return [];
    const strength = strengthOf(values.subarray(from * width, (from + 1) * width), meaning);
    return strength === null ? [] : [{ rank, strength }];
  });
  const rank = mean(points.map((point) => point.rank));
  const strength = mean(points.map((point) => point.strength));
  const spread = mean(points.map((point) => (point.rank - rank) ** 2));
  const slope = mean(points.map((point) => (point.rank - rank) * (point.strength - strength))) / (spread || 1);
  if (!(slope > 0)) return null;
  return new Map(levels.map((level) => [level.id, strength + slope * (level.rank - rank)]));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
