import { AUXILIARIES, COORDINATORS, isAdverb, PREPOSITIONS } from '../../english/closed-words.ts';
import { mainVerb } from '../../english/main-verb.ts';
import type { Piece } from '../../english/pieces.ts';
import { goesWithoutObject, takesClause } from '../../english/predicate-words.ts';
import type { VerbForm } from '../../english/verb-forms.ts';
import { isObjectStart } from './frame.ts';

/**
 * How a past form opens a clause: 'finite' ("Delivered a …"), 'bare' for a participle said of the person ("Trusted by …"),
 * or 'other' where it belongs to a noun ("Repeated gaps … compound").
 */
export function readPast(pieces: Piece[], at: number, to: number, verb: VerbForm): 'finite' | 'bare' | 'other' {
  const next = pieces[at + 1];
  const main = takesClause(verb.base) ? null : mainVerb(pieces, at + 1, to);
  if (verb.onlyPast || isObjectStart(next))
    return VIEWED.has(verb.base) && !verb.onlyPast && isArticle(next) ? 'bare' : 'finite';
  if (MOSTLY_ADJECTIVES.has(verb.base) && next?.isWord && !isJoint(next)) return 'other';
  if (main === 'strong' || (main === 'weak' && LIKE_ADJECTIVES.has(verb.base))) return 'other';
  if (verb.onlyParticiple) return 'bare';
  // "Well prepared for meetings", "Highly organised, calm": a degree before it makes it an adjective.
  const isPhrase = !next?.isWord || PREPOSITIONS.has(next.lower) || COORDINATORS.has(next.lower);
  if (isPhrase && DEGREES.has(pieces[at - 1]?.lower ?? '')) return 'bare';
  let after = at + 1;
  while (isAdverb(pieces[after]?.lower ?? '')) after++;
  const object = pieces[after];
  if (object && (PREPOSITIONS.has(object.lower) || /^(to|out|upon)$/.test(object.lower))) {
    return goesWithoutObject(verb.base) && object.lower !== 'by' ? 'finite' : 'bare';
  }
  return 'finite';
}

// "Limited impact beyond the team": before a bare noun these are hardly ever what somebody did.
const MOSTLY_ADJECTIVES = new Set(
  'limit experience dedicate skill detail repeat continue delay sustain mix need'.split(' '),
);

function isJoint(piece: Piece): boolean {
  const { lower } = piece;
  return PREPOSITIONS.has(lower) || COORDINATORS.has(lower) || isAdverb(lower) || /^(to|out|upon)$/.test(lower);
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

/** "Put the rota in place", "Cut waste": among statements in the past and the third person these are the past. */
export function isSameInPast(word: string): boolean {
  return SAME_IN_PAST.has(word);
}

const SAME_IN_PAST = new Set('put set cut let hit read spread split shut quit bid cast upset'.split(' '));

/** Whether the word is such a past, and not a noun ("Set menus are"). */
export function isUnmarkedPast(pieces: Piece[], at: number, to: number): boolean {
  if (!isSameInPast(pieces[at]?.lower ?? '')) return false;
  const next = pieces[at + 1];
  if (!next?.isWord || AUXILIARIES.has(next.lower) || COORDINATORS.has(next.lower)) return false;
  return mainVerb(pieces, at + 1, to) !== 'strong' && next.lower !== 'of';
}

function isArticle(piece: Piece | undefined): boolean {
  return piece !== undefined && /^(a|an|the|one|to)$/.test(piece.lower);
}
