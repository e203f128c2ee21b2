import { foldName, tidyName } from '../fold.ts';
import { type Block, headingDepth, isHeading, LABEL_DEPTH } from './block.ts';
import type { FrameworkDraft, LevelDraft } from './draft.ts';
import { partEvenDepths } from './even-depths.ts';
import { type HeadingAxes, headingAxes, headingsOf } from './heading-axes.ts';
import { blockText } from './html-blocks.ts';
import { withoutAxisWord } from './known-words.ts';
import { draftLabelled } from './labelled.ts';
import { promoteLeadLabels } from './lead-labels.ts';
import { keepLeftOver, piecesOf } from './left-over.ts';
import { promoteLevelBullets } from './level-bullets.ts';
import { isRankName, parseLevelLine } from './level-line.ts';
import { LIMITS } from './limits.ts';
import { promoteListLabels } from './list-labels.ts';
import { promoteNestedLists } from './nested-lists.ts';
import { linesOnly, markOutlineLines } from './outline-lines.ts';
import { putPlacements } from './place-tables.ts';
import { ask, fail, type OutlineNote, type Problem, warningAt } from './problem.ts';
import { type DocumentPart, type DocumentReading, sectionReader } from './section-content.ts';
import type { Mapping } from './source.ts';
import { readTable } from './table.ts';
import { type Drafted, draftLines } from './text.ts';
import { splitLevels } from './text-levels.ts';
import { raiseTwins } from './twin-headings.ts';

/** What a file says about itself beside its text. */
export interface DocumentHints {
  title?: string;
  language?: string;
  /** Position among several files, from the front matter. */
  weight?: number;
}

/**
 * Recognises the rubric in a document of headings, lists, paragraphs and tables. A document without level headings is read
 * by its tables, or as one level that its title names.
 *
 * @throws Unreadable when there is nothing to import, or with the question a mapping must answer
 */
export function draftDocument(source: Block[], file: string, mapping: Mapping, given: DocumentHints = {}): Drafted {
  const headings = source.filter(isHeading).length;
  if (headings > LIMITS.headings) fail(file, { line: 1 }, `${headings} headings`, `at most ${LIMITS.headings}`);
  const blocks = outlineOf(source);
  const title = pageTitle(given.title, source);
  const hints = title ? { ...given, title } : given;
  const labelled = draftLabelled(source, file, mapping);
  if (labelled) return { ...labelled, ...weightOf(hints) };
  const lines = linesOnly(source);
  if (lines && splitLevels(lines).levels.length > 1) return { ...draftLines(lines, file, mapping), ...weightOf(hints) };
  if (blocks.length === 0) fail(file, { line: 1 }, 'an empty document', 'headings with lists, or a table');
  const draft: FrameworkDraft = {
    roles: [],
    notes: [],
    unmapped: [],
    ...(hints.language ? { language: hints.language } : {}),
  };
  const warnings: Problem[] = [];
  const found = headingAxes(headingsOf(blocks), mapping.headings, mapping.bands);
  const context = { file, mapping, warnings, draft };
  const guessed = found.levelDepth === null || found.isGuess === true;
  const leveled = guessed ? levelTables(blocks, file, mapping) : [];
  // Tables that name the levels themselves, one below each heading, say more than headings that only repeat.
  const tables = found.levelDepth === null || leveled.length >= levelCount(found) ? leveled : [];
  const reading = tables.length
    ? fromTables(blocks, tables, hints)
    : sectionReader(
        found.levelDepth === null ? asOneLevel(blocks, hints, file, mapping) : withPromoted(blocks, found),
        context,
      );
  for (const note of reading.notes) {
    draft.notes.push(note);
    warnings.push(warningAt(file, note.origin ?? {}, note.text, 'part of the rubric; kept as a note'));
  }
  const own = reading.role ?? hints.title ?? openingLine(blocks);
  const role = mapping.role ?? own;
  putPlacements(draft, reading.placements, {
    file,
    mapping,
    warnings,
    ...(role ? { role: withoutAxisWord(tidyName(role)) } : {}),
  });
  for (const [level, description] of reading.descriptions ?? []) {
    for (const each of draft.roles.flatMap((owner) => owner.levels)) {
      if (sameLevel(each, level) && !each.description) each.description = description;
    }
  }
  keepLeftOver(piecesOf(source), draft, file, warnings);
  const outline: OutlineNote[] = [
    {
      axis: 'level',
      from: tables.length ? 'the tables' : 'headings',
      confidence: 0.9,
      reason: tables.length ? 'levels stand in a table' : found.reason,
    },
  ];
  return { draft, warnings, outline, ...(own ? { title: tidyName(own) } : {}), ...weightOf(hints) };
}

