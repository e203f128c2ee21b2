import { type AxisName, ID_OF, levelName } from '../axes.ts';
import { foldName } from '../fold.ts';
import type { Level, Role } from '../schema.ts';
import { atLeast, type Pairs, pairUp, sameKey } from './pairs.ts';
import { textLikeness } from './text-likeness.ts';

type AxisValue = Pick<Level, 'id' | 'name' | 'number' | 'code' | 'externalId'>;

/** The levels, bands, dimensions or sections of a role, found again by id, name, mark, what stands under them, or likeness. */
export function pairAxis(old: Role, now: Role, axis: AxisName): Pairs {
  const textsBefore = textsUnder(old, axis);
  const textsAfter = textsUnder(now, axis);
  return pairUp<AxisValue>(old[axis], now[axis], [
    sameKey((value) => value.id),
    sameKey((value) => foldName(levelName(value))),
    sameKey((value) => value.externalId ?? ''),
    sameKey((value) => foldName(value.name ?? '')),
    (before, after) => atLeast(0.5, shareOf(textsBefore.get(before.id), textsAfter.get(after.id))),
    // "Level 2: Learning" may become "Level 2: Growing"; its texts would have told had the numbers moved.
    sameKey((value) => value.number ?? value.code ?? ''),
    (before, after) => atLeast(0.5, textLikeness(levelName(before), levelName(after))),
  ]);
}

function textsUnder(role: Role, axis: AxisName): Map<string, Set<string>> {
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
