import { addStatement, type StatementPlace } from '../rubric/edit.ts';
import type { Role } from '../rubric/schema.ts';
import { type EditsRole, StatementEditor } from './StatementEditor.tsx';
import { useStrings } from './strings.tsx';

interface LevelEditorProps extends EditsRole {
  levelId: string;
}

/** Every place of one level with its statements, to type in; empty places too, so that they can be filled. */
export function LevelEditor({ role, levelId, newId, onChange }: LevelEditorProps) {
  const t = useStrings();
  return placesOf(role, levelId).map(({ place, name }) => {
    const cells = role.cells.filter((cell) => isAt(cell, place));
    return (
      <section key={name} className="place-editor" aria-label={name}>
        <h4>{name}</h4>
        <ul>
          {cells.flatMap((cell) =>
            cell.statements.map((statement) => (
              <StatementEditor key={statement.id} role={role} newId={newId} statement={statement} onChange={onChange} />
            )),
          )}
        </ul>
        <button
          type="button"
          className="link"
          aria-label={t('editAddTo', name)}
          onClick={() => onChange(addStatement(role, place, newId))}
        >
          {t('editAddStatement')}
        </button>
      </section>
    );
  });
}

/** The grid of a level, and whatever cell of it stands outside the grid: one that holds for every band, say. */
function placesOf(role: Role, levelId: string): { place: StatementPlace; name: string }[] {
  const grid = orNone(role.bands).flatMap((band) =>
    orNone(role.dimensions).flatMap((dimension) =>
      orNone(role.sections).map(
        (section): StatementPlace => ({
          levelId,
          ...(band ? { bandId: band.id } : {}),
          ...(dimension ? { dimensionId: dimension.id } : {}),
          ...(section ? { sectionId: section.id } : {}),
        }),
      ),
    ),
  );
  const outside = role.cells.filter((cell) => cell.levelId === levelId && !grid.some((place) => isAt(cell, place)));
  const all = [...grid, ...outside.filter((cell) => cell.statements.length > 0)];
  return all.map((place) => ({ place: only(place), name: nameOf(role, place) }));
}

function only({ levelId, bandId, dimensionId, sectionId }: StatementPlace): StatementPlace {
  return {
    levelId,
    ...(bandId ? { bandId } : {}),
    ...(dimensionId ? { dimensionId } : {}),
    ...(sectionId ? { sectionId } : {}),
  };
}

function isAt(cell: StatementPlace, place: StatementPlace): boolean {
  return (['levelId', 'bandId', 'dimensionId', 'sectionId'] as const).every((key) => cell[key] === place[key]);
}

/** "Low · Individual · Impact"; a role with none of the three has one place a level, which has the level's name. */
export function nameOf(role: Role, place: StatementPlace): string {
  const names = [
    role.bands.find((one) => one.id === place.bandId)?.name,
    role.dimensions.find((one) => one.id === place.dimensionId)?.name,
    role.sections.find((one) => one.id === place.sectionId)?.name,
  ].filter(Boolean);
  return names.join(' · ') || (role.levels.find((one) => one.id === place.levelId)?.name ?? '–');
}

function orNone<T>(list: readonly T[]): readonly (T | null)[] {
  return list.length > 0 ? list : [null];
}
