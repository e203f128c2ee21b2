import { foldName, tidyName } from '../fold.ts';
import type { Block } from './block.ts';
import type { LevelDraft } from './draft.ts';
import { isRankName, parseLevelLine } from './level-line.ts';
import type { LevelPart } from './level-part.ts';

/**
 * Parts the blocks of one role into its head and its levels. Level lines carry a number or a code; in a document without
 * such lines, names that stand once above headings that repeat are levels, or names of rank right above lists.
 */
export function splitLevels(blocks: Block[]): { head: Block[]; levels: LevelPart[] } {
  const lines = levelLines(blocks);
  const head: Block[] = [];
  const levels: LevelPart[] = [];
  for (const block of blocks) {
    const level = lines.get(block);
    if (level) levels.push({ level: { ...level, origin: block.origin }, blocks: [] });
    else (levels.at(-1)?.blocks ?? head).push(block);
  }
  return { head, levels };
}

function levelLines(blocks: Block[]): Map<Block, LevelDraft> {
  const lines = new Map<Block, LevelDraft>();
  for (const block of blocks) {
    const line = block.kind === 'label' ? parseLevelLine(block.text) : null;
    if (line) lines.set(block, line);
  }
  if (lines.size) return lines;
  const named = namesAboveRepeats(blocks);
  const names = named.length > 1 ? named : ranksAboveLists(blocks);
  return new Map(names.map((block) => [block, { name: tidyName(block.text) }]));
}

type Label = Extract<Block, { kind: 'label' }>;

/** The last label seen once in each run of labels that goes on with one seen again: "Junior" above "Delivery". */
function namesAboveRepeats(blocks: Block[]): Label[] {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    if (block.kind === 'label') counts.set(foldName(block.text), (counts.get(foldName(block.text)) ?? 0) + 1);
  }
  const isOnce = (block: Block | undefined) => block?.kind === 'label' && counts.get(foldName(block.text)) === 1;
  return blocks.filter((block, at): block is Label => {
    const next = blocks[at + 1];
    return block.kind === 'label' && isOnce(block) && next?.kind === 'label' && !isOnce(next);
  });
}

/** Labels with statements right below, where most of them rank people. */
function ranksAboveLists(blocks: Block[]): Label[] {
  const above = blocks.filter((block, at): block is Label => block.kind === 'label' && blocks[at + 1]?.kind === 'list');
  const ranks = above.filter((block) => isRankName(block.text)).length;
  return above.length > 1 && ranks > above.length / 2 ? above : [];
}
