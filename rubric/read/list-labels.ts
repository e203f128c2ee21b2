import { foldName } from '../fold.ts';
import type { Block, Entry } from './block.ts';

/**
 * First-depth items that are headings in disguise: "Impact: text" or "Impact:" with items below, where the same labels
 * stand under most levels. Turns them into labels with lists.
 *
 * @param levels the blocks of each level
 * @returns the blocks of each level, changed or as they were
 */
export function promoteListLabels(levels: Block[][]): Block[][] {
  if (levels.length < 2) return levels;
  const labels = levels.map((blocks) => new Set(entriesOf(blocks).flatMap((entry) => labelOf(entry)?.key ?? [])));
  const all = new Set(labels.flatMap((names) => [...names]));
  const entries = levels.flatMap(entriesOf);
  // A bold word at the start is more often a word of the statement's own, so its set must repeat nearly everywhere.
  const bold = entries.filter((entry) => entry.marks?.some((mark) => mark.kind === 'bold' && mark.start === 0)).length;
  const share = bold > entries.length / 2 ? 0.8 : 0.6;
  const usual = new Set(
    [...all].filter((name) => labels.filter((names) => names.has(name)).length >= levels.length * share),
  );
  const again = new Set([...all].filter((name) => labels.filter((names) => names.has(name)).length > 1));
  const promoted = entries.filter((entry) => again.has(labelOf(entry)?.key ?? '')).length;
  if (usual.size < 2 || promoted < entries.length * 0.6) return levels;
  return levels.map((blocks) =>
    blocks.flatMap((block) => (block.kind === 'list' ? split(block.entries, again) : [block])),
  );
}

function entriesOf(blocks: Block[]): Entry[] {
  return blocks.flatMap((block) => (block.kind === 'list' ? block.entries : []));
}

function split(entries: Entry[], names: Set<string>): Block[] {
  return entries.flatMap((entry): Block[] => {
    const label = labelOf(entry);
    if (!label || !(names.has(label.key) || entry.children.length))
      return [{ kind: 'list', entries: [entry], origin: entry.origin }];
    const first: Entry[] = label.rest ? [{ text: label.rest, origin: entry.origin, children: [] }] : [];
    const below = [...first, ...entry.children];
    const heading: Block = { kind: 'label', text: label.name, origin: entry.origin };
    return below.length ? [heading, { kind: 'list', entries: below, origin: entry.origin }] : [heading];
  });
}

/** The labels that the items of some blocks start with, folded. */
export function listLabels(blocks: Block[]): string[] {
  return entriesOf(blocks).flatMap((entry) => (entry.children.length ? (labelOf(entry)?.key ?? []) : []));
}

/** The label of an item: its text where items stand below, else the words before its colon. */
function labelOf(entry: Entry): { name: string; key: string; rest: string } | null {
  const match = /^([^:：.]{1,40})[:：](?:\s+([\s\S]*))?$/.exec(entry.text);
  const name = (match?.[1] ?? (entry.children.length ? entry.text : '')).trim();
  if (!name || name.length > 60) return null;
  const plain = name
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/\s+(include|includes|are|is)$/i, '')
    .trim();
  return plain ? { name: plain, key: foldName(plain), rest: match?.[2] ?? '' } : null;
}
