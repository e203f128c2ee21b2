import { foldName } from '../fold.ts';
import { meaningOfHeader } from './column-words.ts';
import {
  axisIndex,
  cellAt,
  emptyRole,
  isNotApplicable,
  type LevelDraft,
  levelIndex,
  type RoleDraft,
  type StatementDraft,
} from './draft.ts';
import { isSectionWord } from './known-words.ts';
import { parseLevelValue } from './level-line.ts';
import { LIMITS } from './limits.ts';
import { ask } from './problem.ts';
import { hasRoleWord } from './role-words.ts';
import type { StructureContext } from './structure.ts';
import { bulletsOf, roleNameIn, spaced } from './structure-rows.ts';
import { isMap, pointer, scalarText, type Tree, type TreeMap } from './tree.ts';

type Axis = 'role' | 'level' | 'band' | 'dimension' | 'section';

/** Where the walk is: the names in force, the departments above, the level with all that is known of it. */
interface Spot {
  names: Partial<Record<Axis, string>>;
  path: string[];
  level?: LevelDraft;
  /** The groups of dimensions above. */
  groups: string[];
  roleExtras: Partial<RoleDraft>;
  dimension?: { description?: string; externalId?: string; path?: string[] };
}

/**
 * Reads objects whose keys say what they hold: `levels`, `competencies`, `roles`, `departments`, lists of texts.
 *
 * @returns false when no key is such a word; nothing is changed then
 */
export function readNamedTree(value: Tree, context: StructureContext): boolean {
  if (!isMap(value) && !Array.isArray(value)) return false;
  const isLevel = isMap(value) && !holdsAxis(value) && isLevelFile(value);
  if (!isLevel && !holdsAxis(value)) return false;
  const listKeys = new Set(textListKeys(value));
  const walker = { context, hasSections: listKeys.size > 1, hasTexts: hasTexts(value), hasLevels: holdsLevels(value) };
  const top: Spot = { names: {}, path: [], groups: [], roleExtras: {} };
  if (Array.isArray(value)) {
    const axis = areDimensions(value) ? 'dimension' : 'role';
    const areGroups = axis === 'role' && value.every((each) => isMap(each) && isGroup(each));
    value.forEach((each, index) => {
      if (!isMap(each)) return;
      if (areGroups) visitGroup(each, undefined, top, `/${index}`, walker);
      else visit(each, axis, undefined, top, `/${index}`, walker);
    });
  } else visit(value, isLevel ? 'level' : outermost(value), undefined, top, '', walker);
  return context.draft.roles.length > 0;
}

interface Walker {
  context: StructureContext;
  /** Lists of texts stand under several keys. */
  hasSections: boolean;
  /** Statements stand somewhere, beside descriptions. */
  hasTexts: boolean;
  hasLevels: boolean;
}

function holdsLevels(value: Tree): boolean {
  if (Array.isArray(value)) return value.some(holdsLevels);
  return isMap(value) && [...value].some(([key, each]) => axisOfField(key, each) === 'level' || holdsLevels(each));
}

function hasTexts(value: Tree): boolean {
  if (textListKeys(value).length > 0) return true;
  const entries: [string, Tree][] = isMap(value)
    ? [...value]
    : Array.isArray(value)
      ? value.map((each) => ['', each])
      : [];
  return entries.some(
    ([key, each]) =>
      (typeof each === 'string' && !NAME_FIELDS.has(key) && containerAxis(key) === 'statement') || hasTexts(each),
  );
}

const CONTAINERS: [Axis | 'path' | 'statement', RegExp][] = [
  ['path', /^(departments?|famil(y|ies)|job families|groups?|tracks?|divisions?|teams?)$/],
  ['role', /^(roles?|jobs?|positions?|job titles?|ladders?)$/],
  ['level', /^(?:[a-z]+ ){0,2}(levels?|grades?|tiers?|steps?|stages?|milestones?|ratings?)$/],
  ['band', /^(bands?|sub ?levels?)$/],
  [
    'dimension',
    /^(dimensions?|competenc(y|ies)|topics?|skills?|themes?|areas?|pillars?|categor(y|ies)|capabilit(y|ies)|traits?|attributes?)$/,
  ],
  ['section', /^(sections?)$/],
  [
    'statement',
    /^(statements?|criteria|criterion|behaviou?rs?|expectations?|indicators?|bullets?|texts?|items?|descriptions?|descriptors?|responsibilities|requirements|examples?|signals?)$/,
  ],
];

