import type { LintFinding } from '../lint.ts';
import type { Cell, Role } from '../schema.ts';
import { placeName } from './place-name.ts';

/**
 * Places that are left without text though most others of their dimension and section have some. What only a few levels
 * have ("Additional privileges") is particular to them and missing nowhere.
 */
export function lintGaps(role: Role): LintFinding[] {
  const columns = Map.groupBy(gridOf(role), ({ dimensionId, sectionId }) => `${dimensionId} ${sectionId}`);
  return [...columns.values()].flatMap((places) => {
    const empty = places.filter((place) => !isGiven(role, place));
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
  return gridOf(role).filter((place) => !isGiven(role, place)).length;
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
function isGiven(role: Role, place: Place): boolean {
  const given = cellsByLevel(role).get(place.levelId) ?? [];
  return given.some((cell) =>
    (['bandId', 'dimensionId', 'sectionId'] as const).every(
      (axis) => cell[axis] === undefined || cell[axis] === place[axis],
    ),
  );
}

const givenOf = new WeakMap<Role, Map<string, Cell[]>>();

function cellsByLevel(role: Role): Map<string, Cell[]> {
  const known = givenOf.get(role);
  if (known) return known;
  const cells = role.cells.filter(({ presence, grade, refs }) => presence !== 'empty' || grade || refs?.length);
  const made = Map.groupBy(cells, (cell) => cell.levelId);
  givenOf.set(role, made);
  return made;
}

function idsOr(values: { id: string }[]): (string | undefined)[] {
  return values.length ? values.map((value) => value.id) : [undefined];
}
