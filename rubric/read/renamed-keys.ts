import type { Mapping, Meaning } from './source.ts';
import { isMap, type Tree } from './tree.ts';

/**
 * A value of JSON or YAML with the keys that a person gave a meaning called by the word for it, as if the file had said so
 * itself. What is to be ignored is left out. A key whose word stands beside it already keeps its own.
 */
export function renameKeys(value: Tree, columns: Mapping['columns'] = {}): Tree {
  const meanings = new Map(Object.entries(columns));
  return meanings.size === 0 ? value : renamed(value, meanings);
}

function renamed(value: Tree, meanings: ReadonlyMap<string, Meaning>): Tree {
  if (Array.isArray(value)) return value.map((each) => renamed(each, meanings));
  if (!isMap(value)) return value;
  return new Map(
    [...value].flatMap(([key, each]): [string, Tree][] => {
      const meaning = meanings.get(key);
      if (meaning === 'ignore') return [];
      const word = meaning && (typeof each === 'object' && each !== null ? SEVERAL[meaning] : meaning);
      return [[word && !value.has(word) ? word : key, renamed(each, meanings)]];
    }),
  );
}

const SEVERAL: Record<Meaning, string> = {
  role: 'roles',
  level: 'levels',
  'level name': 'level name',
  band: 'bands',
  dimension: 'dimensions',
  section: 'sections',
  group: 'groups',
  statement: 'statements',
  note: 'notes',
  ignore: 'ignore',
};
