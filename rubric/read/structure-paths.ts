import { meaningOfHeader } from './column-words.ts';
import { axisIndex, cellAt, emptyRole, isNotApplicable, levelIndex } from './draft.ts';
import { parseLevelValue } from './level-line.ts';
import { putPlacements } from './place-tables.ts';
import type { PlaceAxis, Placement } from './placement.ts';
import { ask } from './problem.ts';
import type { Mapping } from './source.ts';
import type { StructureContext } from './structure.ts';
import { bulletsOf, roleNameIn, spaced } from './structure-rows.ts';
import { kindOfNames } from './table-columns.ts';
import { isMap, pointer, scalarText, type Tree, type TreeMap } from './tree.ts';

/**
 * Reads a flat object of grades for one level, or lists of names in groups.
 *
 * @returns false when it is none of these; nothing is changed then
 */
export function readPaths(value: Tree, context: StructureContext): boolean {
  if (!isMap(value)) return false;
  return readGrades(value, context) || readSkills(value, context);
}

const HOLDERS = /^(levels?|grades?|stages?|tiers?|children|items|entries|rubric|framework)$/i;

/** Keys that name a field rather than a thing: such objects are read by their keys. */
const FIELDS = /^(id|name|title|label|level|text|statement|summary|description|levels|statements|sections|roles)$/i;

/** "levels", "domains", "children": a key that says what is below it and is no name itself. */
function isHolder(key: string): boolean {
  return HOLDERS.test(key) || (meaningOfHeader(spaced(key)) !== undefined && /s$/i.test(key));
}

interface Leaf {
  keys: string[];
  texts: string[];
  path: string;
}

/**
 * Reads names nested to one depth, with texts at the bottom: what each depth is follows from its names.
 *
 * @returns false when the depths differ or no depth is the levels; nothing is changed then
 */
export function readNested(value: Tree, context: StructureContext): boolean {
  if (!isMap(value)) return false;
  const grid = nestedGrid(value);
  if (!grid) return false;
  const { own, only, isWrapped, leaves, names, kinds } = grid;
  const answers = answersOf(context.mapping, names.length);
  const level = answers.includes('level') ? answers.indexOf('level') : kinds.indexOf('level');
  if (level < 0) return false;
  const isGrouped = level === 2 && isWrapped && only !== undefined && holdsGroups(only[0], names);
  const guessed = isGrouped
    ? [undefined, ...axesAround(kinds.slice(1), names.slice(1), level - 1, true, context.mapping.bands)]
    : axesAround(kinds, names, level, own !== undefined || context.mapping.role !== undefined, context.mapping.bands);
  const axes = guessed.map((axis, at) => answers[at] ?? (answers.includes(axis) ? undefined : axis));
  const base = isWrapped && only ? pointer('', only[0]) : '';
  const placements = leaves.map((leaf): Placement => {
    const place: Placement['place'] = {};
    axes.forEach((axis, at) => {
      if (axis) place[axis] = leaf.keys[at] ?? '';
    });
    const texts = leaf.texts.filter((text) => !isNotApplicable(text));
    const statements = texts.map((text, index) => ({ text, origin: { path: pointer(base + leaf.path, index) } }));
    const presence = statements.length ? 'given' : leaf.texts.length ? 'not-applicable' : 'empty';
    const group = isGrouped && leaf.keys[0] ? { path: [leaf.keys[0]] } : {};
    return { place, ...group, statements, presence, origin: { path: base + leaf.path } };
  });
  const role = own ? { role: own } : {};
  putPlacements(context.draft, placements, {
    file: context.file,
    mapping: context.mapping,
    warnings: context.warnings,
    ...role,
  });
  return true;
}

/**
 * Asks which depth of names is the level, where names are nested to one depth and none of them says so.
 *
 * @throws Unreadable with that question, unless it has been answered
 */
export function askNested(value: Tree, context: StructureContext): void {
  const grid = isMap(value) ? nestedGrid(value) : null;
  if (!grid || !isUniform(grid.names) || answersOf(context.mapping, grid.names.length).some(Boolean)) return;
  ask(context.file, { path: grid.leaves[0]?.path ?? '/' }, grid.names.map((each) => each[0]).join(' > '), {
    key: 'headings',
    ask: 'which depth of names is the level?',
    choices: grid.names.map((_, at) => String(at + 1)),
  });
}

