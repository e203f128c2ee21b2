import type { Mark } from '../schema.ts';
import type { Block, Entry, TableCell } from './block.ts';
import type { StatementDraft } from './draft.ts';
import { entryToStatement } from './entry.ts';
import { sliceRich } from './rich-text.ts';
import { splitLines } from './text-lines.ts';

/**
 * The statements of one table cell: its list items; else its bulleted lines; else its paragraphs. A line in [brackets] or
 * a bold line alone starts a group, which the statements after it carry.
 */
export function cellStatements(cell: TableCell, linesAreStatements: boolean): StatementDraft[] {
  const hasList = cell.blocks.some((block) => block.kind === 'list');
  const statements: StatementDraft[] = [];
  let group: string | undefined;
  const add = (statement: StatementDraft) => statements.push({ ...statement, ...(group ? { group } : {}) });
  const blocks = cell.blocks.length ? cell.blocks.flatMap(byLine) : textToBlocks(cell, linesAreStatements);
  for (const block of blocks) {
    if (block.kind === 'list') for (const entry of block.entries) add(entryToStatement(entry));
    else if (block.kind !== 'table') {
      const marker = groupMarker(block, hasList || blocks.some((each) => each.kind === 'list'));
      if (marker) group = marker;
      else add({ text: block.text, ...(block.marks ? { marks: block.marks } : {}), origin: block.origin });
    }
  }
  return statements.filter((statement) => statement.text);
}

/** A paragraph with line breaks in a cell: a block for each line, or for each bullet with the lines that follow it. */
function byLine(block: Block): Block[] {
  if (block.kind !== 'paragraph') return [block];
  const lines = splitLines(block.text);
  const hasBullets = lines.some((line) => line.bullet);
  if (lines.length === 1 && !hasBullets) return [block];
  const parts: { start: number; end: number }[] = [];
  let offset = 0;
  for (const line of lines) {
    const raw = block.text.slice(offset).split('\n')[0] ?? '';
    const end = offset + raw.length;
    const last = parts.at(-1);
    if (hasBullets && !line.bullet && last && line.text) last.end = end;
    else if (line.text)
      parts.push({ start: offset + raw.lastIndexOf(line.text), end: end - (raw.length - raw.trimEnd().length) });
    offset = end + 1;
  }
  return parts.map(({ start, end }) => ({ kind: 'paragraph', ...sliceRich(block, start, end), origin: block.origin }));
}

/** The name of the group that a line starts, or null when the line is a statement itself. */
function groupMarker(block: Exclude<Block, { kind: 'list' } | { kind: 'table' }>, besideList: boolean): string | null {
  const text = block.text.trim();
  const brackets = /^\[([^[\]]{1,80})\]:?$/.exec(text);
  if (brackets?.[1]) return brackets[1];
  if (besideList && text.length <= 60 && /[:：]$/.test(text)) return text.replace(/\s*[:：]$/, '');
  return block.kind === 'label' && block.marks?.length === 1 && text.length <= 60 ? text : null;
}

/** Plain text in a cell: bullets, else paragraphs divided by blank lines, else lines where the table is written so. */
function textToBlocks(cell: TableCell, linesAreStatements: boolean): Block[] {
  const text = cell.text.replace(/\r\n?/g, '\n').trim();
  if (!text) return [];
  const lines = splitLines(text).filter((line) => line.text);
  if (lines.some((line) => line.bullet) && lines.length > 0) return bulletBlocks(cell, text);
  const byBlank = text.split(/\n[ \t]*\n+/).map((part) => part.trim());
  const parts = byBlank.length === 1 && linesAreStatements ? text.split('\n') : byBlank;
  return parts
    .filter((part) => part.trim())
    .map((part) => ({
      kind: 'paragraph',
      ...withBold(part.trim().replace(/[ \t]*\n[ \t]*/g, '\n')),
      origin: cell.origin,
    }));
}

/** Sheets made from Markdown keep its `**bold**`, which becomes a mark. */
function withBold(text: string): { text: string; marks?: Mark[] } {
  if ((text.match(/\*\*/g) ?? []).length < 2) return { text };
  const marks: Mark[] = [];
  let plain = '';
  let at = 0;
  for (const match of text.matchAll(/\*\*(?=\S)([\s\S]*?\S)\*\*/g)) {
    plain += text.slice(at, match.index);
    marks.push({ kind: 'bold', start: plain.length, end: plain.length + (match[1] ?? '').length });
    plain += match[1] ?? '';
    at = match.index + match[0].length;
  }
  return marks.length ? { text: plain + text.slice(at), marks } : { text };
}

function bulletBlocks(cell: TableCell, text: string): Block[] {
  const blocks: Block[] = [];
  let open: { indent: number; entry: Entry }[] = [];
  for (const line of splitLines(text)) {
    if (!line.text) continue;
    const last = blocks.at(-1);
    if (!line.bullet) {
      const entry = open.at(-1)?.entry;
      if (entry && line.indent > 0) entry.text += ` ${line.text}`;
      else {
        open = [];
        blocks.push({ kind: 'paragraph', text: line.text, origin: cell.origin });
      }
      continue;
    }
    const entry: Entry = { text: line.text, origin: cell.origin, children: [] };
    const parents = open.filter((parent) => parent.indent < line.indent);
    const parent = parents.at(-1);
    if (parent) parent.entry.children.push(entry);
    else if (last?.kind === 'list') last.entries.push(entry);
    else blocks.push({ kind: 'list', entries: [entry], origin: cell.origin });
    open = [...parents, { indent: line.indent, entry }];
  }
  return blocks;
}
