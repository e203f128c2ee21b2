/** The words around the caret, on the caret's own line: what stands before it and what follows. */
export interface Place {
  before: string;
  after: string;
}

/**
 * `text` with the white space a person would type around it at `place`: a space between words, a new line where the text
 * is several paragraphs (lines are separated by "\n"), nothing where the place already has it or the script uses none.
 * The words and their case stay as they are.
 */
export function spaced(text: string, place: Place): string {
  if (text.includes('\n')) return `${place.before.trim() ? '\n' : ''}${text}${place.after.trim() ? '\n' : ''}`;
  const lead = needsSpace(place.before, text) ? ' ' : '';
  const trail = needsSpace(text, place.after) ? ' ' : '';
  return lead + text + trail;
}

/** After these a word follows at once. A straight quote opens when a space or nothing is before it. */
const OPENS = /(?:[\s([{«“‘/¿¡—]|\p{L}-|(?:^|[\s([{])["'])$/u;
/** These follow a word at once. */
const CLOSES = /^[\s)\]}»”’.,;:!?%…]/u;
/** Scripts written without spaces, with their punctuation. */
const UNSPACED = '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{sc=Thai}\\u3000-\\u303f\\uff00-\\uffef]';
const ENDS_UNSPACED = new RegExp(`${UNSPACED}$`, 'u');
const STARTS_UNSPACED = new RegExp(`^${UNSPACED}`, 'u');

function needsSpace(left: string, right: string): boolean {
  if (!left || !right || OPENS.test(left) || CLOSES.test(right)) return false;
  return !ENDS_UNSPACED.test(left) && !STARTS_UNSPACED.test(right);
}
