import { foldName } from '../fold.ts';
import type { Block, Entry } from './block.ts';
import { explicitAxis } from './explicit-axis.ts';
import { headingText, withoutBrackets } from './heading-text.ts';
import { isRankName, parseLevelLine } from './level-line.ts';
import { type Problem, warningAt } from './problem.ts';
import { splitLines, type TextLine } from './text-lines.ts';

/**
 * Turns plain text into blocks: bullets become lists (nested by their indentation), short lines labels, long ones
 * paragraphs. A line that continues a bullet joins it, with a warning where only its width says so.
 */
export function textBlocks(text: string, file: string): { blocks: Block[]; warnings: Problem[] } {
  const lines = splitLines(text);
  const wrap = wrapWidth(lines);
  const counts = countLabels(lines);
  const dashesAreText = dashesContinue(lines);
  const numbered = lines.filter((line) => !line.bullet && /^\d{1,2}(\.\d{1,2})+\.?\s/.test(line.text)).length > 2;
  const chapters = numbered ? levelChapters(lines) : new Set<TextLine>();
  const mainBullet = commonBullet(lines);
  const warnings: Problem[] = [];
  const blocks: Block[] = [];
  let open: { entry: Entry; line: TextLine }[] = [];
  let previous: TextLine | null = null;
  for (const line of lines) {
    const last = open.at(-1);
    if (line.text === '') {
      previous = null;
      continue;
    }
    const full = previous !== null && wrap !== null && hasNoRoom(line, previous, wrap);
    const isText =
      isDash(line) &&
      mainBullet !== line.bullet &&
      (full || (dashesAreText && line.indent > (last?.line.textIndent ?? 0)));
    if (last && line.bullet && isText) {
      last.entry.text += ` ${line.bullet} ${line.text}`;
    } else if (line.bullet) {
      open = addEntry(blocks, open, line);
    } else if (last && continues(line, last.line, counts)) {
      last.entry.text += ` ${line.text}`;
    } else if (last && previous && wrap && flows(line, previous, wrap, counts)) {
      last.entry.text += ` ${line.text}`;
      warnings.push(
        warningAt(file, { line: line.line, column: line.column }, line.text, 'a bullet; joined to the one before'),
      );
    } else {
      open = [];
      blocks.push(asLine(chapters.has(line) ? { ...line, text: `Level ${line.text}` } : line, numbered));
    }
    previous = line;
  }
  return { blocks: withoutAllBrackets(blocks), warnings };
}

/** Headings in brackets lose them where most headings of the document have them. */
function withoutAllBrackets(blocks: Block[]): Block[] {
  const labels = blocks.filter((block) => block.kind === 'label');
  const bracketed = labels.filter((block) => withoutBrackets(block.text) !== block.text).length;
  if (bracketed < labels.length / 2) return blocks;
  return blocks.map((block) => (block.kind === 'label' ? { ...block, text: withoutBrackets(block.text) } : block));
}

