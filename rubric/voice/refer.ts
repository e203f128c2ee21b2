import { COORDINATORS, DETERMINERS, isAdverb, PREPOSITIONS, SUBORDINATORS } from '../english/closed-words.ts';
import { isBody, isPeople, isPersonNoun } from '../english/people.ts';
import type { Piece } from '../english/pieces.ts';
import { verbForm } from '../english/verb-forms.ts';

/** One clause of a sentence: its pieces [from, to), and whether the person is its subject. */
export interface Clause {
  from: number;
  to: number;
  personIsSubject: boolean;
}

/** Whether "their", "they", "them" or "themselves" at piece `at` means the person, and not others the sentence names. */
export function meansPerson(pieces: Piece[], at: number, clause: Clause): boolean {
  const word = pieces[at]?.lower ?? '';
  const window = antecedentWindow(pieces, at, clause);
  if (word === 'them' || word === 'themselves') return objectMeansPerson(pieces, at, clause, window);
  const others = lastOthers(pieces, window.from, window.to);
  if (word === 'they') return they(pieces, at, others, window, clause);
  const owned = ownedBy(pieces, at);
  if (OWN.has(owned)) return clause.personIsSubject || !subjectIsPeople(pieces, clause.from, at);
  if (others >= 0) return false;
  if (!clause.personIsSubject) return !hasPlural(pieces, clause.from, at, clause);
  return !(OF_THINGS.has(owned) && hasPlural(pieces, window.from, window.to, clause));
}

/** What may be meant by a pronoun: the words before it, back to the last verb joined by "and" where the person is subject. */
function antecedentWindow(pieces: Piece[], at: number, clause: Clause): { from: number; to: number } {
  let from = clause.from;
  if (clause.personIsSubject) {
    for (let back = at - 1; back > clause.from; back--) {
      if (!COORDINATORS.has(pieces[back]?.lower ?? '')) continue;
      let next = back + 1;
      while (isAdverb(pieces[next]?.lower ?? '')) next++;
      if (next < at && isJoinedVerb(pieces[next]?.lower ?? '')) {
        from = back;
        break;
      }
    }
  }
  return { from, to: at };
}

function isJoinedVerb(word: string): boolean {
  if (/^(is|was|has|does|may|can|will|should)$/.test(word)) return true;
  const verb = verbForm(word);
  return verb !== null && (verb.form === 's' || verb.form === 'past') && !verb.noun;
}

function they(
  pieces: Piece[],
  at: number,
  others: number,
  window: { from: number; to: number },
  clause: Clause,
): boolean {
  const before = pieces[at - 1]?.lower ?? '';
  const isContact =
    !SUBORDINATORS.has(before) && !PREPOSITIONS.has(before) && !COORDINATORS.has(before) && pieces[at - 1]?.isWord;
  if (isContact) {
    // "the teams they serve": the teams are what is served, so they are not meant; someone named before them may be.
    const head = startOfPhrase(pieces, at - 1);
    return lastOthers(pieces, window.from, head) < 0;
  }
  if (others >= 0) return false;
  const verb = pieces[at + 1]?.lower ?? '';
  return ANIMATE.test(verb) || !hasPlural(pieces, window.from, window.to, clause);
}

const ANIMATE =
  /^(need|needs|know|knew|feel|felt|think|thought|learn|learned|learnt|lack|understand|want|believe|ask|see|say|own|lead|work|make|do|don't|did|can|can't|could)$/;

function objectMeansPerson(pieces: Piece[], at: number, clause: Clause, window: { from: number; to: number }): boolean {
  if (pieces[at]?.lower === 'themselves')
    return clause.personIsSubject && lastOthers(pieces, window.from, window.to) < 0;
  const before = pieces[at - 1]?.lower ?? '';
  // "others rely on them", "engineers mentored by them": the one named cannot mean itself.
  const verbAt = PREPOSITIONS.has(before) || before === 'to' ? at - 2 : at - 1;
  const verb = verbForm(pieces[verbAt]?.lower ?? '');
  if (!verb || verb.form === 'ing') return false;
  const subject = pieces[verbAt - 1]?.lower ?? '';
  if (before === 'by' && verb.form === 'past') return isPeople(subject) && !clause.personIsSubject;
  return isPeople(subject) && (verb.form === 'base' || verb.form === 's');
}

