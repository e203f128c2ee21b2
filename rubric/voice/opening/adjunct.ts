import { DETERMINERS, isAdverb, PREPOSITIONS, SUBORDINATORS } from '../../english/closed-words.ts';
import type { Piece } from '../../english/pieces.ts';
import { verbForm } from '../../english/verb-forms.ts';
import { goesWith } from '../../english/verb-prepositions.ts';
import { explicitSubject } from '../person-words.ts';
import { isVerbOfPerson } from './frame.ts';

/** Where the clause proper starts when a phrase such as "When asked, …" stands before it; `from` when none does. */
export function afterAdjunct(pieces: Piece[], from: number, to: number): number {
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
