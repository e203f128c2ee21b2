import { foldName } from '../fold.ts';
import { type Block, type HeadingBlock, headingDepth, isHeading, LABEL_DEPTH } from './block.ts';
import { learnPlaces, placeRun, type Run } from './label-axes.ts';
import { parseLevelLine } from './level-line.ts';

/**
 * Parts headings of one depth that are of several kinds: levels and what stands below them all as `##`, or bands,
 * dimensions and sections all as bold lines. What stands where follows from which headings follow one another.
 *
 * @returns the blocks with inner headings moved deeper by a fraction, or as they were
 */
export function partEvenDepths(blocks: Block[]): Block[] {
  return partInner(partLevels(blocks));
}

/** Levels and repeated headings of the same depth: the latter move half a step in. */
function partLevels(blocks: Block[]): Block[] {
  const lines = blocks.filter(isHeading);
  const depths = [...new Set(lines.map(headingDepth))];
  const counts = countNames(lines);
  const isAgain = (block: Block) => isHeading(block) && (counts.get(foldName(block.text)) ?? 0) > 1;
  const levelsAt = (depth: number | null): HeadingBlock[] => {
    const numbered = lines.filter((line) => headingDepth(line) === depth && parseLevelLine(line.text));
    if (numbered.length > 1) return numbered;
    // A name seen once right above one seen again, both of one depth.
    return blocks.filter((block, at): block is HeadingBlock => {
      const next = blocks[at + 1];
      const isBelow = next && (headingDepth(next) === depth || depth === LABEL_DEPTH) && isAgain(next);
      return isHeading(block) && headingDepth(block) === depth && !isAgain(block) && isBelow === true;
    });
  };
  const found = depths
    .map((depth) => ({ depth, levels: levelsAt(depth) }))
    .filter(({ levels }) => levels.length > 1)
    .sort((a, b) => b.levels.length - a.levels.length)[0];
  if (!found || found.depth === null) return blocks;
  const levels = new Set<Block>(found.levels);
  const first = blocks.findIndex((block) => levels.has(block));
  const raised = found.depth === LABEL_DEPTH ? aboveInner(blocks.slice(first).filter(isHeading), isAgain) : null;
  if (raised !== null) {
    return blocks.map((block) => (levels.has(block) ? asHeading(block as HeadingBlock, raised) : block));
  }
  const isInner = (block: Block, at: number) => at > first && headingDepth(block) === found.depth && !levels.has(block);
  const inner = blocks.filter(isInner);
  if (inner.length === 0 || inner.filter(isAgain).length < inner.length * 0.7) return blocks;
  const depth = found.depth;
  return blocks.map((block, at) => {
    if (isInner(block, at)) return asHeading(block as HeadingBlock, depth + 0.5);
    return levels.has(block) ? asHeading(block as HeadingBlock, depth) : block;
  });
}

/** Bold lines are the levels and real headings stand below them: half a step above the outermost of those. */
function aboveInner(lines: HeadingBlock[], isAgain: (line: HeadingBlock) => boolean): number | null {
  const depths = lines
    .filter((line) => line.kind === 'heading' && isAgain(line))
    .map((line) => headingDepth(line) ?? 0);
  return depths.length > 1 ? Math.min(...depths) - 0.5 : null;
}

/** Headings of one depth that stand in runs, the outer ones the same under every level: each place becomes a depth. */
function partInner(blocks: Block[]): Block[] {
  const levelDepth = Math.min(
    ...blocks.filter(isHeading).flatMap((line) => (parseLevelLine(line.text) ? [headingDepth(line) ?? 0] : [])),
  );
  const depths = [...new Set(blocks.filter(isHeading).map((line) => headingDepth(line) ?? 0))];
  let result = blocks;
  for (const depth of depths) if (depth > levelDepth || levelDepth === Infinity) result = partDepth(result, depth);
  return result;
}

function partDepth(blocks: Block[], depth: number): Block[] {
  const runs: { lines: HeadingBlock[]; end: number; run: Run }[] = [];
  blocks.forEach((block, at) => {
    if (headingDepth(block) !== depth) return;
    const line = block as HeadingBlock;
    const last = runs.at(-1);
    if (last && last.end === at) {
      last.lines.push(line);
      last.end = at + 1;
    } else runs.push({ lines: [line], end: at + 1, run: { labels: [], hasList: false } });
  });
  for (const each of runs) {
    const next = blocks[each.end];
    each.run = {
      labels: each.lines.map((line) => line.text),
      hasList: next !== undefined && headingDepth(next) === null,
    };
  }
  const places = learnPlaces(runs.map((each) => each.run));
  const outer = runs.filter((each) => each.lines.length > 1).length;
  if (places.depth < 2 || outer < 2 || places.allowed.size < 2) return blocks;
  // A heading that stands at several places is an empty one now and then, not an axis of its own.
  const isClear = [...places.allowed.values()].filter((usual) => usual.length === 1).length;
  if (isClear < places.allowed.size * 0.8) return blocks;
  const moved = new Map<Block, number>();
  for (const { lines, run } of runs) {
    placeRun(run, places).forEach((place, index) => {
      const line = lines[index];
      if (line && place !== null) moved.set(line, depth + (places.depth - 1 - place) / 10);
    });
  }
  return blocks.map((block) => {
    const to = moved.get(block);
    return to === undefined ? block : asHeading(block as HeadingBlock, to);
  });
}

function asHeading(line: HeadingBlock, depth: number): Block {
  return { ...line, kind: 'heading', depth };
}

function countNames(lines: HeadingBlock[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(foldName(line.text), (counts.get(foldName(line.text)) ?? 0) + 1);
  return counts;
}
