import { foldName } from '../fold.ts';
import { type Block, isHeading } from './block.ts';
import { explicitAxis } from './explicit-axis.ts';
import { headingText } from './heading-text.ts';
import { parseLevelLine } from './level-line.ts';
import { nameNumbers } from './number-lines.ts';

type Line = Extract<Block, { kind: 'heading' | 'label' | 'paragraph' }>;

/**
 * Finds the lines of a document that are headings although they are not marked as such: short paragraphs that stand again
 * and again above lists, that are wholly in italics there, or that name a level. Headings lose what tools put around them,
 * and a level's name on the next line joins its number.
 */
export function markOutlineLines(blocks: Block[]): Block[] {
  const kept = blocks.filter((block, at) => !isContents(block, blocks[at + 1]));
  const whole = kept.map(inOneLine);
  const clean = whole.map((block) => (isHeading(block) ? { ...block, text: headingText(block.text) } : block));
  return joinLevelNames(promoteParagraphs(nameNumbers(clean)));
}

/** "E3: Senior" with "Engineer" on the next line is one line of a level. */
function inOneLine(block: Block): Block {
  if (block.kind !== 'paragraph' || block.text.length > 80 || !/^[^\n]+\n[^\n]+$/.test(block.text)) return block;
  const text = block.text.replace(/\s*\n\s*/, ' ');
  const isSplit = parseLevelLine(text) !== null && !/[.!?;,:]$/.test(text) && !/[.:]\n/.test(block.text);
  return isSplit ? { ...block, text } : block;
}

/** The heading of a table of contents whose links are left out. */
function isContents(block: Block, next: Block | undefined): boolean {
  return isHeading(block) && next?.kind !== 'list' && CONTENTS.test(foldName(block.text));
}

const CONTENTS =
  /^((table of )?contents|on this page|inhalt(sverzeichnis)?|sommaire|table des matières|índice|contenidos?|目次)$/;

function promoteParagraphs(blocks: Block[]): Block[] {
  const short = new Set(blocks.filter(isShortLine));
  const counts = new Map<string, number>();
  for (const block of short) counts.set(nameOf(block), (counts.get(nameOf(block)) ?? 0) + 1);
  const hasLevelHeadings = blocks.some((block) => block.kind === 'heading' && parseLevelLine(block.text));
  const levelLines = [...short].filter((block) => parseLevelLine(nameOf(block)) !== null);
  const areLevels = !hasLevelHeadings && levelLines.length > 1;
  const hasLists = blocks.some((block) => block.kind === 'list' || block.kind === 'table');
  return blocks.map((block, at) => {
    if (block.kind !== 'paragraph' || !short.has(block)) return block;
    const next = blocks[at + 1];
    const leads = !hasLists || next?.kind === 'list' || isHeading(next) || short.has(next as Line);
    const repeats = (counts.get(nameOf(block)) ?? 0) > 1;
    if (isLeadIn(block.text) || isKeyed(block)) return block;
    const isLevel = areLevels && levelLines.includes(block);
    const isMarked = block.marks?.some((mark) => mark.start === 0 && mark.end >= block.text.length - 1) ?? false;
    return isLevel || (leads && (repeats || (isMarked && next?.kind === 'list')))
      ? { ...block, kind: 'label', text: nameOf(block) }
      : block;
  });
}

/** "**Reports to**: the head of the ward" says something of the level and is no heading. */
function isKeyed({ text, marks = [] }: Line): boolean {
  const bold = marks.find((mark) => mark.kind === 'bold' && mark.start === 0);
  const isOpen = bold !== undefined && bold.end < text.length && !explicitAxis(text) && !parseLevelLine(text);
  return isOpen && /^[^:：]+[:：]\s*\S/.test(text) && text.search(/[:：]/) <= bold.end + 1;
}

/** "At this level, you will:" leads into a list and names nothing. */
function isLeadIn(text: string): boolean {
  return /[:：]$/.test(text) && /\b(you|we|they|will|should|must|can)\b/i.test(text);
}

/**
 * A document without a single heading, as pasted plain lines are: every short line is a label then. Null for any other.
 */
export function linesOnly(blocks: Block[]): Block[] | null {
  if (blocks.some((block) => block.kind === 'heading' || block.kind === 'table')) return null;
  return blocks.map((block) => (isShortLine(block) ? { ...block, kind: 'label', text: nameOf(block) } : block));
}

/** A line alone, short and without the end of a sentence. */
function isShortLine(block: Block | undefined): block is Line {
  return (
    block?.kind === 'paragraph' && block.text.length <= 80 && !/\n/.test(block.text) && !/[.!?;,。]$/.test(block.text)
  );
}

function nameOf(block: Block): string {
  return block.kind === 'list' || block.kind === 'table' ? '' : headingText(block.text);
}

/** "Level 1" with its name on the next line, where every such level has a name of its own there. */
function joinLevelNames(blocks: Block[]): Block[] {
  const joined = new Map<Block, string>();
  blocks.forEach((block, at) => {
    const line = isHeading(block) ? parseLevelLine(block.text) : null;
    const next = blocks[at + 1];
    const after = blocks[at + 2];
    const isName = next?.kind === 'label' || isShortLine(next);
    const leads = isHeading(after) || after?.kind === 'list';
    if (line && !line.name && isName && leads && next) joined.set(next, foldName(nameOf(next)));
  });
  const isDistinct = joined.size > 1 && new Set(joined.values()).size === joined.size;
  if (!isDistinct) return blocks;
  const result: Block[] = [];
  for (const block of blocks) {
    const level = result.at(-1);
    const name = joined.has(block) ? nameOf(block) : '';
    if (name && level && level.kind !== 'list' && level.kind !== 'table') level.text = `${level.text}: ${name}`;
    else result.push(isHeading(block) ? { ...block } : block);
  }
  return result;
}
