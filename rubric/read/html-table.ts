import type { Block, TableCell } from './block.ts';
import { attribute, type Element, isElement, isLeftOut } from './html-node.ts';
import { LIMITS } from './limits.ts';
import { fail } from './problem.ts';

/**
 * The rows of a table with its spans resolved: every place that a cell covers holds that cell's text.
 *
 * @param read turns a cell's nodes into blocks and its text
 * @param lineAt the line at which an element stands, if known
 */
export function tableRows(
  table: Element,
  read: (cell: Element) => { text: string; blocks: Block[] },
  lineAt: (element: Element) => number | undefined,
): TableCell[][] {
  const rows: TableCell[][] = [];
  let cells = 0;
  rowsOf(table).forEach((row, rowIndex) => {
    let column = 0;
    for (const cell of row.childNodes) {
      if (!isElement(cell, 'td', 'th')) continue;
      while (rows[rowIndex]?.[column]) column++;
      const line = lineAt(cell) ?? lineAt(row);
      const origin = { ...(line === undefined ? {} : { line }), row: rowIndex + 1, column: column + 1 };
      const content = { ...read(cell), header: cell.tagName === 'th', origin };
      const width = span(cell, 'colspan');
      const height = span(cell, 'rowspan');
      cells += width * height;
      if (cells > LIMITS.tableCells) fail('', origin, 'a table of too many cells', `at most ${LIMITS.tableCells}`);
      for (let down = 0; down < height; down++) {
        for (let right = 0; right < width; right++) {
          rows[rowIndex + down] ??= [];
          const target = rows[rowIndex + down];
          // Statements stand once; the places a span covers further only repeat the text.
          if (target) target[column + right] = down || right ? { ...content, origin } : content;
        }
      }
      column += width;
    }
    rows[rowIndex] ??= [];
  });
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row, index) =>
    Array.from({ length: width }, (_, column) => row[column] ?? emptyCell(index + 1, column + 1)),
  );
}

function emptyCell(row: number, column: number): TableCell {
  return { text: '', blocks: [], header: false, origin: { row, column } };
}

function span(cell: Element, name: string): number {
  const value = Number.parseInt(attribute(cell, name), 10);
  return Number.isFinite(value) ? Math.min(Math.max(value, 1), 1000) : 1;
}

/** Rows of the table itself, not of one inside it. A header without a row of its own (`thead > th`) is one too. */
function rowsOf(table: Element): Element[] {
  return table.childNodes.flatMap((node) => {
    if (!isElement(node) || isLeftOut(node)) return [];
    if (node.tagName === 'tr') return [node];
    if (!['thead', 'tbody', 'tfoot'].includes(node.tagName)) return [];
    const rows = node.childNodes.filter((child) => isElement(child, 'tr'));
    return rows.filter((row) => isElement(row));
  });
}