function containerAxis(key: string): Axis | 'path' | 'statement' | undefined {
  const words = spaced(key);
  return CONTAINERS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** What a key says is below it, in the words of keys or of a table's header. */
function containerOf(key: string): Axis | 'path' | 'statement' | undefined {
  const said = containerAxis(key);
  return said ?? (meaningOfHeader(spaced(key)) === 'dimension' ? 'dimension' : undefined);
}

/** What a field holds: by its key, or levels where each of its objects says its own. */
function axisOfField(key: string, value: Tree): Axis | 'path' | 'statement' | undefined {
  const said = containerOf(key);
  if (said || !Array.isArray(value) || value.length === 0) return said;
  const isLevels = value.every((each) => isMap(each) && [...each].some(([inner, mark]) => isLevelMark(inner, mark)));
  return isLevels ? 'level' : undefined;
}

function isLevelMark(key: string, value: Tree): boolean {
  return /^(level|grade|tier|stage)$/.test(spaced(key)) && scalarText(value) !== undefined;
}

/** Whether some key is the word of an axis and holds objects or lists. */
function holdsAxis(value: Tree): boolean {
  if (Array.isArray(value)) return value.some(holdsAxis);
  if (!isMap(value)) return false;
  return [...value].some(([key, each]) => {
    const axis = axisOfField(key, each);
    const isHolder = typeof each === 'object' && each !== null;
    return (isHolder && (axis === 'level' || axis === 'role')) || holdsAxis(each);
  });
}

/** A file about one level: its name, and dimensions that hold texts. */
function isLevelFile(value: TreeMap): boolean {
  const name = scalarText(value.get('name') ?? value.get('title') ?? value.get('level'));
  return (
    name !== undefined &&
    [...value].some(([key, each]) => containerAxis(key) === 'dimension' && textListKeys(each).length > 0)
  );
}

/** A file about one role, or one that holds roles further in. */
function outermost(value: TreeMap): Axis | 'path' {
  const holdsRoles = (each: Tree): boolean =>
    Array.isArray(each)
      ? each.some(holdsRoles)
      : isMap(each) &&
        [...each].some(([key, inner]) =>
          containerAxis(key) === 'role' && typeof inner === 'object' ? true : holdsRoles(inner),
        );
  return holdsRoles(value) ? 'path' : 'role';
}

function textListKeys(value: Tree): string[] {
  if (Array.isArray(value)) return value.flatMap(textListKeys);
  // A list below a statement holds its examples.
  if (!isMap(value) || isStatement(value, undefined)) return [];
  return [...value].flatMap(([key, each]) => (isTextList(each) && !isPointers(each) ? [key] : textListKeys(each)));
}

function isTextList(value: Tree): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string');
}

function visit(
  map: TreeMap,
  given: Axis | 'path',
  key: string | undefined,
  above: Spot,
  path: string,
  walker: Walker,
): void {
  if (given === 'dimension' && holdsDimensions(map)) {
    visitGroup(map, key, above, path, walker);
    return;
  }
  const axis = given === 'path' && above.names.role ? pathAxis(map) : given;
  const spot: Spot = {
    ...above,
    names: { ...above.names },
    path: [...above.path],
    roleExtras: { ...above.roleExtras },
  };
  const name = nameOf(map, axis, key);
  const summary = scalarText(map.get('summary') ?? map.get('description'))?.trim();
  const externalId = key ?? scalarText(map.get('id') ?? map.get('path') ?? map.get('slug') ?? map.get('code'));
  enter(spot, axis, name, summary, externalId, map);
  if (summary && axis === 'level' && spot.names.dimension) {
    // Where no level says more than its description, that is what is expected there.
    if (walker.hasTexts) cellIn(spot, path, walker).summary = { text: summary };
    else putTexts([summary], spot, pointer(path, map.has('summary') ? 'summary' : 'description'), walker);
  }
  const names = namesAmong(map);
  const dimensions = dimensionsAmong(map, spot);
  for (const [field, value] of map) {
    const at = pointer(path, field);
    if (value === null || value === '' || (typeof value !== 'object' && (NAME_FIELDS.has(field) || field === axis)))
      continue;
    if (isMap(value) && dimensions.has(field)) visit(value, 'dimension', field, spot, at, walker);
    else if (isMap(value) && names.has(field)) visit(value, nextAxis(spot), field, spot, at, walker);
    else if (typeof value === 'object') readField(field, value, spot, at, walker);
    else if (axis === 'level' && containerAxis(field) === 'statement') {
      putTexts([scalarText(value) ?? ''], spot, at, walker);
    } else if (axis === 'level' && spot.names.dimension && isSentence(value)) {
      putTexts([scalarText(value) ?? ''], spot, at, walker);
    } else if (!isKnownField(field)) keepPlain(spot, axis, field, value, at, walker);
  }
}

