import type { CellRank } from './read-draft.ts';
import type { StatementScore } from './scores.ts';

/** The places of a role (level, band, dimension) in the order of nearness: each by its nearest statement, a little by its next two. */
export function rankCells(scores: readonly StatementScore[]): CellRank[] {
  const cells = new Map<string, { cell: CellRank; counted: number }>();
  for (const { placed, score } of scores) {
    const { levelId, bandId, dimensionId } = placed.place;
    const key = [levelId, bandId, dimensionId].join(' ');
    const known = cells.get(key);
    if (known === undefined) {
      const cell = {
        levelId,
        ...(bandId === undefined ? {} : { bandId }),
        ...(dimensionId === undefined ? {} : { dimensionId }),
        score,
      };
      cells.set(key, { cell, counted: 1 });
    } else if (known.counted < 3) {
      known.cell.score += score * NEXT;
      known.counted += 1;
    }
  }
  return [...cells.values()].map(({ cell }) => cell).sort((a, b) => b.score - a.score);
}

/** Up to three further levels and bands that are nearly as close as the first. */
export function spreadOf(cells: readonly CellRank[]): { levelId: string; bandId?: string }[] {
  const [first] = cells;
  if (first === undefined) return [];
  const places = new Map<string, { levelId: string; bandId?: string }>();
  for (const { levelId, bandId, score } of cells) {
    if (score < first.score * NEARLY || (levelId === first.levelId && bandId === first.bandId)) continue;
    places.set(`${levelId} ${bandId}`, { levelId, ...(bandId === undefined ? {} : { bandId }) });
  }
  return [...places.values()].slice(0, 3);
}

const NEXT = 0.05;
const NEARLY = 0.92;
