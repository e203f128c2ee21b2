import { DETERMINERS, isNumber, MODALS } from '../../english/closed-words.ts';
import type { Piece } from '../../english/pieces.ts';

/** Whether an object, and so no further part of a noun, starts here: an article, a number, a pronoun. */
export function isObjectStart(piece: Piece | undefined): boolean {
  if (!piece) return false;
  return (
    DETERMINERS.has(piece.lower) || isNumber(piece.lower) || /^(them|it|themselves|others|us|me|you)$/.test(piece.lower)
  );
}

/** Auxiliaries that agree with one person: "Is sought out", "May need". "Are" and "Have" do not. */
export function isVerbOfPerson(word: string): boolean {
  return (
    word === 'is' ||
    word === 'was' ||
    MODALS.has(word) ||
    /^(is|was|has|does|can|will|would|should|could)n't$/.test(word)
  );
}
