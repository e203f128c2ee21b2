import type { Block } from './read/block.ts';
import { csvRows } from './read/csv-rows.ts';
import { decode } from './read/decode.ts';
import { formatOf } from './read/format.ts';
import { splitFrontMatter } from './read/front-matter.ts';
import { htmlBlocks } from './read/html-blocks.ts';
import { markdownToHtml } from './read/markdown-html.ts';
import { Unreadable } from './read/problem.ts';
import type { Mapping, Source } from './read/source.ts';
import { textBlocks } from './read/text-blocks.ts';
import { visibleSheets } from './read/xlsx.ts';
import type { Framework } from './schema.ts';
import { type BlocksView, viewBlocks } from './source-view/blocks.ts';
import { type TableView, viewTable } from './source-view/table.ts';
import { takenFrom } from './source-view/taken.ts';

export type { Heading, SourceLine } from './source-view/blocks.ts';
export type { Column } from './source-view/table.ts';
export type { Taken } from './source-view/taken.ts';

/** One file as it stands, each part beside what it was taken for: by its columns, by its headings and lines, or as it is. */
export type SourceView = { file: string } & (
  | TableView
  | BlocksView
  | { kind: 'plain'; lines: string[]; shape: string }
);

/** Lines or rows of a file that are shown; the counts are of all. */
export const SHOWN = 200;

/**
 * Looks at a source beside what was read from it. What a line or column was taken for is told from the result: its text is
 * the name of a level, a dimension, the text of a statement. So it holds whatever reader made it.
 *
 * @param framework null where the reading was refused: nothing is then taken for anything
 * @returns null for what cannot even be parsed
 */
export function sourceView(source: Source, framework: Framework | null, mapping: Mapping): SourceView | null {
  try {
    return { file: source.fileName, ...viewOf(source, framework, mapping) };
  } catch (error) {
    // The reading itself has already said what is wrong and where.
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

function viewOf(source: Source, framework: Framework | null, mapping: Mapping) {
  const taken = takenFrom(framework);
  const format = formatOf(source);
  if (format === 'xlsx') {
    const sheets = visibleSheets(source, mapping, []);
    return viewTable(
      sheets.flatMap((sheet) => sheet.rows.map((row) => row.map((cell) => cell.text))),
      taken,
      mapping,
    );
  }
  const { text } = decode(source);
  if (format === 'csv' || format === 'tsv') {
    const rows = csvRows(text, source.fileName, format === 'tsv' ? '\t' : undefined);
    return viewTable(
      rows.map((row) => row.map((field) => field.text)),
      taken,
      mapping,
    );
  }
  const blocks = blocksOf(text, source.fileName, format);
  if (blocks) return viewBlocks(blocks, taken);
  return { kind: 'plain' as const, lines: text.split(/\r\n|\n|\r/).slice(0, SHOWN), shape: '' };
}

function blocksOf(text: string, file: string, format: string): Block[] | null {
  if (format === 'text') return textBlocks(text, file).blocks;
  if (format === 'html') return htmlBlocks(text).blocks;
  if (format !== 'markdown') return null;
  const { body, line } = splitFrontMatter(text);
  return htmlBlocks(markdownToHtml(body, line), true).blocks;
}
