/** How much a document may hold before it is refused. Sizes in bytes, lengths in UTF-16 code units. */
export const LIMITS = {
  textBytes: 5_000_000,
  fileBytes: 10_000_000,
  unpackedBytes: 50_000_000,
  statements: 20_000,
  statementLength: 20_000,
  nameLength: 500,
  depth: 12,
  aliases: 200,
  tableCells: 2_000_000,
  problemsShown: 50,
} as const;
