import { differences } from './compare/differences.ts';
import type { Cell, Position, Role } from './schema.ts';

/** One place beside another: its statements, each with the ranges of its text the shown place does not say. */
export interface Comparison {
  columns: {
    levelId: string;
    bandId?: string;
    statements: { statementId: string; text: string; differs: [number, number][] }[];
  }[];
}

/**
 * The shown position and its neighbours side by side, in the framework's order: the bands of its level, or the level
 * below, itself and the level above. `place` narrows to a dimension and a section; without a section all are given.
 * Ranges are UTF-16 code units [start, end) and empty in the column of the position itself. A role without bands, or a
 * position without one, is compared across whole levels; a level the role does not have gives no columns.
 */
export function compare(
  role: Role,
  position: Position,
  place: { dimensionId?: string; sectionId?: string },
  across: 'bands' | 'levels',
): Comparison {
  const shown = statementsAt(role, position, place);
  // An example is set beside examples, a dampener beside dampeners.
  const kin = (sectionId: string | undefined) =>
    shown.filter((s) => s.sectionId === sectionId).map((s) => s.statement.text);
  const columns = neighbours(role, position, across).map((neighbour) => {
    const itself = neighbour.levelId === position.levelId && neighbour.bandId === position.bandId;
    const statements = itself ? shown : statementsAt(role, neighbour, place);
    return {
      ...neighbour,
      statements: statements.map(({ statement: { id, text }, sectionId }) => ({
        statementId: id,
        text,
        differs: itself ? [] : differences(text, kin(sectionId)),
      })),
    };
  });
  return { columns };
}

function neighbours(role: Role, position: Position, across: 'bands' | 'levels'): Position[] {
  const { levelId, bandId } = position;
  const levels = inOrder(role.levels);
  if (!levels.some((level) => level.id === levelId)) return [];
  if (across === 'bands' && role.bands.length > 0) {
    const bands = around(inOrder(role.bands), bandId);
    return bands.map((band) => ({ levelId, bandId: band.id }));
  }
  const at = levels.findIndex((level) => level.id === levelId);
  return levels.slice(Math.max(0, at - 1), at + 2).map((level) => ({ levelId: level.id, ...(bandId && { bandId }) }));
}

/** The one with `id` and those beside it, or all when they are few enough to read at a glance. */
function around<T extends { id: string }>(axis: T[], id: string | undefined): T[] {
  const at = axis.findIndex((one) => one.id === id);
  return at < 0 || axis.length <= 3 ? axis : axis.slice(Math.max(0, at - 1), at + 2);
}

function inOrder<T extends { rank: number }>(axis: T[]): T[] {
  return [...axis].sort((a, b) => a.rank - b.rank);
}

function statementsAt(role: Role, position: Position, place: { dimensionId?: string; sectionId?: string }) {
  const here = (cell: Cell) =>
    cell.levelId === position.levelId &&
    (!position.bandId || !cell.bandId || cell.bandId === position.bandId) &&
    (!place.dimensionId || cell.dimensionId === place.dimensionId) &&
    (!place.sectionId || cell.sectionId === place.sectionId);
  return role.cells
    .filter(here)
    .flatMap(({ sectionId, statements }) => statements.map((statement) => ({ statement, sectionId })));
}
