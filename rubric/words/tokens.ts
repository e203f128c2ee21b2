import { stem } from './stem.ts';

/** A word of a text: its folded form, and where it stands, in UTF-16 code units [start, end). */
export interface Word {
  term: string;
  start: number;
  end: number;
}

/** A word with its stem. */
export interface Token extends Word {
  stem: string;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
// Scripts written without spaces: a run is cut into pairs of characters, so that any part of it can be found.
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]+$/u;

/** The words of `text` in order. Never fails; a text without a letter or digit gives an empty list. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const length = match[0].length;
    if (length > 2 && UNSPACED.test(match[0])) {
      for (let i = start; i + 2 <= start + length; i++)
        found.push({ term: text.slice(i, i + 2), start: i, end: i + 2 });
    } else found.push({ term: fold(match[0]), start, end: start + length });
  }
  return found;
}

/** The words of `text` with their stems. */
export function tokens(text: string): Token[] {
  return words(text).map((word) => ({ ...word, stem: stem(word.term) }));
}

/** Lower case, without accents and without a possessive ending: "Écoles’" is "ecoles", "engineer's" is "engineer". */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  // Most words are plain letters, and Unicode normalisation is what costs.
  if (/^[a-z0-9]+$/.test(lower)) return lower;
  const plain = lower.normalize('NFKD').replace(/\p{M}/gu, '').replace(/’/g, "'");
  return plain.replace(/'s?$/, '').replace(/'/g, '');
}
