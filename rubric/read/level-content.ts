import { editDistance, foldName } from '../fold.ts';
import type { Block, Entry } from './block.ts';
import { addStatement, axisIndex, cellAt, type FrameworkDraft, type RoleDraft, type StatementDraft } from './draft.ts';
import { isBandWord, isSectionWord } from './known-words.ts';
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

type Axis = 'band' | 'dimension' | 'section';
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
  const axes = axesOf(groups.flat(), places);
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

/** "Band: Low" is the band Low; which axis it is follows from where it stands, as for any other. */
function withoutPrefix(block: Block): Block {
  if (block.kind !== 'label') return block;
  const name = /^(?:band|dimension|competency|area|pillar|theme|section)\s*(?:[:：]|\s[-–—]\s)\s*(\S.*)$/i.exec(
    block.text,
  )?.[1];
  return name ? { ...block, text: name } : block;
}

function setAside(line: { text: string; origin: Label['origin'] }, reading: Reading): void {
  reading.draft.unmapped.push({ text: line.text, origin: line.origin });
  reading.warnings.push(warningAt(reading.file, line.origin, line.text, 'a heading or a bullet; left out'));
}

const FOOTER =
  /\b(page|seite|confidential|internal use|do not distribute|copyright|last updated|reviewed on|printed|version \d|v\d+\.\d)\b|©|https?:|^\d+( ?\/ ?\d+)?$|\b\d{4}-\d\d-\d\d\b/i;

function isFooter(text: string): boolean {
  return FOOTER.test(text);
}

/** What each place is: bands by their words or, of three, the outermost; one alone is a dimension unless its words are sections'. */
function axesOf(groups: Group[], places: Places): Axis[] {
  const names = (place: number) =>
    [...places.allowed].filter(([, usual]) => usual.includes(place)).map(([name]) => name);
  const isMostly = (place: number, test: (name: string) => boolean) => {
    const all = names(place);
    return all.length > 0 && all.filter(test).length >= Math.max(Math.min(2, groups.length), all.length * 0.6);
  };
  const all = [...Array(places.depth).keys()];
  const band = all.find((place) => isMostly(place, isBandWord)) ?? (places.depth > 2 ? 2 : -1);
  const others = all.filter((place) => place !== band);
  return all.map((place) => {
    if (place === band) return 'band';
    if (others.length === 1) return isMostly(place, isSectionWord) ? 'section' : 'dimension';
    return place === others[0] ? 'section' : 'dimension';
  });
}

function outlineOf(axes: Axis[]): OutlineNote[] {
  return axes.map((axis, place) => ({
    axis,
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
  const enter = (label: Label, place: number) => {
    current[place] = label.text;
    for (let inner = 0; inner < place; inner++) current[inner] = undefined;
    const key = current.map((name) => foldName(name ?? '')).join('\u0000');
    const first = seen.get(key);
    if (first !== undefined) {
      const others = namesOf(role, axes[place]).filter((name) => foldName(name) !== foldName(label.text));
      const expected = `${others.map((name) => `"${name}"`).join(', ') || 'another heading'} or the next level (first: line ${first})`;
      errors.push(
        errorAt(reading.file, label.origin, `the ${axes[place]} "${label.text}" twice in ${levelName}`, expected),
      );
    }
    seen.set(key, label.origin.line ?? 0);
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
    const missing = current.indexOf(undefined);
    if (missing >= 0) {
      const names = [...places.allowed]
        .filter(([, usual]) => usual.includes(missing))
        .map(([name]) => `"${places.names.get(name)}"`);
      errors.push(
        errorAt(
          reading.file,
          first.origin,
          `a bullet without a ${axes[missing]}: "${first.text}"`,
          `one of ${names.join(', ')} above it`,
        ),
      );
      return;
    }
    const cell = cellAt(role, level, placeOf(current, axes));
    for (const entry of group.entries) addStatement(cell, statementOf(entry));
  };
}

/** A heading seen once that is one or two letters away from one that repeats is a slip, not a new name. */
function checkSpelling(label: Label, places: Places, reading: Reading, errors: Problem[]): void {
  const name = foldName(label.text);
  if (places.allowed.has(name) || name.length < 5) return;
  const near = [...places.allowed.keys()].find((known) => editDistance(known, name, 2) <= 2);
  if (near)
    errors.push(errorAt(reading.file, label.origin, `"${label.text}"`, `"${places.names.get(near)}", as elsewhere`));
  else {
    reading.warnings.push(
      warningAt(reading.file, label.origin, `the heading "${label.text}" only once`, 'headings that repeat'),
    );
  }
}

/** A statement with its children, from a list item. */
export function statementOf(entry: Entry): StatementDraft {
  const { children, ...rest } = entry;
  return children.length ? { ...rest, children: children.map(statementOf) } : rest;
}

function placeOf(current: (string | undefined)[], axes: Axis[]) {
  const place: { band?: string; dimension?: string; section?: string } = {};
  axes.forEach((axis, index) => {
    const name = current[index];
    if (name !== undefined) place[axis] = name;
  });
  return place;
}

function valuesOf(role: RoleDraft, axis: Axis | undefined) {
  return axis === 'band' ? role.bands : axis === 'dimension' ? role.dimensions : role.sections;
}

function namesOf(role: RoleDraft, axis: Axis | undefined): string[] {
  return valuesOf(role, axis).map((value) => value.name);
}

/** Sections that most places have and one lacks. */
function warnOfGaps(role: RoleDraft, reading: Reading): void {
  for (const cell of role.cells) {
    if (cell.presence !== 'empty') continue;
    const names = [
      role.bands[cell.band]?.name,
      role.dimensions[cell.dimension]?.name,
      role.sections[cell.section]?.name,
    ];
    const where = [levelLabel(role.levels[cell.level] ?? {}), ...names.filter(Boolean)].join(' · ');
    reading.warnings.push(warningAt(reading.file, {}, `nothing below ${where}`, 'statements'));
  }
  const wanted =
    Math.max(1, role.bands.length) * Math.max(1, role.dimensions.length) * Math.max(1, role.sections.length);
  const missing = wanted * role.levels.length - role.cells.length;
  if (missing > 0)
    reading.warnings.push(warningAt(reading.file, {}, `${missing} places without a heading`, 'a heading in each'));
}
