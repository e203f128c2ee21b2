import { CSV_HEADER, toCsvText } from '../csv-form.ts';
import type { Framework, Role, Statement } from '../schema.ts';
import { cellsInOrder } from './walk.ts';

/** Writes the long table: one statement a row, in order, RFC 4180 with CRLF. What stands below
 * a statement follows it as rows that begin with a bullet. */
export function writeCsv(framework: Framework): string {
  const rows = [CSV_HEADER, ...framework.roles.flatMap(rowsOf)];
  return `${rows.map((row) => row.map(quote).join(',')).join('\r\n')}\r\n`;
}

function rowsOf(role: Role): string[][] {
  return cellsInOrder(role).flatMap(({ cell, level, band = '', dimension = '', section = '' }) => {
    const place = [role.name, level.code ?? level.number ?? '', level.name ?? '', band, dimension, section];
    if (cell.presence === 'not-applicable') return [[...place, 'N/A']];
    // A row without a statement keeps a place that is there but empty.
    if (cell.statements.length === 0) return [[...place, '']];
    return cell.statements.flatMap((each) => flat(each, 0)).map((text) => [...place, text]);
  });
}

function flat({ text, lead, group, children = [] }: Statement, depth: number): string[] {
  const own = toCsvText({ depth, text, ...(lead ? { lead } : {}), ...(group ? { group } : {}) });
  return [own, ...children.flatMap((child) => flat(child, depth + 1))];
}

/**
 * A spreadsheet would run a cell that starts with one of these; an apostrophe makes it text, and `read` takes it off. A
 * text that has such an apostrophe itself gets a second one.
 */
function quote(value: string): string {
  const safe = /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n;\t]|^\s|\s$|^'/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
