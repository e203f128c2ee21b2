import type { StringKey } from '../../components/strings.tsx';
import type { Taken } from '../../rubric/source-view.ts';

/** The word for what a part of a source was taken for. */
export function takenKey(taken: Taken): StringKey {
  return taken === 'level name' ? 'taken_levelName' : `taken_${taken}`;
}
