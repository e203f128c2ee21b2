import { foldName } from '../fold.ts';
import type { Block, Rich } from './block.ts';
import { sliceRich } from './rich-text.ts';

/**
 * Paragraphs, and lines in them, that start with a bold name and a colon ("**Scope:** a feature") become labels with their
 * text as a statement below, where several such names come again and again.
 *
 * @returns the blocks, changed or as they were
 */
export function promoteLeadLabels(blocks: Block[]): Block[] {
  const partsOf = (block: Block, isName: (name: string) => boolean) =>
    block.kind === 'paragraph' ? labelledParts(block, isName) : null;
  const led = blocks.flatMap((block) => partsOf(block, () => true) ?? []).map((part) => foldName(part.name));
  const labels = blocks.flatMap((block) => (block.kind === 'label' ? [foldName(block.text)] : []));
  const counts = new Map<string, number>();
  for (const name of [...led, ...labels]) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isName = (name: string) => (counts.get(foldName(name)) ?? 0) > 1 && !REMARK.test(foldName(name));
  if (new Set(led.filter(isName)).size < 2) return blocks;
  return blocks.flatMap((block): Block[] => {
    const parts = partsOf(block, isName);
    if (!parts) return [block];
    return parts.flatMap(({ name, rest }): Block[] => [
      { kind: 'label', text: name, origin: block.origin },
      ...(rest.text ? [{ kind: 'list' as const, entries: [{ ...rest, children: [] }], origin: rest.origin }] : []),
    ]);
  });
}

const REMARK =
  /^(note|notes|nb|status|tip|warning|important|hint|example|tl;?dr|source|hinweis|achtung|nota|remarque)$/;

/** The parts of a paragraph that each start with a bold name and a colon; null where its first words are none. */
function labelledParts(block: Rich, isName: (name: string) => boolean): { name: string; rest: Rich }[] | null {
  const starts = (block.marks ?? []).flatMap((mark) => {
    if (mark.kind !== 'bold' || (mark.start > 0 && !/\s/.test(block.text[mark.start - 1] ?? ''))) return [];
    const bold = block.text.slice(mark.start, mark.end);
    const after = /^\s*[:：]?\s*/.exec(block.text.slice(mark.end))?.[0] ?? '';
    const name = bold.replace(/\s*[:：]\s*$/, '').trim();
    const hasColon = bold.trim() !== name || /[:：]/.test(after);
    const isLabel = hasColon && name !== '' && name.length <= 60 && isName(name);
    return isLabel ? [{ name, start: mark.start, end: mark.end + after.length }] : [];
  });
  if (starts[0]?.start !== 0) return null;
  return starts.map(({ name, end }, at) => ({
    name,
    rest: { ...trimmed(sliceRich(block, end, starts[at + 1]?.start ?? block.text.length)), origin: block.origin },
  }));
}

function trimmed<Text extends { text: string }>(rich: Text): Text {
  return { ...rich, text: rich.text.trimEnd() };
}
