/** How much a document may hold before it is refused. Sizes in bytes, lengths in UTF-16 code units. */
export const LIMITS = {
  textBytes: 5_000_000,
  fileBytes: 10_000_000,
  unpackedBytes: 50_000_000,
  statements: 20_000,
  /** Headings of a document, and rows of a table: more hold no framework. */
  headings: 20_000,
  rows: 40_000,
  statementLength: 20_000,
  nameLength: 500,
  /** A note is cut here. */
  noteLength: 19_000,
  depth: 12,
  /** How deep JSON, YAML and HTML may nest before it is a trap rather than a document. */
  nesting: 60,
  /** Signs of formatting in one paragraph of Markdown. */
  signs: 4_000,
  /** Spaces in a row, beyond which patterns over a text would take for ever. */
  spaces: 2_000,
  aliases: 200,
  tableCells: 2_000_000,
  problemsShown: 50,
} as const;
