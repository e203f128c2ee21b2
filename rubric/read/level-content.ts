import { splitWrittenLead } from '../csv-form.ts';
import { foldName } from '../fold.ts';
import { editDistance } from '../words/edit-distance.ts';
import type { Block, Entry } from './block.ts';
import { addStatement, axisIndex, cellAt, type FrameworkDraft, type RoleDraft, type StatementDraft } from './draft.ts';
import { isBandWord, isFooter, isSectionWord, withoutAxisWord } from './known-words.ts';
import { learnPlaces, type Places, placeRun, type Run } from './label-axes.ts';
import { type LevelPart, levelLabel } from './level-part.ts';
import { errorAt, type OutlineNote, type Problem, Unreadable, warningAt } from './problem.ts';
import type { Mapping } from './source.ts';

/** Where the remarks of a reading go. */
export interface Reading {
  file: string;
  mapping: Mapping;
  warnings: Problem[];
  outline: OutlineNote[];
  draft: FrameworkDraft;
}

type Axis = 'band' | 'dimension' | 'section' | 'group';
type Label = Extract<Block, { kind: 'label' }>;

/** Labels in a row, and the statements below the last of them. */
interface Group {
  labels: Label[];
  entries: Entry[];
}

/**
 * Fills a role with the content of its levels: which label is band, dimension or section follows from where each stands
 * over the whole document.
 *
 * @throws Unreadable with every bullet that has no heading where others have one, and every heading that stands twice
 */
export function fillRole(role: RoleDraft, levels: LevelPart[], reading: Reading): void {
  const groups = levels.map((part) => groupsOf(part.blocks, reading));
  const places = learnPlaces(groups.flat().map(runOf));
  const axes = axesOf(groups.flat(), places, reading.mapping.bands);
  reading.outline.push(...outlineOf(axes));
  const errors: Problem[] = [];
  levels.forEach((part, index) => {
    const level = role.levels.push(part.level) - 1;
    const filler = levelFiller(role, level, levelLabel(part.level), places, axes, reading, errors);
    for (const group of groups[index] ?? []) filler(group);
  });
  if (errors.length) throw new Unreadable(errors);
  warnOfGaps(role, reading);
}

function runOf(group: Group): Run {
  return { labels: group.labels.map((label) => label.text), hasList: group.entries.length > 0 };
}

/** Groups a level's blocks; lines that look like a page's header or footer and sentences are set aside. */
function groupsOf(blocks: Block[], reading: Reading): Group[] {
  const groups: Group[] = [];
  for (const block of blocks.map(withoutPrefix)) {
    const last = groups.at(-1);
    if (block.kind === 'list') {
      if (last) last.entries.push(...block.entries);
      else groups.push({ labels: [], entries: [...block.entries] });
    } else if (block.kind === 'label' && !isFooter(block.text)) {
      if (last && last.entries.length === 0) last.labels.push(block);
      else groups.push({ labels: [block], entries: [] });
    } else if (block.kind !== 'table' && block.kind !== 'heading') {
      setAside(block, reading);
    }
  }
  return groups;
}

function withoutPrefix(block: Block): Block {
  return block.kind === 'label' ? { ...block, text: withoutAxisWord(block.text) } : block;
}

function setAside(line: { text: string; origin: Label['origin'] }, reading: Reading): void {
  reading.draft.unmapped.push({ text: line.text, origin: line.origin });
  reading.warnings.push(warningAt(reading.file, line.origin, line.text, 'a heading or a bullet; left out'));
}

/**
 * What each place is: bands by their words or, of three, the outermost; one alone is a dimension unless its words are
 * sections'. A person may have said that there are bands, then the outermost are those, or none.
 */
function axesOf(groups: Group[], places: Places, hasBands: boolean | undefined): Axis[] {
  const names = (place: number) =>
    [...places.allowed].filter(([, usual]) => usual.includes(place)).map(([name]) => name);
  const isMostly = (place: number, test: (name: string) => boolean) => {
    const all = names(place);
    return all.length > 0 && all.filter(test).length >= Math.max(Math.min(2, groups.length), all.length * 0.6);
  };
  const all = [...Array(places.depth).keys()];
  const guessed = all.find((place) => isMostly(place, isBandWord)) ?? (places.depth > 2 ? 2 : -1);
  const band = hasBands === false ? -1 : hasBands && guessed < 0 ? places.depth - 1 : guessed;
  const others = all.filter((place) => place !== band);
  if (others.length > 2) return ['group', 'section', 'dimension'];
  return all.map((place) => {
    if (place === band) return 'band';
    if (others.length === 1) return isMostly(place, isSectionWord) ? 'section' : 'dimension';
    return place === others[0] ? 'section' : 'dimension';
  });
}

function outlineOf(axes: Axis[]): OutlineNote[] {
  return axes.map((axis, place) => ({
    axis: axis === 'group' ? 'statement' : axis,
    from: `heading ${place === 0 ? 'right above the statements' : `${place + 1} above the statements`}`,
    confidence: axis === 'band' ? 0.9 : 0.95,
    reason: axis === 'band' ? 'its words, or the outermost of three' : 'where its labels repeat under each level',
  }));
}

