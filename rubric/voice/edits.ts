/** One change of a text: [start, end) in UTF-16 code units is replaced. An insertion has start === end. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The text with all edits made. Of two that overlap the earlier in the list stands. */
export function applyEdits(text: string, edits: Edit[]): string {
  const ordered = edits.map((edit, rank) => ({ ...edit, rank })).sort((a, b) => a.start - b.start || a.rank - b.rank);
  let result = '';
  let at = 0;
  for (const edit of ordered) {
    if (edit.start < at) continue;
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
