import { foldName } from '../fold.ts';
import { type Block, isHeading } from './block.ts';
import { isRankName, parseLevelLine } from './level-line.ts';

/**
 * Lines that are a number, or a number and a name ("2 - Applies"), are levels where they come again and again below other
 * headings and nothing else is a level: they become lines such as "Level 2: Applies".
 *
 * @returns the blocks, changed or as they were
 */
export function nameNumbers(blocks: Block[]): Block[] {
  const found = new Map<Block, string>();
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const line = numberLine(block);
    if (!line) continue;
    found.set(block, line);
    counts.set(foldName(line), (counts.get(foldName(line)) ?? 0) + 1);
  }
  const again = [...counts.values()].filter((count) => count > 1).length;
  if (again < 2 || again < counts.size * 0.7) return blocks;
  // One name of rank may be the title's.
  if (blocks.some(isLevel) || blocks.filter(isRank).length > 1) return blocks;
  return blocks.map((block) => {
    const text = found.get(block);
    if (text === undefined || block.kind === 'list' || block.kind === 'table') return block;
    return block.kind === 'heading' ? { ...block, text } : { ...block, kind: 'label', text };
  });
}

/** A full stop after the number is an outline's: "1. Care" may be anything. */
function numberLine(block: Block): string | null {
  if (block.kind === 'list' || block.kind === 'table') return null;
  const match = /^(\d{1,2})(?:\s*[-–—:]\s+(\S.{0,58}[^.!?;,]))?$/.exec(block.text.trim());
  const isLine = match !== null && (isHeading(block) || match[2] !== undefined);
  return isLine ? `Level ${match[1]}${match[2] ? `: ${match[2]}` : ''}` : null;
}

function isLevel(block: Block): boolean {
  return isHeading(block) && parseLevelLine(block.text) !== null;
}

function isRank(block: Block): boolean {
  return isHeading(block) && isRankName(block.text);
}
