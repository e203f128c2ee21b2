import type { LintFinding } from '../lint.ts';
import type { Cell, Role } from '../schema.ts';
import { placeName } from './place-name.ts';

/** Places that a full grid would have and this role leaves without text; none where the role is no grid to begin with. */
export function lintGaps(role: Role): LintFinding[] {
  const places = gridOf(role);
  const given = new Set(role.cells.filter((cell) => cell.presence !== 'empty').map(keyOf));
  const missing = places.filter((place) => !given.has(keyOf(place)));
  // Where half the places are missing, the levels simply differ in shape.
  if (missing.length * 2 > places.length) return [];
  return missing.map((place) => ({
    kind: 'missing',
    role: role.name,
    where: placeName(role, place),
    message: 'There is no text for this place.',
  }));
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

function idsOr(values: { id: string }[]): (string | undefined)[] {
  return values.length ? values.map((value) => value.id) : [undefined];
}

function keyOf({ levelId, bandId, dimensionId, sectionId }: Place): string {
  return [levelId, bandId, dimensionId, sectionId].join(' ');
}
