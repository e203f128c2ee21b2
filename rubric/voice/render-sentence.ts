import { AUXILIARIES, isAdverb, PREPOSITIONS } from '../english/closed-words.ts';
import { type Piece, piecesOf } from '../english/pieces.ts';
import { verbForm } from '../english/verb-forms.ts';
import { type Agreement, agreeAt, agreeVerbs } from './agree.ts';
import type { Edit } from './edits.ts';
import { type Opening, readOpening } from './opening.ts';
import type { PersonForms } from './person-forms.ts';
import { personPhraseAt } from './person-words.ts';
import { type Clause, meansPerson } from './refer.ts';

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
  if (pieces.at(-1)?.text === '?') return { edits: [], named };
  const edits: Edit[] = [];
  let said = named;
  for (const [rank, { from, to }] of clauses(pieces).entries()) {
    const opening = readOpening(pieces, from, to);
    const taken = rank > 0 && opening.kind === 'bare' ? ({ kind: 'other' } as const) : opening;
    const useName = !said;
    const isFirst = pieces[from]?.text !== pieces[from]?.lower;
    edits.push(...subjectEdits(pieces, to, taken, person, useName, isFirst));
    if (taken.kind !== 'other') said = true;
    const clause = { from, to, personIsSubject: taken.kind !== 'other' || opening.kind === 'bare' };
    const skip = taken.kind === 'subject' ? taken.verbAt : from;
    const referred = referenceEdits(pieces, clause, skip, person);
    edits.push(...referred.edits);
    said ||= referred.named;
  }
  return { edits, named: said };
}