/** A sentence, or a text of four words or more, says what is expected rather than a property. */
function isSentence(value: Tree): boolean {
  return typeof value === 'string' && (value.trim().split(/\s+/).length > 3 || /\s.*[.!]$/.test(value.trim()));
}

/** Objects under names of their own that all have the same levels. */
function dimensionsAmong(map: TreeMap, spot: Spot): Set<string> {
  if (spot.level || spot.names.dimension) return new Set();
  const open = [...map].filter(([key, each]) => axisOfField(key, each) === undefined && isMap(each));
  return new Set(open.length > 1 && areDimensions(open.map(([, each]) => each)) ? open.map(([key]) => key) : []);
}

/**
 * Keys that are names of what stands below rather than words for it: several of no known meaning side by side, or one above
 * sections, each with texts in parts below.
 */
function namesAmong(map: TreeMap): Set<string> {
  const open = [...map].filter(
    ([key, each]) =>
      axisOfField(key, each) === undefined && isMap(each) && !isPointers(each) && [...each.values()].some(isTextList),
  );
  const isSectioned = open.some(
    ([, each]) => isMap(each) && [...each.keys()].every((key) => isSectionWord(spaced(key))),
  );
  return new Set(open.length > 1 || isSectioned ? open.map(([key]) => key) : []);
}

/** Something named as no job is, with a list of dimensions under whatever key. */
function isGroup(map: TreeMap): boolean {
  const isNamed = !hasRoleWord(shownName(map) ?? '');
  return (
    isNamed && [...map.values()].some((each) => Array.isArray(each) && (areDimensions(each) || each.every(isBare)))
  );
}

/** A thing of which no more is said than its name and a few plain values. */
function isBare(value: Tree): boolean {
  return (
    isMap(value) && shownName(value) !== undefined && [...value.values()].every((each) => typeof each !== 'object')
  );
}

/** "Domains" that hold skills are groups of dimensions. */
function holdsDimensions(map: TreeMap): boolean {
  return [...map].some(
    ([key, each]) => containerOf(key) === 'dimension' && (isMap(each) || (Array.isArray(each) && each.some(isMap))),
  );
}

function visitGroup(map: TreeMap, key: string | undefined, above: Spot, path: string, walker: Walker): void {
  const said = [...map].find(([field]) => /^(category|group|domain|area|pillar)$/i.test(field));
  const name = nameOf(map, 'dimension', key) ?? scalarText(said?.[1]);
  const spot: Spot = { ...above, groups: name ? [...above.groups, name] : above.groups };
  for (const [field, value] of map) {
    const at = pointer(path, field);
    if (typeof value === 'object' && value !== null) readField(field, value, spot, at, walker);
    else if (!NAME_FIELDS.has(field) && field !== said?.[0] && value !== null)
      keepPlain(spot, 'dimension', field, value, at, walker);
  }
}

/** A track or group that holds levels itself: a role where dimensions stand in its levels, else a dimension. */
function pathAxis(map: TreeMap): Axis | 'path' {
  const levels = [...map].find(([key, each]) => axisOfField(key, each) === 'level' && typeof each === 'object');
  if (!levels) return 'path';
  const list = levels[1];
  const inner = Array.isArray(list) ? list.filter(isMap) : isMap(list) ? [...list.values()].filter(isMap) : [];
  const hasDimensions = inner.some((each) =>
    [...each].some(([key, below]) => containerAxis(key) === 'dimension' && typeof below === 'object'),
  );
  return hasDimensions ? 'role' : 'dimension';
}

