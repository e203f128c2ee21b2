import { AUXILIARIES, isAdverb, PREPOSITIONS } from '../../english/closed-words.ts';
import { mainVerb } from '../../english/main-verb.ts';
import type { Piece } from '../../english/pieces.ts';
import { isThingInIng, takesClause } from '../../english/predicate-words.ts';
import type { VerbForm } from '../../english/verb-forms.ts';
import { isObjectStart } from './frame.ts';

/** Whether an -ing word is something the person is doing, and not the head of a subject ("Mentoring quality improves"). */
export function isDoing(pieces: Piece[], at: number, to: number, verb: VerbForm): boolean {
  const next = pieces[at + 1];
  if (!next?.isWord || next.lower === 'of' || AUXILIARIES.has(next.lower)) return false;
  const main = takesClause(verb.base) ? null : mainVerb(pieces, at + 1, to);
  if (main === 'strong') return false;
  // "Working knowledge", "Growing confidence": such verbs take no object, so the noun is what the word describes.
  const isNoun =
    !PREPOSITIONS.has(next.lower) && !isAdverb(next.lower) && !/^(to|as|and|or|alone|together)$/.test(next.lower);
  if (/^(work|grow|emerge|rise|remain|stand|exist|live)$/.test(verb.base) && isNoun) return false;
  const isThing = isThingInIng(pieces[at]?.lower ?? '');
  if (!isThing) return true;
  return (
    main === null &&
    (isObjectStart(next) || isAdverb(next.lower) || /^(towards?|as|in|on|at|with|to)$/.test(next.lower))
  );
}
