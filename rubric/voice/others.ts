import { COORDINATORS, DETERMINERS, isAdverb, PREPOSITIONS, SUBORDINATORS } from '../english/closed-words.ts';
import { isBody, isPeople, isPersonNoun, OUTSIDERS } from '../english/people.ts';
import type { Piece } from '../english/pieces.ts';
import { verbForm } from '../english/verb-forms.ts';

/** Where the last people other than the person are named in pieces[from, to), or -1. `verbs` are words known to be verbs. */
export function lastOthers(pieces: Piece[], from: number, to: number, verbs: number[]): number {
  for (let at = to - 1; at >= from; at--) {
    const word = pieces[at]?.lower ?? '';
    if (!verbs.includes(at) && isOthers(pieces, at, word)) return at;
  }
  return -1;
}

function isOthers(pieces: Piece[], at: number, word: string): boolean {
  const next = pieces[at + 1]?.lower ?? '';
  if (isPeople(word) || (word === 'them' && pieces[at - 1]?.lower !== 'around')) return true;
  if (!isBody(word) && !isPersonNoun(word)) return false;
  // "engineer level", "team members": here the word only says of what kind the next one is.
  if (pieces[at + 1]?.isWord && !isFrame(next)) return false;
  const first = pieces[startOfPhrase(pieces, at)]?.lower ?? '';
  if (OUTSIDERS.has(word)) return true;
  return isBody(word) ? first !== 'their' && word === 'team' : /^(a|an|each|every|another|new)$/.test(first);
}

function isFrame(word: string): boolean {
  return (
    PREPOSITIONS.has(word) ||
    COORDINATORS.has(word) ||
    SUBORDINATORS.has(word) ||
    isAdverb(word) ||
    verbForm(word) !== null ||
    DETERMINERS.has(word)
  );
}

/** The first piece of the noun phrase that ends at `at`. */
export function startOfPhrase(pieces: Piece[], at: number): number {
  let start = at;
  while (start > 0) {
    const before = pieces[start - 1];
    if (!before?.isWord) break;
    const word = before.lower;
    if (DETERMINERS.has(word) || word === 'their') return start - 1;
    if (PREPOSITIONS.has(word) || COORDINATORS.has(word) || SUBORDINATORS.has(word) || word === 'to') break;
    const verb = verbForm(word);
    if (verb && verb.form === 's' && !verb.noun) break;
    start--;
  }
  return start;
}

/** Whether the subject in pieces[from, to) names people: looked for before the first preposition. */
export function subjectIsPeople(pieces: Piece[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = pieces[at]?.lower ?? '';
    if (isPeople(word)) return true;
    if (PREPOSITIONS.has(word) || SUBORDINATORS.has(word)) return false;
  }
  return false;
}

/** Whether a plural noun stands in pieces[from, to); `verbs` are the -s words known to be verbs. */
export function hasPlural(pieces: Piece[], from: number, to: number, verbs: number[]): boolean {
  for (let at = from; at < to; at++) {
    const word = pieces[at]?.lower ?? '';
    if (/[^s']s$/.test(word) && word.length > 3 && !COMMON_S.test(word) && !verbs.includes(at)) return true;
  }
  return false;
}

const COMMON_S =
  /^(across|always|this|does|its|has|was|towards|besides|perhaps|various|previous|bias|chaos|canvas|gas|lens|news|ethos|series|species|\p{L}+ous|\p{L}+ss|\p{L}+is|\p{L}+us|\p{L}+'s)$/u;
