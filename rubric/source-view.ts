import type { Block } from './read/block.ts';
import { csvRows } from './read/csv-rows.ts';
import { decode } from './read/decode.ts';
import { formatOf } from './read/format.ts';
import { splitFrontMatter } from './read/front-matter.ts';
import { htmlBlocks, markedBlocks } from './read/html-blocks.ts';
import { parseJson } from './read/json-text.ts';
import { LIMITS } from './read/limits.ts';
import { markdownToHtml } from './read/markdown-html.ts';
import { Unreadable } from './read/problem.ts';
import type { Format, Mapping, Source } from './read/source.ts';
import { textBlocks } from './read/text-blocks.ts';
import { visibleSheets } from './read/xlsx.ts';
import { parseYaml } from './read/yaml-text.ts';
import type { Framework } from './schema.ts';
import { type BlocksView, viewBlocks } from './source-view/blocks.ts';
import { type PathsView, viewPaths } from './source-view/paths.ts';
import { type TableView, viewTable } from './source-view/table.ts';
import { type TakenFrom, takenFrom } from './source-view/taken.ts';

export type { Heading, SourceLine } from './source-view/blocks.ts';
export type { KeyPath } from './source-view/paths.ts';
export type { Column } from './source-view/table.ts';
export type { Taken } from './source-view/taken.ts';

/** One file, or one sheet of a workbook, as it stands, each part beside what it was taken for: by columns, by headings, by keys. */
export type SourceView = {
  file: string;
  sheet?: string;
  /** Of a sheet: whether it is to be read. */
  isChosen?: boolean;
} & (TableView | BlocksView | PathsView);

/** Lines or rows of a file that are shown; the counts are of all. */
export const SHOWN = 200;

/**
 * Looks at a source beside what was read from it. What a line or column was taken for is told from the result: its text is
 * the name of a level, a dimension, the text of a statement. So it holds whatever reader made it.
 *
 * @param framework null where the reading was refused: nothing is then taken for anything
 * @returns one view, of a workbook one for each sheet that can be seen; none of what cannot even be parsed
 */
export function sourceViews(source: Source, framework: Framework | null, mapping: Mapping): SourceView[] {
  try {
    const taken = takenFrom(framework);
    const format = formatOf(source);
    if (format === 'xlsx') return sheetViews(source, taken, mapping);
    return [{ file: source.fileName, ...viewOf(source, format, taken, mapping) }];
  } catch (error) {
    // The reading itself has already said what is wrong and where.
    if (error instanceof Unreadable) return [];
    throw error;
  }
}

/** Sheets that a mapping leaves out are shown too: that is where one takes them in again. */
function sheetViews(source: Source, taken: TakenFrom, mapping: Mapping): SourceView[] {
  const { sheets: chosen, ...rest } = mapping;
  return visibleSheets(source, rest, []).map(({ name, rows }) => ({
    file: source.fileName,
    sheet: name,
    isChosen: chosen?.includes(name) ?? true,
    ...viewTable(
      rows.map((row) => row.map((cell) => cell.text)),
      taken,
      mapping,
      name,
    ),
  }));
}

function viewOf(source: Source, format: Format, taken: TakenFrom, mapping: Mapping) {
  const { text } = decode(source, LIMITS.fileBytes);
  if (format === 'csv' || format === 'tsv') {
    const rows = csvRows(text, source.fileName, format === 'tsv' ? '\t' : undefined);
    return viewTable(
      rows.map((row) => row.map((field) => field.text)),
      taken,
      mapping,
    );
  }
  if (format === 'json' || format === 'yaml') {
    const values = format === 'json' ? parseJson(text, source.fileName) : parseYaml(text, source.fileName);
    return viewPaths(values, text.split(/\r\n|\n|\r/, SHOWN), taken);
  }
  return viewBlocks(blocksOf(text, source.fileName, format), taken);
}

function blocksOf(text: string, file: string, format: Format): Block[] {
  if (format === 'text') return textBlocks(text, file).blocks;
  if (format === 'html') return htmlBlocks(text).blocks;
  const { body, line } = splitFrontMatter(text);
  return markedBlocks(markdownToHtml(body, line));
}
