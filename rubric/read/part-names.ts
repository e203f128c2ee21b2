import { foldName } from '../fold.ts';
import type { TableCell } from './block.ts';
import { meaningOfHeader } from './column-words.ts';
import { isBandWord } from './known-words.ts';
import type { Grid } from './table-grid.ts';

/**
 * Parts names that say two things at once. Headers such as "Care - Examples", each first part with several second parts
 * and the other way round, become two header rows; values such as "2 Skilled - Low" in one column become two columns.
 *
 * @returns the table with a header row or a column more, or as it was
 */
export function partNames(grid: Grid): Grid {
  return partHeaders(partBands(grid));
}

function partHeaders(grid: Grid): Grid {
  const last = grid.header.at(-1) ?? [];
  const pairs = last.map((cell) => pairOf(cell.text));
  const found = pairs.filter((pair) => pair !== null);
  if (grid.header.length !== 1 || found.length < 4 || !isCrossed(found)) return grid;
  const outer = last.map((cell, at) => ({ ...cell, text: pairs[at]?.[0] ?? '' }));
  const inner = last.map((cell, at) => ({ ...cell, text: pairs[at]?.[1] ?? cell.text }));
  return { ...grid, header: [outer, inner] };
}

/** Bands behind the names of levels, where no column holds them: each stands behind several levels. */
function partBands(grid: Grid): Grid {
  const last = grid.header.at(-1) ?? [];
  if (last.some((cell) => meaningOfHeader(cell.text) === 'band')) return grid;
  const isParted = (column: number) => {
    const values = grid.body.map((row) => row[column]?.text.trim() ?? '').filter(Boolean);
    const pairs = values.map(pairOf);
    const found = pairs.filter((pair) => pair !== null && isBandWord(pair[1]));
    return found.length > 3 && found.length === values.length && isCrossed(found.filter((pair) => pair !== null));
  };
  const at = last.findIndex((_, column) => isParted(column));
  const width = Math.max(last.length, ...grid.body.map((row) => row.length));
  if (at < 0) return grid;
  const added = (row: TableCell[], text: string, own: string): TableCell[] =>
    Array.from({ length: width + 1 }, (_, column) => {
      const cell = row[column] ?? { text: '', blocks: [], header: false, origin: row[at]?.origin ?? {} };
      if (column === at) return { ...cell, text: own, blocks: [] };
      return column === width ? { ...cell, text, origin: row[at]?.origin ?? {} } : cell;
    });
  return {
    ...grid,
    header: grid.header.map((row) => added(row, row === last ? 'Band' : '', row[at]?.text ?? '')),
    body: grid.body.map((row) => {
      const [own = '', band = ''] = pairOf(row[at]?.text ?? '') ?? [];
      return added(row, band, own);
    }),
  };
}

type Pair = [string, string];

/** "Care - Examples": parted at the last sign that stands free, so that "On-call" stays whole. */
function pairOf(text: string): Pair | null {
  const match = /^([\s\S]+\S)\s*(?:\s[-–—/|>›»]\s|[:：]\s|\n)\s*(\S.*)$/u.exec(text.trim());
  return match?.[1] && match[2] ? [match[1], match[2].trim()] : null;
}

/** Each first part stands with several second ones and each second with several first ones, none of them twice. */
function isCrossed(pairs: Pair[]): boolean {
  const outer = new Map<string, Set<string>>();
  const inner = new Map<string, Set<string>>();
  for (const [first, second] of pairs) {
    add(outer, foldName(first), foldName(second));
    add(inner, foldName(second), foldName(first));
  }
  const isWide = (names: Map<string, Set<string>>) => [...names.values()].every((each) => each.size > 1);
  return outer.size > 1 && inner.size > 1 && isWide(outer) && isWide(inner);
}

function add(names: Map<string, Set<string>>, name: string, other: string): void {
  names.set(name, (names.get(name) ?? new Set()).add(other));
}
