import { isAdverb } from '../english/closed-words.ts';
import { type Piece, piecesOf } from '../english/pieces.ts';
import { verbForm } from '../english/verb-forms.ts';
import { type Agreement, agreeAt } from './agree.ts';
import type { Edit } from './edits.ts';
import { type Opening, readOpening } from './opening.ts';
import type { PersonForms } from './person-forms.ts';
import { verbsOfPerson } from './person-verbs.ts';
import { referenceEdits } from './reference-edits.ts';

/**
 * The changes that say the sentence text[start, end) of the person. `named`: the person's name has been said before, so that
 * the pronoun will do. Tells back whether it has been said after this sentence.
 */
export function renderSentence(
  text: string,
  start: number,
  end: number,
  person: PersonForms,
  named: boolean,
): { edits: Edit[]; named: boolean } {
  const pieces = piecesOf(text.slice(start, end)).map((p) => ({ ...p, start: p.start + start, end: p.end + start }));
  if (pieces.at(-1)?.text === '?' || isHeading(pieces)) return { edits: [], named };
  const edits: Edit[] = [];
  let said = named;
  for (const [rank, { from, to }] of clauses(pieces).entries()) {
    const opening = readOpening(pieces, from, to);
    // After a semicolon a clause without a verb stays as it is: "…; not yet designing components".
    const taken: Opening = rank > 0 && opening.kind === 'bare' ? { kind: 'other' } : opening;
    const verbs = personVerbs(pieces, taken, to);
    edits.push(...subjectEdits(pieces, taken, verbs, person, !said, rank === 0 && startOf(taken) === from));
    if (taken.kind !== 'other') said = true;
    const clause = { from, to, personIsSubject: opening.kind !== 'other', verbs };
    const referred = referenceEdits(pieces, clause, taken.kind === 'subject' ? taken.verbAt : from, person, said);
    edits.push(...referred.edits);
    said ||= referred.named;
  }
  return { edits, named: said };
}

/** "Continued Learning", "Coding conventions": a name for a thing, not a statement. */
function isHeading(pieces: Piece[]): boolean {
  if (pieces.length > 4 || !pieces.every((piece) => piece.isWord)) return false;
  const isTitle = pieces.length > 1 && pieces.every((piece) => /^\p{Lu}/u.test(piece.text));
  const [first, second] = pieces;
  return (
    isTitle || (pieces.length === 2 && verbForm(first?.lower ?? '')?.form === 'ing' && !isAdverb(second?.lower ?? ''))
  );
}

/** The clauses between semicolons, without a label such as "Owns:" before them. */
function clauses(pieces: Piece[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let from = 0;
  for (const [at, piece] of pieces.entries()) {
    if (piece.text === ';') {
      if (at > from) found.push({ from, to: at });
      from = at + 1;
    } else if (piece.text === ':' && found.length === 0 && isLabel(pieces, at)) from = at + 1;
    else if (at === from && /^["'“‘•*(\-–—]$/.test(piece.text)) from = at + 1;
  }
  if (from < pieces.length) found.push({ from, to: pieces.length });
  return found;
}

/** "Owns:" and "Clear communicator:" are labels; in "Fosters inclusion: invites quiet voices" the clause has begun. */
function isLabel(pieces: Piece[], end: number): boolean {
  if (end > 4 || end >= pieces.length - 1) return false;
  return end === 1 || readOpening(pieces, 0, end).kind !== 'finite';
}

function startOf(opening: Opening): number {
  return opening.kind === 'other' ? -1 : opening.at;
}

function personVerbs(pieces: Piece[], opening: Opening, to: number): number[] {
  if (opening.kind === 'other') return [];
  if (opening.kind === 'bare') return verbsOfPerson(pieces, -1, opening.at, to, false);
  return verbsOfPerson(pieces, opening.verbAt, opening.at, to, opening.base);
}

/** Puts the person in as the subject of a clause and makes its verbs agree. */
function subjectEdits(
  pieces: Piece[],
  opening: Opening,
  verbs: number[],
  person: PersonForms,
  useName: boolean,
  isStart: boolean,
): Edit[] {
  if (opening.kind === 'other') return [];
  const first = pieces[opening.at];
  if (!first) return [];
  const agreement: Agreement = useName ? { verb: person.namedVerb, was: person.namedWas } : person;
  const subject = useName ? person.named.subject : person.subject;
  const shown = isStart && first.text !== first.lower ? capital(subject) : subject;
  const edits = verbs.flatMap((at) => agreeAt(pieces[at], agreement) ?? []);
  if (opening.kind === 'subject') {
    const last = lastOfSubject(pieces, opening.at, opening.verbAt) ?? first;
    return [{ start: first.start, end: last.end, text: shown + clitic(first, agreement) }, ...edits];
  }
  const article = opening.kind === 'bare' && opening.article ? `${opening.article} ` : '';
  const be = opening.kind === 'bare' ? `${agreement.verb('be')} ${article}` : '';
  // The subject and the small first letter are one change where the first word is the verb that agrees.
  const own = edits.find((edit) => edit.start === first.start);
  const word = own ? own.text : uncapital(first.text);
  const rest = edits.filter((edit) => edit !== own);
  return [{ start: first.start, end: first.end, text: `${shown} ${be}${word}` }, ...rest];
}

/** The verb in "you're" and "they've", written out so that it can agree. */
function clitic(first: Piece, agreement: Agreement): string {
  const ending = first.lower.match(/'(re|s|m|ve|ll|d)$/)?.[1];
  if (!ending) return '';
  if (ending === 've') return ` ${agreement.verb('have')}`;
  if (ending === 'll') return ' will';
  return ending === 'd' ? ' would' : ` ${agreement.verb('be')}`;
}

function lastOfSubject(pieces: Piece[], at: number, verbAt: number): Piece | undefined {
  let last = verbAt - 1;
  while (last > at && isAdverb(pieces[last]?.lower ?? '')) last--;
  return pieces[Math.max(last, at)];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A word that began the sentence, now inside it. "SLOs" and "I" keep their capitals. */
function uncapital(word: string): string {
  return /^\p{Lu}(?:[\p{Ll}'’]|-(?=\p{L}))*$/u.test(word) && word !== 'I' ? word.toLowerCase() : word;
}
