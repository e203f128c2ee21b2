import type { TableCell } from './block.ts';
import { meaningOfHeader } from './column-words.ts';
import { kindOfNames } from './table-columns.ts';
import { splitLines } from './text-lines.ts';
import { isMap, pointer, scalarText, type Tree, type TreeMap } from './tree.ts';

/**
 * Flat objects as the rows of a table, with their keys as the header; null when they are not flat or have no key that says
 * level, role or statement. Several texts in one field are rows of their own.
 */
export function flatRows(values: Tree[]): TableCell[][] | null {
  const maps = values.filter(isMap);
  if (maps.length === 0 || maps.length < values.length) return null;
  const keys = [...new Set(maps.flatMap((map) => [...map.keys()]))];
  const meanings = keys.map(spaced).map(meaningOfHeader);
  const hasLevel = meanings.includes('level') || meanings.includes('level name');
  const isTable = meanings.includes('statement') || meanings.filter(Boolean).length > 1;
  if (!hasLevel || !isTable) return null;
  const isFlat = maps.every((map) =>
    [...map.values()].every((value) => value === null || scalarText(value) !== undefined || isTextList(value)),
  );
  if (!isFlat) return null;
  const header = keys.map((key, index) => cell(spaced(key), index, '/0'));
  const rows = maps.flatMap((map, row) => {
    const list = keys.find((key) => isTextList(map.get(key)));
    const texts = list ? (map.get(list) as Tree[]) : [null];
    return texts.map((text) =>
      keys.map((key, index) => {
        const value = key === list ? text : map.get(key);
        return cell(scalarText(value ?? undefined) ?? '', index, pointer(`/${row}`, key));
      }),
    );
  });
  return [header, ...rows];
}

/**
 * Flat objects that are each about one thing, with a text under the name of each level, as the rows of a table that has the
 * levels across; null when they are none.
 */
export function wideRows(values: Tree[]): TableCell[][] | null {
  const maps = values.filter(isMap);
  if (maps.length < 2 || maps.length < values.length) return null;
  const keys = [...new Set(maps.flatMap((map) => [...map.keys()]))].filter(
    (key) => !/(^|[a-z_ ])(id|_id|Id)$/.test(key),
  );
  const isText = (key: string) =>
    maps.every((map) => map.get(key) === undefined || scalarText(map.get(key)) !== undefined) &&
    maps.filter((map) => (scalarText(map.get(key)) ?? '').length > 20).length > maps.length / 2;
  const texts = keys.filter((key) => isText(key) && meaningOfHeader(spaced(key)) === undefined);
  const name = keys.find((key) => NAME_KEY.test(key) || meaningOfHeader(spaced(key)) === 'dimension');
  const kind = kindOfNames(texts.map(spaced));
  if (name === undefined || texts.length < 2 || (kind !== 'level' && kind !== 'band')) return null;
  const columns = [name, ...texts];
  const header = columns.map((key, at) => cell(at === 0 ? 'Skill' : capital(spaced(key)), at, pointer('/0', key)));
  const rows = maps.map((map, row) =>
    columns.map((key, at) => cell(scalarText(map.get(key)) ?? '', at, pointer(`/${row}`, key))),
  );
  return [header, ...rows];
}

const NAME_KEY = /^(name|title|label)$/i;

function capital(text: string): string {
  return text.replace(/^./, (letter) => letter.toUpperCase());
}

/**
 * A list of lists as the rows of a table, the first of them its header; null when it is none or has no text of its own.
 */
export function matrixRows(values: Tree[]): TableCell[][] | null {
  const isMatrix = values.every((row) => Array.isArray(row) && row.every((each) => each === null || isScalar(each)));
  if (values.length < 2 || !isMatrix) return null;
  return values.map((row, at) =>
    (row as Tree[]).map((each, column) => cell(scalarText(each) ?? '', column, pointer(`/${at}`, column))),
  );
}

function isScalar(value: Tree): boolean {
  return scalarText(value) !== undefined;
}

/** The name of a role among the plain fields of an object: under the word for a role in any language, or as its name. */
export function roleNameIn(map: TreeMap): string | undefined {
  const texts = [...map].filter(([, each]) => typeof each === 'string' && each.trim());
  const said = texts.find(([key]) => meaningOfHeader(spaced(key)) === 'role' && !/^titles?$/i.test(key));
  const named = said ?? texts.find(([key]) => NAME_KEY.test(key));
  return scalarText(named?.[1]);
}

/** A text of which every line is a bullet, as its bullets; numbered steps stay one text. */
export function bulletsOf(text: string): string[] {
  if (!/^\s*[^\p{L}\d\s]/u.test(text) || !text.includes('\n')) return [text.replace(/^\s*[•▪‣●]\s*/u, '')];
  const lines = splitLines(text).filter((line) => line.text);
  return lines.every((line) => line.bullet && !/[\p{L}\d]/u.test(line.bullet))
    ? lines.map((line) => line.text)
    : [text];
}

/** "levelName" and "level_name" are "level name". */
export function spaced(key: string): string {
  return key
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .toLowerCase()
    .trim();
}

function cell(text: string, column: number, path: string): TableCell {
  return { text, blocks: [], header: false, origin: { path, column: column + 1 } };
}

function isTextList(value: Tree | undefined): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string');
}