/** Where the last people other than the person are named in pieces[from, to), or -1. */
function lastOthers(pieces: Piece[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    const word = pieces[at]?.lower ?? '';
    if (isOthers(pieces, at, word)) return at;
  }
  return -1;
}

function isOthers(pieces: Piece[], at: number, word: string): boolean {
  const next = pieces[at + 1]?.lower ?? '';
  if (isPeople(word)) return !DETERMINERS_OF_OWN.test(pieces[at - 1]?.lower ?? '');
  if (!isBody(word) && !isPersonNoun(word)) return false;
  // "engineer level", "team members": here the word only says of what kind the next one is.
  if (pieces[at + 1]?.isWord && !isFrame(next)) return false;
  const start = startOfPhrase(pieces, at);
  const first = pieces[start]?.lower ?? '';
  return isBody(word) ? !/^(their|own)$/.test(first) && word === 'team' : /^(a|an|each|every|another|new)$/.test(first);
}

const DETERMINERS_OF_OWN = /^$/;

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
function startOfPhrase(pieces: Piece[], at: number): number {
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

/** The noun that "their" owns: the last of its phrase. */
function ownedBy(pieces: Piece[], at: number): string {
  let end = at + 1;
  let noun = '';
  while (pieces[end]?.isWord && end < at + 6) {
    const word = pieces[end]?.lower ?? '';
    if (
      PREPOSITIONS.has(word) ||
      COORDINATORS.has(word) ||
      SUBORDINATORS.has(word) ||
      DETERMINERS.has(word) ||
      word === 'to'
    )
      break;
    if (noun && /^(is|are|was|were|has|have|may|can|will)$/.test(word)) break;
    if (OWN.has(word) && word !== 'team') return word;
    noun = word;
    end++;
  }
  return noun;
}

function subjectIsPeople(pieces: Piece[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = pieces[at]?.lower ?? '';
    if (isPeople(word)) return true;
    if (PREPOSITIONS.has(word) || SUBORDINATORS.has(word)) return false;
  }
  return false;
}

function hasPlural(pieces: Piece[], from: number, to: number, clause: Clause): boolean {
  for (let at = from; at < to; at++) {
    const word = pieces[at]?.lower ?? '';
    if (
      /[^s']s$/.test(word) &&
      word.length > 3 &&
      !COMMON_S.test(word) &&
      !(clause.personIsSubject && at === from && verbForm(word)?.form === 's')
    )
      return true;
  }
  return false;
}

const COMMON_S =
  /^(across|always|this|does|its|has|was|towards|besides|perhaps|various|previous|\p{L}+ous|\p{L}+ss|\p{L}+is|\p{L}+us|\p{L}+'s)$/u;

/** What a person at work has of their own, whoever else the sentence names: "with engineers beyond their team". */
const OWN = new Set(
  `team squad domain area areas role level title manager supervisor boss scope remit discipline department function
  organisation organization company craft field specialty specialism speciality own immediate peers colleagues control responsibility
  responsibilities zone grade job position shift ward site branch desk portfolio territory unit line remit seniority tenure
  intermediate`.split(/\s+/),
);

/** What things have: with a plural thing before it, "their impact" is the things'. */
const OF_THINGS = new Set(
  `impact impacts cause causes effect effects dependencies purpose lifecycle status limitations implementation implications
  consequences usage severity cost costs interactions relationships value priority priorities merits benefits drawbacks resolution
  root context behaviour behavior progress outcome outcomes execution completion rationale performance`.split(/\s+/),
);
