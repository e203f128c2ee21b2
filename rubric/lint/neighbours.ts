import type { LintFinding } from '../lint.ts';
import type { Cell, Role } from '../schema.ts';
import { overlap } from '../words/overlap.ts';
import { tokens } from '../words/tokens.ts';
import { placeName } from './place-name.ts';

/** Cells one step apart on the scale, of one dimension and section, whose words are nearly the same: those of `nearlySame`. */
export function lintNeighbours(role: Role, pairs: readonly AlikePair[]): LintFinding[] {
  return pairs.map(({ before, cell, likeness }) => {
    const origin = cell.statements[0]?.origin;
    return {
      kind: 'near-identical' as const,
      role: role.name,
      where: placeName(role, cell),
      message: `${Math.round(likeness * 100)} % of the words are those of ${placeName(role, before)}: what is different?`,
      ...(origin ? { origin } : {}),
    };
  });
}

/** Two such cells, with the share of their words that both have, at least 0.7. */
export interface AlikePair {
  before: Cell;
  cell: Cell;
  likeness: number;
}

export function nearlySame(role: Role): AlikePair[] {
  return sequences(role).flatMap((cells) => {
    const words = cells.map(wordsOf);
    return cells.slice(1).flatMap((cell, index) => {
      const [before, left, right] = [cells[index], words[index], words[index + 1]];
      const likeness = left && right ? likenessOf(left, right) : 0;
      return before && likeness >= NEARLY ? [{ before, cell, likeness }] : [];
    });
  });
}

const NEARLY = 0.7;

/** The role's cells with text, grouped by dimension and section and ordered along the scale. */
function sequences(role: Role): Cell[][] {
  const levels = new Map(role.levels.map((level, index) => [level.id, index * (role.bands.length + 1)]));
  const bands = new Map(role.bands.map((band, index) => [band.id, index + 1]));
  const order = (cell: Cell) => (levels.get(cell.levelId) ?? 0) + (bands.get(cell.bandId ?? '') ?? 0);
  const groups = Map.groupBy(
    role.cells.filter((cell) => cell.statements.length > 0),
    (cell) => `${cell.dimensionId} ${cell.sectionId}`,
  );
  return [...groups.values()].map((cells) => cells.sort((a, b) => order(a) - order(b)));
}

// "a" and "two", "with" and "without" tell cells apart: all words count, in any form.
function wordsOf(cell: Cell): Set<string> {
  return new Set(
    cell.statements.flatMap(({ lead = '', text }) => tokens(`${lead} ${text}`).map((token) => token.stem)),
  );
}

/** The share of words that both have; none where a number differs, since that is the difference. */
function likenessOf(left: Set<string>, right: Set<string>): number {
  return numbersIn(left) === numbersIn(right) ? overlap(left, right) : 0;
}

function numbersIn(words: Set<string>): string {
  return [...words]
    .filter((word) => /\d/.test(word))
    .sort()
    .join(' ');
}
