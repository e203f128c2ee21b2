import { isContent, type Word, wordsOf } from './words.ts';

/** How rare each word is in a framework, and the words of each of its statements. */
export interface WordIndex {
  rarity: ReadonlyMap<string, number>;
  texts: readonly IndexedText[];
  meanLength: number;
}

export interface IndexedText {
  words: readonly Word[];
  counts: ReadonlyMap<string, number>;
  length: number;
}

/** Indexes texts (one entry a text, in order) for `wordScore`. */
export function indexWords(texts: readonly string[]): WordIndex {
  const indexed = texts.map(indexText);
  const seenIn = new Map<string, number>();
  for (const text of indexed) for (const stem of text.counts.keys()) seenIn.set(stem, (seenIn.get(stem) ?? 0) + 1);
  const rarity = new Map<string, number>();
  for (const [stem, seen] of seenIn) rarity.set(stem, Math.log(1 + (texts.length - seen + 0.5) / (seen + 0.5)));
  const total = indexed.reduce((sum, text) => sum + text.length, 0);
  return { rarity, texts: indexed, meanLength: Math.max(1, total / Math.max(1, texts.length)) };
}

/** BM25 of the content words `stems` against one text of the index. 0 when they share no word; a rare word counts about 5. */
export function wordScore(stems: ReadonlySet<string>, index: WordIndex, text: IndexedText): number {
  let score = 0;
  for (const stem of stems) {
    const count = text.counts.get(stem);
    if (count === undefined) continue;
    const damped = (count * 2.2) / (count + 1.2 * (0.25 + (0.75 * text.length) / index.meanLength));
    score += (index.rarity.get(stem) ?? 0) * damped;
  }
  return score;
}

function indexText(text: string): IndexedText {
  const words = wordsOf(text);
  const counts = new Map<string, number>();
  let length = 0;
  for (const word of words) {
    if (!isContent(word)) continue;
    counts.set(word.stem, (counts.get(word.stem) ?? 0) + 1);
    length += 1;
  }
  return { words, counts, length };
}
