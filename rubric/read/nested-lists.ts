import { foldName } from '../fold.ts';
import type { Block, Entry } from './block.ts';
import { headingText } from './heading-text.ts';
import { isRankName, parseLevelLine } from './level-line.ts';

/**
 * Turns an outline written as nested lists into headings with lists: the outer items of a list are headings where they are
 * levels, or where they all have items below and their names come again and again.
 *
 * @returns the blocks with headings of depth 7.1 and deeper for those items, or as they were
 */
export function promoteNestedLists(blocks: Block[]): Block[] {
  const layers = headingLayers(blocks);
  if (layers === 0) return blocks;
  return blocks.flatMap((block) => (block.kind === 'list' ? unfold(block.entries, layers, 0) : [block]));
}

/** How many outer layers of all lists are headings. */
function headingLayers(blocks: Block[]): number {
  let entries = blocks.flatMap((block) => (block.kind === 'list' ? block.entries : []));
  let hasLevels = blocks.some((block) => block.kind === 'heading' && parseLevelLine(block.text));
  let layers = 0;
  while (entries.length > 1) {
    const withBelow = entries.filter((entry) => entry.children.length > 0);
    if (withBelow.length < entries.length * 0.9) break;
    const isLevels = !hasLevels && isLevelLayer(withBelow);
    if (!isLevels && !comesAgain(withBelow, entries)) break;
    hasLevels ||= isLevels;
    layers++;
    entries = entries.flatMap((entry) => entry.children);
  }
  return layers;
}

function isLevelLayer(entries: Entry[]): boolean {
  const levels = entries.filter((entry) => parseLevelLine(headingText(entry.text)) !== null).length;
  const ranks = entries.filter((entry) => isRankName(entry.text)).length;
  const distinct = new Set(entries.map((entry) => foldName(entry.text))).size;
  return distinct === entries.length && Math.max(levels, ranks) > entries.length / 2;
}

function comesAgain(headings: Entry[], all: Entry[]): boolean {
  const distinct = new Set(headings.map((entry) => foldName(entry.text))).size;
  return headings.length > 3 && all.every((entry) => entry.text.length <= 80) && distinct <= headings.length / 2;
}

function unfold(entries: Entry[], layers: number, depth: number): Block[] {
  const result: Block[] = [];
  for (const { children, ...own } of entries) {
    const last = result.at(-1);
    if (depth < layers && (children.length > 0 || depth + 1 < layers)) {
      result.push({ kind: 'heading', depth: 7.1 + depth / 10, ...own, text: headingText(own.text) });
      result.push(...unfold(children, layers, depth + 1));
    } else if (last?.kind === 'list') last.entries.push({ ...own, children });
    else result.push({ kind: 'list', entries: [{ ...own, children }], origin: own.origin });
  }
  return result;
}
