import type { TableCell } from './block.ts';
import { meaningOfHeader } from './column-words.ts';
import { kindOfNames } from './table-columns.ts';

/** A table parted into what stands above its header, the header rows, and the rows below. */
export interface Grid {
  titles: string[];
  header: TableCell[][];
  body: TableCell[][];
}

/**
 * Trims a table and finds its header: the first row with at least two filled cells, none longer than 60 characters. Rows
 * with one text before it are titles; short rows under a header that repeats are further header rows.
 *
 * @param headerRow the header's row counted from 1 among all rows, 0 for none, when a person said so
 * @returns null for a table with no row below a header
 */
export function gridOf(rows: TableCell[][], headerRow?: number): Grid | null {
  const trimmed = trimColumns(rows);
  const filledRows = trimmed.filter((row) => row.some((cell) => cell.text.trim()));
  if (headerRow === 0) return { titles: [], header: [], body: filledRows };
  const wanted = headerRow === undefined ? -1 : filledRows.indexOf(trimmed[headerRow - 1] ?? []);
  const at = wanted >= 0 ? wanted : filledRows.findIndex((row) => textsOf(row).length >= 2);
  const first = filledRows[at];
  if (!first || (wanted < 0 && !isHeader(first))) return null;
  const titles = filledRows.slice(0, at).flatMap((row) => textsOf(row).slice(0, 1));
  let end = at + 1;
  while (repeats(filledRows[end - 1] ?? []) && isFurtherHeader(filledRows[end] ?? [])) end++;
  const header = filledRows.slice(at, end).map((row, index, all) => (index < all.length - 1 ? fillRight(row) : row));
  const body = filledRows.slice(end);
  // A cell that reaches from the first row down into the next ones is no header.
  const reaches = header.at(-1)?.some((cell, index) => cell.text.trim() && cell.text === body[0]?.[index]?.text);
  if (reaches) return null;
  return body.length ? { titles, header, body } : null;
}

/** The different texts of a row, in order. */
export function textsOf(row: TableCell[]): string[] {
  return [...new Set(row.map((cell) => cell.text.trim()).filter(Boolean))];
}

function isHeader(row: TableCell[]): boolean {
  return row.every((cell) => cell.text.trim().length <= 60 && !cell.text.trim().includes('\n\n'));
}

/** A header spans columns when a text repeats side by side, or leaves gaps after itself. */
function repeats(row: TableCell[]): boolean {
  const texts = row.map((cell) => cell.text.trim());
  const side = texts.some((text, index) => text && text === texts[index + 1]);
  const firstFilled = texts.findIndex(Boolean);
  const gap = texts.slice(firstFilled + 1).some((text, index, all) => !text && all.slice(0, index).some(Boolean));
  return side || gap;
}

function isFurtherHeader(row: TableCell[]): boolean {
  if (!row.length || !isHeader(row)) return false;
  const texts = row.map((cell) => cell.text.trim()).filter(Boolean);
  const known = kindOfNames(texts) !== undefined || texts.filter((text) => meaningOfHeader(text)).length >= 2;
  const again = texts.length > new Set(texts).size;
  return texts.length >= 2 && (known || again) && texts.every((text) => text.length <= 40);
}

/** An upper header names every column up to the next one. */
function fillRight(row: TableCell[]): TableCell[] {
  let last: TableCell | undefined;
  return row.map((cell) => {
    if (cell.text.trim()) last = cell;
    return cell.text.trim() || !last ? cell : { ...cell, text: last.text };
  });
}

function trimColumns(rows: TableCell[][]): TableCell[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const used = [...Array(width).keys()].filter((index) => rows.some((row) => row[index]?.text.trim()));
  const first = used[0] ?? 0;
  const last = used.at(-1) ?? -1;
  return rows.map((row) => row.slice(first, last + 1));
}