/** Names nested to one depth with texts at the bottom, or null: the names of each depth and what they look like. */
function nestedGrid(value: TreeMap) {
  const own = roleNameIn(value);
  const holders = [...value].filter(([, each]) => typeof each === 'object' && each !== null);
  const [only] = holders;
  const isWrapped = holders.length === 1 && only && (isMap(only[1]) ? isHolder(only[0]) : Array.isArray(only[1]));
  const leaves = leavesOf(isWrapped && only ? only[1] : new Map(holders), [], '');
  const depths = new Set(leaves.map((leaf) => leaf.keys.length));
  const [depth] = depths;
  if (depths.size !== 1 || !depth || leaves.length < 2) return null;
  if (leaves.some((leaf) => leaf.keys.some((key) => FIELDS.test(key)))) return null;
  const names = [...Array(depth).keys()].map((at) => leaves.map((leaf) => leaf.keys[at] ?? ''));
  return { own, only, isWrapped, leaves, names, kinds: names.map(kindOfDepth) };
}

/** Like `kindOfNames`; numbers that begin anew with each letter ("A1", "A2", "B1") count parts of something, not levels. */
function kindOfDepth(names: string[]) {
  const marks = [...new Set(names)].map((name) => /^([A-Z])(\d)\b/.exec(name));
  const letters = new Set(marks.map((mark) => mark?.[1]));
  const isParted = marks.every(Boolean) && letters.size > 1 && marks.some((mark) => mark?.[2] === '2');
  return isParted ? undefined : kindOfNames(names);
}

/** What a person said of each depth of names, from the outermost, counted from 1 as the depths of headings are. */
function answersOf(mapping: Mapping, depth: number): (PlaceAxis | undefined)[] {
  return [...Array(depth).keys()].map((at) => {
    const said = mapping.headings?.[String(at + 1)];
    return said === undefined || said === 'statement' || said === 'note' || said === 'ignore' ? undefined : said;
  });
}

/** Names at two depths or more of which the inner ones come again below nearly all outer ones: a grid of some kind. */
function isUniform(names: string[][]): boolean {
  const inner = names.at(-1) ?? [];
  const distinct = new Set(inner).size;
  return names.length > 1 && distinct > 1 && distinct <= inner.length / 2;
}

/** "domains" that hold names of their own each: groups of dimensions. */
function holdsGroups(key: string, [outer = [], inner = []]: string[][]): boolean {
  const owners = new Map<string, Set<string>>();
  inner.forEach((name, at) => {
    owners.set(name, (owners.get(name) ?? new Set()).add(outer[at] ?? ''));
  });
  return meaningOfHeader(spaced(key)) === 'dimension' && [...owners.values()].every((own) => own.size === 1);
}

/** Outside the levels a role, then dimensions; inside them bands by their words, dimension, section. */
function axesAround(
  kinds: (string | undefined)[],
  names: string[][],
  level: number,
  hasRole: boolean,
  hasBands: boolean | undefined,
): (PlaceAxis | undefined)[] {
  const free: PlaceAxis[] = ['dimension', 'section', 'group'];
  const others = kinds.map((_, at) => at).filter((at) => at !== level);
  const roleAt = !hasRole && level > 0 ? 0 : -1;
  const inner = others.filter((at) => at !== roleAt);
  const guessed = inner.find((at) => kinds[at] === 'band') ?? (inner.length > 2 || hasBands ? inner[0] : undefined);
  const bandAt = hasBands === false ? undefined : guessed;
  const rest = inner.filter((at) => at !== bandAt);
  return names.map((_, at) => {
    if (at === level) return 'level';
    if (at === roleAt) return 'role';
    if (at === bandAt) return 'band';
    if (rest.length === 1) return kinds[at] === 'section' ? 'section' : 'dimension';
    return free[rest.indexOf(at)];
  });
}

