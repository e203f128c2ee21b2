import { foldName } from '../fold.ts';
import { type Block, isHeading } from './block.ts';
import type { FrameworkDraft, LevelDraft, StatementDraft } from './draft.ts';
import { isNotApplicable } from './draft.ts';
import { entryToStatement, splitLead } from './entry.ts';
import { isGroup } from './heading-axes.ts';
import { blockText } from './html-blocks.ts';
import { withoutAxisWord } from './known-words.ts';
import { parseLevelLine, parseLevelValue } from './level-line.ts';
import type { PlaceAxis, Placement } from './placement.ts';
import { fail, type Problem } from './problem.ts';
import type { Mapping } from './source.ts';
import { readTable } from './table.ts';

/** A run of blocks inside one level, or outside all of them. */
export interface DocumentPart {
  inLevel: boolean;
  blocks: Block[];
  axisOf: (block: Block) => PlaceAxis | undefined;
  role?: string;
}

/** What a way of reading gives back, whichever it was. */
export interface DocumentReading {
  role?: string;
  placements: Placement[];
  notes: FrameworkDraft['notes'];
  descriptions?: [LevelDraft, { text: string }][];
}

interface Context {
  file: string;
  mapping: Mapping;
  warnings: Problem[];
  draft: FrameworkDraft;
}

type Place = Placement['place'];

/** What stands at one place, in order, before it is known whether paragraphs are statements there. */
interface Spot {
  place: Place;
  texts: Exclude<Block, { kind: 'list' | 'table' }>[];
  statements: StatementDraft[];
  /** For each text: the number of statements before it. */
  before: number[];
  group?: string;
  origin: Block['origin'];
  isNotApplicable: boolean;
  /** Cells of tables that stand here. */
  cells: Placement[];
}

const INNER: Record<string, PlaceAxis[]> = {
  role: ['level', 'band', 'dimension', 'section'],
  level: ['band', 'dimension', 'section'],
  band: ['dimension', 'section'],
  dimension: ['section'],
  section: [],
};

/** Reads the parts of a document in order: headings change the place, lists and paragraphs fill it, tables bring their own. */
export function sectionReader(parts: DocumentPart[], context: Context): DocumentReading {
  const notes: FrameworkDraft['notes'] = [];
  const placements: Placement[] = [];
  const descriptions: [LevelDraft, { text: string }][] = [];
  const spots: Spot[] = [];
  const place: Place = {};
  let role: string | undefined;
  let outer: string | undefined;
  for (const part of parts) {
    role ??= part.role;
    for (const block of part.blocks) {
      const axis = part.axisOf(block);
      if (axis && isHeading(block)) {
        for (const inner of INNER[axis] ?? []) {
          // A level or band under a dimension keeps it: the dimension stands outside the levels then.
          if (!(axis !== 'role' && inner === 'dimension' && outer)) delete place[inner];
        }
        place[axis] = withoutAxisWord(block.text);
        if (axis === 'dimension' && !part.inLevel) outer = block.text;
        if (axis === 'role') role ??= block.text;
        refuseTwin(axis, place, spots, block, context);
        if (part.inLevel) spots.push(newSpot(place, block.origin));
        continue;
      }
      if (!part.inLevel)
        notes.push({
          kind: spots.length ? 'page-text' : 'preamble',
          text: clip(blockText(block)),
          origin: block.origin,
        });
      else fill(block, spots, place, notes, context);
    }
  }
  const anyList = spots.some((spot) => spot.statements.length > 0 || spot.cells.length > 0);
  for (const spot of spots) settle(spot, spots, anyList, placements, notes, descriptions, context.mapping);
  return { placements, notes, descriptions, ...(role ? { role } : {}) };
}

/**
 * A numbered level that stands a second time under the same role is a slip, and so is a band under the same level; other
 * headings that repeat are joined.
 */
function refuseTwin(axis: PlaceAxis, place: Place, spots: Spot[], block: Block, context: Context): void {
  if (axis === 'band') refuseBand(place, spots, block, context);
  if (axis !== 'level' || !parseLevelLine(place.level ?? '')) return;
  const key = (each: Place) => {
    const { number, code } = parseLevelValue(each.level ?? '');
    return [each.role, each.dimension, code ?? number].join('\u0000');
  };
  const twin = spots.find((spot) => !spot.place.section && !spot.place.band && key(spot.place) === key(place));
  if (!twin) return;
  const found = `the level "${place.level}" a second time`;
  fail(context.file, block.origin, found, `another level (first: line ${twin.origin.line})`);
}

function refuseBand(place: Place, spots: Spot[], block: Block, context: Context): void {
  const key = (each: Place) =>
    [each.role, each.level, each.dimension, each.band].map((name) => foldName(name ?? '')).join();
  const twin = spots.find((spot) => spot.place.band && !spot.place.section && key(spot.place) === key(place));
  if (!twin) return;
  const expected = `another band or the next level (first: line ${twin.origin.line})`;
  fail(context.file, block.origin, `the band "${place.band}" a second time in ${place.level ?? 'a level'}`, expected);
}

