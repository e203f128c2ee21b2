import { contentOf, linesOf } from './cell-content.ts';
import { meaningOfHeader } from './column-words.ts';
import { fillDown } from './fill-down.ts';
import { isSectionWord } from './known-words.ts';
import { isAxis, isUnasked, nameAxes } from './name-axes.ts';
import { aboutOf, addHeading, placeOf } from './place-of-row.ts';
import type { PlaceAxis, Placement } from './placement.ts';
import { type Column, kindOfNames } from './table-columns.ts';
import type { Grid } from './table-grid.ts';
import type { TableContext, TableReading } from './table-reading.ts';

/** Reads a table with an axis across the top: each column of texts is one value of it. */
export function wideTable(
  grid: Grid,
  columns: Column[],
  texts: Column[],
  context: TableContext,
): Omit<TableReading, 'title'> {
  const taken = new Set<PlaceAxis>();
  const kindAcross = kindOfNames(texts.map((text) => text.header));
  const rest = columns.filter((column) => !texts.includes(column) && column.values.some(Boolean));
  const describing = kindAcross ? rest.find((column) => describesRow(column)) : undefined;
  const side = rest
    .filter((column) => column !== describing)
    // The corner cell may name the axis across rather than the one below it.
    .map((column) => {
      const isCorner = column.meaning === kindAcross && kindOfNames(column.values) !== kindAcross;
      return isCorner ? { ...column, meaning: undefined } : column;
    });
  for (const column of side) if (isAxis(column)) taken.add(column.meaning as PlaceAxis);
  if (side.some((column) => !isAxis(column) && kindOfNames(column.values) === 'level')) taken.add('level');
  const depth = grid.header.length;
  const across = [...Array(depth).keys()].map((row) =>
    acrossAxis(
      texts.map((text) => text.headers[row] ?? ''),
      taken,
      context,
    ),
  );
  const axes = nameAxes(side, { ...context, mustRead: false }, new Set(across));
  const groups = finerDimension(axes, side);
  const guess = guessLevels(across, axes, texts, context);
  const rows = fillDown(
    grid,
    axes.map(([, column]) => column),
    context,
  );
  const split = linesOf(rows.flatMap(({ cells }) => texts.map((text) => cells[text.index])));
  const placements = rows.flatMap(({ cells, values, heading }) =>
    texts.map((text): Placement => {
      const { place, about } = placeOf(axes, values);
      const described = describing && cells[describing.index]?.text.trim();
      if (described) about.dimension = [described, about.dimension].filter(Boolean).join('\n');
      across.forEach((axis, row) => {
        place[axis] = text.headers[row] || place[axis] || '';
      });
      if (heading) addHeading(place, heading);
      const cell = cells[text.index];
      if (!cell) return { place, statements: [], presence: 'empty', origin: cells[0]?.origin ?? {} };
      const group = groups && place.group ? { path: [place.group] } : {};
      if (groups) delete place.group;
      return { place, ...group, ...aboutOf(about), ...contentOf(cell, split), origin: cell.origin };
    }),
  );
  const unused = side.filter((column) => !axes.some(([, each]) => each === column || each.index === column.index));
  return {
    placements,
    axes: new Set([...across, ...axes.map(([axis]) => axis)]),
    unused: unused.filter(isUnasked),
    ...guess,
  };
}

/**
 * Where neither the table nor what is around it has levels, "Low", "Medium" and "High" across are those, and in a document
 * that is nothing but this table so are names of no known kind beside the names of dimensions.
 *
 * @returns what was guessed, for a remark; `across` is changed then
 */
function guessLevels(
  across: PlaceAxis[],
  axes: [PlaceAxis, Column][],
  texts: Column[],
  context: TableContext,
): Pick<TableReading, 'guess'> {
  const all = [...across, ...axes.map(([axis]) => axis)];
  if (!context.isAlone || all.includes('level') || all.includes('level name')) return {};
  const bands = across.indexOf('band');
  if (bands >= 0) {
    across[bands] = 'level';
    return {};
  }
  const [first] = texts;
  const isOpen = context.mustRead && across.length === 1 && !texts.some((text) => isSectionWord(text.header));
  const isBeside = axes.length === 1 && axes[0]?.[0] === 'dimension' && isColumnOfNames(axes[0][1]);
  if (!first || !isOpen || !isBeside) return {};
  across[0] = 'level';
  return { guess: { names: texts.map((text) => text.header), place: first.place } };
}

/** Under "Skill" or the like stand the names of dimensions. */
function isColumnOfNames(column: Column): boolean {
  return meaningOfHeader(column.header) === 'dimension';
}

/** "Description" beside a column for each level says what the row is about. */
function describesRow(column: Column): boolean {
  return column.meaning === 'statement' || (column.meaning === undefined && column.isText && column.header !== '');
}

/**
 * "Domain" and "Component" side by side: the finer of the two is the dimension, the other the group it belongs to.
 *
 * @returns whether it is so; the axes are changed then
 */
function finerDimension(axes: [PlaceAxis, Column][], side: Column[]): boolean {
  const at = axes.findIndex(([axis]) => axis === 'dimension');
  const coarse = axes[at]?.[1];
  const finer = side.find(
    (column) =>
      coarse !== undefined &&
      column.index > coarse.index &&
      !axes.some(([, each]) => each === column) &&
      (column.meaning === undefined || column.meaning === 'dimension') &&
      column.values.every((value) => value.length <= 80) &&
      new Set(column.values).size > new Set(coarse.values).size,
  );
  if (!coarse || !finer) return false;
  axes.splice(at, 1, ['group', coarse], ['dimension', finer]);
  return true;
}

/** What the headers of one row across are: by their own words, else the first axis that nothing else is. */
function acrossAxis(headers: string[], taken: Set<PlaceAxis>, context: TableContext): PlaceAxis {
  const kind = kindOfNames(headers);
  const free = (['dimension', 'section', 'band'] as const).find((axis) => !taken.has(axis)) ?? 'section';
  const axis = kind && !taken.has(kind) && !(kind === 'level' && context.inLevel) ? kind : free;
  taken.add(axis);
  return axis;
}
