import { nearness, sentenceVector } from './meaning.ts';
import { isWish } from './next-step.ts';
import { type Placed, type PreparedRole, TRUST } from './prepare.ts';
import type { Span } from './sentences.ts';
import { type IndexedText, wordScore } from './word-index.ts';
import { isContent, type Word, wordsOf } from './words.ts';

/** A sentence of the draft, or the whole of it, ready to be compared. */
export interface Piece {
  span: Span;
  words: readonly Word[];
  stems: ReadonlySet<string>;
  vector: Float32Array | null;
  /** It speaks of what should come, not of what was. */
  wish: boolean;
}

/** How near a statement is to a draft, and the sentence that brings it nearest. All of it is made of two visible parts. */
export interface StatementScore {
  placed: Placed;
  text: IndexedText;
  score: number;
  piece: Piece;
  /** The share of the score that shared words gave, and the share that meaning gave. */
  byWords: number;
  byMeaning: number;
  /** The highest cosine of any sentence with the statement or a wording of it. */
  nearest: number;
}

/** The pieces of a draft that are read: its sentences, and where there are several the whole as the last. */
export function piecesOf(draft: string, spans: readonly Span[], prepared: PreparedRole): Piece[] {
  const whole = { start: spans[0]?.start ?? 0, end: spans[spans.length - 1]?.end ?? 0 };
  return [...spans, ...(spans.length > 1 ? [whole] : [])].map((span) => {
    const text = draft.slice(span.start, span.end);
    const words = wordsOf(text);
    const stems = new Set(words.filter(isContent).map(({ stem }) => stem));
    const vector = prepared.meaning ? sentenceVector(words, prepared.meaning) : null;
    return { span, words, stems, vector, wish: isWish(text) };
  });
}

/** Scores every statement of the role against the pieces, nearest first; equal scores keep the order of the framework. */
export function scoreStatements(pieces: readonly Piece[], prepared: PreparedRole): StatementScore[] {
  const sentences = pieces.length > 1 ? pieces.slice(0, -1) : pieces;
  const whole = pieces[pieces.length - 1];
  if (whole === undefined) return [];
  const scores = prepared.placed.flatMap((placed, at): StatementScore[] => {
    const text = prepared.index.texts[at];
    if (text === undefined) return [];
    const ofWhole = scoreOne(whole, placed, text, prepared);
    const ofSentences =
      sentences.length > 1
        ? sentences.map((piece) => ({ piece, ...scoreOne(piece, placed, text, prepared) }))
        : [{ piece: whole, ...ofWhole }];
    const best = ofSentences.reduce((first, next) => (next.score > first.score ? next : first));
    const nearest = ofSentences.reduce((most, next) => Math.max(most, next.nearest), ofWhole.nearest);
    return [{ placed, text, ...best, score: (1 - WHOLE) * best.score + WHOLE * ofWhole.score, nearest }];
  });
  return scores.sort((a, b) => b.score - a.score);
}

// What each part weighs, found on frameworks of three other professions and on wordings held back (training/README.md).
const WHOLE = 0.3;
const STATEMENT = 0.4;
const WORDING = 0.6;
const WORDS = 0.15;

// What a statement of a next step loses beside a sentence that tells of what was.
const NEXT_STEP = 0.1;

// The words' score at which they count half of the most that they can.
const HALF = 5;

function scoreOne(
  piece: Piece,
  { vector, wordings, nextStep }: Placed,
  text: IndexedText,
  { index, meaning }: PreparedRole,
): Pick<StatementScore, 'score' | 'byWords' | 'byMeaning' | 'nearest'> {
  const words = wordScore(piece.stems, index, text);
  const byWords = words / (words + HALF);
  if (meaning === null || vector === null || piece.vector === null) {
    return { score: byWords, byWords, byMeaning: 0, nearest: 0 };
  }
  const own = nearness(piece.vector, vector);
  let wording = -1;
  for (const each of wordings) wording = Math.max(wording, nearness(piece.vector, each));
  const ahead = nextStep && !piece.wish ? NEXT_STEP : 0;
  const byMeaning = Math.max(0, STATEMENT * own + WORDING * Math.max(own, wording) - ahead);
  const nearest = Math.max(own, wording * TRUST);
  return { score: byMeaning + WORDS * byWords, byWords: WORDS * byWords, byMeaning, nearest };
}