function asLine(line: TextLine, numbered: boolean): Block {
  const isSentence = !explicitAxis(line.text) && (line.text.length > 100 || /[.!?;,]["”’)]?$/.test(line.text));
  const origin = { line: line.line, column: line.column };
  return isSentence
    ? { kind: 'paragraph', text: line.text, origin }
    : { kind: 'label', text: headingText(numbered ? line.text.replace(/^\d{1,2}\.?\s+/, '') : line.text), origin };
}

/**
 * Chapters "1 Helper", "2 Baker" whose numbers rise from one and below which the same headings stand ("1.1 Low", "2.1 Low"):
 * levels, where no line says so itself.
 */
function levelChapters(lines: TextLine[]): Set<TextLine> {
  const isLine = (line: TextLine) => !line.bullet && parseLevelLine(headingText(line.text)) !== null;
  const chapters = lines.filter((line) => /^\d{1,2}\.?\s+\p{L}/u.test(line.text) && line.text.length <= 80);
  const numbers = chapters.map((line) => Number.parseInt(line.text, 10));
  const rises = numbers.every((number, at) => number === (numbers[0] ?? 1) + at) && (numbers[0] ?? 9) < 2;
  const below = lines.flatMap((line) => /^\d{1,2}\.\d{1,2}\.?\s+(\p{L}.*)$/u.exec(line.text)?.[1] ?? []);
  const again = below.length > new Set(below.map(foldName)).size && !below.some(isRankName);
  return chapters.length > 1 && rises && again && !lines.some(isLine) ? new Set(chapters) : new Set();
}

/** Adds a bullet to the list that is open, below the last bullet that stands further left. */
function addEntry(blocks: Block[], open: { entry: Entry; line: TextLine }[], line: TextLine) {
  const entry: Entry = { text: line.text, origin: { line: line.line, column: line.column }, children: [] };
  const parents = open.filter((parent) => parent.line.indent < line.indent);
  const parent = parents.at(-1);
  if (parent) parent.entry.children.push(entry);
  else {
    const list = blocks.at(-1);
    if (open.length && list?.kind === 'list') list.entries.push(entry);
    else blocks.push({ kind: 'list', entries: [entry], origin: entry.origin });
  }
  return [...parents, { entry, line }];
}

/** An indented line without a bullet goes on with the bullet above, unless it is a heading seen elsewhere. */
function continues(line: TextLine, bullet: TextLine, counts: Map<string, number>): boolean {
  if (line.indent <= bullet.indent) return false;
  return !isHeading(line, counts);
}

/** A flush line goes on with the bullet above if the line before had no room for its first word. */
function flows(line: TextLine, previous: TextLine, wrap: number, counts: Map<string, number>): boolean {
  if (isHeading(line, counts)) return false;
  // After a whole sentence, a few words with a capital and no end of their own are a name.
  const isName =
    /[.!?。]["”’)]?$/.test(previous.text) && /^\p{Lu}.{0,58}[^.!?;,]$/u.test(withoutBrackets(headingText(line.text)));
  return !isName && hasNoRoom(line, previous, wrap);
}

/** A level line, or a line that stands elsewhere too; what ends like a sentence is none. */
function isHeading(line: TextLine, counts: Map<string, number>): boolean {
  if (explicitAxis(line.text)) return true;
  if (/[.;,]$/.test(line.text)) return false;
  const text = headingText(line.text);
  return (counts.get(foldName(text)) ?? 0) > 1 || parseLevelLine(text) !== null;
}

function hasNoRoom(line: TextLine, previous: TextLine, wrap: number): boolean {
  const firstWord = line.bullet ?? line.text.split(/\s/)[0] ?? '';
  return previous.width + 1 + firstWord.length >= wrap - 1;
}

/** The bullet that most items of the document have. */
function commonBullet(lines: TextLine[]): string | null {
  const counts = new Map<string, number>();
  for (const { bullet } of lines) if (bullet) counts.set(bullet, (counts.get(bullet) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** The width a file is re-flowed to, or null when its lines are not cut at one width. */
function wrapWidth(lines: TextLine[]): number | null {
  const widths = lines.filter((line) => line.text).map((line) => line.width);
  const widest = Math.max(0, ...widths);
  const full = widths.filter((width) => width > widest - 16).length;
  return widest >= 40 && widest <= 100 && full >= 3 ? widest : null;
}

function countLabels(lines: TextLine[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (line.bullet || !line.text) continue;
    const name = foldName(headingText(line.text));
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

function isDash(line: TextLine): boolean {
  return line.bullet === '-' || line.bullet === '–' || line.bullet === '—';
}

/** Whether every dash at the start of a line stands deeper than the text of the bullet above it. */
function dashesContinue(lines: TextLine[]): boolean {
  let textIndent = -1;
  let seen = false;
  for (const line of lines) {
    if (!line.bullet) continue;
    if (!isDash(line)) textIndent = line.textIndent;
    else if (textIndent < 0 || line.indent <= textIndent) return false;
    else seen = true;
  }
  return seen;
}
