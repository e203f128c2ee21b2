import { AUXILIARIES, COORDINATORS, isAdverb, PREPOSITIONS, SUBORDINATORS } from '../../english/closed-words.ts';
import { mainVerb } from '../../english/main-verb.ts';
import type { Piece } from '../../english/pieces.ts';
import { isPredicateAdjective, isSaidOfThings } from '../../english/predicate-words.ts';
import { verbForm } from '../../english/verb-forms.ts';

/** Whether an adjective is said of the person, and not of a noun after it ("Reliable delivery is valuable"). */
export function isPredicate(pieces: Piece[], at: number, to: number): boolean {
  const next = pieces[at + 1];
  const plain = isSaidOfThings(pieces[at]?.lower ?? '');
  if (!next?.isWord) return !plain && mainVerb(pieces, at + 1, to) !== 'strong';
  if (COORDINATORS.has(next.lower)) {
    const after = pieces[at + 2]?.lower ?? '';
    // "Rarely late and always prepared": the second word shows that a person is meant.
    let second = at + 2;
    while (isAdverb(pieces[second]?.lower ?? '')) second++;
    if (second > at + 2 && isPredicateAdjective(pieces[second]?.lower ?? '')) return isPredicate(pieces, second, to);
    // "Exceptional and should not persist" may be said of the work; "Curious and asks questions" is said of a person.
    if (AUXILIARIES.has(after) || isAdverb(after) || verbForm(after)?.form === 's') return !plain;
    return isPredicateAdjective(after) && isPredicate(pieces, at + 2, to);
  }
  const follows =
    PREPOSITIONS.has(next.lower) || SUBORDINATORS.has(next.lower) || next.lower === 'to' || isAdverb(next.lower);
  const doing = verbForm(next.lower)?.form === 'ing' && /^(happy|comfortable|busy)$/.test(pieces[at]?.lower ?? '');
  return (follows || doing) && mainVerb(pieces, at + 1, to) !== 'strong';
}
