import { isMap, scalarText, type Tree, type TreeMap } from '../read/tree.ts';
import { majority, type Taken, type TakenFrom } from './taken.ts';

/** All values that stand at one path of keys: "/levels/[]/name", where [] is any entry of a list and * any name. */
export interface KeyPath {
  path: string;
  /** The key that can be given another meaning; null where the path ends in names or entries. */
  key: string | null;
  /** What most of them were taken for. */
  taken: Taken;
  count: number;
  /** Texts that became nothing. */
  unused: number;
  example: string;
}

export interface PathsView {
  kind: 'paths';
  paths: KeyPath[];
  /** How many texts there are, and how many of them became nothing. */
  count: number;
  unusedTexts: number;
  /** The file as it stands, its first lines. */
  lines: string[];
  shape: string;
}

/** JSON or YAML: what each path of keys was taken for. */
export function viewPaths(values: readonly Tree[], lines: string[], taken: TakenFrom): PathsView {
  const places = new Map<string, Seen>();
  const put = (path: string, key: string | null, found: Taken, text: string, isText: boolean) => {
    const seen = places.get(path) ?? { key, found: [], count: 0, unused: 0, example: '', isText };
    seen.found.push(found);
    seen.count++;
    if (isText && found === 'unused') seen.unused++;
    seen.example ||= text;
    places.set(path, seen);
  };
  const visit = (value: Tree, path: string, key: string | null) => {
    if (isMap(value)) {
      const holds = majority([...value.keys()].map(headingOf));
      if (key !== null && holds !== 'unused') put(path, key, holds, [...value.keys()].join(', '), false);
      visitMap(value, path);
    } else if (Array.isArray(value)) {
      for (const each of value) {
        const inner = `${path}/[]`;
        if (isMap(each) && key !== null) put(inner, key, taken.heading(nameOf(each)), nameOf(each), false);
        visit(each, inner, isMap(each) ? null : key);
      }
    } else {
      const text = scalarText(value)?.trim();
      if (!text) return;
      const said = taken.text(text);
      put(path, key, said === 'unused' ? taken.heading(text) : said, text, true);
    }
  };
  const visitMap = (map: TreeMap, path: string) => {
    const areNames = isDictionary(map);
    for (const [key, each] of map) {
      if (!areNames) visit(each, `${path}/${key}`, key);
      else {
        put(`${path}/*`, null, headingOf(key), key, false);
        visit(each, `${path}/*`, null);
      }
    }
  };
  // "technical_skill" is the name "Technical skill".
  const headingOf = (key: string): Taken => {
    const said = taken.heading(key);
    return said === 'unused' ? taken.heading(key.replaceAll('_', ' ')) : said;
  };
  // Its keys are names that were read rather than words for what they hold.
  const isDictionary = (map: TreeMap): boolean => {
    const names = [...map.keys()].filter((key) => AXES.has(headingOf(key)));
    return names.length > 0 && names.length * 2 >= map.size;
  };
  for (const value of values) visit(value, '', null);
  const paths = [...places].map(
    ([path, { found, isText: _, ...seen }]): KeyPath => ({ path, taken: majority(found), ...seen }),
  );
  const texts = [...places.values()].filter(({ isText }) => isText);
  return {
    kind: 'paths',
    paths,
    count: texts.reduce((sum, { count }) => sum + count, 0),
    unusedTexts: texts.reduce((sum, { unused }) => sum + unused, 0),
    lines,
    shape: shapeOf(values),
  };
}

interface Seen {
  key: string | null;
  found: Taken[];
  count: number;
  unused: number;
  example: string;
  isText: boolean;
}

const AXES = new Set<Taken>(['role', 'level', 'level name', 'band', 'dimension', 'section']);

function nameOf(map: TreeMap): string {
  for (const key of ['name', 'title', 'label', 'text', 'statement', 'summary', 'description', 'id']) {
    const text = scalarText(map.get(key));
    if (text) return text;
  }
  return '';
}

/** The keys of its objects in lists, and those at the top: an update of the file has the same, whatever its names are. */
function shapeOf(values: readonly Tree[]): string {
  const keys = new Set<string>();
  const visit = (value: Tree, inList: boolean) => {
    if (Array.isArray(value)) for (const each of value) visit(each, true);
    else if (isMap(value)) {
      for (const [key, each] of value) {
        if (inList) keys.add(key);
        visit(each, false);
      }
    }
  };
  for (const value of values) visit(value, false);
  return keys.size > 0 ? `keys ${[...keys].sort().join('|')}` : '';
}