const NAME_FIELDS = new Set([
  'name',
  'title',
  'label',
  'displayName',
  'summary',
  'description',
  'id',
  'path',
  'slug',
  'code',
  'key',
]);

function nameOf(map: TreeMap, axis: string, key: string | undefined): string | undefined {
  const named = shownName(map) ?? scalarText(map.get(axis));
  const own = named ?? (axis === 'role' ? roleNameIn(map) : undefined);
  return own ?? key ?? scalarText(map.get('id') ?? map.get('code') ?? map.get('number'));
}

/** The name people read: a slug for machines ("code_craft") stands back where there is a title beside it. */
function shownName(map: TreeMap): string | undefined {
  const texts = ['name', 'title', 'label', 'displayName']
    .map((key) => scalarText(map.get(key))?.trim())
    .filter(Boolean);
  return texts.find((text) => text !== undefined && !/^[a-z\d]+([_-][a-z\d]+)*$/.test(text)) ?? texts[0];
}

function isKnownField(field: string): boolean {
  return /^(rank|order|index|weight)$/i.test(spaced(field)) || LEVEL_MARKS.test(spaced(field));
}

const LEVEL_MARKS = /^(number|code|(level|grade|tier|step|stage|stufe|niveau|nivel)( (number|no|nr|code|id))?)$/;

/** A level from its name and, in a field of its own, its number or code. */
function levelIn(map: TreeMap, name: string, key: string | undefined): LevelDraft {
  const own = scalarText(map.get('name') ?? map.get('title') ?? map.get('label'));
  const marks = [...map].filter(([key, each]) => LEVEL_MARKS.test(spaced(key)) && scalarText(each));
  const mark = [...marks.map(([, each]) => scalarText(each) ?? ''), key ?? '']
    .map(parseLevelValue)
    .find((each) => each.number || each.code);
  const level = parseLevelValue(own ?? scalarText(map.get('level')) ?? name);
  const { number, code } = { ...level, ...mark };
  return { ...level, ...(number ? { number } : {}), ...(code ? { code } : {}) };
}

function enter(
  spot: Spot,
  axis: Axis | 'path',
  name: string | undefined,
  summary: string | undefined,
  externalId: string | undefined,
  map: TreeMap,
): void {
  if (axis === 'path') {
    if (name) spot.path.push(name);
    return;
  }
  if (name) spot.names[axis] = name;
  if (axis === 'role') {
    spot.roleExtras = {
      ...(spot.path.length ? { path: spot.path } : {}),
      ...(externalId ? { externalId } : {}),
      ...(summary ? { description: { text: summary } } : {}),
    };
  }
  if (axis === 'level' && name) {
    spot.level = {
      ...levelIn(map, name, externalId),
      ...(externalId && externalId !== name ? { externalId } : {}),
      ...(summary && !spot.names.dimension ? { description: { text: summary } } : {}),
      ...(spot.names.dimension ? { kind: 'proficiency' as const } : {}),
    };
  }
  if (axis === 'dimension') {
    spot.dimension = { ...(summary ? { description: summary } : {}), ...(externalId ? { externalId } : {}) };
  }
}

function readField(field: string, value: Tree, spot: Spot, at: string, walker: Walker): void {
  const axis = axisOfField(field, value);
  if (isPointers(value)) addRefs(value, field, spot, at, walker);
  else if (isTextList(value)) addTexts(field, value, spot, at, walker);
  else if (Array.isArray(value)) {
    const others = nextAxis(spot) === 'role' && areDimensions(value) ? 'dimension' : nextAxis(spot);
    value.forEach((each, index) => {
      const place = pointer(at, index);
      if (!isMap(each)) keepPlain(spot, 'role', field, each, place, walker);
      else if (isStatement(each, axis)) addStatement(each, field, spot, place, walker);
      else if (axis && axis !== 'statement') visit(each, axis, placeInList(each, axis, index), spot, place, walker);
      else visit(each, others, undefined, spot, place, walker);
    });
  } else if (isMap(value)) {
    const plain = [...value.values()].every((each) => each === null || typeof each !== 'object');
    if (plain && (!axis || axis === 'statement'))
      keepPlain(
        spot,
        'level',
        field,
        [...value].map(([key, each]) => `${key} ${scalarText(each) ?? ''}`.trim()).join(', '),
        at,
        walker,
      );
    else readKeyed(value, axis && axis !== 'statement' ? axis : nextAxis(spot), spot, at, walker);
  }
}