function weightOf({ weight }: DocumentHints): { weight?: number } {
  return weight === undefined ? {} : { weight };
}

/** "IC3 Engineer - Career Site" of a page whose own first lines say "IC3 Engineer". */
function pageTitle(title: string | undefined, blocks: Block[]): string | undefined {
  const own = title?.split(/\s+[-–—|·»]\s+/).map(foldName) ?? [];
  const line = blocks
    .slice(0, 5)
    .find(
      (block) =>
        block.kind !== 'list' && block.kind !== 'table' && own.length > 1 && own.includes(foldName(block.text)),
    );
  return line && 'text' in line ? line.text : title;
}

/** A short first line that is no heading, as a title set only in a larger font. */
function openingLine([first]: Block[]): string | undefined {
  const isTitle = first?.kind === 'paragraph' && first.text.length <= 80 && !/[.!?:;,\n]/.test(first.text);
  return isTitle ? first.text : undefined;
}

function sameLevel(left: LevelDraft, right: LevelDraft): boolean {
  return left.code === right.code && left.number === right.number && left.name === right.name;
}

/** The blocks with every heading marked as one, however the document writes them. */
function outlineOf(source: Block[]): Block[] {
  return partEvenDepths(
    promoteNestedLists(promoteLevelBullets(markOutlineLines(promoteLeadLabels(raiseTwins(source))))),
  );
}

/** Tables that name levels themselves, each with the nearest heading above it. */
function levelTables(blocks: Block[], file: string, mapping: Mapping) {
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'table') return [];
    const table = readTable(block.rows, { file, mapping, isAlone: true });
    return table?.axes.has('level') && table.placements.some((each) => each.presence === 'given')
      ? [{ at, table }]
      : [];
  });
}

function levelCount(found: HeadingAxes): number {
  return Math.max(2, [...found.axes.values()].filter((axis) => axis === 'level').length);
}

function fromTables(
  blocks: Block[],
  tables: { at: number; table: NonNullable<ReturnType<typeof readTable>> }[],
  hints: DocumentHints,
): DocumentReading {
  const used = new Set(tables.map(({ at }) => at));
  const headings = headingsOf(blocks).filter((heading) => heading.depth < LABEL_DEPTH);
  const [title] = headings;
  const isAcross = tables.length > 1 && new Set(tables.map(({ table }) => dimensionsOf(table))).size === 1;
  const placements = tables.flatMap(({ at, table }) => {
    const nearest = headings.findLast((heading) => heading.at < at);
    const dimension = nearest && nearest !== title && tables.length > 1 ? nearest.text : undefined;
    return table.placements.map((each) => {
      if (!dimension) return each;
      const { dimension: own, ...place } = each.place;
      if (!own) return { ...each, place: { ...place, dimension } };
      // The same columns in the table of each heading are sections of what the heading names.
      return isAcross && !place.section ? { ...each, place: { ...place, dimension, section: own } } : each;
    });
  });
  const notes = blocks.flatMap((block, at) => (used.has(at) || block.kind === 'heading' ? [] : [noteOf(block)]));
  const role = tables[0]?.table.title ?? title?.text ?? hints.title;
  return { placements, notes, ...(role ? { role } : {}) };
}

function dimensionsOf(table: NonNullable<ReturnType<typeof readTable>>): string {
  return [...new Set(table.placements.map(({ place }) => foldName(place.dimension ?? '')))].join();
}

function noteOf(block: Block): FrameworkDraft['notes'][number] {
  return { kind: 'page-text', text: blockText(block).slice(0, LIMITS.noteLength), origin: block.origin };
}

