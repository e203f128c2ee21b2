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
  const rising = nameRising(blocks);
  if (rising) return rising;
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

/** "(1) Fair", "(2) Good", "(3) Fine", each right above a list, where nothing else is a level; null for any other. */
function nameRising(blocks: Block[]): Block[] | null {
  if (blocks.some(isLevel) || blocks.filter(isRank).length > 1) return null;
  const lines = blocks.flatMap((block, at) => {
    const match = block.kind === 'paragraph' && blocks[at + 1]?.kind === 'list' ? RISING.exec(block.text) : null;
    return match ? [{ block, number: Number(match[1]), name: match[2] ?? '', more: match[3] ?? '' }] : [];
  });
  const [first] = lines;
  const isRising = lines.every(({ number }, at) => number === (first?.number ?? 0) + at) && (first?.number ?? 9) < 2;
  if (lines.length < 3 || !isRising) return null;
  const found = new Map<Block, (typeof lines)[number]>(lines.map((line) => [line.block, line]));
  return blocks.flatMap((block): Block[] => {
    const line = found.get(block);
    if (!line) return [block];
    const label: Block = { kind: 'label', text: `Level ${line.number}: ${line.name}`, origin: block.origin };
    return line.more ? [label, { kind: 'paragraph', text: line.more, origin: block.origin }] : [label];
  });
}

const RISING = /^\((\d{1,2})\)\s*([^:：\n.]{2,50})(?:[:：]\s*(\S[\s\S]*))?$/;

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
