import { contentOf, isOwnExport, linesOf } from './cell-content.ts';
import { fillDown } from './fill-down.ts';
import { isUnasked, nameAxes } from './name-axes.ts';
import { aboutOf, addHeading, placeOf } from './place-of-row.ts';
import type { Placement } from './placement.ts';
import type { Column } from './table-columns.ts';
import type { Grid } from './table-grid.ts';
import type { TableContext, TableReading } from './table-reading.ts';
import { joinWrittenRows } from './written-rows.ts';

/** Reads a table with a statement a row: every other column is an axis. */
export function longTable(
  grid: Grid,
  columns: Column[],
  text: Column,
  context: TableContext,
): Omit<TableReading, 'title'> {
  const others = columns.filter((column) => column !== text && column.values.some(Boolean));
  const axes = nameAxes(others, context, new Set());
  const rows = fillDown(
    grid,
    axes.map(([, column]) => column),
    context,
  );
  const split = isOwnExport(grid) ? 'whole' : linesOf(rows.map(({ cells }) => cells[text.index]));
  const placements = rows.map(({ cells, values, heading }): Placement => {
    const { place, about } = placeOf(axes, values);
    if (heading) addHeading(place, heading);
    const cell = cells[text.index] ?? { text: '', blocks: [], header: false, origin: cells[0]?.origin ?? {} };
    return { place, ...aboutOf(about), ...contentOf(cell, split), origin: cell.origin };
  });
  const kept = (split === 'whole' ? joinWrittenRows(placements) : placements).filter(hasPlace);
  const unused = others.filter((column) => !axes.some(([, each]) => each === column) && isUnasked(column));
  return { placements: kept, axes: new Set(axes.map(([axis]) => axis)), ...(isOwnExport(grid) ? {} : { unused }) };
}

function hasPlace({ place, presence }: Placement): boolean {
  return presence !== 'empty' || Object.values(place).some(Boolean);
}
