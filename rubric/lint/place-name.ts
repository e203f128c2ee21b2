import type { Cell, Role } from '../schema.ts';
import { levelTitle } from '../write/walk.ts';

/** A cell's place in words, such as "Level 2 · Low · Individual · Impact". */
export function placeName(role: Role, cell: Omit<Cell, 'statements' | 'presence'>): string {
  const level = role.levels.find((each) => each.id === cell.levelId);
  const names = [
    level ? levelTitle(level) : '',
    role.bands.find((each) => each.id === cell.bandId)?.name,
    role.dimensions.find((each) => each.id === cell.dimensionId)?.name,
    role.sections.find((each) => each.id === cell.sectionId)?.name,
  ];
  return names.filter(Boolean).join(' · ');
}
