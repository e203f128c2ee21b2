import type { CellRank, Reading } from './read-draft.ts';
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

/**
 * Where the draft as a whole lies. Its level: the one that near and less near places have most in common, less where the level's statements speak
 * more strongly or more weakly than the draft (`farFrom`, in steps of a level, either sign). Its dimension: that of the near places together. Its
 * band: that of the nearest place in the level. Null where there is nothing to rank or the role has no such axis.
 */
export function placeOfWhole(
  cells: readonly CellRank[],
  farFrom: (levelId: string) => number = () => 0,
): Pick<Reading, 'levelId' | 'bandId' | 'dimensionId'> {
  const levelId = heaviest(cells, (cell) => cell.levelId, {
    reach: LEVEL_REACH,
    score: (cell) => cell.score - FAR * farFrom(cell.levelId) ** 2,
  });
  return {
    levelId,
    bandId: cells.find((cell) => cell.levelId === levelId)?.bandId ?? null,
    dimensionId: heaviest(cells, (cell) => cell.dimensionId, { reach: REACH, score: (cell) => cell.score }),
  };
}

function heaviest(
  cells: readonly CellRank[],
  axis: (cell: CellRank) => string | undefined,
  { reach, score }: { reach: number; score: (cell: CellRank) => number },
): string | null {
  const top = cells[0]?.score ?? 0;
  const weights = new Map<string, number>();
  for (const cell of cells) {
    const id = axis(cell);
    if (id !== undefined) weights.set(id, (weights.get(id) ?? 0) + Math.exp((score(cell) - top) / reach));
  }
  let best: string | null = null;
  for (const [id, weight] of weights) if (best === null || weight > (weights.get(best) ?? 0)) best = id;
  return best;
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

// A place this much farther than the nearest weighs a third of it. Levels lie less far apart in words than dimensions: more places have a say.
const REACH = 0.03;
const LEVEL_REACH = 0.1;
const FAR = 0.02;
const NEXT = 0.05;
const NEARLY = 0.92;
