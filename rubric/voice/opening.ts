import {
  AUXILIARIES,
  BE,
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  isNumber,
  MODALS,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../english/closed-words.ts';
import { mainVerb } from '../english/main-verb.ts';
import type { Piece } from '../english/pieces.ts';
import {
  goesWithoutObject,
  isPredicateAdjective,
  isSaidOfThings,
  isThingInIng,
  takesClause,
} from '../english/predicate-words.ts';
import { type VerbForm, verbForm } from '../english/verb-forms.ts';
import { goesWith } from '../english/verb-prepositions.ts';
import { describesPerson } from './person-noun-phrase.ts';
import { explicitSubject } from './person-words.ts';

/**
 * How a clause begins, as far as the person is concerned.
 * `other`: it has a subject of its own, or nothing is said of the person.
 * `finite`: the person is its unwritten subject; the first verb stands at `verbAt`, the subject goes to `at`.
 * `bare`: the same without a verb, so that a form of "be" is needed, and an article where `article` says so.
 * `subject`: pieces[at, verbAt) are the person, written out ("This engineer delivers", "You deliver").
 */
export type Opening =
  | { kind: 'other' }
  | { kind: 'finite'; at: number; verbAt: number; base: boolean }
  | { kind: 'bare'; at: number; article: 'a' | 'an' | null }
  | { kind: 'subject'; at: number; verbAt: number; base: boolean };

const OTHER: Opening = { kind: 'other' };

/** Reads how the clause in pieces[from, to) begins. */
export function readOpening(pieces: Piece[], from: number, to: number): Opening {
  const start = explicitSubject(pieces, from, to) ? from : afterAdjunct(pieces, from, to);
  const subject = explicitSubject(pieces, start, to);
  if (subject) return { kind: 'subject', at: start, ...subject };
  const opening = readPredicate(pieces, start, to);
  // After "In meetings, …" only a plain verb is sure to be the person's.
  return start > from && opening.kind !== 'finite' ? OTHER : opening;
}

/** Where the clause proper starts when a phrase such as "When asked, …" stands before it; `from` when none does. */
function afterAdjunct(pieces: Piece[], from: number, to: number): number {
  const first = pieces[from]?.lower ?? '';
  const verb = verbForm(first);
  const isDoing = first === 'having' || verb?.form === 'ing';
  if (!PREPOSITIONS.has(first) && !SUBORDINATORS.has(first) && !isDoing && verb?.form !== 'past') return from;
  for (let at = from + 1; at < Math.min(to, from + 14); at++) {
    if (pieces[at]?.text !== ',') continue;
    if (explicitSubject(pieces, at + 1, to)) return at + 1;
    // "Having led two, is ready": only a form that is surely a verb; a past form would be one more of a list.
    const next = verbForm(pieces[at + 1]?.lower ?? '');
    const isSure = isVerbOfPerson(pieces[at + 1]?.lower ?? '') || (next?.form === 's' && !next.noun);
    if (isDoing) return isSure ? at + 1 : from;
    return verb?.form === 'past' && !PREPOSITIONS.has(first) ? from : at + 1;
  }
  return afterShortPhrase(pieces, from, to);
}

/** "At times struggles", "Over the year has grown": a short phrase with no comma, straight before a sure verb. */
function afterShortPhrase(pieces: Piece[], from: number, to: number): number {
  if (!PREPOSITIONS.has(pieces[from]?.lower ?? '')) return from;
  const noun = DETERMINERS.has(pieces[from + 1]?.lower ?? '') ? from + 2 : from + 1;
  let at = noun + 1;
  while (isAdverb(pieces[at]?.lower ?? '')) at++;
  if (at >= to || !pieces[noun]?.isWord) return from;
  const word = pieces[at]?.lower ?? '';
  const verb = verbForm(word);
  const isPlural = /[^s]s$/.test(pieces[noun]?.lower ?? '');
  const isSure = verb?.form === 's' && (!verb.noun || goesWith(verb.base, pieces[at + 1]?.lower ?? ''));
  return isSure || (isVerbOfPerson(word) && isPlural) || word === 'has' ? noun + 1 : from;
}

function readPredicate(pieces: Piece[], start: number, to: number): Opening {
  if (isStateOf(pieces, start) && mainVerb(pieces, start + 1, to) === null) {
    return { kind: 'bare', at: start, article: null };
  }
  let at = start;
  while (at < to && isAdverb(pieces[at]?.lower ?? '')) at++;
  const piece = pieces[at];
  if (!piece?.isWord) return OTHER;
  const word = piece.lower;
  const finite = (base: boolean): Opening => ({ kind: 'finite', at: start, verbAt: at, base });
  const bare: Opening = { kind: 'bare', at: start, article: null };

  if (isVerbOfPerson(word)) return finite(false);
  if (word === 'be') return finite(true);
  const verb = verbForm(word);
  const next = pieces[at + 1];
  if (verb && SAME_IN_PAST.has(word) && isOldPast(pieces, at, to))
    return { kind: 'finite', at: start, verbAt: -1, base: false };
  if (verb?.form === 's' && isSVerb(pieces, at, to, verb)) return finite(false);
  // "Uplifts the whole crew": an unknown -s word straight before an object can only be a verb.
  if (!verb && /^[a-z]+[^s]s$/.test(word) && isObjectStart(next) && mainVerb(pieces, at + 1, to) !== 'strong')
    return finite(false);
  if (verb?.form === 'past') return readPast(pieces, at, to, verb, finite(false), bare);
  if (verb?.form === 'ing') return isDoing(pieces, at, to, verb) ? bare : OTHER;
  if (isPredicateAdjective(word) && isPredicate(pieces, at, to)) return bare;
  if (isNumber(word) && isSpanOfTime(pieces, at)) return bare;
  if (verb?.form === 'base' && isBaseVerb(pieces, at, to, verb)) return finite(true);
  const described = describesPerson(pieces, at, to);
  if (described && next) return { kind: 'bare', at: start, article: described.article };
  return OTHER;
}

/** "In charge of …", "On track …", "One of the strongest negotiators …": states that need only a form of "be". */
function isStateOf(pieces: Piece[], at: number): boolean {
  const [first, second, third] = [0, 1, 2].map((step) => pieces[at + step]?.lower ?? '');
  if (first === 'one' && second === 'of' && third === 'the') return true;
  return STATES.has(`${first} ${second}`);
}

const STATES = new Set([
  'in charge',
  'on track',
  'on target',
  'on course',
  'at ease',
  'at risk',
  'ahead of',
  'above target',
  'below target',
  'behind schedule',
  'up to',
  'out of',
]);

// "Put the rota in place", "Cut waste": among statements in the past and the third person these are the past.
const SAME_IN_PAST = new Set('put set cut let hit read spread split shut quit bid cast upset'.split(' '));

function isOldPast(pieces: Piece[], at: number, to: number): boolean {
  const next = pieces[at + 1];
  if (!next?.isWord || AUXILIARIES.has(next.lower) || COORDINATORS.has(next.lower)) return false;
  return mainVerb(pieces, at + 1, to) !== 'strong' && next.lower !== 'of';
}

/** Auxiliaries that agree with one person: "Is sought out", "May need". "Are" and "Have" do not. */
function isVerbOfPerson(word: string): boolean {
  return (
    word === 'is' ||
    word === 'was' ||
    MODALS.has(word) ||
    /^(is|was|has|does|can|will|would|should|could)n't$/.test(word)
  );
}

/** Whether an -s form is a verb here: "Designs platforms" is, "Designs are", "Orders leave" and "Reviews of work show" are not. */
function isSVerb(pieces: Piece[], at: number, to: number, verb: VerbForm): boolean {
  const next = pieces[at + 1];
  if (!next) return !verb.noun;
  if (AUXILIARIES.has(next.lower)) return false;
  if (!verb.noun) return true;
  if (isNounBeforeAuxiliary(pieces, at + 1, to)) return false;
  if (COORDINATORS.has(next.lower) || next.text === ',') {
    const after = verbForm(pieces[at + 2]?.lower ?? '');
    if (after?.form === 's' && !after.noun) return true;
    return mainVerb(pieces, at + 1, to) !== 'strong';
  }
  const following = verbForm(next.lower);
  if (following?.form === 'base' && !following.noun && !LIKE_ADJECTIVE_BASES.has(following.base)) return false;
  if (PREPOSITIONS.has(next.lower) || /^(to|out|away|back)$/.test(next.lower)) {
    const main = mainVerb(pieces, at + 1, to);
    return goesWith(verb.base, next.lower) ? main !== 'strong' : main === null && !hasPluralVerb(pieces, at + 2, to);
  }
  if (following?.form === 'past') {
    const after = pieces[at + 2];
    const isReduced = !after?.isWord || PREPOSITIONS.has(after.lower) || after.lower === 'to';
    return mainVerb(pieces, at + 2, to) !== 'strong' && !isObjectStart(after) && !isReduced;
  }
  return true;
}

/** "Needs analysis is thorough": nouns alone up to an auxiliary make the first word one of them. */
function isNounBeforeAuxiliary(pieces: Piece[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 4); at++) {
    const piece = pieces[at];
    if (!piece?.isWord) return false;
    if (AUXILIARIES.has(piece.lower)) return at > from;
    const isFrame = COORDINATORS.has(piece.lower) || PREPOSITIONS.has(piece.lower) || SUBORDINATORS.has(piece.lower);
    if (isFrame || isObjectStart(piece)) return false;
  }
  return false;
}

