import { foldName } from '../fold.ts';
import type { Block } from './block.ts';
import { sliceRich } from './rich-text.ts';

/**
 * A paragraph that begins with a bold line of its own, called as a heading elsewhere is, has that heading: someone forgot
 * its mark.
 *
 * @returns the blocks, with a heading and the rest of the text for each such paragraph
 */
export function raiseTwins(blocks: Block[]): Block[] {
  const depths = new Map<string, number>();
  for (const block of blocks) if (block.kind === 'heading') depths.set(foldName(block.text), block.depth);
  return blocks.flatMap((block): Block[] => {
    const bold =
      block.kind === 'paragraph' ? block.marks?.find((mark) => mark.kind === 'bold' && mark.start === 0) : null;
    if (block.kind !== 'paragraph' || !bold || !/^\s*\n/.test(block.text.slice(bold.end))) return [block];
    const name = block.text.slice(0, bold.end).trim();
    const depth = depths.get(foldName(name));
    if (depth === undefined) return [block];
    const start = bold.end + (/^\s*/.exec(block.text.slice(bold.end))?.[0].length ?? 0);
    const rest = sliceRich(block, start, block.text.length);
    return [
      { kind: 'heading', depth, text: name, origin: block.origin },
      { kind: 'paragraph', ...rest, origin: block.origin },
    ];
  });
}
