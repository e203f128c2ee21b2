import { meaningOfHeader } from './column-words.ts';
import type { FrameworkDraft } from './draft.ts';
import { keepLeftOver, valuePieces } from './left-over.ts';
import { mergeDrafts } from './merge.ts';
import { fail, type OutlineNote, type Problem } from './problem.ts';
import type { Mapping } from './source.ts';
import { readNamedTree } from './structure-named.ts';
import { askNested, readNested, readPaths } from './structure-paths.ts';
import { readRelated } from './structure-related.ts';
import { flatRows, matrixRows, roleNameIn, spaced, wideRows } from './structure-rows.ts';
import { kindOfNames } from './table-columns.ts';
import { draftTable } from './table-document.ts';
import type { Drafted } from './text.ts';
import { isMap, scalarText, type Tree, type TreeMap } from './tree.ts';

/** What every way of reading a structure is given. */
export interface StructureContext {
  file: string;
  mapping: Mapping;
  draft: FrameworkDraft;
  warnings: Problem[];
}

/**
 * Recognises the rubric in JSON or YAML: rows of a table, lists that point at one another by id, objects that name their
 * axes, or names nested to one depth. Several values are several roles.
 *
 * @throws Unreadable when it is none of these, or with the question a mapping must answer
 */
export function draftStructure(values: Tree[], file: string, mapping: Mapping): Drafted {
  if (values.length === 0) fail(file, { path: '/' }, 'an empty file', 'a framework');
  const rows = values.length > 1 ? flatRows(values) : null;
  if (rows) return draftTable(rows, file, mapping);
  const levels = values.length > 1 ? levelsOfOneRole(values) : null;
  if (levels) return draftValue(levels, file, mapping);
  if (values.length > 1)
    return mergeDrafts(
      values.map((value) => ({ ...draftValue(value, file, mapping), file })),
      mapping.role,
    );
  return draftValue(values[0] ?? null, file, mapping);
}

function draftValue(given: Tree, file: string, mapping: Mapping): Drafted {
  const value = (Array.isArray(given) ? levelsOfOneRole(given) : null) ?? given;
  const inner = onlyList(value);
  const rows = flatRows(inner.list) ?? matrixRows(inner.list) ?? wideRows(inner.list);
  if (rows) return draftTable(rows, file, mapping, inner.name);
  const draft: FrameworkDraft = { roles: [], notes: [], unmapped: [] };
  const context: StructureContext = { file, mapping, draft, warnings: [] };
  const reason =
    (readRelated(value, context) && 'lists that point at one another') ||
    (readNested(value, context) && 'names nested to one depth') ||
    (readNamedTree(value, context) && 'objects named after what they hold') ||
    (readPaths(value, context) && 'names nested to one depth');
  if (!reason) askNested(value, context);
  if (!reason)
    fail(
      file,
      { path: '/' },
      isMap(value) ? `the keys ${[...value.keys()].slice(0, 5).join(', ')}` : 'values',
      'roles or levels with statements',
    );
  keepLeftOver(valuePieces(value), draft, file, context.warnings);
  const outline: OutlineNote[] = [{ axis: 'level', from: 'the structure', confidence: 0.9, reason }];
  return { draft, warnings: context.warnings, outline };
}

/** Objects that are each one level, of the same role where they name one: an object of that role with those levels. */
function levelsOfOneRole(values: Tree[]): TreeMap | null {
  const maps = values.filter(isMap);
  if (maps.length < 2 || maps.length < values.length) return null;
  const isNested = maps.every((map) => [...map.values()].some((each) => typeof each === 'object' && each !== null));
  const said = maps.map((map) => [...map].find(([key]) => /^(role|job|job.?title|position)$/i.test(key)));
  const roles = new Set(said.map((entry) => scalarText(entry?.[1])));
  const [role] = roles;
  const marks = maps.filter((map) => [...map].some(([key, each]) => isLevelMark(spaced(key)) && scalarText(each)));
  const names = new Set(maps.map((map) => scalarText(map.get('name') ?? map.get('title') ?? undefined)));
  const isRanks = kindOfNames([...names].map((name) => name ?? '')) === 'level';
  const isLevels = marks.length === maps.length || ((role !== undefined || isRanks) && names.size === maps.length);
  if (!isNested || roles.size > 1 || !isLevels) return null;
  const levels = maps.map((map, index) => new Map([...map].filter((entry) => entry[0] !== said[index]?.[0])));
  return new Map<string, Tree>([...(role ? [['role', role] as const] : []), ['levels', levels]]);
}

function isLevelMark(key: string): boolean {
  return meaningOfHeader(key) === 'level';
}

/** The list a file consists of, bare or as the only list beside a few plain values. */
function onlyList(value: Tree): { list: Tree[]; name?: string } {
  if (Array.isArray(value)) return { list: value };
  if (!isMap(value)) return { list: [] };
  const lists = [...value.values()].filter((each) => typeof each === 'object' && each !== null);
  const [list] = lists;
  const name = roleNameIn(value);
  return lists.length === 1 && Array.isArray(list) ? { list, ...(name ? { name } : {}) } : { list: [] };
}
