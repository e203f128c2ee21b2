import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  isNumber,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../english/closed-words.ts';
import type { Piece } from '../english/pieces.ts';
import { isPredicateAdjective } from '../english/predicate-words.ts';
import { type VerbForm, verbForm } from '../english/verb-forms.ts';
import { goesWith } from '../english/verb-prepositions.ts';

/**
 * Where the person's finite verbs stand in pieces[from, to), in order: the one at `verbAt` (-1 where a form of "be" is put
 * in), and each one joined to it by "and", "but", "or" or a comma. Verbs of other subjects are left out: those in "that"
 * clauses and those after a noun phrase of their own. `base`: the clause is written in base forms ("You plan and deliver").
 */
export function verbsOfPerson(pieces: Piece[], verbAt: number, from: number, to: number, base: boolean): number[] {
  const found = verbAt >= 0 ? [verbAt] : [];
  // Whose verb a following "and improves" would be: the person's, that of a "that" clause, or that of another subject.
  let owner: 'person' | 'relative' | 'other' = 'person';
  // "to plan and deliver": what follows "to" or "can" stays in its base form.
  let infinitive = base && verbAt >= 0 && AUXILIARIES.has(pieces[verbAt]?.lower ?? '');
  for (let at = Math.max(from, verbAt + 1); at < to; at++) {
    const piece = pieces[at];
    if (!piece) break;
    const joint = jointAt(pieces, at);
    if (piece.lower === 'to') infinitive = true;
    if (opensRelative(pieces, at, to)) owner = 'relative';
    if (!joint) continue;
    let next = joint.next;
    while (next < to && isAdverb(pieces[next]?.lower ?? '')) next++;
    if (joint.strong && joint.comma) infinitive = false;
    const isVerb = base
      ? !infinitive && isBaseVerb(pieces, next, found.includes(at - 1))
      : isSingularVerb(pieces, next, to, !isNounBefore(pieces, at, found));
    if (isVerb && (owner === 'person' || (joint.strong && joint.comma) || (joint.contrast && owner === 'relative'))) {
      found.push(next);
      owner = 'person';
    } else if (!isVerb && joint.strong && opensOwnClause(pieces, next, to)) owner = 'other';
    at = Math.max(at, joint.next - 1);
  }
  return found;
}

interface Joint {
  next: number;
  /** A coordinator, not a mere comma. */
  strong: boolean;
  comma: boolean;
  contrast: boolean;
}

function jointAt(pieces: Piece[], at: number): Joint | null {
  const piece = pieces[at];
  if (!piece) return null;
  const isMark = piece.text === ',' || piece.text === ':' || isDash(piece);
  const word = isMark ? pieces[at + 1] : piece;
  const coordinator = word !== undefined && (COORDINATORS.has(word.lower) || isRatherThan(pieces, at));
  if (!isMark && !coordinator) return null;
  const next = isMark && coordinator ? at + 2 : at + 1;
  return { next, strong: coordinator, comma: isMark, contrast: coordinator && word.lower === 'but' };
}

/** "asks rather than guesses" */
function isRatherThan(pieces: Piece[], at: number): boolean {
  return pieces[at]?.lower === 'than' && pieces[at - 1]?.lower === 'rather';
}

function isDash(piece: Piece): boolean {
  return /^[-–—]$/.test(piece.text);
}

/**
 * "that", "which" and "who" with a verb that a joined -s verb could belong to: "a level that accelerates … and builds". In
 * "improvements that span areas and leads" the plural shows that it cannot.
 */
function opensRelative(pieces: Piece[], at: number, to: number): boolean {
  if (!/^(that|which|who)$/.test(pieces[at]?.lower ?? '') || DETERMINERS.has(pieces[at - 1]?.lower ?? '')) return false;
  for (let next = at + 1; next < Math.min(to, at + 8); next++) {
    const piece = pieces[next];
    if (!piece?.isWord) return false;
    if (/^(are|were|have|do|can|could|may|might|will|would|should|must|had)$/.test(piece.lower)) return false;
    if (/^(is|was|has|does)$/.test(piece.lower)) return true;
    const verb = verbForm(piece.lower);
    const isFirst = next === skipAdverbs(pieces, at + 1);
    if (verb?.form === 's' && (isFirst || !verb.noun)) return true;
    if (verb?.form === 'base' && (isFirst || !verb.noun)) return false;
  }
  return false;
}