function newSpot(place: Place, origin: Block['origin']): Spot {
  return { place: { ...place }, texts: [], statements: [], before: [], origin, isNotApplicable: false, cells: [] };
}

function fill(block: Block, spots: Spot[], place: Place, notes: FrameworkDraft['notes'], context: Context): void {
  const spot = spots.at(-1);
  if (!spot) return;
  if (block.kind === 'list') {
    for (const entry of block.entries) addStatement(spot, entryToStatement(entry));
  } else if (block.kind === 'table') {
    const table = readTable(block.rows, { file: context.file, mapping: context.mapping, inLevel: true });
    const given = table?.placements.filter((each) => each.presence !== 'empty') ?? [];
    if (!table || given.length === 0)
      notes.push({ kind: 'page-text', text: clip(blockText(block)), origin: block.origin });
    for (const each of given) {
      const path = each.place.dimension && place.dimension ? { path: [place.dimension] } : {};
      spot.cells.push({ ...each, ...path, place: { ...place, ...each.place } });
    }
  } else if (isGroup(block.text)) spot.group = block.text.trim().slice(1, -1);
  else if (block.kind === 'paragraph') {
    if (isNotApplicable(block.text)) spot.isNotApplicable = true;
    else if (block.text) {
      spot.texts.push(spot.group ? ({ ...block, group: spot.group } as Spot['texts'][number]) : block);
      spot.before.push(spot.statements.length);
    }
  } else spot.group = block.text.replace(/\s*[:：]$/, '');
}

function addStatement(spot: Spot, statement: StatementDraft): void {
  if (isNotApplicable(statement.text) && !statement.children?.length) spot.isNotApplicable = true;
  else spot.statements.push(spot.group ? { ...statement, group: spot.group } : statement);
}

/** Paragraphs are statements where no list stands; before a list they introduce it, after it they are notes. */
function settle(
  spot: Spot,
  spots: Spot[],
  anyList: boolean,
  placements: Placement[],
  notes: FrameworkDraft['notes'],
  descriptions: [LevelDraft, { text: string }][],
  mapping: Mapping,
): void {
  const { place, texts, statements } = spot;
  const isLevelItself = !place.section && !(place.dimension && isInner(spot, spots));
  const hasInner = spots.some(
    (other) => other !== spot && other.place.level === place.level && isWithin(other.place, place),
  );
  placements.push(...spot.cells);
  const hasContent = statements.length > 0 || spot.cells.length > 0;
  // Where no level is parted any further, one without a list says what it expects in its paragraphs.
  const isFlat = spots.every((other) => !other.place.section && !other.place.dimension && !other.place.band);
  const introduces = isLevelItself && (hasInner || (anyList && !isFlat));
  const paragraphs = mapping.paragraphs !== 'notes' && !hasContent && !introduces;
  const kept = paragraphs ? texts.map((text) => asStatement(text)) : statements;
  if (kept.length || spot.isNotApplicable) {
    placements.push({
      place,
      statements: kept,
      presence: kept.length ? 'given' : 'not-applicable',
      origin: spot.origin,
    });
  } else if (!isLevelItself && !hasInner && texts.length === 0 && !hasContent) {
    placements.push({ place, statements: [], presence: 'empty', origin: spot.origin });
  }
  if (paragraphs || texts.length === 0) return;
  const intro = texts.filter((_, index) => spot.before[index] === 0);
  if (isLevelItself && place.level && intro.length) {
    descriptions.push([parseLevelValue(place.level), { text: intro.map((text) => text.text).join('\n\n') }]);
  }
  for (const text of isLevelItself ? texts.slice(intro.length) : texts) {
    notes.push({ kind: 'page-text', text: clip(text.text), origin: text.origin });
  }
}

/** Whether the dimension of a spot stands inside its level, as the level's own spot then comes before it. */
function isInner(spot: Spot, spots: Spot[]): boolean {
  return spots.some((other) => other.place.level === spot.place.level && !other.place.dimension);
}

function isWithin(inner: Place, outer: Place): boolean {
  const axes: PlaceAxis[] = ['band', 'dimension', 'section'];
  return (
    axes.every((axis) => !outer[axis] || outer[axis] === inner[axis]) &&
    axes.some((axis) => !outer[axis] && inner[axis])
  );
}

function asStatement(text: Spot['texts'][number]): StatementDraft {
  const { kind: _, ...rich } = text;
  const { group } = text as { group?: string };
  const { depth: __, ...plain } = { depth: 0, ...rich };
  return group ? { ...splitLead(plain), group } : splitLead(plain);
}

function clip(text: string): string {
  return text.slice(0, 19_000);
}
