import { AUXILIARIES, isAdverb } from '../english/closed-words.ts';
import { isPersonNoun, OUTSIDERS } from '../english/people.ts';
import type { Piece } from '../english/pieces.ts';
import { isPredicateAdjective } from '../english/predicate-words.ts';
import { verbForm } from '../english/verb-forms.ts';

/** A phrase that names the person without a name: "this individual", "this engineer's". `end` is after its last piece. */
export interface PersonPhrase {
  start: number;
  end: number;
  possessive: boolean;
}

/**
 * The subject of the clause that starts at `from`, where it is the person in so many words: "You …", "They …", "This
 * engineer …". Gives where its verb stands and whether that is a base form; null for any other beginning.
 */
export function explicitSubject(pieces: Piece[], from: number, to: number): { verbAt: number; base: boolean } | null {
  const first = pieces[from]?.lower ?? '';
  let verbAt = from + 1;
  const phrase = personPhraseAt(pieces, from);
  if (phrase && !phrase.possessive) verbAt = phrase.end;
  else if (first === 'he/she' || first === 'she/he' || first === 's/he') verbAt = from + 1;
  else if (/^(you|they|he|she|i)'(re|s|m|ve|ll|d)$/.test(first))
    return { verbAt: from, base: /^(you|they|i)/.test(first) };
  else if (!/^(you|they|he|she|i)$/.test(first)) return null;
  // "they often ask this individual": others speak to the person here.
  else if (first !== 'you' && namesPerson(pieces, from + 1, to)) return null;
  while (verbAt < to && isAdverb(pieces[verbAt]?.lower ?? '')) verbAt++;
  const word = pieces[verbAt]?.lower ?? '';
  if (!AUXILIARIES.has(word.replace(/n't$/, '')) && !verbForm(word)) return null;
  return { verbAt, base: /^(you|they|i)$/.test(first) };
}

/** Whether a phrase that names the person stands in pieces[from, to). */
export function namesPerson(pieces: Piece[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (personPhraseAt(pieces, at)) return true;
  return false;
}

/** The phrase that starts at piece `at`, or null. "This rating", "this client" and "this engineer role" are none. */
export function personPhraseAt(pieces: Piece[], at: number): PersonPhrase | null {
  const first = pieces[at]?.lower ?? '';
  if (first !== 'this' && first !== 'the') return null;
  // "this engineer", "this senior platform engineer": up to three words may say of what kind.
  const longest = first === 'this' ? at + 4 : at + 1;
  for (let end = at + 1; end <= longest; end++) {
    const piece = pieces[end];
    // "this consistently strong performer" says something of them that must not be lost.
    if (piece && (isAdverb(piece.lower) || isPredicateAdjective(piece.lower))) return null;
    if (!piece?.isWord || (end > at + 1 && isEndOfPhrase(piece.lower) && !isPersonNoun(piece.lower))) return null;
    const possessive = /'s?$/.test(piece.lower);
    const noun = piece.lower.replace(/'s?$/, '');
    const known = first === 'the' ? GENERAL.has(noun) : isPersonNoun(noun) && !OUTSIDERS.has(noun);
    const next = pieces[end + 1];
    if (known && (possessive || !next?.isWord || isEndOfPhrase(next.lower)))
      return { start: at, end: end + 1, possessive };
  }
  return null;
}

const GENERAL = new Set([
  'individual',
  'employee',
  'person',
  'reviewee',
  'postholder',
  'post-holder',
  'jobholder',
  'job-holder',
  'incumbent',
]);

/** A noun after the phrase would make it a mere modifier; a verb, a preposition or an adverb does not. */
function isEndOfPhrase(word: string): boolean {
  if (AUXILIARIES.has(word) || isAdverb(word) || /[a-z]{3}ed$/.test(word)) return true;
  const verb = verbForm(word);
  if (verb) return !verb.noun || verb.form === 's';
  return /^(and|or|but|to|at|in|on|for|with|as|by|of|from|who|that|because|when|while|if|into|through|across|has|was|is)$/.test(
    word,
  );
}
