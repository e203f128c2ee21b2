import { foldName } from '../fold.ts';
import type { Block, Entry } from '../read/block.ts';
import { majority, type Taken, type TakenFrom } from './taken.ts';

/** A line of a document as it stands. */
export interface SourceLine {
  /** The physical line, where the source has such. */
  line?: number;
  text: string;
  /** Of a heading: 1 to 6. */
  depth?: number;
  /** Of a list entry: 1 and more. */
  indent?: number;
  taken: Taken;
}

/** All headings of one depth. */
export interface Heading {
  depth: number;
  /** What most of them were taken for. */
  taken: Taken;
  count: number;
  example: string;
}

export interface BlocksView {
  kind: 'lines';
  lines: SourceLine[];
  headings: Heading[];
  /** How many lines there are, and how many of them became nothing. */
  count: number;
  unusedLines: number;
  /** Equal for files of one shape. */
  shape: string;
}

/** A document of headings, lists and paragraphs. */
export function viewBlocks(blocks: Block[], taken: TakenFrom): BlocksView {
  const lines = blocks.flatMap((block) => linesOf(block, taken));
  return {
    kind: 'lines',
    lines,
    headings: headingsOf(lines),
    count: lines.length,
    unusedLines: lines.filter((line) => line.taken === 'unused').length,
    shape: shapeOf(lines),
  };
}

function linesOf(block: Block, taken: TakenFrom): SourceLine[] {
  if (block.kind === 'list') return block.entries.flatMap((entry) => entryLines(entry, 1, taken));
  if (block.kind === 'table') {
    return block.rows.map((row) => {
      const texts = [...new Set(row.map((cell) => cell.text.trim()).filter(Boolean))];
      const kinds = texts.flatMap((text) => text.split('\n')).map((text) => taken.heading(text));
      return {
        ...at(block.origin),
        text: texts.join(' | '),
        taken: kinds.includes('statement') ? 'statement' : (kinds[0] ?? 'unused'),
      };
    });
  }
  const isHeading = block.kind !== 'paragraph';
  return [
    {
      ...at(block.origin),
      text: block.text,
      ...(block.kind === 'heading' ? { depth: block.depth } : {}),
      taken: isHeading ? taken.heading(block.text) : taken.text(block.text),
    },
  ];
}

// A label in a list ("Impact:" with entries below) is a heading in all but its form.
function entryLines(entry: Entry, indent: number, taken: TakenFrom): SourceLine[] {
  const said = taken.text(entry.text);
  const own: SourceLine = {
    ...at(entry.origin),
    text: entry.text,
    indent,
    taken: said === 'unused' ? taken.heading(entry.text) : said,
  };
  return [own, ...entry.children.flatMap((child) => entryLines(child, indent + 1, taken))];
}

function at(origin: { line?: number | undefined }): { line?: number } {
  return origin.line === undefined ? {} : { line: origin.line };
}

function headingsOf(lines: SourceLine[]): Heading[] {
  const depths = [...new Set(lines.flatMap((line) => line.depth ?? []))].sort((a, b) => a - b);
  return depths.map((depth) => {
    const own = lines.filter((line) => line.depth === depth);
    return { depth, taken: majority(own.map(({ taken }) => taken)), count: own.length, example: own[0]?.text ?? '' };
  });
}

/** The depths of its headings, and those headings that stand again and again: an update of the document has the same. */
function shapeOf(lines: SourceLine[]): string {
  const named = lines.filter((line) => line.depth !== undefined).map((line) => `${line.depth} ${foldName(line.text)}`);
  const again = [...new Set(named.filter((name, index) => named.indexOf(name) !== index))].sort();
  const depths = [...new Set(lines.flatMap((line) => line.depth ?? []))].sort();
  return depths.length > 0 ? `headings ${depths.join('')} ${again.join('|')}` : '';
}
