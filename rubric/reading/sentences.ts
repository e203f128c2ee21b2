/** A piece of a draft, in UTF-16 code units: [start, end). */
export interface Span {
  start: number;
  end: number;
}

/**
 * The sentences of a draft, in order, without surrounding white space. A line break ends one, as does a full stop that a
 * space and a capital follow; "e.g." and initials do not. A draft without any end mark is one sentence.
 */
export function sentencesOf(draft: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of draft.matchAll(/[.!?…]+["'”’)\]]*(?=\s|$)|\n+|[•;](?=\s)/gu)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && isShortening(draft, match.index)) continue;
    push(draft, start, end, spans);
    start = end;
  }
  push(draft, start, draft.length, spans);
  return spans;
}

function isShortening(draft: string, dot: number): boolean {
  const before = draft.slice(Math.max(0, dot - 8), dot);
  if (/(^|[\s(])(e\.g|i\.e|etc|vs|approx|no|mr|mrs|ms|dr|prof|[A-Z])$/i.test(before))
    return /^\.\s+\p{Ll}|^\.\s+[\p{Lu}\d]/u.test(draft.slice(dot)) && !/etc$/i.test(before);
  return /^\.\s+\p{Ll}/u.test(draft.slice(dot));
}

function push(draft: string, from: number, to: number, spans: Span[]): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(draft.charAt(start))) start += 1;
  while (end > start && /\s/.test(draft.charAt(end - 1))) end -= 1;
  if (/[\p{L}\p{N}]/u.test(draft.slice(start, end))) spans.push({ start, end });
}
