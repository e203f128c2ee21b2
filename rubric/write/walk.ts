import type { Cell, Level, Role } from '../schema.ts';

/** A cell with the names of its place; a name is left out where the role has no such axis there. */
export interface NamedCell {
  cell: Cell;
  level: Level;
  band?: string;
  dimension?: string;
  section?: string;
}

/** A role's cells level by level, in their own order within each. */
export function cellsInOrder(role: Role): NamedCell[] {
  return role.levels.flatMap((level) =>
    role.cells.filter((cell) => cell.levelId === level.id).map((cell) => ({ cell, level, ...namesOf(role, cell) })),
  );
}

/** "Level 2", or the level's code ("IC2", "Level A"), or its name where it has neither. */
export function levelTitle(level: Level): string {
  if (level.code && /^[A-Z]$/.test(level.code)) return `Level ${level.code}`;
  return level.code ?? (level.number === undefined ? (level.name ?? '') : `Level ${level.number}`);
}

function namesOf(role: Role, cell: Cell) {
  const band = role.bands.find((each) => each.id === cell.bandId)?.name;
  const dimension = role.dimensions.find((each) => each.id === cell.dimensionId)?.name;
  const section = role.sections.find((each) => each.id === cell.sectionId)?.name;
  return { ...(band ? { band } : {}), ...(dimension ? { dimension } : {}), ...(section ? { section } : {}) };
}
