import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../../english/closed-words.ts';
import { mainVerb } from '../../english/main-verb.ts';
import { isPersonNoun } from '../../english/people.ts';
import type { Piece } from '../../english/pieces.ts';
import { takesClause } from '../../english/predicate-words.ts';
import { type VerbForm, verbForm } from '../../english/verb-forms.ts';
import { goesWith } from '../../english/verb-prepositions.ts';
import { isLikeAdjective } from './base-form.ts';
import { isObjectStart } from './frame.ts';
import { isSameInPast } from './past-form.ts';

/** Whether an -s form is a verb here: "Designs platforms" is, "Designs are", "Orders leave" and "Reviews of work show" are not. */
export function isSVerb(pieces: Piece[], at: number, to: number, verb: VerbForm): boolean {
  const next = pieces[at + 1];
  if (!next) return !verb.noun;
  if (AUXILIARIES.has(next.lower)) return false;
  if (!verb.noun) return true;
  // "Helps onboard a new hire", "Checks there is a ticket"
  const following = verbForm(next.lower);
  if (/^(help|let|make)$/.test(verb.base) && following?.form === 'base') return true;
  if (next.lower === 'there' && takesClause(verb.base)) return true;
  if (isNounBeforeAuxiliary(pieces, at + 1, to)) return false;
  if (COORDINATORS.has(next.lower) || next.text === ',') {
    const after = verbForm(pieces[at + 2]?.lower ?? '');
    if (after?.form === 's' && !after.noun) return true;
    return mainVerb(pieces, at + 1, to) !== 'strong';
  }
  // "Values such as honesty", "Partners work closely with us"
  if (next.lower === 'such' && pieces[at + 2]?.lower === 'as') return false;
  const after = pieces[at + 2]?.lower ?? '';
  const hasNoObject = PREPOSITIONS.has(after) || isAdverb(after) || after === 'to';
  if (isPersonNoun(verb.base) && following?.form === 'base' && hasNoObject) return false;
  // "Deals slip at the end of the quarter", "Standards set by this nurse"
  if (following && DONE_BY_THINGS.has(following.base)) return false;
  if (isSameInPast(next.lower) && pieces[at + 2]?.lower === 'by') return false;
  if (following?.form === 'base' && !following.noun && !isLikeAdjective(following.base)) return false;
  if (PREPOSITIONS.has(next.lower) || /^(to|out|away|back)$/.test(next.lower)) {
    const main = mainVerb(pieces, at + 1, to);
    return goesWith(verb.base, next.lower) ? main !== 'strong' : main === null && !hasPluralVerb(pieces, at + 2, to);
  }
  if (following?.form === 'past') {
    const object = pieces[at + 2];
    const isReduced = !object?.isWord || PREPOSITIONS.has(object.lower) || object.lower === 'to';
    return mainVerb(pieces, at + 2, to) !== 'strong' && !isObjectStart(object) && !isReduced;
  }
  return true;
}

// After a plural these say what it does; as the object of a verb they are rare.
const DONE_BY_THINGS = new Set('slip fall rise drop lapse stall drift lag slide stay arrive vary look'.split(' '));

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
