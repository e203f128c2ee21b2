import { foldName } from '../fold.ts';
import type { IdPrefix } from '../ids.ts';
import type { RatingScale, Role } from '../schema.ts';

/**
 * The rating scale that a framework's levels are themselves: where they are numbered and their names say how well work was
 * done ("Development Needed", "Leading") rather than which job it is ("Senior Engineer").
 *
 * @returns one scale, or none when the levels are jobs or the roles have different levels
 */
export function ratingScaleOf(roles: Role[], newId: (prefix: IdPrefix) => string): RatingScale[] {
  const role = roles[0];
  if (roles.length !== 1 || !role || role.levels.length < 3 || role.levels.length > 7) return [];
  const numbered = role.levels.every((level) => level.number && level.name && !level.code);
  const rates = role.levels.filter((level) => SAYS_HOW_WELL.test(foldName(level.name ?? ''))).length;
  if (!numbered || rates < 2) return [];
  const values = role.levels.map((level) => ({
    id: newId('rv'),
    label: `${level.number} ${level.name}`,
    aliases: [level.name ?? '', level.number ?? ''],
    numeric: Number(level.number),
  }));
  const mapping = role.levels.map((level, index) => ({ valueId: values[index]?.id ?? '', levelId: level.id }));
  return [{ id: newId('rs'), name: 'Levels', values, mapping }];
}

const SAYS_HOW_WELL =
  /\b(satisfactory|unsatisfactory|needed|needs|below|meets|meeting|met|exceeds?|exceeding|exceptional|outstanding|effective|delivers|consistently|leading|transformative|expectations?|underperforming|inconsistent|successful|improvement|poor|fair|good|excellent)\b/;
