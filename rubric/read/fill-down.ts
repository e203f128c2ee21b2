import type { TableCell } from './block.ts';
import { isOwnExport } from './cell-content.ts';
import type { Column } from './table-columns.ts';
import { type Grid, textsOf } from './table-grid.ts';
import type { TableContext } from './table-reading.ts';

/**
 * Gives every row the values of its axis columns. A blank one takes the value above where the blanks are those of merged
 * cells: where no column further left is blank in this row only because something new begins.
 */
export function fillDown(grid: Grid, axes: Column[], context: TableContext): FilledRow[] {
  const above: string[] = axes.map(() => '');
  const fills = axes.map((column, index) => isFilledDown(grid, axes, column, index));
  let heading: string | undefined;
  const rows: FilledRow[] = [];
  for (const cells of grid.body) {
    const texts = textsOf(cells);
    // A row with one text in its first column, over several columns, is the heading of the rows below.
    const alone = texts.length === 1 && (cells[0]?.text.trim() ?? '') !== '' && cells.length > 1;
    const spanned = alone && (cells.every((cell) => cell.text.trim() === texts[0]) || !context.inLevel);
    if (spanned && axes[0]?.index !== 0) {
      heading = texts[0];
      continue;
    }
    const values = axes.map((column, index) => {
      const own = cells[column.index]?.text.trim() ?? '';
      return own || (fills[index] ? (above[index] ?? '') : '');
    });
    values.forEach((value, index) => {
      above[index] = value;
    });
    rows.push({ cells, values, ...(heading ? { heading } : {}) });
  }
  return rows;
}

interface FilledRow {
  cells: TableCell[];
  values: string[];
  heading?: string;
}

/**
 * Blanks are those of merged cells when none stands where a column further left has just changed. In a column that says
 * again and again what stands above, a blank is a slip.
 */
function isFilledDown(grid: Grid, axes: Column[], column: Column, index: number): boolean {
  const left = axes.slice(0, index);
  let said = 0;
  let blanks = 0;
  let before = '';
  const last: string[] = left.map(() => '');
  for (const row of grid.body) {
    const changed = left.some((each, at) => {
      const own = row[each.index]?.text.trim() ?? '';
      const isNew = own !== '' && own !== last[at];
      if (isNew) last[at] = own;
      return isNew;
    });
    const own = row[column.index]?.text.trim() ?? '';
    if (!own && changed) return false;
    if (!own) blanks++;
    else if (own === before && !changed) said++;
    before = own;
  }
  // Our own export repeats every value, and a blank there means that there is none.
  return blanks > 0 && said <= blanks && !isOwnExport(grid);
}
