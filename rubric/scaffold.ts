import { isAdverb } from './english/closed-words.ts';
import { isEnglish } from './english/is-english.ts';
import { findMainVerb } from './english/main-verb.ts';
import { type Piece, piecesOf } from './english/pieces.ts';
import { verbForm } from './english/verb-forms.ts';
import { fillPattern } from './scaffold/pattern.ts';
import { readOpening } from './voice/opening.ts';
import { sentenceRanges } from './voice/sentences.ts';

/**
 * The pattern of a statement with empty slots where its particulars stood: "Led [what], using [how], so that [result]."
 * The person's verbs and what joins them stay; names, numbers and things go, so that nobody sends the rubric's example
 * as evidence. Any text gives a pattern with at least one slot; one that cannot be read gives the general one.
 */
export function scaffold(text: string): string {
  const first = sentenceRanges(text)[0];
  const sentence = first ? text.slice(first.start, first.end).trim() : '';
  const all = piecesOf(sentence);
  const stop = all.findIndex((piece) => piece.text === ';');
  const pieces = all.slice(0, stop < 0 ? all.length : stop).filter((piece) => !/^["“”‘’'.!?()]$/.test(piece.text));
  const pattern = isEnglish(text) ? patternOf(pieces) : null;
  if (!pattern)
    return isEnglish(text)
      ? '[What] [did what], using [how], so that [result].'
      : `${pieces[0]?.text ?? ''} […]`.trim();
  return `${pattern}.`;
}

function patternOf(pieces: Piece[]): string | null {
  const subject = subjectLength(pieces);
  if (subject > 0)
    return fillPattern(
      pieces,
      subject,
      pieces.slice(0, subject).map(({ text }) => text),
    );
  const opening = readOpening(pieces, 0, pieces.length);
  if (opening.kind === 'finite' || opening.kind === 'subject') return fillPattern(pieces, opening.at, []);
  if (opening.kind === 'bare' && opening.article === null) return fillPattern(pieces, opening.at, []);
  const main = findMainVerb(pieces, 1, pieces.length);
  return main ? fillPattern(pieces, main.at, null) : null;
}

/** How many pieces are the person, where a statement has been said of them: "I led …", "Alex proactively identified …". */
function subjectLength(pieces: Piece[]): number {
  const first = pieces[0];
  if (!first || pieces.length < 3) return 0;
  if (/^(I|you|they|she|he)$/i.test(first.text)) return 1;
  // A name cannot be known from a noun ("Adoption reduced …") but by its ending and by what follows it.
  const isNameLike =
    /^\p{Lu}[\p{Ll}'’-]*[^s\P{Ll}]$/u.test(first.text) &&
    !/(ion|ment|ness|ity|ing|ance|ence|ship|sis|acy|ure|age)$/.test(first.lower);
  let at = 1;
  while (isAdverb(pieces[at]?.lower ?? '')) at++;
  const verb = verbForm(pieces[at]?.lower ?? '');
  const isSaid = verb !== null && !verb.onlyParticiple && (verb.form === 'past' || (verb.form === 's' && !verb.noun));
  return isNameLike && isSaid && verbForm(first.lower) === null && !isAdverb(first.lower) ? 1 : 0;
}