/** A level of a list that says nothing of itself is known by its place there. */
function placeInList(map: TreeMap, axis: Axis | 'path', index: number): string | undefined {
  return axis === 'level' && nameOf(map, axis, undefined) === undefined ? String(index + 1) : undefined;
}

/** Things of no known kind that all have the same levels, and are named as no job is, are dimensions. */
function areDimensions(values: Tree[]): boolean {
  const maps = values.filter(isMap);
  const levels = maps.map((map) => {
    const found = [...map].find(([key, each]) => axisOfField(key, each) === 'level')?.[1];
    const list = Array.isArray(found) ? found.filter(isMap) : [];
    return isMap(found)
      ? [...found.keys()].join()
      : list.map((each, at) => nameOf(each, 'level', String(at + 1))).join();
  });
  const isNumbered = levels.every((each) => /^\d(,\d)*$/.test(each));
  const isAlike = levels.length > 0 && (isNumbered || levels.every((each) => each !== '' && each === levels[0]));
  return isAlike && maps.filter((map) => hasRoleWord(shownName(map) ?? '')).length <= maps.length / 2;
}

/** An object whose keys are names of an axis. */
function readKeyed(map: TreeMap, axis: Axis | 'path', spot: Spot, at: string, walker: Walker): void {
  for (const [key, value] of map) {
    const place = pointer(at, key);
    if (isMap(value)) visit(value, axis, key, spot, place, walker);
    else if (Array.isArray(value) && value.some(isMap)) {
      const inner: Spot = { ...spot, names: { ...spot.names }, path: [...spot.path] };
      enter(inner, axis, key, undefined, undefined, map);
      readField(axis === 'path' ? '' : nextAxis(inner), value, inner, place, walker);
    } else {
      const inner: Spot = { ...spot, names: { ...spot.names } };
      enter(inner, axis, key, undefined, undefined, map);
      const texts = isTextList(value) ? value : [scalarText(value)].filter((text) => text !== undefined);
      putTexts(texts, inner, place, walker);
    }
  }
}

function nextAxis(spot: Spot): Axis {
  const order: Axis[] = ['role', 'level', 'dimension', 'section'];
  return order.find((axis) => spot.names[axis] === undefined) ?? 'section';
}

/** Texts under a key: a section of that name where there are several such keys, else statements of this place. */
function addTexts(field: string, texts: string[], spot: Spot, at: string, walker: Walker): void {
  const axis = containerOf(field);
  // Names of roles or departments are said of a thing, not expected of anyone.
  const isNames = axis === 'role' || axis === 'path';
  const isAside = !spot.level && !spot.names.dimension && walker.hasLevels && axis === undefined;
  if (isNames || (isAside && !isSectionWord(spaced(field)))) {
    keepPlain(spot, 'role', field, texts.join(', '), at, walker);
    return;
  }
  const isSection = walker.hasSections || (isSectionWord(spaced(field)) && containerAxis(field) !== 'statement');
  const names = isSection && !spot.names.section ? { ...spot.names, section: titled(field) } : spot.names;
  putTexts(texts, { ...spot, names }, at, walker);
}

function putTexts(texts: string[], spot: Spot, at: string, walker: Walker): void {
  const cell = cellIn(spot, at, walker);
  texts.flatMap(bulletsOf).forEach((text, index) => {
    if (!text.trim()) return;
    if (isNotApplicable(text)) {
      if (cell.presence === 'empty') cell.presence = 'not-applicable';
      return;
    }
    cell.statements.push({ text: text.trim(), origin: { path: pointer(at, index) } });
    cell.presence = 'given';
  });
}

/** "coreCompetencies" is "Core Competencies". */
function titled(key: string): string {
  if (/[\s]/.test(key) || /^[A-Z]/.test(key)) return key;
  return spaced(key).replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
}

function isStatement(map: TreeMap, axis: string | undefined): boolean {
  const text = scalarText(
    map.get('text') ??
      map.get('statement') ??
      map.get('criteria') ??
      (axis === 'statement' ? (map.get('description') ?? map.get('summary')) : undefined),
  );
  return text !== undefined;
}

