/** One file as it came: its name (for messages and for telling the format) and its bytes. */
export interface Source {
  fileName: string;
  bytes: Uint8Array;
}

export type Format = 'text' | 'markdown' | 'csv' | 'tsv' | 'json' | 'yaml' | 'html' | 'xlsx';

/** What a column or a heading depth can be said to hold. */
export const MEANINGS = [
  'role',
  'level',
  'level name',
  'band',
  'dimension',
  'section',
  'group',
  'statement',
  'note',
  'ignore',
] as const;
export type Meaning = (typeof MEANINGS)[number];

/** The answers a person gives where a document does not say. Kept in the provenance, so that an update reads alike. */
export interface Mapping {
  /** The role's name. */
  role?: string;
  /** Header of a column, or key of JSON and YAML -> what it holds. */
  columns?: Record<string, Meaning>;
  /** Row of the header, counted from 1; 0 when there is none. */
  headerRow?: number;
  /** Names of the sheets to read. */
  sheets?: string[];
  /** Depth of a Markdown or HTML heading ("1" to "6") -> what it holds. */
  headings?: Record<string, Meaning>;
  /** Whether the outermost names that repeat below each level are bands; of three that are none the innermost are groups. */
  bands?: boolean;
  /** `reversed` when the highest level stands first. */
  order?: 'as-written' | 'reversed';
  /** Whether paragraphs are statements where no list stands. */
  paragraphs?: 'statements' | 'notes';
}

export interface ReadOptions {
  format?: Format;
  mapping?: Mapping;
}
