import type { TableCell } from './block.ts';
import { contentOf, isOwnExport, linesOf } from './cell-content.ts';
import { fillDown } from './fill-down.ts';
import { isUnasked, nameAxes } from './name-axes.ts';
import { aboutOf, addHeading, placeOf } from './place-of-row.ts';
import type { PlaceAxis, Placement } from './placement.ts';
import type { Column } from './table-columns.ts';
import type { Grid } from './table-grid.ts';
import type { Gap, TableContext, TableReading } from './table-reading.ts';
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
    const level = axes.find(([axis]) => axis === 'level')?.[1];
    // A row that should say its level and does not is shown there.
    const isLost = level !== undefined && !place.level;
    const origin = isLost ? (cells[level.index]?.origin ?? cell.origin) : cell.origin;
    return { place, ...aboutOf(about), ...contentOf(cell, split), origin };
  });
  const kept = (split === 'whole' ? joinWrittenRows(placements) : placements).filter(hasPlace);
  const unused = others.filter((column) => !axes.some(([, each]) => each === column) && isUnasked(column));
  const found = { placements: kept, axes: new Set(axes.map(([axis]) => axis)) };
  return isOwnExport(grid) ? found : { ...found, unused, gaps: gapsIn(axes, rows) };
}

/** Blank cells of axes that nearly every other row fills. */
function gapsIn(axes: [PlaceAxis, Column][], rows: { cells: TableCell[]; values: string[] }[]): Gap[] {
  return axes.flatMap(([axis, column], index): Gap[] => {
    const blank = rows.filter(({ values }) => !values[index]);
    const isSlip =
      axis !== 'level name' &&
      axis !== 'group' &&
      rows.length > 4 &&
      blank.length > 0 &&
      blank.length <= Math.max(1, rows.length / 10);
    return isSlip ? blank.map(({ cells }) => ({ axis, place: cells[column.index]?.origin ?? {} })) : [];
  });
}

function hasPlace({ place, presence }: Placement): boolean {
  return presence !== 'empty' || Object.values(place).some(Boolean);
}
