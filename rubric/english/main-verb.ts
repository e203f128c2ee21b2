import { AUXILIARIES, COORDINATORS, DETERMINERS, isAdverb, PREPOSITIONS, SUBORDINATORS } from './closed-words.ts';
import { isPeople } from './people.ts';
import type { Piece } from './pieces.ts';
import { takesClause } from './predicate-words.ts';
import { verbForm } from './verb-forms.ts';

/**
 * Whether a finite verb with a subject of its own stands in pieces[from, to), outside "that", "which" and "when" clauses:
 * 'strong' where no other reading is likely ("sessions are", "trajectory creates"), 'weak' where the word may be a noun or
 * a participle. It is what tells "Mentoring juniors at pace" from "Mentoring quality improves".
 */
export function mainVerb(pieces: Piece[], from: number, to: number): 'strong' | 'weak' | null {
  return findMainVerb(pieces, from, to)?.evidence ?? null;
}

/** The same with the piece where it stands: the first strong one, else the first of the likeliest weak ones. */
export function findMainVerb(
  pieces: Piece[],
  from: number,
  to: number,
): { at: number; evidence: 'strong' | 'weak' } | null {
  let found: { at: number; evidence: 'weak'; likelihood: number } | null = null;
  let inClause = false;
  for (let at = from; at < to; at++) {
    const piece = pieces[at];
    if (!piece) break;
    if (!piece.isWord) {
      if (piece.text !== "'" && piece.text !== '"') inClause = false;
      continue;
    }
    if (opensClause(pieces, at)) inClause = true;
    if (inClause || !hasSubjectBefore(pieces, at)) continue;
    const evidence = evidenceOf(pieces, at);
    if (evidence === 'strong') return { at, evidence };
    if (evidence && likelihood(pieces, at) > (found?.likelihood ?? -1))
      found = { at, evidence, likelihood: likelihood(pieces, at) };
  }
  return found;
}

/** Of the weak ones: "reduced the rate" before "components increase risk" before "delivered below standard". */
function likelihood(pieces: Piece[], at: number): number {
  const next = pieces[at + 1]?.lower ?? '';
  const isPast = verbForm(pieces[at]?.lower ?? '')?.form === 'past';
  if (isPast) return PREPOSITIONS.has(next) || next === 'to' || !pieces[at + 1]?.isWord ? 0 : 2;
  return 1;
}

function opensClause(pieces: Piece[], at: number): boolean {
  const word = pieces[at]?.lower ?? '';
  if (SUBORDINATORS.has(word)) return true;
  // "teams they serve": a pronoun straight after a noun starts a clause about it.
  if (PRONOUNS.has(word)) return true;
  // "risks others miss"
  const before = pieces[at - 1];
  if (word === 'others' && before?.isWord && isNoun(before.lower)) return true;
  // "ensuring plans are followed": the plans are the subject there.
  const verb = verbForm(word);
  if (verb?.form === 'ing' && takesClause(verb.base)) return true;
  return /^(before|after|since|as)$/.test(word) && PRONOUNS.has(pieces[at + 1]?.lower ?? '');
}

function isNoun(word: string): boolean {
  return !PREPOSITIONS.has(word) && !COORDINATORS.has(word) && (verbForm(word)?.noun ?? true) && word !== 'to';
}

const PRONOUNS = new Set(['they', 'he', 'she', 'it', 'we', 'you', 'i']);

/** A verb after "and", after "to" or after a mark shares a subject named before, or has none. */
function hasSubjectBefore(pieces: Piece[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isAdverb(pieces[before]?.lower ?? '')) before--;
  const piece = pieces[before];
  if (!piece?.isWord) return piece?.text === "'" || piece?.text === ')';
  return !COORDINATORS.has(piece.lower) && piece.lower !== 'to' && !DETERMINERS.has(piece.lower);
}

function evidenceOf(pieces: Piece[], at: number): 'strong' | 'weak' | null {
  const word = pieces[at]?.lower ?? '';
  const before = pieces[at - 1]?.lower ?? '';
  const next = pieces[at + 1];
  if (AUXILIARIES.has(word)) return 'strong';
  if (PREPOSITIONS.has(before)) return null;
  const verb = verbForm(word);
  if (!verb) return null;
  const goesOn = next?.isWord === true && !COORDINATORS.has(next.lower);
  if (verb.form === 's') return verb.noun ? (goesOn ? 'weak' : null) : 'strong';
  if (verb.form === 'past')
    return verb.onlyPast ? 'strong' : verb.onlyParticiple || next?.lower === 'by' ? null : 'weak';
  if (verb.form !== 'base' || !isPlural(before)) return null;
  return verb.noun ? (goesOn && !PREPOSITIONS.has(next?.lower ?? '') ? 'weak' : null) : 'strong';
}

function isPlural(word: string): boolean {
  return isPeople(word) || /[^s'](s)$/.test(word);
}