/** "Stores in the region report higher margins": a base form after a noun is the verb of the plural that came first. */
function hasPluralVerb(pieces: Piece[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const before = pieces[at - 1];
    const next = pieces[at + 1];
    if (!before?.isWord || SUBORDINATORS.has(before.lower)) return false;
    const joins = COORDINATORS.has(before.lower) || PREPOSITIONS.has(before.lower) || DETERMINERS.has(before.lower);
    if (joins || before.lower === 'to' || isAdverb(before.lower) || verbForm(before.lower)?.form === 'ing') continue;
    const verb = verbForm(pieces[at]?.lower ?? '');
    if (verb?.form === 'base' && next?.isWord && !COORDINATORS.has(next.lower)) return true;
  }
  return false;
}

function readPast(pieces: Piece[], at: number, to: number, verb: VerbForm, finite: Opening, bare: Opening): Opening {
  const next = pieces[at + 1];
  const main = takesClause(verb.base) ? null : mainVerb(pieces, at + 1, to);
  if (verb.onlyPast || isObjectStart(next))
    return VIEWED.has(verb.base) && !verb.onlyPast && isArticle(next) ? bare : finite;
  if (main === 'strong' || (main === 'weak' && LIKE_ADJECTIVES.has(verb.base))) return OTHER;
  if (verb.onlyParticiple) return bare;
  // "Well prepared for meetings", "Highly organised, calm": a degree before it makes it an adjective.
  const isPhrase = !next?.isWord || PREPOSITIONS.has(next.lower) || COORDINATORS.has(next.lower);
  if (isPhrase && DEGREES.has(pieces[at - 1]?.lower ?? '')) return bare;
  let after = at + 1;
  while (isAdverb(pieces[after]?.lower ?? '')) after++;
  const object = pieces[after];
  if (object && (PREPOSITIONS.has(object.lower) || /^(to|out|upon)$/.test(object.lower))) {
    return goesWithoutObject(verb.base) && object.lower !== 'by' ? finite : bare;
  }
  return finite;
}

