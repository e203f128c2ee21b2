import { meaningOfHeader } from './column-words.ts';
import { type AxisDraft, emptyRole, type LevelDraft, type RoleDraft, type StatementDraft } from './draft.ts';
import { parseLevelValue } from './level-line.ts';
import { ask } from './problem.ts';
import type { StructureContext } from './structure.ts';
import { spaced } from './structure-rows.ts';
import { isMap, pointer, scalarText, type Tree, type TreeMap } from './tree.ts';

/** A list of things that others name by their id. */
interface Target {
  key: string;
  entries: TreeMap[];
  ids: string[];
}

/**
 * Reads lists that point at one another: levels and dimensions with ids, and a list of statements whose fields hold those
 * ids.
 *
 * @returns false when the value is no such thing; nothing is changed then
 */
export function readRelated(value: Tree, context: StructureContext): boolean {
  if (!isMap(value)) return false;
  const targets = [...value].flatMap(([key, list]): Target[] => {
    const entries = Array.isArray(list) ? list.filter(isMap) : [];
    const ids = entries.map((entry) => scalarText(entry.get('id') ?? entry.get('key') ?? entry.get('slug')) ?? '');
    return entries.length && ids.every(Boolean) ? [{ key, entries, ids }] : [];
  });
  for (const main of targets) {
    const fields = fieldsOf(main, targets);
    const level = fields.find((field) => axisOf(field) === 'level');
    if (fields.length >= 2 && level) {
      readMain(value, main, fields, context);
      return true;
    }
  }
  return false;
}

interface Field {
  name: string;
  target: Target;
}

function fieldsOf(main: Target, targets: Target[]): Field[] {
  const names = new Set(main.entries.flatMap((entry) => [...entry.keys()]));
  return [...names].flatMap((name) => {
    const values = main.entries.map((entry) => scalarText(entry.get(name))).filter((text) => text !== undefined);
    const target = targets.find((each) => each !== main && values.every((text) => each.ids.includes(text)));
    return target && values.length > main.entries.length / 2 ? [{ name, target }] : [];
  });
}

function axisOf(field: Field): string | undefined {
  return meaningOfHeader(spaced(field.name)) ?? meaningOfHeader(spaced(field.target.key));
}

function readMain(value: TreeMap, main: Target, fields: Field[], context: StructureContext): void {
  const name = context.mapping.role ?? scalarText(value.get('role') ?? value.get('name') ?? value.get('title'));
  if (!name) ask(context.file, { path: '/' }, 'no name of a role', { key: 'role', ask: 'which role is this?' });
  const role = emptyRole(name);
  const summary = scalarText(value.get('summary') ?? value.get('description'));
  if (summary) role.description = { text: summary.trim() };
  const level = fields.find((field) => axisOf(field) === 'level');
  const others = fields.filter((field) => field !== level);
  const dimension = others.find((field) => axisOf(field) !== 'section' && axisOf(field) !== 'band');
  const section = others.find((field) => field !== dimension);
  role.levels = (level?.target.entries ?? []).map(levelFrom);
  role.dimensions = (dimension?.target.entries ?? []).map(axisFrom);
  role.sections = (section?.target.entries ?? []).map(axisFrom);
  const used = new Set(fields.map((field) => field.name));
  const textKey = textField(main, used);
  main.entries.forEach((entry, index) => {
    const place = (field: Field | undefined) =>
      field ? field.target.ids.indexOf(scalarText(entry.get(field.name)) ?? '') : -1;
    const statement = statementFrom(entry, textKey, used, pointer(pointer('', main.key), index));
    if (!statement || place(level) < 0) {
      context.draft.unmapped.push({
        text: [...entry.keys()].join(', '),
        origin: { path: pointer(pointer('', main.key), index) },
      });
      return;
    }
    cell(role, place(level), place(dimension), place(section)).statements.push(statement);
  });
  context.draft.roles.push(role);
}

function cell(role: RoleDraft, level: number, dimension: number, section: number) {
  const known = role.cells.find(
    (each) => each.level === level && each.dimension === dimension && each.section === section,
  );
  if (known) return known;
  const made = { level, band: -1, dimension, section, statements: [] as StatementDraft[], presence: 'given' as const };
  role.cells.push(made);
  return made;
}

function nameOf(entry: TreeMap): string {
  return scalarText(entry.get('name') ?? entry.get('title') ?? entry.get('label') ?? entry.get('id')) ?? '';
}

function levelFrom(entry: TreeMap): LevelDraft {
  const id = scalarText(entry.get('id'));
  const summary = scalarText(entry.get('summary') ?? entry.get('description'));
  const name = nameOf(entry);
  const parsed = /\d$/.test(name) ? { name } : parseLevelValue(name);
  return {
    ...parsed,
    ...(id ? { externalId: id } : {}),
    ...(summary ? { description: { text: summary.trim() } } : {}),
  };
}

function axisFrom(entry: TreeMap): AxisDraft {
  const id = scalarText(entry.get('id'));
  const summary = scalarText(entry.get('summary') ?? entry.get('description'));
  return {
    name: nameOf(entry),
    ...(id ? { externalId: id } : {}),
    ...(summary ? { description: { text: summary.trim() } } : {}),
  };
}

/** The field with the statement itself: by its name, else the one with the longest texts. */
function textField(main: Target, used: Set<string>): string {
  const names = [...new Set(main.entries.flatMap((entry) => [...entry.keys()]))].filter((name) => !used.has(name));
  const length = (name: string) =>
    main.entries.reduce((sum, entry) => sum + (scalarText(entry.get(name))?.length ?? 0), 0);
  const named = names.filter((name) => meaningOfHeader(spaced(name)) === 'statement' || name === 'summary');
  return (named.length ? named : names).toSorted((a, b) => length(b) - length(a))[0] ?? '';
}

/** A statement with its lists as children; what else the entry says with few words becomes tags. */
function statementFrom(entry: TreeMap, textKey: string, used: Set<string>, path: string): StatementDraft | null {
  const text = scalarText(entry.get(textKey))?.trim();
  if (!text) return null;
  const children: StatementDraft[] = [];
  const tags: string[] = [];
  for (const [key, value] of entry) {
    if (key === textKey || used.has(key) || /^(id|key|slug)$/.test(key)) continue;
    if (Array.isArray(value)) {
      value.forEach((each, index) => {
        const child = scalarText(
          isMap(each) ? (each.get('text') ?? each.get('url') ?? each.get('label')) : each,
        )?.trim();
        if (child)
          children.push({ text: child, kind: kindOf(key), origin: { path: pointer(pointer(path, key), index) } });
      });
    } else {
      const tag = scalarText(value)?.trim();
      if (tag) tags.push(tag);
    }
  }
  return {
    text,
    ...(children.length ? { children } : {}),
    ...(tags.length ? { tags } : {}),
    origin: { path: pointer(path, textKey) },
  };
}

function kindOf(key: string): 'example' | 'detail' {
  return /example/i.test(key) ? 'example' : 'detail';
}
