import { AUXILIARIES, isAdverb, PREPOSITIONS } from '../english/closed-words.ts';
import type { Piece } from '../english/pieces.ts';
import { verbForm } from '../english/verb-forms.ts';
import { type Agreement, agreeAt } from './agree.ts';
import type { Edit } from './edits.ts';
import type { PersonForms } from './person-forms.ts';
import { type PersonPhrase, personPhraseAt } from './person-words.ts';
import { type Clause, meansPerson } from './refer.ts';

/**
 * The changes of "their", "they", "this engineer" and "you" in a clause, from piece `from` on, where they mean the person.
 * `said`: the name was said before; where it was not, a phrase that names the person gives way to the name.
 */
export function referenceEdits(
  pieces: Piece[],
  clause: Clause,
  from: number,
  person: PersonForms,
  said: boolean,
): { edits: Edit[]; named: boolean } {
  const edits: Edit[] = [];
  let named = said;
  for (let at = from; at < clause.to; at++) {
    const piece = pieces[at];
    if (!piece) break;
    const phrase = personPhraseAt(pieces, at);
    if (phrase) {
      edits.push(...phraseEdits(pieces, phrase, person));
      named = true;
    } else if (PRONOUN.test(piece.lower)) {
      if (meansPerson(pieces, at, clause)) edits.push(...pronounEdits(pieces, at, person));
    } else if (/^you(r|rs|rself)?('\p{L}+)?$/u.test(piece.lower)) {
      edits.push(...addressEdits(pieces, at, person, named));
      named = true;
    }
  }
  return { edits, named };
}

const PRONOUN = /^(they|their|theirs|them|themselves|themself)$/;

function phraseEdits(pieces: Piece[], phrase: PersonPhrase, person: PersonForms): Edit[] {
  const first = pieces[phrase.start];
  if (!first) return [];
  const end = pieces[phrase.end - 1]?.end ?? first.end;
  const verb = pieces[phrase.end];
  const before = pieces[phrase.start - 1]?.lower ?? '';
  const isSubject = !phrase.possessive && !PREPOSITIONS.has(before) && isFiniteVerb(verb?.lower ?? '');
  const { subject, object, possessive } = person.named;
  const word = phrase.possessive ? possessive : isSubject ? subject : object;
  const agreement = { verb: person.namedVerb, was: person.namedWas };
  return [{ start: first.start, end, text: atStart(first, word) }, ...(isSubject ? oneEdit(verb, agreement) : [])];
}

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
  const word = words[piece.lower] ?? piece.lower;
  const edits = word === piece.lower ? [] : [{ start: piece.start, end: piece.end, text: atStart(piece, word) }];
  return piece.lower === 'they' ? [...edits, ...oneEdit(verbAfter(pieces, at), person)] : edits;
}

/** A rubric written to "you": its words are the person's wherever they stand. */
function addressEdits(pieces: Piece[], at: number, person: PersonForms, named: boolean): Edit[] {
  const piece = pieces[at];
  if (!piece || person.subject === 'you') return [];
  const [word = '', ending = ''] = piece.lower.split(/(?=')/);
  const put = (text: string) => ({ start: piece.start, end: piece.end, text: atStart(piece, text) });
  const forms = named ? person : person.named;
  if (word === 'your') return [put(forms.possessive)];
  if (word === 'yours') return [put(person.possessiveAlone)];
  if (word === 'yourself') return [put(person.reflexive)];
  const agreement = named ? person : { verb: person.namedVerb, was: person.namedWas };
  if (ending === "'re") return [put(`${forms.subject} ${agreement.verb('be')}`)];
  if (ending === "'ve") return [put(`${forms.subject} ${agreement.verb('have')}`)];
  if (ending) return [put(forms.subject + ending)];
  const verb = verbAfter(pieces, at);
  const before = pieces[at - 1]?.lower ?? '';
  const isClause = !PREPOSITIONS.has(before) || /^(before|after|since|until|as|than)$/.test(before);
  const isSubject = isFiniteVerb(verb?.lower.split('/')[0] ?? '') && isClause;
  return isSubject ? [put(forms.subject), ...oneEdit(verb, agreement)] : [put(forms.object)];
}

function verbAfter(pieces: Piece[], at: number): Piece | undefined {
  let next = at + 1;
  while (isAdverb(pieces[next]?.lower ?? '')) next++;
  return pieces[next];
}

function oneEdit(piece: Piece | undefined, agreement: Agreement): Edit[] {
  const edit = agreeAt(piece, agreement);
  return edit ? [edit] : [];
}

function isFiniteVerb(word: string): boolean {
  const plain = word.replace(/n't$/, '');
  const verb = verbForm(plain);
  return (
    AUXILIARIES.has(plain) ||
    plain === 'ca' ||
    plain === 'wo' ||
    (verb !== null && verb.form !== 'ing' && !verb.onlyParticiple)
  );
}

function atStart(piece: Piece, word: string): string {
  return piece.text.charAt(0) === piece.lower.charAt(0) ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
