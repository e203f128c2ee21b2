import { foldName } from '../fold.ts';
import type { TableCell } from './block.ts';
import { isBandWord, isSectionWord } from './known-words.ts';
import { isRankName, parseLevelLine } from './level-line.ts';
import { isAxis, nameOf } from './name-axes.ts';
import type { Mapping } from './source.ts';
import { type Column, describeColumns, kindOfNames } from './table-columns.ts';
import { type Grid, gridOf } from './table-grid.ts';
import { longTable } from './table-long.ts';
import type { TableContext, TableReading } from './table-reading.ts';
import { wideTable } from './table-wide.ts';

/**
 * Reads a table of any shape, long (a statement a row) or wide (an axis across), into placements in reading order.
 *
 * @returns null when it is no rubric table: no header, or no column of texts
 * @throws Unreadable with a question about a column that a mapping must explain
 */
export function readTable(rows: TableCell[][], context: TableContext): TableReading | null {
  const grid = gridOf(rows, context.mapping.headerRow);
  if (!grid) return null;
  const columns = applyMapping(settleTitles(describeColumns(grid.header, grid.body)), context.mapping);
  const title = titleOf(grid);
  const named = columns.filter((column) => column.meaning === 'statement');
  const across = headersAcross(columns);
  const texts = across ?? columns.filter((column) => isTextColumn(column, columns, context));
  const axisCount = columns.filter(isAxis).length;
  // "Behaviours" beside "Growth Areas" is one section of several, "Statement" beside a remark is the statement.
  const isSection = named.length === 1 && isSectionWord(named[0]?.header ?? '') && texts.length > 1;
  const wide = across !== null || (texts.length > 1 && !(named.length === 1 && axisCount >= 2 && !isSection));
  const shortWide = !texts.length && !named.length && isShortWide(columns);
  if (!wide && !shortWide) {
    const text = named[0] ?? texts[0];
    if (!text) return null;
    const isAcross = texts.length === 1 && !named.length && isAxisValue(text.header);
    if (!isAcross) return { ...title, ...longTable(grid, columns, text, context) };
  }
  return { ...title, ...wideTable(grid, columns, shortWide ? valuesAcross(columns) : texts, context) };
}

/** Columns that are each a level or a band by their header, one of them of texts: the others are texts too, however short. */
function headersAcross(columns: Column[]): Column[] | null {
  const rest = columns.filter((column) => !isAxis(column) && column.header);
  const levels = rest.filter((column) => parseLevelLine(column.header) !== null);
  const ranks = rest.filter((column) => isRankName(column.header) && column.meaning === undefined);
  const bands = rest.filter((column) => isBandWord(column.header));
  const found = [levels, bands, ranks].find((each) => each.length > 1 && each.some((column) => column.isText));
  if (!found) return null;
  // One heading that says no rank among several that do is a level too.
  const last = found.at(-1)?.index ?? 0;
  const first = found[0]?.index ?? 0;
  return found === ranks
    ? rest.filter(
        ({ index, isText, meaning }) =>
          found.some((each) => each.index === index) ||
          (meaning === undefined && isText && index >= first - 1 && index <= last + 1),
      )
    : found;
}

function titleOf(grid: Grid): { title?: string } {
  const [title] = grid.titles;
  return title ? { title } : {};
}

/** "Title" beside "Role", or with a title of its own for each level, is the level's name. */
function settleTitles(columns: Column[]): Column[] {
  const level = columns.find((column) => column.meaning === 'level');
  const roles = columns.filter((column) => column.meaning === 'role');
  if (!level || columns.some((column) => column.meaning === 'level name')) return columns;
  const title = roles.find((column) => /^(job )?titles?$/i.test(column.header.trim()));
  const isName = title && (roles.length > 1 || isOneToOne(title.values, level.values));
  return isName ? columns.map((each) => (each === title ? { ...each, meaning: 'level name' } : each)) : columns;
}

function isOneToOne(names: string[], levels: string[]): boolean {
  const pairs = new Set(names.map((name, index) => `${name}\u0000${levels[index]}`));
  const distinct = new Set(names).size;
  return distinct > 1 && pairs.size === distinct && new Set(levels).size === distinct;
}

function applyMapping(columns: Column[], mapping: Mapping): Column[] {
  const answers = new Map(
    Object.entries(mapping.columns ?? {}).map(([header, meaning]) => [foldName(header), meaning]),
  );
  return columns.map((column) => ({ ...column, meaning: answers.get(foldName(nameOf(column))) ?? column.meaning }));
}

/**
 * A column of statements. Inside one level every column with a header of its own is one, however short its texts, unless
 * it is the first and the others are known axes.
 */
function isTextColumn(column: Column, columns: Column[], context: TableContext): boolean {
  if (isAxis(column) && !column.values.some((value) => value.length > 120)) return false;
  if (column.isText) return true;
  if (!context.inLevel || column.meaning || !column.header) return false;
  // Names beside texts are the names of what the texts are about.
  if (column.index === 0 && columns.length === 2 && column.values.every((value) => value.length <= 40)) return false;
  const others = kindOfNames(columns.filter((other) => other !== column).map((other) => other.header));
  return columns.some((other) => other.isText) && (column.index > 0 || others === undefined);
}

function isAxisValue(header: string): boolean {
  return parseLevelLine(header) !== null || isBandWord(header);
}

/** A matrix of short texts: levels across the top, something down the side. */
function isShortWide(columns: Column[]): boolean {
  const across = valuesAcross(columns);
  const isFilled = across.every((column) => column.values.length > 0);
  return across.length > 1 && kindOfNames(across.map((column) => column.header)) === 'level' && isFilled;
}

/** The columns beside the first that are no axis down the side. */
function valuesAcross(columns: Column[]): Column[] {
  return columns.slice(1).filter((column) => !isAxis(column));
}
