import { AUXILIARIES, COORDINATORS, DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../english/closed-words.ts';
import { mainVerb } from '../english/main-verb.ts';
import { isPeople, isPersonNoun } from '../english/people.ts';
import type { Piece } from '../english/pieces.ts';
import { verbForm } from '../english/verb-forms.ts';

/**
 * Whether pieces[at, to) say what somebody is, without a verb: "A credible voice in …", "Team player who …". The article
 * is the one to add, or null where there is one; the length is that of the noun phrase, in pieces. Null for anything else,
 * several people included.
 */
export function describesPerson(
  pieces: Piece[],
  at: number,
  to: number,
): { article: 'a' | 'an' | null; length: number } | null {
  const first = pieces[at];
  if (!first || mainVerb(pieces, at, to) === 'strong') return null;
  const hasArticle = /^(a|an|the|one)$/.test(first.lower);
  if (!hasArticle && (DETERMINERS.has(first.lower) || PREPOSITIONS.has(first.lower))) return null;
  const end = endOfPhrase(pieces, at, to);
  const head = pieces[end - 1];
  if (pieces.slice(at, end).some((piece) => isPeople(piece.lower))) return null;
  if (!head || end - at > 7 || !isPersonNoun(head.lower)) return null;
  // "Junior nurse trained over two terms": somebody the person brought on.
  const done = verbForm(pieces[end]?.lower ?? '');
  if (done?.form === 'past' && BRINGING_ON.has(done.base)) return null;
  if (hasArticle) return { article: null, length: end - at };
  // A bare title ("Senior Engineer") is a heading more often than a claim; something must follow it.
  if (end >= to || (!pieces[end]?.isWord && !/^[,(]$/.test(pieces[end]?.text ?? ''))) return null;
  return { article: /^[aeio]|^u(?!ni|s[ei])/i.test(first.text) ? 'an' : 'a', length: end - at };
}

const BRINGING_ON = new Set('mentor train coach support supervise onboard manage guide teach tutor sponsor'.split(' '));

function endOfPhrase(pieces: Piece[], at: number, to: number): number {
  let end = at;
  while (end < to) {
    const piece = pieces[end];
    if (!piece?.isWord) break;
    const word = piece.lower;
    if (end > at && DETERMINERS.has(word)) break;
    if (PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || AUXILIARIES.has(word) || COORDINATORS.has(word)) break;
    // "improvements they lead": a pronoun starts a clause about what went before, which is then no person.
    if (word === 'to' || /^(they|you|we|it|he|she|i)$/.test(word)) break;
    if (end > at + 1 && verbForm(word)?.form === 'past' && isPersonNoun(pieces[end - 1]?.lower ?? '')) break;
    end++;
  }
  return end;
}