function leavesOf(value: Tree, keys: string[], path: string): Leaf[] {
  const named = isMap(value) && keys.length > 0 ? namedText(value) : null;
  if (named) return [{ keys: [...keys.slice(0, -1), named.name], texts: [named.text], path: pointer(path, named.key) }];
  if (isMap(value))
    return [...value].flatMap(([key, each]) => leavesOf(each, [...keys, shown(key)], pointer(path, key)));
  if (Array.isArray(value) && value.some((each) => typeof each === 'object'))
    return value.flatMap((each, index) => {
      const at = pointer(path, index);
      const node = isMap(each) ? namedNode(each) : null;
      return node ? leavesOf(node.below, [...keys, node.name], pointer(at, node.key)) : leavesOf(each, keys, at);
    });
  const texts = (Array.isArray(value) ? value : [value])
    .flatMap((each) => bulletsOf(scalarText(each) ?? ''))
    .map((text) => text.trim())
    .filter(Boolean);
  return [{ keys, texts, path }];
}

/** An object of nothing but a name and one text. */
function namedText(map: TreeMap): { name: string; text: string; key: string } | null {
  const entries = [...map].map(([key, each]) => [key, scalarText(each)] as const);
  const name = entries.find(([key]) => /^(name|title|label)$/i.test(key))?.[1];
  const text = entries.find(([key]) => /^(description|text|summary|statement)$/i.test(key));
  const isWhole = entries.every(([key, each]) => each !== undefined && FIELDS.test(key));
  return isWhole && name && text?.[1] ? { name, text: text[1], key: text[0] } : null;
}

/** An object of a list with a name of its own and one thing below it, under whatever key. */
function namedNode(map: TreeMap): { name: string; key: string; below: Tree } | null {
  const [only, ...more] = [...map].filter(([, each]) => typeof each === 'object' && each !== null);
  if (!only || more.length > 0) return null;
  const mark = scalarText([...map].find(([key]) => meaningOfHeader(spaced(key)) === 'level')?.[1]);
  const own = scalarText(map.get('name') ?? map.get('title') ?? map.get('label') ?? undefined);
  const name = mark && own ? `${mark} - ${own}` : (own ?? mark);
  return name ? { name, key: only[0], below: only[1] } : null;
}

/** A key as a name: "technical_skill" is "Technical skill", anything that is written as a name stays. */
function shown(key: string): string {
  return /^[a-z\d]+(_[a-z\d]+)+$/.test(key)
    ? key.replaceAll('_', ' ').replace(/^./, (letter) => letter.toUpperCase())
    : key;
}

/** A flat object that names one level and gives a grade to each dimension. */
function readGrades(value: TreeMap, context: StructureContext): boolean {
  const entries = [...value];
  if (entries.length < 3 || !entries.every(([, each]) => scalarText(each) !== undefined)) return false;
  const level = entries.find(([key]) => meaningOfHeader(key) === 'level');
  const grades = entries.filter(([key]) => meaningOfHeader(key) === undefined);
  const distinct = new Set(grades.map(([, each]) => scalarText(each))).size;
  if (!level || distinct > grades.length * 0.7) return false;
  const title = entries.find(([key]) => meaningOfHeader(key) === 'role');
  const name = context.mapping.role ?? scalarText(title?.[1]);
  if (!name) ask(context.file, { path: '/' }, 'no name of a role', { key: 'role', ask: 'which role is this?' });
  const role = emptyRole(name);
  const at = levelIndex(role.levels, parseLevelValue(scalarText(level[1]) ?? ''));
  for (const [key, each] of grades) {
    const cell = cellAt(role, at, { dimension: key });
    const grade = scalarText(each) ?? '';
    cell.presence = isNotApplicable(grade) ? 'not-applicable' : 'given';
    if (cell.presence === 'given') cell.grade = grade;
  }
  context.draft.roles.push(role);
  return true;
}

/** Groups of short names: skills without levels or texts become dimensions. */
function readSkills(value: TreeMap, context: StructureContext): boolean {
  const groups = [...value];
  const isNames = groups.every(
    ([, each]) => Array.isArray(each) && each.every((text) => typeof text === 'string' && text.length <= 160),
  );
  if (groups.length === 0 || !isNames || kindOfNames(groups.map(([key]) => key)) === 'level') return false;
  if (!context.mapping.role)
    ask(context.file, { path: '/' }, 'names without a role', { key: 'role', ask: 'which role is this?' });
  const role = emptyRole(context.mapping.role);
  role.levels.push({ name: 'All Levels', kind: 'common' });
  for (const [group, names] of groups) {
    for (const name of names as string[]) {
      const dimension = role.dimensions[axisIndex(role.dimensions, name)];
      if (dimension) dimension.path = [group];
    }
  }
  context.draft.roles.push(role);
  return true;
}
