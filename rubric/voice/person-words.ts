import { AUXILIARIES, isAdverb } from '../english/closed-words.ts';
import { isPersonNoun } from '../english/people.ts';
import type { Piece } from '../english/pieces.ts';
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
  while (verbAt < to && isAdverb(pieces[verbAt]?.lower ?? '')) verbAt++;
  const word = pieces[verbAt]?.lower ?? '';
  if (!AUXILIARIES.has(word.replace(/n't$/, '')) && !verbForm(word)) return null;
  return { verbAt, base: /^(you|they|i)$/.test(first) };
}

/** The phrase that starts at piece `at`, or null. "This rating", "this level" and "this engineer role" are none. */
export function personPhraseAt(pieces: Piece[], at: number): PersonPhrase | null {
  const first = pieces[at]?.lower ?? '';
  if (first !== 'this' && first !== 'the') return null;
  const noun = pieces[at + 1]?.lower ?? '';
  const possessive = /'s?$/.test(noun);
  const bare = noun.replace(/'s?$/, '');
  const known = first === 'the' ? GENERAL.has(bare) && bare !== 'person' : isPersonNoun(bare);
  if (!known) return null;
  const next = pieces[at + 2];
  if (!possessive && next?.isWord && !isEndOfPhrase(next.lower)) return null;
  return { start: at, end: at + 2, possessive };
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
  if (AUXILIARIES.has(word) || isAdverb(word)) return true;
  const verb = verbForm(word);
  if (verb) return !verb.noun || verb.form === 's';
  return /^(and|or|but|to|at|in|on|for|with|as|by|of|from|who|that|because|when|while|if|into|through|across|has|was|is)$/.test(
    word,
  );
}