const DEGREES = new Set('well highly very poorly widely deeply extremely too so badly under over'.split(' '));

// "Considered an expert", "Deemed the authority": what follows is said of the person, not done by them.
const VIEWED = new Set(['consider', 'deem', 'regard', 'view', 'call', 'name', 'think']);
// Participles that stand before a noun as adjectives: "Repeated gaps", "Improved coverage".
const LIKE_ADJECTIVES = new Set(
  'repeat continue increase reduce limit improve advance extend sustain detail experience dedicate skill agree propose share standardise standardize automate focus delay require'.split(
    ' ',
  ),
);

/** Whether an -ing word is something the person is doing, and not the head of a subject ("Mentoring quality improves"). */
function isDoing(pieces: Piece[], at: number, to: number, verb: VerbForm): boolean {
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

/** Whether an adjective is said of the person, and not of a noun after it ("Reliable delivery is valuable"). */
function isPredicate(pieces: Piece[], at: number, to: number): boolean {
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

function isSpanOfTime(pieces: Piece[], at: number): boolean {
  return (
    /^(days?|weeks?|months?|quarters?|years?)$/.test(pieces[at + 1]?.lower ?? '') &&
    /^(in|into)$/.test(pieces[at + 2]?.lower ?? '')
  );
}

/** Whether a base form is an order said to nobody: "Take responsibility for …", which is the person's to do. */
function isBaseVerb(pieces: Piece[], at: number, to: number, verb: VerbForm): boolean {
  const next = pieces[at + 1];
  if (!next || AUXILIARIES.has(next.lower) || BE.has(next.lower)) return false;
  if (mainVerb(pieces, at + 1, to) === 'strong' && !takesClause(verb.base)) return false;
  // "Work that requires review": a noun with its clause.
  if (/^(that|which|who)$/.test(next.lower)) return false;
  if (isObjectStart(next)) return true;
  if (LIKE_ADJECTIVE_BASES.has(verb.base)) return false;
  if (COORDINATORS.has(next.lower)) {
    const after = verbForm(pieces[at + 2]?.lower ?? '');
    return after?.form === 'base' && (!verb.noun || !after.noun);
  }
  // "Proactively start interacting": an adverb stands before no noun.
  if (isAdverb(pieces[at - 1]?.lower ?? '')) return true;
  if (!verb.noun || RARELY_BEFORE_NOUNS.has(verb.base)) return true;
  return next.isWord && next.lower !== 'of' && (isAdverb(next.lower) || /^(with|to|towards|closely)$/.test(next.lower));
}

// "Build relationships", "Help others": of the words that may be nouns these seldom stand before another.
const RARELY_BEFORE_NOUNS = new Set('build use help share shape drive lead spot answer ask'.split(' '));

// "Clear communication": before a noun without an article these are adjectives.
const LIKE_ADJECTIVE_BASES = new Set(
  'clear clean open direct own close live present secure smooth perfect correct separate express slow free level calm narrow lower deliberate moderate appropriate elaborate aggregate duplicate complete mature parallel prompt light welcome'.split(
    ' ',
  ),
);

function isObjectStart(piece: Piece | undefined): boolean {
  if (!piece) return false;
  return (
    DETERMINERS.has(piece.lower) || isNumber(piece.lower) || /^(them|it|themselves|others|us|me|you)$/.test(piece.lower)
  );
}

function isArticle(piece: Piece | undefined): boolean {
  return piece !== undefined && /^(a|an|the|one|to)$/.test(piece.lower);
}