function addStatement(map: TreeMap, field: string, spot: Spot, at: string, walker: Walker): void {
  const text = scalarText(
    map.get('text') ?? map.get('statement') ?? map.get('criteria') ?? map.get('description') ?? map.get('summary'),
  )?.trim();
  if (!text) return;
  const children = [...map].flatMap(([key, value]): StatementDraft[] =>
    isTextList(value)
      ? value.map((each, index) => ({
          text: each.trim(),
          kind: /example/i.test(key) ? 'example' : 'detail',
          origin: { path: pointer(pointer(at, key), index) },
        }))
      : [],
  );
  const section = scalarText(map.get('section') ?? map.get('type'));
  const inSection =
    section && !spot.names.section ? section : walker.hasSections && !spot.names.section ? titled(field) : undefined;
  const names =
    inSection && containerAxis(inSection) !== 'statement' ? { ...spot.names, section: inSection } : spot.names;
  const cell = cellIn({ ...spot, names }, at, walker);
  cell.statements.push({ text, ...(children.length ? { children } : {}), origin: { path: at } });
  cell.presence = 'given';
}

/** Texts that are paths to other entries ("core-competencies/communication/2"). */
function isPointers(value: Tree): boolean {
  const texts = leafTexts(value);
  return texts !== null && texts.length > 0 && texts.every((text) => /^[\w.-]+(\/[\w.-]+)+$/.test(text));
}

function leafTexts(value: Tree): string[] | null {
  if (typeof value === 'string') return [value];
  const inner = Array.isArray(value) ? value : isMap(value) ? [...value.values()] : null;
  if (!inner) return null;
  const texts = inner.map(leafTexts);
  return texts.every((each) => each !== null) ? texts.flatMap((each) => each ?? []) : null;
}

function addRefs(value: Tree, field: string, spot: Spot, at: string, walker: Walker): void {
  if (isMap(value)) {
    for (const [key, each] of value) addRefs(each, key, spot, pointer(at, key), walker);
    return;
  }
  const cell = cellIn(spot, at, walker);
  const requirement = /optional/i.test(field)
    ? ('optional' as const)
    : /required|mandatory/i.test(field)
      ? ('required' as const)
      : null;
  cell.refs = [
    ...(cell.refs ?? []),
    ...(leafTexts(value) ?? []).map((target) => ({ target, ...(requirement ? { requirement } : {}) })),
  ];
}

function cellIn(spot: Spot, at: string, walker: Walker) {
  const { context } = walker;
  const name = context.mapping.role ?? spot.names.role;
  if (!name) ask(context.file, { path: at }, 'no name of a role', { key: 'role', ask: 'which role is this?' });
  let role = context.draft.roles.find(
    (each) => foldName(each.name) === foldName(name) && each.externalId === spot.roleExtras.externalId,
  );
  if (!role) {
    role = { ...emptyRole(name), name: name.trim(), ...spot.roleExtras };
    context.draft.roles.push(role);
  }
  const level: LevelDraft = spot.level ?? { name: 'All Levels', kind: 'common' };
  const { level: _, role: __, ...names } = spot.names;
  const cell = cellAt(role, levelIndex(role.levels, level), names);
  const dimension = role.dimensions[axisIndex(role.dimensions, names.dimension)];
  if (dimension && spot.groups.length) dimension.path ??= spot.groups;
  if (dimension && spot.dimension) {
    if (spot.dimension.description) dimension.description ??= { text: spot.dimension.description };
    if (spot.dimension.externalId) dimension.externalId ??= spot.dimension.externalId;
  }
  return cell;
}

/** A plain value that is no name: an attribute of the level or role, else kept aside. */
function keepPlain(spot: Spot, axis: Axis | 'path', field: string, value: Tree, at: string, walker: Walker): void {
  const text = scalarText(value);
  if (text === undefined || text === '') return;
  if (axis === 'level' && spot.level) {
    spot.level.attributes = [...(spot.level.attributes ?? []), { name: titled(field), value: text }];
    return;
  }
  if (axis === 'role' && meaningOfHeader(spaced(field)) === undefined) {
    spot.roleExtras.attributes = [...(spot.roleExtras.attributes ?? []), { name: titled(field), value: text }];
    return;
  }
  walker.context.draft.unmapped.push({ text: `${field}: ${text}`.slice(0, LIMITS.noteLength), origin: { path: at } });
}
