import { foldName } from '../fold.ts';
import type { FrameworkHead } from '../heads.ts';

/**
 * Which of the frameworks that are there a document is most likely an update of: the one with its id, its name, or half of
 * its roles by name.
 *
 * @returns null where it is like none of them
 */
export function sameFramework<T extends FrameworkHead>(there: readonly T[], read: FrameworkHead): T | null {
  const byId = there.find((one) => one.id === read.id);
  if (byId) return byId;
  const names = new Set(read.roles.map((role) => foldName(role.name)));
  const shared = (one: T) => one.roles.filter((role) => names.has(foldName(role.name))).length;
  const isLike = (one: T) => shared(one) * 2 >= Math.max(one.roles.length, names.size);
  const byName = there.find((one) => foldName(one.name) === foldName(read.name) && shared(one) > 0);
  return byName ?? there.find(isLike) ?? null;
}

/** Whether two frameworks would be taken for one another by what points at them: they have an id in common. */
export function hasIdOf(one: FrameworkHead, other: FrameworkHead): boolean {
  return one.id === other.id || one.roles.some((role) => other.roles.some(({ id }) => id === role.id));
}
