import { foldName } from '../fold.ts';
import type { Level, Role } from '../schema.ts';
import { type Pairs, pairUp, sameKey } from './pairs.ts';
import { textLikeness } from './text-likeness.ts';

export const AXES = ['levels', 'bands', 'dimensions', 'sections'] as const;
type Axis = (typeof AXES)[number];

type AxisValue = Pick<Level, 'id' | 'name' | 'number' | 'code' | 'externalId'>;

/** The levels, bands, dimensions or sections of a role, found again by id, name, mark, what stands under them, or likeness. */
export function pairAxis(old: Role, now: Role, axis: Axis): Pairs {
  const textsBefore = textsUnder(old, axis);
  const textsAfter = textsUnder(now, axis);
  return pairUp<AxisValue>(old[axis], now[axis], [
    sameKey((value) => value.id),
    sameKey((value) => foldName(shownName(value))),
    sameKey((value) => value.externalId ?? ''),
    sameKey((value) => foldName(value.name ?? '')),
    (before, after) => {
      const share = shareOf(textsBefore.get(before.id), textsAfter.get(after.id));
      return share >= 0.5 ? share : 0;
    },
    // "Level 2: Learning" may become "Level 2: Growing"; its texts would have told had the numbers moved.
    sameKey((value) => value.number ?? value.code ?? ''),
    (before, after) => {
      const likeness = textLikeness(shownName(before), shownName(after));
      return likeness >= 0.5 ? likeness : 0;
    },
  ]);
}

/** "2 Steady", "IC3", "Low". */
export function shownName({ number, code, name }: Omit<AxisValue, 'id'>): string {
  return [number ?? code, name].filter(Boolean).join(' ');
}

const ID_OF = { levels: 'levelId', bands: 'bandId', dimensions: 'dimensionId', sections: 'sectionId' } as const;

function textsUnder(role: Role, axis: Axis): Map<string, Set<string>> {
  const under = new Map<string, Set<string>>();
  for (const cell of role.cells) {
    const id = cell[ID_OF[axis]];
    if (id === undefined) continue;
    const texts = under.get(id) ?? new Set();
    for (const { text } of cell.statements) texts.add(foldName(text));
    under.set(id, texts);
  }
  return under;
}

function shareOf(one: Set<string> = new Set(), other: Set<string> = new Set()): number {
  const shared = [...one].filter((text) => other.has(text)).length;
  return shared / Math.max(1, one.size, other.size);
}
