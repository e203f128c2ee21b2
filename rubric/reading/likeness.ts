import { type MeaningTable, nearness } from './meaning.ts';

/**
 * How much nearer a sentence comes to review sentences of any profession than to texts that say nothing of anyone's work: above 0 for
 * most that tell of work, whatever the framework. -1 for a sentence without a vector.
 */
export function likenessToReviews(vector: Float32Array | null, { general, nothing }: MeaningTable): number {
  return vector === null ? -1 : closest(vector, general) - closest(vector, nothing);
}

function closest(vector: Float32Array, others: readonly Float32Array[]): number {
  let nearest = -1;
  for (const other of others) nearest = Math.max(nearest, nearness(vector, other));
  return nearest;
}