/** A function that takes the groups of one level in order and keeps track of the headings in force. */
function levelFiller(
  role: RoleDraft,
  level: number,
  levelName: string,
  places: Places,
  axes: Axis[],
  reading: Reading,
  errors: Problem[],
): (group: Group) => void {
  const current: (string | undefined)[] = axes.map(() => undefined);
  const seen = new Map<string, number>();
  // Below a heading that is wrong already, what follows from it is not said again.
  let muted = -1;
  const report = (place: number, problem: Problem) => {
    if (place > muted) errors.push(problem);
    muted = Math.max(muted, place);
  };
  const enter = (label: Label, place: number) => {
    current[place] = label.text;
    for (let inner = 0; inner < place; inner++) current[inner] = undefined;
    const key = current.map((name) => foldName(name ?? '')).join('\u0000');
    const first = seen.get(key);
    const isNewPart = first === undefined && place >= muted;
    if (isNewPart) muted = -1;
    if (first !== undefined) {
      const others = usualNames(places, place).filter((name) => foldName(name) !== foldName(label.text));
      const outer = axes.slice(place + 1).map((axis) => `the next ${axis}`);
      const expected = [...others.map((name) => `"${name}"`), ...outer].join(', ');
      const found = `the ${axes[place]} "${label.text}" twice in ${levelName}`;
      const ending = `${expected ? `${expected} or ` : ''}the next level (first: line ${first})`;
      report(place, errorAt(reading.file, label.origin, found, ending));
    }
    seen.set(key, first ?? label.origin.line ?? 0);
    if (axes[place] === 'group') return;
    if (place === 0) cellAt(role, level, placeOf(current, axes));
    else axisIndex(valuesOf(role, axes[place]), label.text);
  };
  return (group) => {
    const run = placeRun(runOf(group), places);
    group.labels.forEach((label, index) => {
      const place = run[index];
      if (place === null || place === undefined) setAside(label, reading);
      else {
        checkSpelling(label, places, reading, errors);
        enter(label, place);
      }
    });
    const first = group.entries[0];
    if (!first) return;
    const missing = current.lastIndexOf(undefined);
    if (missing >= 0) {
      const names = usualNames(places, missing).map((name) => `"${name}"`);
      const found = `a bullet without a ${axes[missing]}: "${first.text}"`;
      report(missing, errorAt(reading.file, first.origin, found, `one of ${names.join(', ')} above it`));
      return;
    }
    const cell = cellAt(role, level, placeOf(current, axes));
    const marker = current[axes.indexOf('group')];
    for (const entry of group.entries) {
      const statement = statementOf(entry);
      addStatement(cell, marker ? { ...statement, group: marker } : statement);
    }
  };
}

/** The names that stand at a place elsewhere, as they are first written. */
function usualNames(places: Places, place: number): string[] {
  return [...places.allowed]
    .filter(([, usual]) => usual.includes(place))
    .map(([name]) => places.names.get(name) ?? name);
}

/** A heading seen once that is one or two letters away from one that repeats is a slip, not a new name. */
function checkSpelling(label: Label, places: Places, reading: Reading, errors: Problem[]): void {
  const name = foldName(label.text);
  if (places.allowed.has(name)) return;
  const near = [...places.allowed.keys()].find((known) => isSlip(name, known));
  if (near) {
    errors.push(errorAt(reading.file, label.origin, `"${label.text}"`, `"${places.names.get(near)}", as elsewhere`));
  } else {
    reading.warnings.push(
      warningAt(reading.file, label.origin, `the heading "${label.text}" only once`, 'headings that repeat'),
    );
  }
}

/** One or two letters apart; in a short word one, or two that changed places. */
function isSlip(name: string, known: string): boolean {
  const sorted = (text: string) => [...text].sort().join('');
  if (name.length < 5) return name.length > 2 && (editDistance(known, name, 1) <= 1 || sorted(known) === sorted(name));
  return editDistance(known, name, 2) <= 2;
}

/** A statement with its children, from a list item of plain text. */
export function statementOf(entry: Entry): StatementDraft {
  const { children, ...rest } = entry;
  const own = rest.marks || rest.lead ? rest : { ...rest, ...splitWrittenLead(rest.text) };
  return children.length ? { ...own, children: children.map(statementOf) } : own;
}

function placeOf(current: (string | undefined)[], axes: Axis[]) {
  const place: { band?: string; dimension?: string; section?: string } = {};
  axes.forEach((axis, index) => {
    const name = current[index];
    if (name !== undefined && axis !== 'group') place[axis] = name;
  });
  return place;
}

function valuesOf(role: RoleDraft, axis: Axis | undefined) {
  return axis === 'band' ? role.bands : axis === 'dimension' ? role.dimensions : role.sections;
}

/** Headings with nothing below, and places that have no heading although others have one there. */
function warnOfGaps(role: RoleDraft, reading: Reading): void {
  const name = (level: number, ...names: (string | undefined)[]) =>
    [levelLabel(role.levels[level] ?? {}), ...names.filter(Boolean)].join(' · ');
  const warn = (level: number, found: string, expected: string) => {
    reading.warnings.push(warningAt(reading.file, role.levels[level]?.origin ?? {}, found, expected));
  };
  const given = new Map(role.cells.map((cell) => [[cell.level, cell.band, cell.dimension, cell.section].join(), cell]));
  const indexes = (values: unknown[]) => (values.length ? [...values.keys()] : [-1]);
  for (const level of role.levels.keys()) {
    for (const band of indexes(role.bands)) {
      for (const dimension of indexes(role.dimensions)) {
        for (const section of indexes(role.sections)) {
          const cell = given.get([level, band, dimension, section].join());
          const place = name(
            level,
            role.bands[band]?.name,
            role.dimensions[dimension]?.name,
            role.sections[section]?.name,
          );
          if (!cell) warn(level, `no ${place}`, 'that heading, as elsewhere');
          else if (cell.presence === 'empty') warn(level, `nothing below ${place}`, 'statements');
        }
      }
    }
  }
}
