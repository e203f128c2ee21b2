import type { Position } from '../schema.ts';
import type { Reading } from './read-draft.ts';

/** The place a reading names, or null while there is not enough to go on. */
export function positionRead(reading: Reading | null): Position | null {
  if (!reading?.enough || !reading.levelId) return null;
  return { levelId: reading.levelId, ...(reading.bandId ? { bandId: reading.bandId } : {}) };
}
