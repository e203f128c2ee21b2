import { foldName } from '../fold.ts';
import { meaningOfHeader } from '../read/column-words.ts';
import type { Mapping } from '../read/source.ts';
import { gridOf } from '../read/table-grid.ts';
import { majority, type Taken, type TakenFrom } from './taken.ts';

/** One column: its header, and what its values were taken for, or the header itself where an axis runs across. */
export interface Column {
  index: number;
  header: string;
  taken: Taken;
  isAcross: boolean;
}

export interface TableView {
  kind: 'table';
  columns: Column[];
  /** Rows below the header, with their number in the file. */
  rows: { row: number; cells: string[]; isUsed: boolean }[];
  count: number;
  /** Rows from which nothing was read. */
  unusedRows: number;
  shape: string;
}

/** Values that tell what a column is. */
const SAMPLE = 300;

/** A table of texts, its header found as the reader finds it; `sheet` is the one of a workbook that it is. */
export function viewTable(texts: string[][], taken: TakenFrom, mapping: Mapping, sheet?: string): TableView {
  const cells = texts.map((row, at) =>
    row.map((text, column) => ({ text, blocks: [], header: false, origin: { row: at + 1, column: column + 1 } })),
  );
  const grid = gridOf(cells, mapping.headerRow);
  const header = grid?.header.at(-1)?.map((cell) => cell.text.trim()) ?? [];
  const body = (grid?.body ?? cells).map((row) => ({
    row: row[0]?.origin.row ?? 0,
    cells: row.map((cell) => cell.text),
    isUsed: taken.isRowUsed(row[0]?.origin.row ?? 0, sheet),
  }));
  const rows = body.filter((row) => row.cells.some((text) => text.trim()));
  return {
    kind: 'table',
    columns: header.map((name, index) =>
      columnOf(
        index,
        name,
        rows.slice(0, SAMPLE).map((row) => row.cells[index] ?? ''),
        taken,
      ),
    ),
    rows,
    count: rows.length,
    unusedRows: rows.filter((row) => !row.isUsed).length,
    shape: `table ${header.map(foldName).join('|')}`,
  };
}

function columnOf(index: number, header: string, values: string[], taken: TakenFrom): Column {
  const across = taken.heading(header);
  // Before anything was read, the header's own word is all there is to go by.
  if (across === 'undecided') return { index, header, taken: said(header), isAcross: false };
  const filled = values.map((value) => value.trim()).filter(Boolean);
  const kind = majority(
    filled.map((value) => {
      const text = taken.text(firstLine(value));
      return text === 'unused' ? taken.heading(value) : text;
    }),
  );
  const isAxis = !['unused', 'note', 'statement'].includes(across);
  return isAxis && (kind === 'statement' || kind === 'unused')
    ? { index, header, taken: across, isAcross: true }
    : { index, header, taken: kind, isAcross: false };
}

function said(header: string): Taken {
  const meaning = meaningOfHeader(header);
  return meaning === 'ignore' ? 'unused' : (meaning ?? 'undecided');
}

// A cell of several bullets is several statements.
function firstLine(value: string): string {
  return value.split(/\r\n|\n|\r/)[0]?.replace(/^\s*[•*\-–]\s*/, '') ?? '';
}
