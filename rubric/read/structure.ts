import type { FrameworkDraft } from './draft.ts';
import { mergeDrafts } from './merge.ts';
import { fail, type OutlineNote, type Problem } from './problem.ts';
import type { Mapping } from './source.ts';
import { readNamedTree } from './structure-named.ts';
import { readNested, readPaths } from './structure-paths.ts';
import { readRelated } from './structure-related.ts';
import { flatRows } from './structure-rows.ts';
import { draftTable } from './table-document.ts';
import type { Drafted } from './text.ts';
import { isMap, type Tree } from './tree.ts';

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
  if (values.length > 1)
    return mergeDrafts(
      values.map((value) => ({ ...draftValue(value, file, mapping), file })),
      mapping.role,
    );
  return draftValue(values[0] ?? null, file, mapping);
}

function draftValue(value: Tree, file: string, mapping: Mapping): Drafted {
  const inner = onlyList(value);
  const rows = flatRows(inner.list);
  if (rows) return draftTable(rows, file, mapping, inner.name);
  const draft: FrameworkDraft = { roles: [], notes: [], unmapped: [] };
  const context: StructureContext = { file, mapping, draft, warnings: [] };
  const reason =
    (readRelated(value, context) && 'lists that point at one another') ||
    (readNested(value, context) && 'names nested to one depth') ||
    (readNamedTree(value, context) && 'objects named after what they hold') ||
    (readPaths(value, context) && 'names nested to one depth');
  if (!reason)
    fail(
      file,
      { path: '/' },
      isMap(value) ? `the keys ${[...value.keys()].slice(0, 5).join(', ')}` : 'values',
      'roles or levels with statements',
    );
  const outline: OutlineNote[] = [{ axis: 'level', from: 'the structure', confidence: 0.9, reason }];
  return { draft, warnings: context.warnings, outline };
}

/** The list a file consists of, bare or as the only list beside a few plain values. */
function onlyList(value: Tree): { list: Tree[]; name?: string } {
  if (Array.isArray(value)) return { list: value };
  if (!isMap(value)) return { list: [] };
  const lists = [...value.values()].filter((each) => typeof each === 'object' && each !== null);
  const [list] = lists;
  const name = ['role', 'name', 'title'].map((key) => value.get(key)).find((each) => typeof each === 'string');
  return lists.length === 1 && Array.isArray(list)
    ? { list, ...(typeof name === 'string' ? { name } : {}) }
    : { list: [] };
}
