import { AUXILIARIES, COORDINATORS, isAdverb, PREPOSITIONS } from '../english/closed-words.ts';
import type { Piece } from '../english/pieces.ts';
import { verbForm } from '../english/verb-forms.ts';
import type { Written } from './written.ts';

/** The verb with its adverbs, helpers and infinitives: "proactively identified and drove", "fails to design and deliver". */
export function verbChain(pieces: Piece[], start: number, written: Written): number {
  let at = start;
  for (; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece?.isWord) break;
    const word = piece.lower;
    const next = pieces[at + 1]?.lower ?? '';
    if (at > start && COORDINATORS.has(word)) {
      if (!isVerbWord(next) || (verbForm(next)?.noun && isEndOfVerbs(pieces, at + 2))) break;
    } else if (word === 'to') {
      if (verbForm(next)?.form !== 'base') break;
    } else if (!isAdverb(word) && !isVerbWord(word)) break;
    else if (
      at > start &&
      verbForm(word)?.noun &&
      !/^(to|and|or|is|was|has|does|not)$/.test(pieces[at - 1]?.lower ?? '')
    )
      break;
    written.words(word);
  }
  // "Resistant to …", "Consistently strong for …": no verb, so the word that says what somebody is.
  const isWordless = !pieces.slice(start, at).some((piece) => isVerbWord(piece.lower));
  if (isWordless && pieces[at]?.isWord) written.words(pieces[at]?.lower ?? '');
  return isWordless ? at + 1 : at;
}

function isEndOfVerbs(pieces: Piece[], at: number): boolean {
  const piece = pieces[at];
  return !piece?.isWord || PREPOSITIONS.has(piece.lower);
}

/** Whether a word can be part of the verb: a verb, a helper, "be". */
export function isVerbWord(word: string): boolean {
  return AUXILIARIES.has(word) || word === 'be' || word === 'been' || verbForm(word) !== null;
}
