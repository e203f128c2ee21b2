import { foldName } from '../fold.ts';
import type { LintFinding } from '../lint.ts';
import type { Cell, Role } from '../schema.ts';
import { placeName } from './place-name.ts';

/** Cells one step apart on the scale, of one dimension and section, whose words are nearly the same. */
export function lintNeighbours(role: Role): LintFinding[] {
  return sequences(role).flatMap((cells) =>
    cells.slice(1).flatMap((cell, index) => {
      const before = cells[index];
      const likeness = before ? overlap(wordsOf(before), wordsOf(cell)) : 0;
      if (!before || likeness < NEARLY) return [];
      const percent = Math.round(likeness * 100);
      const message = `${percent} % of the words are those of ${placeName(role, before)}: what is different?`;
      return [{ kind: 'near-identical' as const, role: role.name, where: placeName(role, cell), message }];
    }),
  );
}

const NEARLY = 0.7;

/** The role's cells with text, grouped by dimension and section and ordered along the scale. */
function sequences(role: Role): Cell[][] {
  const scale = new Map(role.levels.map((level, index) => [level.id, index * (role.bands.length + 1)]));
  const order = (cell: Cell) =>
    (scale.get(cell.levelId) ?? 0) + role.bands.findIndex((band) => band.id === cell.bandId) + 1;
  const groups = Map.groupBy(
    role.cells.filter((cell) => cell.statements.length > 0),
    (cell) => `${cell.dimensionId} ${cell.sectionId}`,
  );
  return [...groups.values()].map((cells) => cells.sort((a, b) => order(a) - order(b)));
}

function wordsOf(cell: Cell): Set<string> {
  const text = cell.statements.map((statement) => foldName(statement.text)).join(' ');
  return new Set(text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2));
}

/** Shared words over all words. */
function overlap(left: Set<string>, right: Set<string>): number {
  const shared = [...left].filter((word) => right.has(word)).length;
  const all = new Set([...left, ...right]).size;
  return all === 0 ? 0 : shared / all;
}
