import { CSV_HEADER } from '../csv-form.ts';
import type { TableCell } from './block.ts';
import { cellStatements } from './cell-statements.ts';
import { isNotApplicable } from './draft.ts';
import type { Placement } from './placement.ts';
import type { Grid } from './table-grid.ts';

export function contentOf(cell: TableCell, split: Split): Pick<Placement, 'statements' | 'presence'> {
  if (!cell.text.trim()) return { statements: [], presence: 'empty' };
  if (isNotApplicable(cell.text)) return { statements: [], presence: 'not-applicable' };
  const plain = { text: split === 'whole' ? cell.text.trimEnd() : cell.text.trim(), origin: cell.origin };
  const statements = split === 'whole' && cell.blocks.length === 0 ? [plain] : cellStatements(cell, split === 'lines');
  return { statements, presence: statements.length ? 'given' : 'empty' };
}

/** How the text of a cell is parted: at its lines, at its bullets and blank lines only, or not at all. */
export type Split = 'lines' | 'paragraphs' | 'whole';

/**
 * Lines are statements where most cells have several, or where each line of every cell reads as a sentence of its own. One
 * cell with a line break proves nothing.
 */
export function linesOf(cells: (TableCell | undefined)[]): Split {
  const texts = cells.map((cell) => cell?.text.trim() ?? '').filter(Boolean);
  const multi = texts.filter((text) => text.includes('\n'));
  if (multi.length === 0 || texts.some((text) => /\n\s*\n/.test(text))) return 'paragraphs';
  const lines = multi.flatMap((text) => text.split('\n'));
  if (lines.some((line) => line.length > 300)) return 'paragraphs';
  if (texts.length > 1 && multi.length > texts.length / 2) return 'lines';
  const isWhole = lines.every((line) => /^\s*(?:\p{Lu}|\p{Lo}|\d)/u.test(line));
  const ended = lines.filter((line) => /[.!?…。]["”’)]?\s*$/.test(line)).length;
  return isWhole && multi.length > 1 && (ended > lines.length * 0.9 || ended === 0) ? 'lines' : 'paragraphs';
}

/** Our own export has each statement in a row of its own, whatever line breaks are in it. */
export function isOwnExport(grid: Grid): boolean {
  const header = grid.header.at(-1)?.map((cell) => cell.text.trim()) ?? [];
  return header.slice(0, CSV_HEADER.length).join() === CSV_HEADER.join();
}
