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
import type { Edit } from './edits.ts';

/** How the verbs of a clause are to agree: the base form gives the word, and "was" has its own. */
export interface Agreement {
  verb(base: string): string;
  was: string;
}

/**
 * The changes that make the person's verbs in pieces[from, to) agree: the one at `verbAt` (-1 where "be" was put in), and
 * each one joined to it by "and", "but", "or" or a comma. Verbs of other subjects stay: those in "that" clauses and
 * after a noun phrase of their own. `base` says that the clause is written in base forms ("You plan and deliver").
 */
export function agreeVerbs(
  pieces: Piece[],
  verbAt: number,
  from: number,
  to: number,
  base: boolean,
  agreement: Agreement,
): Edit[] {
  const edits: Edit[] = [];
  for (const at of verbsOfPerson(pieces, verbAt, from, to, base)) {
    const edit = agreeAt(pieces[at], agreement);
    if (edit) edits.push(edit);
  }
  return edits;
}

/** The change for one verb, or null where its form serves every person ("delivered", "may"). */
export function agreeAt(piece: Piece | undefined, agreement: Agreement): Edit | null {
  if (!piece) return null;
  const [word = '', negation = ''] = piece.lower.split(/(?=n't$)/);
  let put: string | null = null;
  if (word === 'was' || word === 'were') put = agreement.was;
  else if (word === 'is' || word === 'are' || word === 'am') put = agreement.verb('be');
  else if (!AUXILIARIES.has(word) || /^(has|have|does|do)$/.test(word)) {
    const verb = verbForm(word);
    if (verb && (verb.form === 's' || verb.form === 'base')) put = agreement.verb(verb.base);
  }
  if (put === 'am' && negation) return { start: piece.start, end: piece.end, text: 'am not' };
  if (put === null || put === word) return null;
  return { start: piece.start, end: piece.end, text: put + negation };
}

/** Where the person's verbs stand, in order. */
function verbsOfPerson(pieces: Piece[], verbAt: number, from: number, to: number, base: boolean): number[] {
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
    if (isRelative(pieces, at)) owner = 'relative';
    else if (owner === 'relative' && !joint && isPluralVerb(pieces, at)) owner = 'person';
    if (!joint) continue;
    let next = joint.next;
    while (next < to && isAdverb(pieces[next]?.lower ?? '')) next++;
    if (joint.strong) infinitive = false;
    const isVerb = base ? !infinitive && isBaseVerb(pieces, next) : isSingularVerb(pieces, next, to);
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
  const isMark = piece.text === ',' || (isDash(piece) && !piece.isWord);
  const word = isMark ? pieces[at + 1] : piece;
  const coordinator = word !== undefined && COORDINATORS.has(word.lower);
  if (!isMark && !coordinator) return null;
  const next = isMark && coordinator ? at + 2 : at + 1;
  return { next, strong: coordinator, comma: isMark, contrast: coordinator && word.lower === 'but' };
}

function isDash(piece: Piece): boolean {
  return /^[-–—]$/.test(piece.text);
}

/** "that", "which" and "who" after a noun: the next verb is the noun's. "how" and "what" have a subject of their own. */
function isRelative(pieces: Piece[], at: number): boolean {
  return /^(that|which|who)$/.test(pieces[at]?.lower ?? '') && !DETERMINERS.has(pieces[at - 1]?.lower ?? '');
}

/** In "improvements that span areas and leads", "span" shows that "leads" cannot belong to the improvements. */
function isPluralVerb(pieces: Piece[], at: number): boolean {
  let before = at - 1;
  while (isAdverb(pieces[before]?.lower ?? '')) before--;
  if (!/^(that|which|who)$/.test(pieces[before]?.lower ?? '')) return false;
  const word = pieces[at]?.lower ?? '';
  return /^(are|were|have|do)$/.test(word) || verbForm(word)?.form === 'base';
}

function isSingularVerb(pieces: Piece[], at: number, to: number): boolean {
  const word = pieces[at]?.lower ?? '';
  if (/^(is|was|has|does)(n't)?$/.test(word)) return true;
  const verb = verbForm(word);
  if (verb?.form !== 's') return false;
  const next = at + 1 < to ? pieces[at + 1] : undefined;
  if (!verb.noun) return !next || !AUXILIARIES.has(next.lower);
  return takesObject(pieces, at, verb, next);
}

/** A word that may be a plural noun is a verb where an object, or its own preposition, follows. */
function takesObject(pieces: Piece[], at: number, verb: VerbForm, next: Piece | undefined): boolean {
  if (!next?.isWord) return false;
  const word = next.lower;
  if (AUXILIARIES.has(word) || SUBORDINATORS.has(word)) return /^(how|what|why|when|where|whether)$/.test(word);
  if (COORDINATORS.has(word)) {
    const after = verbForm(pieces[at + 2]?.lower ?? '');
    return after?.form === 's' && isSingularVerb(pieces, at + 2, pieces.length);
  }
  if (PREPOSITIONS.has(word) || word === 'to') return PREPOSITION_OF[verb.base]?.split(' ').includes(word) ?? false;
  return true;
}

// Verbs that may be nouns, with the prepositions that make them verbs again: "works with", "reports to".
const PREPOSITION_OF: Record<string, string> = {
  work: 'with across to on towards toward within through alongside',
  report: 'to on',
  lead: 'by on to with',
  focus: 'on',
  plan: 'for ahead',
  look: 'for to after at beyond',
  result: 'in',
  act: 'on as',
  step: 'in into up',
  push: 'for back',
  deal: 'with',
  help: 'with to',
  check: 'in with for',
  partner: 'with',
  stand: 'in by for',
  need: 'to',
  start: 'to with',
  run: 'with',
  pair: 'with',
  experiment: 'with',
  challenge: '',
};

function isBaseVerb(pieces: Piece[], at: number): boolean {
  const word = pieces[at]?.lower ?? '';
  if (/^(are|have|do)(n't)?$/.test(word)) return true;
  const verb = verbForm(word);
  if (verb?.form !== 'base') return false;
  const next = pieces[at + 1];
  return !verb.noun || (next !== undefined && (DETERMINERS.has(next.lower) || isNumber(next.lower)));
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
