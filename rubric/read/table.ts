import { foldName } from '../fold.ts';
import type { TableCell } from './block.ts';
import { isBandWord, isSectionWord } from './known-words.ts';
import { isRankName, parseLevelLine } from './level-line.ts';
import { isAxis, isRepeating, nameOf } from './name-axes.ts';
import { partNames } from './part-names.ts';
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
  const headed = gridOf(rows, context.mapping.headerRow);
  const isOpen = context.mustRead && context.mapping.headerRow === undefined;
  const found = (isOpen && (!headed || isData(headed)) ? headless(rows) : null) ?? headed;
  if (!found) return null;
  const grid = partNames(found);
  const columns = applyMapping(settleTitles(describeColumns(grid.header, grid.body)), context.mapping);
  const title = titleOf(grid);
  const named = columns.filter((column) => column.meaning === 'statement');
  const across = headersAcross(columns);
  const texts = across ?? columns.filter((column) => isTextColumn(column, columns, context));
  const axisCount = columns.filter(isAxis).length;
  // "Behaviours" beside "Growth Areas" is one section of several, "Statement" beside a remark is the statement.
  const isSection = named.length === 1 && isSectionWord(named[0]?.header ?? '') && texts.length > 1;
  const wide = across !== null || (texts.length > 1 && !(named.length === 1 && axisCount >= 2 && !isSection));
  const even = across || named.length ? null : matrixColumns(columns);
  const matrix = !texts.length || (context.isAlone && texts.every((text) => even?.includes(text))) ? even : null;
  if (!wide && !matrix) {
    const text = named[0] ?? texts[0];
    if (!text) return null;
    const isAcross = texts.length === 1 && !named.length && isAxisValue(text.header);
    if (!isAcross) return { ...title, ...longTable(grid, columns, text, context) };
  }
  return { ...title, ...wideTable(grid, columns, matrix ?? texts, context) };
}

/** A table that begins with its first statement: three columns or more, of which at least two say the same again and again. */
function headless(rows: TableCell[][]): Grid | null {
  const grid = gridOf(rows, 0);
  const columns = describeColumns([], grid?.body ?? []).filter((column) => column.values.some(Boolean));
  const axes = columns.filter((column) => !column.isText && isRepeating(column));
  return columns.length > 2 && axes.length > 1 && columns.length - axes.length < 3 ? grid : null;
}

/** A first row that says in several columns what stands below in the same column is no header. */
function isData({ header, body }: Grid): boolean {
  const [first = []] = header;
  const again = first.filter((cell, at) => cell.text.trim() && body.some((row) => row[at]?.text === cell.text));
  return header.length === 1 && again.length > 1;
}

/** Columns that are each a level or a band by their header, one of them of texts: the others are texts too, however short. */
function headersAcross(columns: Column[]): Column[] | null {
  const rest = columns.filter((column) => !isAxis(column) && column.header);
  const levels = rest.filter((column) => parseLevelLine(column.header) !== null);
  const ranks = rest.filter((column) => isRankName(column.header) && column.meaning === undefined);
  const bands = rest.filter((column) => isBandWord(column.header));
  const found = [levels, bands, ranks].find((each) => each.length > 1 && each.some((column) => column.isText));
  if (!found) return null;
  // One heading that says no rank or band among several that do is one too.
  const last = found.at(-1)?.index ?? 0;
  const first = found[0]?.index ?? 0;
  return found === ranks || found === bands
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

/** "Title" beside "Role", or a title or name of its own for each level, is the level's name. */
function settleTitles(columns: Column[]): Column[] {
  const level = columns.find((column) => column.meaning === 'level' || (!column.header && isLevels(column)));
  const roles = columns.filter((column) => column.meaning === 'role');
  if (!level || columns.some((column) => column.meaning === 'level name')) return columns;
  const title = columns.find((column) => column !== level && NAMES.test(column.header.trim()) && !column.isText);
  const isName = title && ((roles.length > 1 && roles.includes(title)) || isOneToOne(title.values, level.values));
  return isName ? columns.map((each) => (each === title ? { ...each, meaning: 'level name' } : each)) : columns;
}

const NAMES = /^((job )?titles?|names?|label|)$/i;

function isLevels({ values }: Column): boolean {
  return kindOfNames(values) === 'level';
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
  if (isAxis(column) && !column.isLists && !column.values.some((value) => value.length > 120)) return false;
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

/**
 * The columns of a matrix, however short its texts: a name in the first column of each row, and beside it levels by their
 * headers, or columns of much the same width whose values hardly come again.
 */
function matrixColumns(columns: Column[]): Column[] | null {
  const [corner, ...others] = columns;
  const across = others.filter((column) => !isAxis(column));
  if (!corner || across.length < 2 || !across.every((column) => column.values.some(Boolean))) return null;
  if (kindOfNames(across.map((column) => column.header)) === 'level') return across;
  const widths = across.map((column) => column.values.join('').length);
  const isEven = Math.max(...widths) <= Math.min(...widths) * 3;
  const isNamed = across.length === others.length && across.every((column) => column.header);
  return isNamed && isEven && isDistinct(corner) && across.every(isDistinct) ? across : null;
}

function isDistinct({ values }: Column): boolean {
  const filled = values.filter(Boolean);
  return new Set(filled).size > filled.length * 0.7;
}
