/** The sentences of a statement, [start, end) in UTF-16 code units. "e.g." and "CI. cd" do not end one; a line break does. */
export function sentenceRanges(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]["'”’)]*(?=\s+["'“‘(]?\p{Lu})|\n+/gu)) {
    if (/\b(e\.g|i\.e|etc|vs|approx|incl|no|dr|mr|ms|mrs)$/i.test(text.slice(start, match.index))) continue;
    const end = match.index + match[0].length;
    found.push({ start, end });
    start = end;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}
