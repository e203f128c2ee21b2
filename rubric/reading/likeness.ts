import type { MeaningTable } from './meaning.ts';
import { nearness } from './vectors.ts';

/**
 * How much a sentence is like what reviewers say of anyone's work, whatever the framework: above 0 for most that tell of work, below for
 * appointments, remarks about the form and private life. -9 for a sentence without a vector.
 */
export function likenessToReviews(vector: Float64Array | null, { work, workBias }: MeaningTable): number {
  return vector === null ? -9 : nearness(vector, work) + workBias;
}
