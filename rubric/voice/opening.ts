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
  const subject = explicitSubject(pieces, from, to);
  if (subject) return { kind: 'subject', at: from, ...subject };
  const start = afterAdjunct(pieces, from, to);
  const opening = readPredicate(pieces, start, to);
  // After "In meetings, …" only a plain verb is sure to be the person's.
  return start > from && opening.kind !== 'finite' ? OTHER : opening;
}

/** Where the clause proper starts when a phrase such as "When asked, …" stands before it; `from` when none does. */
function afterAdjunct(pieces: Piece[], from: number, to: number): number {
  const first = pieces[from]?.lower ?? '';
  if (!PREPOSITIONS.has(first) && !SUBORDINATORS.has(first)) return from;
  for (let at = from + 1; at < Math.min(to, from + 14); at++) if (pieces[at]?.text === ',') return at + 1;
  return from;
}

function readPredicate(pieces: Piece[], start: number, to: number): Opening {
  let at = start;
  while (at < to && isAdverb(pieces[at]?.lower ?? '')) at++;
  const piece = pieces[at];
  if (!piece?.isWord) return OTHER;
  const word = piece.lower;
  const finite = (base: boolean): Opening => ({ kind: 'finite', at: start, verbAt: at, base });
  const bare: Opening = { kind: 'bare', at: start, article: null };

  if (isVerbOfPerson(word)) return finite(false);
  const verb = verbForm(word);
  const next = pieces[at + 1];
  if (verb?.form === 's' && isSVerb(pieces, at, to, verb)) return finite(false);
  if (verb?.form === 'past') return readPast(pieces, at, to, verb, finite(false), bare);
  if (verb?.form === 'ing') return isDoing(pieces, at, to, verb) ? bare : OTHER;
  if (isPredicateAdjective(word) && isPredicate(pieces, at, to)) return bare;
  if (isNumber(word) && isSpanOfTime(pieces, at)) return bare;
  if (verb?.form === 'base' && isBaseVerb(pieces, at, to, verb)) return finite(true);
  const described = describesPerson(pieces, at, to);
  if (described && next) return { kind: 'bare', at: start, article: described.article };
  return OTHER;
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
  if (COORDINATORS.has(next.lower) || next.text === ',') {
    const after = verbForm(pieces[at + 2]?.lower ?? '');
    if (after?.form === 's' && !after.noun) return true;
    return mainVerb(pieces, at + 1, to) !== 'strong';
  }
  const following = verbForm(next.lower);
  if (following?.form === 'base' && !following.noun) return false;
  if (PREPOSITIONS.has(next.lower) || /^(to|out|away|back)$/.test(next.lower)) {
    const main = mainVerb(pieces, at + 1, to);
    return goesWith(verb.base, next.lower) ? main !== 'strong' : main === null;
  }
  if (following?.form === 'past') return mainVerb(pieces, at + 2, to) !== 'strong' && !isObjectStart(pieces[at + 2]);
  return true;
}

function readPast(pieces: Piece[], at: number, to: number, verb: VerbForm, finite: Opening, bare: Opening): Opening {
  const next = pieces[at + 1];
  const main = takesClause(verb.base) ? null : mainVerb(pieces, at + 1, to);
  if (verb.onlyPast || isObjectStart(next))
    return VIEWED.has(verb.base) && !verb.onlyPast && isArticle(next) ? bare : finite;
  if (main === 'strong' || (main === 'weak' && LIKE_ADJECTIVES.has(verb.base))) return OTHER;
  if (verb.onlyParticiple) return bare;
  if (next && (PREPOSITIONS.has(next.lower) || /^(to|out|upon)$/.test(next.lower))) {
    return goesWithoutObject(verb.base) && next.lower !== 'by' ? finite : bare;
  }
  return finite;
}

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
  if (!verb.noun) return true;
  return next.isWord && next.lower !== 'of' && (isAdverb(next.lower) || /^(with|to|towards|closely)$/.test(next.lower));
}

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
