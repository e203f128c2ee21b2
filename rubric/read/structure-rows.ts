import type { TableCell } from './block.ts';
import { meaningOfHeader } from './column-words.ts';
import { isMap, pointer, scalarText, type Tree } from './tree.ts';

/**
 * Flat objects as the rows of a table, with their keys as the header; null when they are not flat or have no key that says
 * level, role or statement. Several texts in one field are rows of their own.
 */
export function flatRows(values: Tree[]): TableCell[][] | null {
  const maps = values.filter(isMap);
  if (maps.length === 0 || maps.length < values.length) return null;
  const keys = [...new Set(maps.flatMap((map) => [...map.keys()]))];
  const meanings = keys.map(spaced).map(meaningOfHeader);
  if (!meanings.includes('statement') || !(meanings.includes('level') || meanings.includes('level name'))) return null;
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