/** Whether a noun stands before the joint at `at`, so that a noun may be joined to it. A verb or an adverb is none. */
function isNounBefore(pieces: Piece[], at: number, found: number[]): boolean {
  const before = pieces[at - 1];
  return (
    before !== undefined &&
    !found.includes(at - 1) &&
    (!isAdverb(before.lower) || before.lower === 'rather') &&
    !/^(it|them)$/.test(before.lower)
  );
}

function skipAdverbs(pieces: Piece[], at: number): number {
  let next = at;
  while (isAdverb(pieces[next]?.lower ?? '')) next++;
  return next;
}

function isSingularVerb(pieces: Piece[], at: number, to: number, certain: boolean): boolean {
  const word = pieces[at]?.lower ?? '';
  if (/^(is|was|has|does)(n't)?$/.test(word)) return true;
  const verb = verbForm(word);
  // "and sometimes snipes": after such an adverb an unknown -s word can only be a verb.
  if (!verb && /^[a-z]+[^s]s$/.test(word) && OFTEN.test(pieces[at - 1]?.lower ?? '')) return true;
  if (verb?.form !== 's') return false;
  const next = at + 1 < to ? pieces[at + 1] : undefined;
  if (certain) return true;
  if (!verb.noun) return !next || !AUXILIARIES.has(next.lower);
  return takesObject(pieces, at, verb, next);
}

const OFTEN =
  /^(sometimes|often|always|never|rarely|seldom|usually|then|also|still|occasionally|frequently|consistently)$/;

/** A word that may be a plural noun is a verb where an object, or its own preposition, follows. */
function takesObject(pieces: Piece[], at: number, verb: VerbForm, next: Piece | undefined): boolean {
  if (!next?.isWord) return false;
  const word = next.lower;
  if (AUXILIARIES.has(word) || SUBORDINATORS.has(word)) return /^(how|what|why|when|where|whether|that)$/.test(word);
  if (COORDINATORS.has(word)) {
    const after = verbForm(pieces[at + 2]?.lower ?? '');
    return after?.form === 's' && isSingularVerb(pieces, at + 2, pieces.length, false);
  }
  if (PREPOSITIONS.has(word) || word === 'to') return goesWith(verb.base, word);
  // "leads teams and projects autonomously": beside another plural it is one more of them.
  if (/^(accordingly|ahead)$/.test(word)) return true;
  if (isAdverb(word)) return !/[^s']s$/.test(pieces[at - 2]?.lower ?? '');
  return true;
}

function isBaseVerb(pieces: Piece[], at: number, afterVerb: boolean): boolean {
  const word = pieces[at]?.lower ?? '';
  if (/^(are|have|do)(n't)?$/.test(word)) return true;
  const verb = verbForm(word);
  if (verb?.form !== 'base') return false;
  if (afterVerb) return true;
  const next = pieces[at + 1];
  return (
    !verb.noun ||
    (next !== undefined && (DETERMINERS.has(next.lower) || isNumber(next.lower) || goesWith(verb.base, next.lower)))
  );
}

/** Whether a noun phrase with a finite verb of its own begins here: "but sessions are cancelled". */
function opensOwnClause(pieces: Piece[], from: number, to: number): boolean {
  if (isPredicateAdjective(pieces[from]?.lower ?? '') || verbForm(pieces[from]?.lower ?? '')?.form === 'ing')
    return false;
  for (let at = from + 1; at < Math.min(to, from + 8); at++) {
    const piece = pieces[at];
    if (!piece?.isWord || COORDINATORS.has(piece.lower) || SUBORDINATORS.has(piece.lower)) return false;
    if (AUXILIARIES.has(piece.lower)) return true;
    const verb = verbForm(piece.lower);
    if (verb?.form === 's' && !verb.noun && !PREPOSITIONS.has(pieces[at - 1]?.lower ?? '')) return true;
  }
  return false;
}
