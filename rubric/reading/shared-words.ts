import { type MeaningTable, wordVector } from './meaning.ts';
import type { Piece, StatementScore } from './scores.ts';
import { nearness } from './vectors.ts';
import { isContent } from './words.ts';

/**
 * The words of a statement that the sentence shares: the same words in another form, and, where a table of meaning is there, words
 * close in meaning. As written in the statement, in its order, each once.
 */
export function sharedWords({ piece, placed, text }: StatementScore, meaning: MeaningTable | null): string[] {
  const vectors = meaning ? vectorsOf(piece, meaning) : [];
  const shared = new Set<string>();
  for (const word of text.words) {
    if (!isContent(word)) continue;
    if (piece.stems.has(word.stem) || isClose(word.text, vectors, meaning)) {
      shared.add(placed.statement.text.slice(word.start, word.end));
    }
  }
  return [...shared];
}

// Two words as near as "juniors" and "graduates", or "outage" and "incident".
const CLOSE = 0.62;

function isClose(text: string, vectors: readonly Float64Array[], meaning: MeaningTable | null): boolean {
  const vector = meaning && wordVector(text, meaning);
  return vector !== null && vectors.some((other) => nearness(vector, other) >= CLOSE);
}

function vectorsOf(piece: Piece, meaning: MeaningTable): Float64Array[] {
  return piece.words.filter(isContent).flatMap((word) => wordVector(word.text, meaning) ?? []);
}
