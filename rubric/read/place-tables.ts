import { foldName } from '../fold.ts';
import { cellAt, emptyRole, type FrameworkDraft, type LevelDraft, levelIndex } from './draft.ts';
import { parseLevelValue } from './level-line.ts';
import { rankLevels } from './level-order.ts';
import type { Placement } from './placement.ts';
import { ask, fail, type Problem, warningAt } from './problem.ts';
import { roleFromLevels } from './role-from-levels.ts';
import type { Mapping } from './source.ts';

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
export function putPlacements(draft: FrameworkDraft, placements: Placement[], given: Surroundings): void {
  const around = withRole(placements, given);
  for (const { place, statements, presence, origin, path, about } of placements) {
    const role = roleNamed(draft, around.mapping.role ?? (place.role || around.role), origin, around);
    const level = place.level || place['level name'] ? levelOf(place) : around.level;
    if (!level && around.hasLevel)
      fail(around.file, origin, statements[0]?.text ?? 'a row', 'a level in this row, as in the others');
    if (!level) {
      ask(around.file, origin, 'no level', { key: 'columns', ask: 'which column or heading is the level?' });
    }
    const at = levelNamed(role.levels, place) ?? levelIndex(role.levels, level);
    const dimension = place.dimension || around.dimension;
    const cell = cellAt(role, at, {
      ...(place.band ? { band: place.band } : {}),
      ...(dimension ? { dimension } : {}),
      ...(place.section ? { section: place.section } : {}),
    });
    const owner = role.dimensions[cell.dimension];
    if (path && owner && !owner.path) owner.path = path;
    if (about?.dimension && owner) owner.description ??= { text: about.dimension };
    const own = role.levels[at];
    if (about?.level && own) own.description ??= { text: about.level };
    if (presence === 'not-applicable' && cell.presence === 'empty') cell.presence = presence;
    for (const statement of statements) {
      const group = statement.group ?? place.group;
      cell.statements.push(group ? { ...statement, group } : statement);
      cell.presence = 'given';
    }
  }
  for (const role of draft.roles) rankLevels(role.levels, around.file, around.mapping, around.warnings);
}

/** The level of a row that gives only the name of one that other rows give with its number. */
function levelNamed(levels: LevelDraft[], place: Placement['place']): number | null {
  if (place.level || !place['level name']) return null;
  const name = foldName(place['level name']);
  const at = levels.findIndex((level) => foldName(level.name ?? '') === name);
  return at < 0 ? null : at;
}

/** Without a role anywhere, the job that all levels are named after is the role; it is remarked. */
function withRole(placements: Placement[], around: Surroundings): Surroundings {
  if (around.mapping.role || around.role || placements.some(({ place }) => place.role)) return around;
  const levels = placements.map(({ place }) => levelOf(place));
  const role = roleFromLevels([...new Set(levels.map((level) => level.name ?? ''))]);
  if (!role) return around;
  const found = 'no name of a role';
  around.warnings.push(warningAt(around.file, placements[0]?.origin ?? {}, found, `one; "${role}" from its levels`));
  return { ...around, role };
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
