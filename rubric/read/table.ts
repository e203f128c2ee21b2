import { CSV_HEADER } from '../csv-form.ts';
import { foldName } from '../fold.ts';
import type { TableCell } from './block.ts';
import { cellStatements } from './cell-statements.ts';
import type { StatementDraft } from './draft.ts';
import { isNotApplicable } from './draft.ts';
import { isBandWord, isSectionWord } from './known-words.ts';
import { isRankName, parseLevelLine } from './level-line.ts';
import { ask } from './problem.ts';
import type { Mapping } from './source.ts';
import { type Column, describeColumns, kindOfNames } from './table-columns.ts';
import { type Grid, gridOf, textsOf } from './table-grid.ts';
import { joinWrittenRows } from './written-rows.ts';

export type PlaceAxis = 'role' | 'level' | 'level name' | 'band' | 'dimension' | 'section' | 'group';

/** One filled cell of a table (or one row of a long one): where it belongs, by names, and what stands in it. */
export interface Placement {
  place: Partial<Record<PlaceAxis, string>>;
  statements: StatementDraft[];
  presence: 'given' | 'empty' | 'not-applicable';
  origin: TableCell['origin'];
  /** The group that the dimension belongs to. */
  path?: string[];
  /** What is said of the dimension or the level itself. */
  about?: About;
}

export type About = Partial<Record<'dimension' | 'level', string>>;

export interface TableReading {
  title?: string;
  placements: Placement[];
  /** Which axes the table itself has. */
  axes: Set<PlaceAxis>;
  /** Columns with text that are no part of the reading. */
  unused?: Column[];
}

/** What surrounds a table and so need not stand in it. */
export interface TableContext {
  file: string;
  mapping: Mapping;
  /** The table stands inside one level, so that its columns are dimensions. */
  inLevel?: boolean;
  /** Unknown columns are asked about; where the table is only part of a document they make it a note. */
  mustRead?: boolean;
}

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

/** What a column is called in questions and answers: its header, or its number where the header is blank. */
function nameOf(column: Column): string {
  return column.header || `(column ${column.index + 1})`;
}

