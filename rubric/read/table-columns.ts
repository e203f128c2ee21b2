import { foldName } from '../fold.ts';
import type { TableCell } from './block.ts';
import { meaningOfHeader } from './column-words.ts';
import { isBandWord, isSectionWord } from './known-words.ts';
import { isRankName, parseLevelLine } from './level-line.ts';
import type { Meaning } from './source.ts';

/** One column below the header: what its header says it is, and what its values look like. */
export interface Column {
  index: number;
  header: string;
  /** Headers of all header rows, outermost first. */
  headers: string[];
  meaning: Meaning | undefined;
  values: string[];
  isText: boolean;
  /** Most of its cells hold lists. */
  isLists: boolean;
  place: TableCell['origin'];
}

/** Describes each column of a table by its header rows and the values below them. */
export function describeColumns(headerRows: TableCell[][], body: TableCell[][]): Column[] {
  const width = Math.max(0, ...headerRows.map((row) => row.length), ...body.map((row) => row.length));
  return [...Array(width).keys()].map((index) => {
    const headers = headerRows.map((row) => row[index]?.text.trim() ?? '');
    const header = headers.at(-1) ?? '';
    const cells = body.map((row) => row[index]).filter((cell) => cell !== undefined);
    const values = cells.map((cell) => cell.text.trim());
    const place = headerRows.at(-1)?.[index]?.origin ?? cells[0]?.origin ?? {};
    return {
      index,
      header,
      headers,
      meaning: meaningOfHeader(header),
      values,
      isText: looksLikeText(cells),
      isLists: holdsLists(cells),
      place,
    };
  });
}

/** A column of texts: long on average, or in lists, and nearly all different. */
function looksLikeText(cells: TableCell[]): boolean {
  const filled = cells.filter((cell) => cell.text.trim());
  if (filled.length === 0) return false;
  if (filled.some((cell) => cell.blocks.some((block) => block.kind === 'list'))) return true;
  const mean = filled.reduce((sum, cell) => sum + widthOf(cell.text), 0) / filled.length;
  const different = new Set(filled.map((cell) => foldName(cell.text))).size / filled.length;
  return mean > 25 && (different > 0.6 || mean > 80);
}

function holdsLists(cells: TableCell[]): boolean {
  const filled = cells.filter((cell) => cell.text.trim());
  const lists = filled.filter((cell) => cell.blocks.some((block) => block.kind === 'list'));
  return lists.length > filled.length / 2;
}

/** The length of a text in Latin letters: a letter of Chinese, Japanese or Korean says as much as two or three of them. */
function widthOf(text: string): number {
  const wide = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  return text.length + wide * 1.5;
}

/** What a set of names is, by the names alone: levels, bands or sections where most of them say so. */
export function kindOfNames(names: string[]): 'level' | 'band' | 'section' | undefined {
  const filled = [...new Set(names.map((name) => name.trim()).filter(Boolean))];
  if (filled.length === 0) return undefined;
  const most = (test: (name: string) => boolean) => filled.filter(test).length > filled.length * 0.5;
  if (most((name) => parseLevelLine(name) !== null || /^\d{1,2}(\s*[-–—:.|)]\s*|\s+|$)/.test(name))) return 'level';
  if (filled.length > 1 && filled[0]?.startsWith('A') && filled.every(isLetter)) return 'level';
  if (filled.length > 1 && most(isBandWord)) return 'band';
  if (most(isSectionWord)) return 'section';
  return filled.length > 1 && most(isRankName) ? 'level' : undefined;
}

/** "A" or "A - Trainee". */
function isLetter(name: string): boolean {
  return /^[A-Z](\s*[-–—:.|)]\s+\S.*)?$/.test(name);
}
