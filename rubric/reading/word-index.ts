import { isContent, type Word } from './words.ts';

/** The words of a framework's statements: for each stem, in which texts it stands and what it counts there. */
export interface WordIndex {
  texts: readonly IndexedText[];
  found: ReadonlyMap<string, readonly Found[]>;
}

export interface IndexedText {
  words: readonly Word[];
}

/** A stem in a text of the index, and its part of the text's score. */
interface Found {
  text: number;
  score: number;
}

/** Indexes texts (one entry a text, in order) for `wordScores`. */
export function indexWords(texts: readonly IndexedText[]): WordIndex {
  const counted = texts.map(({ words }) => countsOf(words));
  const mean = Math.max(1, counted.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.length));
  const found = new Map<string, Found[]>();
  counted.forEach(({ counts, length }, text) => {
    for (const [stem, count] of counts) {
      const damped = (count * 2.2) / (count + 1.2 * (0.25 + (0.75 * length) / mean));
      const known = found.get(stem);
      if (known === undefined) found.set(stem, [{ text, score: damped }]);
      else known.push({ text, score: damped });
    }
  });
  for (const places of found.values()) {
    const rarity = Math.log(1 + (texts.length - places.length + 0.5) / (places.length + 0.5));
    for (const place of places) place.score *= rarity;
  }
  return { texts, found };
}

/** BM25 of the content words `stems` against each text of the index, in order. 0 when they share no word; a rare word counts about 5. */
export function wordScores(stems: ReadonlySet<string>, { texts, found }: WordIndex): Float64Array {
  const scores = new Float64Array(texts.length);
  for (const stem of stems)
    for (const { text, score } of found.get(stem) ?? []) scores[text] = (scores[text] ?? 0) + score;
  return scores;
}

function countsOf(words: readonly Word[]): { counts: Map<string, number>; length: number } {
  const counts = new Map<string, number>();
  let length = 0;
  for (const word of words) {
    if (!isContent(word)) continue;
    counts.set(word.stem, (counts.get(word.stem) ?? 0) + 1);
    length += 1;
  }
  return { counts, length };
}
