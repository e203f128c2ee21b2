import { AXES, levelName } from '../axes.ts';
import type { Role } from '../schema.ts';
import { pairAxis } from './axes.ts';
import { updateCells } from './cells.ts';

/** What became of one statement: its texts before and after; a moved one stands in another place now. */
export interface StatementUpdate {
  kind: 'added' | 'removed' | 'reworded' | 'moved';
  before?: string;
  after?: string;
  /** Where it stands, or stood: "Level 2 · Low · Impact". */
  where: string;
}

/** What differs in one role. */
export interface RoleUpdate {
  name: string;
  kind: 'added' | 'removed' | 'changed';
  statements: StatementUpdate[];
  /** Levels, bands, dimensions and sections that came, went or have another name. */
  axes: { kind: 'added' | 'removed' | 'renamed'; before?: string; after?: string }[];
}

/**
 * One role with the ids of before.
 *
 * @param old the role it was; undefined for a new one, which keeps its own ids
 * @param ids is filled with the new id of each axis value -> the one that it keeps
 */
export function updateRole(
  old: Role | undefined,
  role: Role,
  ids: Map<string, string>,
): { role: Role; update: RoleUpdate | null } {
  if (!old) return { role, update: { name: role.name, kind: 'added', statements: [], axes: [] } };
  const axes: RoleUpdate['axes'] = [];
  const renamed: Partial<Role> = {};
  for (const axis of AXES) {
    const pairs = pairAxis(old, role, axis);
    const from = (at: number) => old[axis][pairs.get(at) ?? -1];
    for (const [at, value] of role[axis].entries()) {
      const was = from(at);
      if (was) ids.set(value.id, was.id);
      const [before, after] = [was && levelName(was), levelName(value)];
      if (before === after) continue;
      axes.push(before === undefined ? { kind: 'added', after } : { kind: 'renamed', before, after });
    }
    const kept = new Set(pairs.values());
    for (const [at, value] of old[axis].entries())
      if (!kept.has(at)) axes.push({ kind: 'removed', before: levelName(value) });
    Object.assign(renamed, { [axis]: role[axis].map((value) => ({ ...value, id: ids.get(value.id) ?? value.id })) });
  }
  const aliases = role.aliases ?? old.aliases;
  const placed: Role = { ...role, ...renamed, id: old.id, ...(aliases ? { aliases } : {}) };
  const moved = placed.cells.map((cell) => ({
    ...cell,
    levelId: ids.get(cell.levelId) ?? cell.levelId,
    ...(cell.bandId ? { bandId: ids.get(cell.bandId) ?? cell.bandId } : {}),
    ...(cell.dimensionId ? { dimensionId: ids.get(cell.dimensionId) ?? cell.dimensionId } : {}),
    ...(cell.sectionId ? { sectionId: ids.get(cell.sectionId) ?? cell.sectionId } : {}),
  }));
  const { cells, statements } = updateCells(old, { ...placed, cells: moved });
  if (old.name !== role.name) axes.unshift({ kind: 'renamed', before: old.name, after: role.name });
  const isSame = axes.length === 0 && statements.length === 0;
  return {
    role: { ...placed, cells },
    update: isSame ? null : { name: role.name, kind: 'changed', statements, axes },
  };
}
