import { AUXILIARIES } from '../english/closed-words.ts';
import type { Piece } from '../english/pieces.ts';
import { guessBase, verbForm } from '../english/verb-forms.ts';
import type { Edit } from './edits.ts';

/** How the verbs of a clause are to agree: the base form gives the word, and "was" has its own. */
export interface Agreement {
  verb(base: string): string;
  was: string;
}

/** The change for one verb, or null where its form serves every person ("delivered", "may"). */
export function agreeAt(piece: Piece | undefined, agreement: Agreement): Edit | null {
  if (!piece) return null;
  const [word = '', negation = ''] = piece.lower.split(/(?=n't$)/);
  let put: string | null = null;
  if (word === 'was' || word === 'were') put = agreement.was;
  else if (word === 'is' || word === 'are' || word === 'am' || word === 'be') put = agreement.verb('be');
  else if (!AUXILIARIES.has(word) || /^(has|have|does|do)$/.test(word)) {
    const verb = verbForm(word);
    if (verb && (verb.form === 's' || verb.form === 'base')) put = agreement.verb(verb.base);
    else if (!verb && !AUXILIARIES.has(word) && /^[a-z]+s$/.test(word)) put = agreement.verb(guessBase(word));
  }
  if (put === 'am' && negation) return { start: piece.start, end: piece.end, text: 'am not' };
  if (put === null || put === word) return null;
  return { start: piece.start, end: piece.end, text: put + negation };
}
