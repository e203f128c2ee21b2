import { levelName } from '../rubric/axes.ts';
import type { Cell, Level, Position, Role, Section, Statement } from '../rubric/schema.ts';

export { levelName };

/** What stands under a level on the scale: its number or code, or the start of its name. */
export function levelMark(level: Level): string {
  return level.number ?? level.code ?? (level.name ?? '').slice(0, 3);
}

export function placeName(role: Role, position: Position, separator = ', '): string {
  const level = role.levels.find((one) => one.id === position.levelId);
  const band = role.bands.find((one) => one.id === position.bandId);
  return [level && levelName(level), band?.name].filter(Boolean).join(separator);
}

/** The sections of one place in order, each with its statements; sections without text at this place are left out. */
export function sectionsAt(
  role: Role,
  place: { levelId: string; bandId?: string; dimensionId?: string },
): { section: Section | null; statements: Statement[] }[] {
  const cells = role.cells.filter(
    (cell) =>
      cell.levelId === place.levelId &&
      fits(cell.bandId, place.bandId) &&
      fits(cell.dimensionId, place.dimensionId) &&
      cell.statements.length > 0,
  );
  const sections: (Section | null)[] = [null, ...role.sections];
  return sections
    .map((section) => ({ section, statements: statementsOf(cells, section) }))
    .filter((one) => one.statements.length > 0);
}

function statementsOf(cells: Cell[], section: Section | null): Statement[] {
  return cells.filter((cell) => (cell.sectionId ?? null) === (section?.id ?? null)).flatMap((cell) => cell.statements);
}

// A cell that names no band (or dimension) holds for every one.
function fits(of: string | undefined, wanted: string | undefined): boolean {
  return of === undefined || wanted === undefined || of === wanted;
}