function isAxis(column: Column): boolean {
  return column.meaning !== undefined && !['statement', 'note', 'ignore'].includes(column.meaning);
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

function longTable(grid: Grid, columns: Column[], text: Column, context: TableContext): Omit<TableReading, 'title'> {
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

/** Pairs each column with its axis: by its header, by its values, or as the next axis that is free. */
function nameAxes(columns: Column[], context: TableContext, taken: Set<PlaceAxis>): [PlaceAxis, Column][] {
  const axes: [PlaceAxis, Column][] = [];
  const take = (axis: PlaceAxis, column: Column) => {
    axes.push([axis, column]);
    taken.add(axis);
  };
  const open: Column[] = [];
  for (const column of columns) {
    const { meaning } = column;
    if (meaning === 'note' || meaning === 'ignore' || meaning === 'statement') continue;
    if (meaning && !taken.has(meaning)) take(meaning, column);
    else if (meaning === 'level' && taken.has('level') && !taken.has('level name')) take('level name', column);
    else open.push(column);
  }
  for (const column of open) {
    const kind = kindOfNames(column.values);
    if (kind && !taken.has(kind)) take(kind, column);
    else if (kind === 'level' && !column.header) continue;
    else if (!context.mustRead && !taken.has('dimension')) take('dimension', column);
    else if (!context.mustRead && !taken.has('section') && isRepeating(column)) take('section', column);
    else if (context.mustRead) askColumn(column, context, taken);
  }
  return axes.sort(([, a], [, b]) => a.index - b.index);
}

/** A column of few values that come again, as an axis has. */
function isRepeating({ values }: Column): boolean {
  const filled = values.filter(Boolean);
  return new Set(filled).size <= filled.length / 2;
}

/** An unknown column is the dimension when that is all that is missing and its values repeat; else a person must say. */
function askColumn(column: Column, context: TableContext, taken: Set<PlaceAxis>): never {
  const choices = ['role', 'level', 'level name', 'band', 'dimension', 'section', 'group', 'note', 'ignore'].filter(
    (choice) => choice === 'note' || choice === 'ignore' || !taken.has(choice as PlaceAxis),
  );
  const name = nameOf(column);
  return ask(context.file, column.place, `the column "${name}"`, {
    key: `columns.${name}`,
    ask: `what does the column "${name}" hold?`,
    choices,
  });
}

function wideTable(grid: Grid, columns: Column[], texts: Column[], context: TableContext): Omit<TableReading, 'title'> {
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
  return { placements, axes: new Set([...across, ...axes.map(([axis]) => axis)]), unused: unused.filter(isUnasked) };
}

/** "Description" beside a column for each level says what the row is about. */
function describesRow(column: Column): boolean {
  return column.meaning === 'statement' || (column.meaning === undefined && column.isText && column.header !== '');
}

/** A column that neither its header nor a person said to leave out. */
function isUnasked({ meaning }: Column): boolean {
  return meaning !== 'ignore' && meaning !== 'note';
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

interface FilledRow {
  cells: TableCell[];
  values: string[];
  heading?: string;
}

/**
 * Gives every row the values of its axis columns. A blank one takes the value above where the blanks are those of merged
 * cells: where no column further left is blank in this row only because something new begins.
 */
function fillDown(grid: Grid, axes: Column[], context: TableContext): FilledRow[] {
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

/** Blanks are those of merged cells when none stands where a column further left has just changed. */
function isFilledDown(grid: Grid, axes: Column[], column: Column, index: number): boolean {
  const left = axes.slice(0, index);
  let any = false;
  const last: string[] = left.map(() => '');
  for (const row of grid.body) {
    const changed = left.some((each, at) => {
      const own = row[each.index]?.text.trim() ?? '';
      const isNew = own !== '' && own !== last[at];
      if (isNew) last[at] = own;
      return isNew;
    });
    const blank = !row[column.index]?.text.trim();
    if (blank && changed) return false;
    if (blank) any = true;
  }
  // Our own export repeats every value, and a blank there means that there is none.
  return any && !isOwnExport(grid);
}

/** Where a row belongs. In a cell of several lines the first is the name, what follows says more of it. */
function placeOf(axes: [PlaceAxis, Column][], values: string[]): { place: Placement['place']; about: About } {
  const place: Placement['place'] = {};
  const about: About = {};
  axes.forEach(([axis], index) => {
    const [first = '', ...more] = (values[index] ?? '').split('\n').map((line) => line.trim());
    const below = more.filter(Boolean);
    if (!first) return;
    const name = axis === 'level' ? parseLevelLine(first) : null;
    const second = below[0] ?? '';
    if (name && !name.name && second && second.length <= 60 && !/[.!?]$/.test(second)) {
      place[axis] = `${first}: ${second}`;
      below.shift();
    } else place[axis] = first;
    if (below.length && (axis === 'level' || axis === 'dimension')) about[axis] = below.join('\n');
  });
  return { place, about };
}

function aboutOf(about: About): Pick<Placement, 'about'> {
  return about.dimension || about.level ? { about } : {};
}

function addHeading(place: Placement['place'], heading: string): void {
  if (parseLevelLine(heading) && !place.level) place.level = heading;
  else if (isBandWord(heading) && !place.band) place.band = heading;
  else if (!place.dimension) place.dimension = heading;
  else if (!place.section) place.section = heading;
}

/** How the text of a cell is parted: at its lines, at its bullets and blank lines only, or not at all. */
type Split = 'lines' | 'paragraphs' | 'whole';

/**
 * Lines are statements where most cells have several, or where each line of every cell reads as a sentence of its own. One
 * cell with a line break proves nothing.
 */
function linesOf(cells: (TableCell | undefined)[]): Split {
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
function isOwnExport(grid: Grid): boolean {
  const header = grid.header.at(-1)?.map((cell) => cell.text.trim()) ?? [];
  return header.slice(0, CSV_HEADER.length).join() === CSV_HEADER.join();
}

function contentOf(cell: TableCell, split: Split): Pick<Placement, 'statements' | 'presence'> {
  if (!cell.text.trim()) return { statements: [], presence: 'empty' };
  if (isNotApplicable(cell.text)) return { statements: [], presence: 'not-applicable' };
  const plain = { text: split === 'whole' ? cell.text.trimEnd() : cell.text.trim(), origin: cell.origin };
  const statements = split === 'whole' && cell.blocks.length === 0 ? [plain] : cellStatements(cell, split === 'lines');
  return { statements, presence: statements.length ? 'given' : 'empty' };
}
