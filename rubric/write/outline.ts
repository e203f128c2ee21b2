import { foldName } from '../fold.ts';
import { isBandWord, isFooter, isSectionWord } from '../read/known-words.ts';
import { parseLevelLine } from '../read/level-line.ts';
import type { Level, Role, Statement } from '../schema.ts';
import { cellsInOrder, levelTitle, type NamedCell } from './walk.ts';

/** One step of a role's outline: a heading to write, or the statements that follow. */
export type OutlineStep =
  | { kind: 'level'; level: Level; title: string; name: string | undefined }
  | { kind: 'band' | 'dimension' | 'section'; name: string }
  | { kind: 'group'; name: string }
  | { kind: 'statements'; statements: Statement[] }
  | { kind: 'not-applicable' };

/**
 * The headings and statements of a role in the order they are written, each heading where it changes; again where a place
 * without an inner heading follows one that has it.
 */
export function outlineOf(role: Role): OutlineStep[] {
  const cells = cellsInOrder(role);
  return role.levels.flatMap((level) => {
    const title = levelTitle(level);
    const start: OutlineStep = { kind: 'level', level, title, name: level.name === title ? undefined : level.name };
    const steps: OutlineStep[] = [start];
    let above: (string | undefined)[] = [];
    for (const each of cells.filter((cell) => cell.level === level)) {
      steps.push(...headingsOf(each, above, start), ...contentOf(each));
      above = namesOf(each);
    }
    return steps;
  });
}

const AXES = ['band', 'dimension', 'section'] as const;

function namesOf({ band, dimension, section }: NamedCell): (string | undefined)[] {
  return [band, dimension, section];
}

function headingsOf(cell: NamedCell, above: (string | undefined)[], level: OutlineStep): OutlineStep[] {
  const names = namesOf(cell);
  const changed = names.findIndex((name, index) => name !== above[index]);
  if (changed < 0) return [];
  const headings = names.flatMap((name, index): OutlineStep[] =>
    name !== undefined && index >= changed ? [{ kind: AXES[index] ?? 'section', name }] : [],
  );
  if (headings.length > 0 && names[changed] !== undefined) return headings;
  // What is left out now stood there before: the heading outside it is written again.
  if (above.every((name, index) => index < changed || name === undefined)) return headings;
  const outer = names.findLastIndex((name, index) => index < changed && name !== undefined);
  const again: OutlineStep = outer < 0 ? level : { kind: AXES[outer] ?? 'section', name: names[outer] ?? '' };
  return [again, ...headings];
}

/** The statements, parted where their group changes. */
function contentOf({ cell, band, dimension, section }: NamedCell): OutlineStep[] {
  if (cell.presence === 'not-applicable') return [{ kind: 'not-applicable' }];
  const steps: OutlineStep[] = [];
  let group: string | undefined;
  for (const statement of cell.statements) {
    const last = steps.at(-1);
    if (statement.group !== group || last?.kind !== 'statements') {
      const inner = section ? 'section' : dimension ? 'dimension' : 'band';
      const name = section ?? dimension ?? band;
      if (statement.group) steps.push({ kind: 'group', name: statement.group });
      else if (group && name) steps.push({ kind: inner, name });
      steps.push({ kind: 'statements', statements: [statement] });
    } else last.statements.push(statement);
    group = statement.group;
  }
  return steps;
}

/**
 * Whether a plain outline of the role can be read in one way only, so that its headings need not say what they are: levels
 * with a number or code and a name, every place of the same depth, and names that tell bands, dimensions and sections.
 */
export function isPlainOutline(role: Role): boolean {
  const { levels, bands, dimensions, sections, cells } = role;
  const marks = new Set(levels.map((level) => level.code ?? level.number));
  const areLevels = levels.every((level) => level.name && parseLevelLine(levelTitle(level)) && isPlainName(level.name));
  if (levels.length < 2 || marks.size < levels.length || !areLevels) return false;
  if (levels.some((level) => !cells.some((cell) => cell.levelId === level.id))) return false;
  const isEven = cells.every(
    (cell) =>
      (cell.bandId !== undefined) === bands.length > 0 &&
      (cell.dimensionId !== undefined) === dimensions.length > 0 &&
      (cell.sectionId !== undefined) === sections.length > 0 &&
      !cell.statements.some((statement) => statement.group),
  );
  const names = [...bands, ...dimensions, ...sections, ...levels].map((each) => foldName(each.name ?? ''));
  const areDistinct = new Set(names).size === names.length;
  return (
    isEven &&
    areDistinct &&
    [...bands, ...dimensions, ...sections].every((each) => isPlainName(each.name)) &&
    areTold(role)
  );
}

/** A heading that is neither a sentence, nor a level, nor what stands at the foot of a page. */
function isPlainName(name: string): boolean {
  const isShort = name.length <= 60 && !/[.!?;,:\n[\]#*_`{}]|^\W|^\d/.test(name);
  return isShort && !isFooter(name) && parseLevelLine(name) === null;
}

function areTold({ bands, dimensions, sections, cells }: Role): boolean {
  const axes = [bands, dimensions, sections].filter((each) => each.length > 0);
  const uses = (id: string) =>
    cells.filter((cell) => cell.bandId === id || cell.dimensionId === id || cell.sectionId === id).length;
  if (axes.flat().some((each) => uses(each.id) < 2)) return false;
  const areBands = bands.length > 1 && bands.every((band) => isBandWord(band.name));
  if (bands.length > 0 && !areBands) return false;
  if ([...dimensions, ...sections].some((each) => isBandWord(each.name))) return false;
  if (dimensions.length > 0 && sections.length > 0) return true;
  return sections.length > 0
    ? sections.every((section) => isSectionWord(section.name))
    : !dimensions.some((dimension) => isSectionWord(dimension.name));
}
