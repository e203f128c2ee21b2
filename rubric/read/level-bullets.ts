import type { Block, Entry } from './block.ts';
import { parseLevelLine } from './level-line.ts';

/**
 * Lists whose items are each about a level ("Level 1: books invoices") become a heading for each level with its text below.
 * Where only some items start so, nothing is changed.
 */
export function promoteLevelBullets(blocks: Block[]): Block[] {
  const lists = blocks.filter((block) => block.kind === 'list');
  const entries = lists.flatMap((list) => list.entries);
  const leveled = entries.filter((entry) => levelStart(entry) !== null);
  if (leveled.length < 2 || leveled.length < entries.length * 0.8) return blocks;
  return blocks.flatMap((block) => (block.kind === 'list' ? block.entries.flatMap(unfold) : [block]));
}

/** The level a text starts with and where its own words begin. */
function levelStart({ text, children }: Entry): { level: string; at: number } | null {
  // What has items below it is a heading already.
  if (children.length > 0) return null;
  const match = /^([^:：\n]{1,50}?)\s*(?:[:：]|\s[-–—])\s+(?=\S)/.exec(text);
  const level = match?.[1] ? parseLevelLine(match[1]) : null;
  return match?.[1] && level && text.length > match[0].length + 10 ? { level: match[1], at: match[0].length } : null;
}

function unfold(entry: Entry): Block[] {
  const start = levelStart(entry);
  if (!start) return [{ kind: 'list', entries: [entry], origin: entry.origin }];
  const marks = (entry.marks ?? [])
    .filter((mark) => mark.start >= start.at)
    .map((mark) => ({ ...mark, start: mark.start - start.at, end: mark.end - start.at }));
  const { marks: _, ...rest } = entry;
  const own = { ...rest, text: entry.text.slice(start.at), ...(marks.length ? { marks } : {}) };
  return [
    { kind: 'heading', depth: 7.05, text: start.level, origin: entry.origin },
    { kind: 'list', entries: [own], origin: entry.origin },
  ];
}
