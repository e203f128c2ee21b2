import { AUXILIARIES, BE, COORDINATORS } from '../../english/closed-words.ts';
import { mainVerb } from '../../english/main-verb.ts';
import type { Piece } from '../../english/pieces.ts';
import { takesClause } from '../../english/predicate-words.ts';
import { type VerbForm, verbForm } from '../../english/verb-forms.ts';
import { goesWith } from '../../english/verb-prepositions.ts';
import { isObjectStart } from './frame.ts';

/** Whether a base form is an order said to nobody: "Take responsibility for …", which is the person's to do. */
export function isBaseVerb(pieces: Piece[], at: number, to: number, verb: VerbForm): boolean {
  const next = pieces[at + 1];
  if (!next || AUXILIARIES.has(next.lower) || BE.has(next.lower)) return false;
  if (mainVerb(pieces, at + 1, to) === 'strong' && !takesClause(verb.base)) return false;
  // "Work that requires review", "Lack of exposure": a noun with what belongs to it.
  if (/^(that|which|who|of)$/.test(next.lower)) return false;
  // "Level 0" and "Step 3" are names.
  if (verb.noun && /^\d/.test(next.lower)) return false;
  if (isObjectStart(next)) return true;
  if (isLikeAdjective(verb.base)) return false;
  if (COORDINATORS.has(next.lower)) {
    const after = verbForm(pieces[at + 2]?.lower ?? '');
    return after?.form === 'base' && (!verb.noun || !after.noun);
  }
  // "Proactively start interacting": an adverb stands before no noun.
  if (/ly$/.test(pieces[at - 1]?.lower ?? '')) return true;
  if (!verb.noun || RARELY_BEFORE_NOUNS.has(verb.base)) return true;
  return next.isWord && (/ly$|^(well|hard|together)$/.test(next.lower) || goesWith(verb.base, next.lower));
}

// "Build relationships", "Help others": of the words that may be nouns these seldom stand before another.
const RARELY_BEFORE_NOUNS = new Set('build use help share shape drive lead spot answer ask'.split(' '));

/** "Clear communication": before a noun without an article such a verb is an adjective. */
export function isLikeAdjective(base: string): boolean {
  return LIKE_ADJECTIVE_BASES.has(base);
}

const LIKE_ADJECTIVE_BASES = new Set(
  'clear clean open direct own close live present secure smooth perfect correct separate express slow free level calm narrow lower deliberate moderate appropriate elaborate aggregate duplicate complete mature parallel prompt light welcome steady'.split(
    ' ',
  ),
);
