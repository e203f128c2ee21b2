/** What an editable's text says about an insertion. `cut`: the draft is whole but only a part of the new text came. */
export type Seen = 'unchanged' | 'inserted' | 'cut' | 'changed';

/**
 * Compares the text before an insertion with the text now: is it the old one with `text` in one place? White space is left
 * aside, for rich editors turn it into paragraphs; so are marks and case when all letters and digits came (quotes made curly).
 */
export function judge(before: string, text: string, now: string): Seen {
  const [b, t, n] = [before, text, now].map(squash) as [string, string, string];
  if (n === b) return 'unchanged';
  if (holds(b, t, n)) return 'inserted';
  const [lb, lt, ln] = [b, t, n].map(letters) as [string, string, string];
  if (lt && holds(lb, lt, ln)) return 'inserted';
  const came = n.length - b.length;
  if (came >= 0 && came < t.length && holds(b, t.slice(0, came), n)) return 'cut';
  return isCutAtEnd(b, t, n) ? 'cut' : 'changed';
}

/** How often `text` occurs in `where`, white space aside. */
export function occurrences(where: string, text: string): number {
  return squash(where).split(squash(text)).length - 1;
}

function squash(text: string): string {
  return text.replace(/[\s\u200b\u2060\ufeff]+/g, '');
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** Whether `now` is `before` with `text` put in at one place. */
function holds(before: string, text: string, now: string): boolean {
  if (now.length !== before.length + text.length) return false;
  for (let at = 0; at <= before.length; at++) {
    if (now.startsWith(text, at) && now.endsWith(before.slice(at))) return true;
    if (now[at] !== before[at]) return false;
  }
  return false;
}

/** A limit on the whole text cuts its end: the draft's own, when the caret stood before it. */
function isCutAtEnd(before: string, text: string, now: string): boolean {
  if (now.length < before.length) return false;
  for (let at = 0; at <= before.length; at++) {
    const [came, rest] = [now.slice(at, at + text.length), now.slice(at + text.length)];
    if (text.startsWith(came) && before.slice(at).startsWith(rest)) return true;
    if (now[at] !== before[at]) return false;
  }
  return false;
}
