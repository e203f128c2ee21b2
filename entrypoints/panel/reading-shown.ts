import { placeName } from '../../components/places.ts';
import type { Translate } from '../../components/strings.tsx';
import { contradiction } from '../../rubric/reading/contradiction.ts';
import { positionRead } from '../../rubric/reading/position-read.ts';
import type { Reading } from '../../rubric/reading/read-draft.ts';
import type { Position, Role } from '../../rubric/schema.ts';

/** Where the draft reads closest, then where else it comes close: the dots of the scale. */
export function placesRead(reading: Reading | null): Position[] {
  const first = positionRead(reading);
  return first && reading ? [first, ...reading.spread] : [];
}

/** Said plainly, proposing neither: the rating chosen and the words are far apart. Null where they are not. */
export function mismatchOf(
  reading: Reading | null,
  rated: Position | null,
  role: Role,
  draft: string,
  t: Translate,
): string | null {
  if (!reading?.enough || !reading.levelId || !rated || !contradiction(reading, rated, role)) return null;
  const { start, end } = reading.passages[0]?.sentence ?? { start: 0, end: 0 };
  const at = { levelId: reading.levelId };
  return t(
    'mismatch',
    placeName(role, { levelId: rated.levelId }),
    placeName(role, at),
    draft
      .slice(start, end)
      .trim()
      .replace(/[.!?]+$/, ''),
  );
}
