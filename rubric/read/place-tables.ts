import { foldName } from '../fold.ts';
import { cellAt, emptyRole, type FrameworkDraft, type LevelDraft, levelIndex, type RoleDraft } from './draft.ts';
import { parseLevelValue } from './level-line.ts';
import { ask, fail, type Problem, warningAt } from './problem.ts';
import type { Mapping } from './source.ts';
import type { Placement } from './table.ts';

/** What placements lack and their surroundings say. */
export interface Surroundings {
  file: string;
  mapping: Mapping;
  role?: string;
  level?: LevelDraft;
  dimension?: string;
  /** The table has an axis of levels, so that a row without one is a slip. */
  hasLevel?: boolean;
  warnings: Problem[];
}

/**
 * Puts placements into the roles and levels they name.
 *
 * @throws Unreadable with a question when neither they nor their surroundings name a role or a level
 */
export function putPlacements(draft: FrameworkDraft, placements: Placement[], around: Surroundings): void {
  for (const { place, statements, presence, origin, path } of placements) {
    const role = roleNamed(draft, around.mapping.role ?? (place.role || around.role), origin, around);
    const level = place.level || place['level name'] ? levelOf(place) : around.level;
    if (!level && around.hasLevel)
      fail(around.file, origin, statements[0]?.text ?? 'a row', 'a level in this row, as in the others');
    if (!level) {
      ask(around.file, origin, 'no level', { key: 'columns', ask: 'which column or heading is the level?' });
    }
    const at = levelIndex(role.levels, level);
    const dimension = place.dimension || around.dimension;
    const cell = cellAt(role, at, {
      ...(place.band ? { band: place.band } : {}),
      ...(dimension ? { dimension } : {}),
      ...(place.section ? { section: place.section } : {}),
    });
    const owner = role.dimensions[cell.dimension];
    if (path && owner && !owner.path) owner.path = path;
    if (presence === 'not-applicable' && cell.presence === 'empty') cell.presence = presence;
    for (const statement of statements) {
      const group = statement.group ?? place.group;
      cell.statements.push(group ? { ...statement, group } : statement);
      cell.presence = 'given';
    }
  }
  for (const role of draft.roles) sortLevels(role, around);
}

function roleNamed(draft: FrameworkDraft, name: string | undefined, origin: Placement['origin'], around: Surroundings) {
  if (!name) {
    ask(around.file, origin, 'no name of a role', { key: 'role', ask: 'which role is this?' });
  }
  const known = draft.roles.find((role) => foldName(role.name) === foldName(name));
  if (known) return known;
  const role = emptyRole(name);
  draft.roles.push(role);
  return role;
}

/** A level from its number or code and its name, in one column or two. */
function levelOf(place: Placement['place']): LevelDraft {
  const level: LevelDraft = place.level ? parseLevelValue(place.level) : {};
  return place['level name'] ? { ...level, name: place['level name'] } : level;
}

/** Levels that fall from the highest number are put the other way round only when a person said so; it is remarked. */
function sortLevels(role: RoleDraft, around: Surroundings): void {
  const numbers = role.levels.map((level) => Number(level.number));
  const falls =
    numbers.length > 1 && numbers.every((number, index) => index === 0 || number < (numbers[index - 1] ?? 0));
  if (!falls) return;
  if (around.mapping.order === undefined) {
    around.warnings.push(
      warningAt(around.file, {}, 'levels with the highest first', 'the lowest first; ordered by their numbers'),
    );
  }
  if (around.mapping.order !== 'as-written') {
    role.levels.forEach((level, index) => {
      level.rank = role.levels.length - index;
    });
  }
}
