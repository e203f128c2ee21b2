import type { TableCell } from './block.ts';
import { csvRows, type Field } from './csv-rows.ts';
import { LIMITS } from './limits.ts';
import { fail } from './problem.ts';
import type { Mapping } from './source.ts';
import { draftTable } from './table-document.ts';
import type { Drafted } from './text.ts';

/** Reads comma, semicolon, tab or pipe separated values, one table a file. See `csvRows` and `readTable` for what fails. */
export function readCsv(text: string, file: string, mapping: Mapping = {}, delimiter?: string): Drafted {
  const records = csvRows(text, file, delimiter);
  if (records.reduce((sum, record) => sum + record.length, 0) > LIMITS.tableCells) {
    fail(file, {}, 'too many cells', `at most ${LIMITS.tableCells}`);
  }
  if (records.length > LIMITS.rows) fail(file, {}, `${records.length} rows`, `at most ${LIMITS.rows}`);
  refuseLongRecords(records, file);
  const rows = records.map((record, row) =>
    record.map(
      (field, column): TableCell => ({
        text: unguard(field.text),
        blocks: [],
        header: false,
        origin: { line: field.line, row: row + 1, column: column + 1 },
      }),
    ),
  );
  return draftTable(rows, file, mapping);
}

/** A record with more fields than the widest of the first rows has a delimiter that should stand in quotes. */
function refuseLongRecords(records: Field[][], file: string): void {
  const filled = records.map((record) => record.findLastIndex((field) => field.text.trim()) + 1);
  const header = filled.find((count) => count > 1) ?? 0;
  records.forEach((record, row) => {
    const extra = record[header];
    if (filled[row] === undefined || filled[row] <= header || !extra) return;
    const usual = filled.filter((count) => count > header).length < records.length * 0.1;
    if (usual)
      fail(
        file,
        { row: row + 1, column: header + 1 },
        `a field too many: "${extra.text}"`,
        `${header} fields; quote a text with the delimiter in it`,
      );
  });
}

/** Takes off the apostrophe that keeps a spreadsheet from running a text. */
function unguard(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
