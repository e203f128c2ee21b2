import type { Mark, Origin } from '../schema.ts';

/** A text with its formatting and the place it was read from. */
export interface Rich {
  text: string;
  marks?: Mark[];
  origin: Origin;
}

/** A list item with the items below it. `lead` is a bold first word, `label` a first word with a colon. */
export interface Entry extends Rich {
  lead?: string;
  children: Entry[];
}

/** One cell of a table: its blocks where the source has such, and the cell it repeats when it is part of a span. */
export interface TableCell {
  text: string;
  blocks: Block[];
  header: boolean;
  origin: Origin;
}

/**
 * The neutral stream that every document format is turned into before anything is recognised. `depth` counts from 1; a
 * label is a heading of which only the order is known (a line alone, a bold paragraph): deeper than any heading.
 */
export type Block =
  | ({ kind: 'heading'; depth: number } & Rich)
  | ({ kind: 'label' } & Rich)
  | ({ kind: 'paragraph' } & Rich)
  | { kind: 'list'; entries: Entry[]; origin: Origin }
  | { kind: 'table'; rows: TableCell[][]; origin: Origin };

export type HeadingBlock = Extract<Block, { kind: 'heading' | 'label' }>;

/** Where a label stands among the depths of headings. */
export const LABEL_DEPTH = 7;

export function isHeading(block: Block | undefined): block is HeadingBlock {
  return block?.kind === 'heading' || block?.kind === 'label';
}

/** The depth of a heading or label, counted from 1; null for any other block. */
export function headingDepth(block: Block): number | null {
  return block.kind === 'heading' ? block.depth : block.kind === 'label' ? LABEL_DEPTH : null;
}
