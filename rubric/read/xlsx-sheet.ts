import type { TableCell } from './block.ts';
import { LIMITS } from './limits.ts';
import { fail, type Problem, warningAt } from './problem.ts';
import { richText, type SheetText, shownNumber } from './xlsx-cells.ts';
import { findAll, type XmlElement } from './xml.ts';

/** What cells of all sheets refer to. */
export interface Workbook {
  file: string;
  texts: SheetText[];
  formats: string[];
  from1904: boolean;
}

/** The rows of one sheet: hidden rows and columns left out and named, merged places holding the same text. */
export function sheetRows(root: XmlElement, sheet: string, book: Workbook, warnings: Problem[]): TableCell[][] {
  const rows: TableCell[][] = [];
  const hidden = hiddenColumns(root);
  let count = 0;
  for (const row of findAll(root, 'row')) {
    const at = Number(row.attributes.get('r') ?? rows.length + 1);
    if (row.attributes.get('hidden') === '1') {
      warnings.push(
        warningAt(book.file, { sheet, cell: `${at}:${at}` }, `row ${at} is hidden`, 'rows that can be seen; left out'),
      );
      continue;
    }
    row.children.forEach((cell, index) => {
      const name = cell.attributes.get('r') ?? `${columnName(index)}${at}`;
      const place = position(name);
      if (hidden.has(place.column) || ++count > LIMITS.tableCells) return;
      const value = cellText(cell, sheet, name, book, warnings);
      if (place.row > 200_000 || place.column > 2000)
        fail(book.file, { sheet, cell: name }, 'a cell far out', 'a table near the top left');
      rows[place.row] ??= [];
      const line = rows[place.row];
      if (line) line[place.column] = asCell(value, sheet, name);
    });
  }
  for (const column of hidden) {
    warnings.push(
      warningAt(
        book.file,
        { sheet, cell: columnName(column) },
        `column ${columnName(column)} is hidden`,
        'columns that can be seen; left out',
      ),
    );
  }
  merge(root, rows, sheet);
  const width = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  return [...rows].map((row, at) =>
    Array.from(
      { length: width },
      (_, column) => row?.[column] ?? asCell({ text: '' }, sheet, `${columnName(column)}${at + 1}`),
    ),
  );
}

function asCell(value: SheetText, sheet: string, cell: string): TableCell {
  const origin = { sheet, cell };
  const oneLine = value.marks && !value.text.includes('\n') && value.text === value.text.trim();
  return {
    text: value.text,
    blocks: oneLine ? [{ kind: 'paragraph', ...value, origin }] : [],
    header: false,
    origin,
  };
}

function cellText(cell: XmlElement, sheet: string, name: string, book: Workbook, warnings: Problem[]): SheetText {
  const kind = cell.attributes.get('t') ?? 'n';
  const inline = cell.children.find((each) => each.name === 'is');
  if (inline) return richText(inline);
  const value = cell.children.find((each) => each.name === 'v')?.text ?? '';
  if (cell.children.some((each) => each.name === 'f')) {
    warnings.push(warningAt(book.file, { sheet, cell: name }, 'a formula', 'a text; its last result was taken'));
  }
  if (kind === 's') return book.texts[Number(value)] ?? { text: '' };
  if (kind === 'b') return { text: value === '1' ? 'TRUE' : 'FALSE' };
  if (kind !== 'n' || value === '') return { text: value.replace(/\r\n?/g, '\n') };
  const format = book.formats[Number(cell.attributes.get('s') ?? 0)] ?? 'General';
  return { text: shownNumber(value, format, book.from1904) };
}

function merge(root: XmlElement, rows: TableCell[][], sheet: string): void {
  let filled = 0;
  for (const area of findAll(root, 'mergeCell')) {
    const [from = '', to = from] = (area.attributes.get('ref') ?? '').split(':');
    const start = position(from);
    const end = position(to);
    const source = rows[start.row]?.[start.column];
    if (!source?.text) continue;
    for (let row = start.row; row <= Math.min(end.row, rows.length - 1); row++) {
      for (let column = start.column; column <= end.column; column++) {
        if (++filled > LIMITS.tableCells) return;
        rows[row] ??= [];
        const line = rows[row];
        if (line) line[column] = { ...source, origin: { sheet, cell: `${columnName(column)}${row + 1}` } };
      }
    }
  }
}

function hiddenColumns(root: XmlElement): Set<number> {
  const hidden = new Set<number>();
  for (const column of findAll(root, 'col')) {
    if (column.attributes.get('hidden') !== '1') continue;
    const last = Math.min(Number(column.attributes.get('max') ?? 0), 2000);
    for (let at = Number(column.attributes.get('min') ?? 1); at <= last; at++) hidden.add(at - 1);
  }
  return hidden;
}

function position(name: string): { row: number; column: number } {
  const [, letters = 'A', digits = '1'] = /^([A-Z]{1,3})(\d{1,7})$/.exec(name.replace(/\$/g, '')) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