/** The clauses between semicolons, without a label such as "Owns:" before them. */
function clauses(pieces: Piece[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let from = 0;
  for (const [at, piece] of pieces.entries()) {
    if (piece.text === ';' || (piece.text === ':' && at - from <= 5)) {
      if (at > from) found.push({ from, to: at });
      from = at + 1;
    } else if (at === from && /^["'“‘•*(\-–—]$/.test(piece.text)) from = at + 1;
  }
  if (from < pieces.length) found.push({ from, to: pieces.length });
  return found;
}

/** Puts the person in as the subject of a clause and makes its verbs agree. */
function subjectEdits(
  pieces: Piece[],
  to: number,
  opening: Opening,
  person: PersonForms,
  useName: boolean,
  isFirst: boolean,
): Edit[] {
  if (opening.kind === 'other') return [];
  const first = pieces[opening.at];
  if (!first) return [];
  const agreement: Agreement = useName ? { verb: person.namedVerb, was: person.namedWas } : person;
  const subject = useName ? person.named.subject : person.subject;
  const shown = isFirst ? capital(subject) : subject;
  if (opening.kind === 'subject') {
    const last = lastOfSubject(pieces, opening.at, opening.verbAt);
    const edits = agreeVerbs(pieces, opening.verbAt, opening.verbAt, to, opening.base, agreement);
    return [{ start: first.start, end: last.end, text: shown }, ...edits];
  }
  const verbAt = opening.kind === 'finite' ? opening.verbAt : -1;
  const edits = agreeVerbs(pieces, verbAt, opening.at, to, opening.kind === 'finite' && opening.base, agreement);
  const be = opening.kind === 'bare' ? `${agreement.verb('be')} ${opening.article ? `${opening.article} ` : ''}` : '';
  // The subject and the small first letter are one change where the first word is the verb that agrees.
  const own = edits.find((edit) => edit.start === first.start);
  const word = own ? own.text : uncapital(first.text);
  const rest = edits.filter((edit) => edit !== own);
  return [{ start: first.start, end: first.end, text: `${shown} ${be}${word}` }, ...rest];
}

function lastOfSubject(pieces: Piece[], at: number, verbAt: number): Piece {
  let last = verbAt - 1;
  while (last > at && isAdverb(pieces[last]?.lower ?? '')) last--;
  return pieces[last] ?? pieces[at] ?? { text: '', lower: '', isWord: false, start: 0, end: 0 };
}

/** "their", "they" and "this engineer" in a clause, from piece `from` on, where they mean the person. */
function referenceEdits(
  pieces: Piece[],
  clause: Clause,
  from: number,
  person: PersonForms,
): { edits: Edit[]; named: boolean } {
  const edits: Edit[] = [];
  let named = false;
  for (let at = from; at < clause.to; at++) {
    const piece = pieces[at];
    if (!piece) break;
    const phrase = personPhraseAt(pieces, at);
    if (phrase) {
      const end = pieces[phrase.end - 1]?.end ?? piece.end;
      const next = pieces[phrase.end]?.lower ?? '';
      const isSubject = !phrase.possessive && !PREPOSITIONS.has(pieces[at - 1]?.lower ?? '') && isFiniteVerb(next);
      const word = phrase.possessive ? person.named.possessive : isSubject ? person.named.subject : person.named.object;
      edits.push({ start: piece.start, end, text: atStart(piece, word) });
      if (isSubject) edits.push(...oneEdit(pieces[phrase.end], { verb: person.namedVerb, was: person.namedWas }));
      named = true;
    } else if (PRONOUN.test(piece.lower) && meansPerson(pieces, at, clause))
      edits.push(...pronounEdits(pieces, at, person));
    else edits.push(...secondPersonEdits(pieces, at, person));
  }
  return { edits, named };
}

const PRONOUN = /^(they|their|theirs|them|themselves|themself)$/;

function pronounEdits(pieces: Piece[], at: number, person: PersonForms): Edit[] {
  const piece = pieces[at];
  if (!piece) return [];
  const { subject, object, possessive, possessiveAlone, reflexive } = person;
  const words: Record<string, string> = {
    they: subject,
    them: object,
    their: possessive,
    theirs: possessiveAlone,
    themselves: reflexive,
    themself: reflexive,
  };
  const word = words[piece.lower] ?? piece.text;
  const edits: Edit[] =
    word === piece.lower ? [] : [{ start: piece.start, end: piece.end, text: atStart(piece, word) }];
  if (piece.lower !== 'they') return edits;
  let verbAt = at + 1;
  while (isAdverb(pieces[verbAt]?.lower ?? '')) verbAt++;
  return [...edits, ...oneEdit(pieces[verbAt], person)];
}

/** A rubric written to "you": its words are the person's wherever they stand. */
function secondPersonEdits(pieces: Piece[], at: number, person: PersonForms): Edit[] {
  const piece = pieces[at];
  if (!piece) return [];
  const words: Record<string, string> = {
    your: person.possessive,
    yours: person.possessiveAlone,
    yourself: person.reflexive,
  };
  const word = words[piece.lower];
  if (word) return word === piece.lower ? [] : [{ start: piece.start, end: piece.end, text: atStart(piece, word) }];
  if (piece.lower !== 'you' || person.subject === 'you') return [];
  let verbAt = at + 1;
  while (isAdverb(pieces[verbAt]?.lower ?? '')) verbAt++;
  const isSubject = isFiniteVerb(pieces[verbAt]?.lower ?? '') && !PREPOSITIONS.has(pieces[at - 1]?.lower ?? '');
  const put = { start: piece.start, end: piece.end, text: atStart(piece, isSubject ? person.subject : person.object) };
  return isSubject ? [put, ...oneEdit(pieces[verbAt], person)] : [put];
}

function oneEdit(piece: Piece | undefined, agreement: Agreement): Edit[] {
  const edit = agreeAt(piece, agreement);
  return edit ? [edit] : [];
}

function isFiniteVerb(word: string): boolean {
  const verb = verbForm(word);
  return AUXILIARIES.has(word) || (verb !== null && verb.form !== 'ing' && !verb.onlyParticiple);
}

function atStart(piece: Piece, word: string): string {
  return piece.text[0] === piece.lower[0] ? word : capital(word);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A word that began the sentence, now inside it. "SLOs" and "I" keep their capitals. */
function uncapital(word: string): string {
  return /^\p{Lu}(?:[\p{Ll}'’]|-(?=\p{L}))*$/u.test(word) && word !== 'I' ? word.toLowerCase() : word;
}