/** The blocks in parts: one for each level, with whatever stands before and between them. */
function withPromoted(blocks: Block[], found: HeadingAxes): DocumentPart[] {
  const parts = partsOf(blocks, found);
  const inLevels = parts.filter((part) => part.inLevel);
  const hasAxes = [...found.axes.values()].some((axis) => axis === 'dimension' || axis === 'section');
  if (hasAxes) return parts;
  const promoted = promoteListLabels(inLevels.map((part) => part.blocks));
  const changed = promoted.some((each, index) => each !== inLevels[index]?.blocks);
  if (!changed) return parts;
  const labels = promoted.flat().filter((block) => block.kind === 'label');
  const axis = labelAxis(labels.map((block) => block.text));
  inLevels.forEach((part, index) => {
    const before = part.axisOf;
    part.blocks = promoted[index] ?? part.blocks;
    part.axisOf = (block) => (block.kind === 'label' && labels.includes(block) ? axis : before(block));
  });
  return parts;
}

function labelAxis(names: string[]): 'dimension' | 'section' {
  const axes = headingAxes([
    { depth: 1, text: 'Level 1', at: 0 },
    ...names.map((text, index) => ({ depth: 2, text, at: index + 1 })),
    { depth: 1, text: 'Level 2', at: names.length + 1 },
  ]).axes;
  return [...axes.values()].includes('section') ? 'section' : 'dimension';
}

function partsOf(blocks: Block[], found: HeadingAxes): DocumentPart[] {
  const byAt = new Map([...found.axes].map(([heading, axis]) => [heading.at, axis]));
  const axes = new Map(blocks.map((block, at) => [block, byAt.get(at)]));
  const axisOf = (block: Block) => axes.get(block);
  const depth = found.levelDepth ?? 0;
  const parts: DocumentPart[] = [{ inLevel: false, blocks: [], axisOf: () => undefined }];
  blocks.forEach((block, at) => {
    const axis = byAt.get(at);
    const blockDepth = headingDepth(block);
    const leaves = blockDepth !== null && blockDepth <= depth && axis !== 'level';
    if (axis === 'level' || leaves) {
      parts.push({ inLevel: axis === 'level', blocks: [], axisOf });
    }
    parts.at(-1)?.blocks.push(block);
    const part = parts.at(-1);
    if (part && !part.inLevel) part.axisOf = axisOf;
  });
  return parts.filter((part) => part.blocks.length > 0);
}

/** "Tech Lead 5.md" says its level by its name alone. */
function levelOfFile(file: string): string | undefined {
  const name = file
    .replace(/^.*[\\/]/, '')
    .replace(/\.\w+$/, '')
    .replace(/[_-]+/g, ' ');
  return parseLevelLine(name) || isRankName(name) ? name : undefined;
}

/** A document about one level: its title names the level, its headings are dimensions and sections. */
function asOneLevel(blocks: Block[], hints: DocumentHints, file: string, mapping: Mapping): DocumentPart[] {
  const headings = headingsOf(blocks).filter((heading) => heading.depth < LABEL_DEPTH);
  const top = headings[0]?.at === 0 || !hints.title ? headings[0] : undefined;
  const alone = top && headings.filter((heading) => heading.depth <= top.depth).length === 1 ? top : undefined;
  const title = alone?.text ?? hints.title ?? levelOfFile(file);
  if (!title)
    ask(file, blocks[0]?.origin ?? {}, 'no level', { key: 'headings', ask: 'which depth of heading is the level?' });
  const hasContent = blocks.some((block) => block.kind === 'list' || block.kind === 'table') || headings.length > 2;
  if (!hasContent) fail(file, blocks[0]?.origin ?? {}, title, 'levels with lists below, or a table');
  const start: Block = { kind: 'heading', depth: 0, text: title, origin: blocks[alone?.at ?? 0]?.origin ?? {} };
  const rest = alone ? blocks.filter((_, at) => at !== alone.at) : blocks;
  const all = [start, ...rest];
  const subtitle = rest.find((block) => block.kind === 'heading' && rest.indexOf(block) < 1 && block.depth >= 5);
  const body = all.filter((block) => block !== subtitle);
  const axes = headingAxes(headingsOf(body), { ...mapping.headings, 0: 'level' }, mapping.bands);
  const parts = partsOf(body, axes);
  const level = parseLevelLine(title);
  const isCodeOnly = level !== null && !level.name;
  const name = subtitle?.kind === 'heading' ? subtitle.text : isCodeOnly ? undefined : title;
  if (name) parts.unshift({ inLevel: false, blocks: [], axisOf: () => undefined, role: name });
  return parts;
}
