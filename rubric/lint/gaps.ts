import type { LintFinding } from '../lint.ts';
import type { Cell, Role } from '../schema.ts';
import { placeName } from './place-name.ts';

/**
 * Places that are left without text though most others of their dimension and section have some. What only a few levels
 * have ("Additional privileges") is particular to them and missing nowhere.
 */
export function lintGaps(role: Role): LintFinding[] {
  const given = cellsByLevel(role);
  const columns = Map.groupBy(gridOf(role), ({ dimensionId, sectionId }) => `${dimensionId} ${sectionId}`);
  return [...columns.values()].flatMap((places) => {
    const empty = places.filter((place) => !isGiven(place, given));
    if (empty.length * 2 > places.length) return [];
    return empty.map((place) => ({
      kind: 'missing' as const,
      role: role.name,
      where: placeName(role, place),
      message: 'There is no text for this place.',
    }));
  });
}

/** How many places of the full grid have no text. */
export function emptyPlaces(role: Role): number {
  const given = cellsByLevel(role);
  return gridOf(role).filter((place) => !isGiven(place, given)).length;
}

type Place = Omit<Cell, 'statements' | 'presence'>;

function gridOf(role: Role): Place[] {
  const bands = idsOr(role.bands);
  const dimensions = idsOr(role.dimensions);
  const sections = idsOr(role.sections);
  return role.levels.flatMap((level) =>
    bands.flatMap((bandId) =>
      dimensions.flatMap((dimensionId) =>
        sections.map((sectionId) => ({
          levelId: level.id,
          ...(bandId ? { bandId } : {}),
          ...(dimensionId ? { dimensionId } : {}),
          ...(sectionId ? { sectionId } : {}),
        })),
      ),
    ),
  );
}

/** A cell that names no band, dimension or section holds for all of them. */
function isGiven(place: Place, given: ReadonlyMap<string, readonly Cell[]>): boolean {
  return (given.get(place.levelId) ?? []).some((cell) =>
    (['bandId', 'dimensionId', 'sectionId'] as const).every(
      (axis) => cell[axis] === undefined || cell[axis] === place[axis],
    ),
  );
}

/** The cells of a role that say something. */
function cellsByLevel(role: Role): Map<string, Cell[]> {
  const cells = role.cells.filter(({ presence, grade, refs }) => presence !== 'empty' || grade || refs?.length);
  return Map.groupBy(cells, (cell) => cell.levelId);
}

function idsOr(values: { id: string }[]): (string | undefined)[] {
  return values.length ? values.map((value) => value.id) : [undefined];
}
