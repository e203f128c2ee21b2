import { foldName } from '../fold.ts';
import type { Framework, RatingScale, Role } from '../schema.ts';
import { atLeast, pairUp, sameKey } from './pairs.ts';
import { type RoleUpdate, updateRole } from './role.ts';
import { textLikeness } from './text-likeness.ts';

export type { RoleUpdate, StatementUpdate } from './role.ts';

export interface FrameworkUpdate {
  framework: Framework;
  /** What differs, role by role; one with no difference is left out. */
  updates: RoleUpdate[];
  /** Nothing differs, not even the order or a note. */
  isSame: boolean;
}

/**
 * Reads a newer document as an update of a framework: whatever is the same thing as before keeps its id, so that what people
 * chose, noted or remembered still points at it. Roles, levels, bands, dimensions and sections are found again by their
 * names, else by what stands in them; statements by place and text, else by place and similar words, else by text alone.
 * The company's own words and other job titles stay where the document says nothing of them.
 *
 * @returns the update with the ids of before, and for each role what differs. Never fails.
 */
export function keepIds(before: Framework, after: Framework): FrameworkUpdate {
  const pairs = pairUp(before.roles, after.roles, [
    sameKey((role) => role.id),
    sameKey((role) => foldName(role.name)),
    sameKey((role) => role.externalId ?? ''),
    (old, now) => atLeast(0.5, shareOfTexts(old, now)),
    (old, now) => atLeast(0.5, textLikeness(old.name, now.name)),
  ]);
  const updates: RoleUpdate[] = [];
  const ids = new Map<string, string>();
  const roles = after.roles.map((role, at): Role => {
    const from = pairs.get(at);
    const old = from === undefined ? undefined : before.roles[from];
    const { role: updated, update } = updateRole(old, role, ids);
    if (update) updates.push(update);
    return updated;
  });
  const kept = new Set(pairs.values());
  for (const [at, role] of before.roles.entries()) {
    if (kept.has(at)) continue;
    updates.push({ name: role.name, kind: 'removed', statements: [], axes: [] });
  }
  const vocabulary = after.vocabulary ?? before.vocabulary;
  const framework: Framework = {
    ...after,
    id: before.id,
    ...(vocabulary ? { vocabulary } : {}),
    roles,
    ratingScales: keepScales(before.ratingScales, after.ratingScales, ids),
  };
  return { framework, updates, isSame: updates.length === 0 && contentOf(before) === contentOf(framework) };
}

/** All that a framework says but its name, without where and when it was read. */
function contentOf({ language, description, vocabulary, roles, ratingScales, notes }: Framework): string {
  const texts = notes.map(({ kind, text }) => [kind, text]);
  return JSON.stringify({ language, description, vocabulary, roles, ratingScales, texts }, plain);
}

// The order of keys says nothing.
function plain(key: string, value: unknown): unknown {
  if (key === 'origin') return undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The share of the texts of the smaller role that both have. */
function shareOfTexts(old: Role, now: Role): number {
  const one = textsOf(old);
  const other = textsOf(now);
  const shared = [...other].filter((text) => one.has(text)).length;
  return shared / Math.max(1, Math.min(one.size, other.size));
}

function textsOf(role: Role): Set<string> {
  return new Set(role.cells.flatMap((cell) => cell.statements.map(({ text }) => foldName(text))));
}

/** A scale of the same name keeps its ids, and points at the levels by theirs. */
function keepScales(
  before: readonly RatingScale[],
  after: readonly RatingScale[],
  ids: ReadonlyMap<string, string>,
): RatingScale[] {
  return after.map((scale) => {
    const old = before.find((one) => one.name === scale.name);
    const values = scale.values.map((value) => ({
      ...value,
      id: old?.values.find((one) => foldName(one.label) === foldName(value.label))?.id ?? value.id,
    }));
    const renamed = new Map(scale.values.map((value, at) => [value.id, values[at]?.id ?? value.id]));
    const mapping = scale.mapping.map(({ valueId, levelId, bandId }) => ({
      valueId: renamed.get(valueId) ?? valueId,
      levelId: ids.get(levelId) ?? levelId,
      ...(bandId ? { bandId: ids.get(bandId) ?? bandId } : {}),
    }));
    return { ...scale, id: old?.id ?? scale.id, values, mapping };
  });
}
