import { likenessToReviews } from './likeness.ts';
import { sentenceVector } from './meaning.ts';
import { isWish } from './next-step.ts';
import { nearestOf, type Placed, type PreparedRole, wordingOf } from './prepare.ts';
import type { Span } from './sentences.ts';
import { nearnessToEach } from './vectors.ts';
import { type IndexedText, wordScores } from './word-index.ts';
import { isContent, type Word, wordsOf } from './words.ts';

/** A sentence of the draft, or the whole of it, ready to be compared. */
export interface Piece {
  span: Span;
  words: readonly Word[];
  stems: ReadonlySet<string>;
  vector: Float64Array | null;
  /** How much it is like a review sentence of any profession (`likenessToReviews`). */
  likeness: number;
  /** It speaks of what should come, not of what was. */
  wish: boolean;
  /** Its score with each statement of the role, in the role's order. */
  scores: readonly OneScore[];
}

type OneScore = Pick<StatementScore, 'score' | 'byWords' | 'byMeaning' | 'nearest'>;

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
  return [...spans, ...(spans.length > 1 ? [whole] : [])].map((span) => ({
    span,
    ...read(draft.slice(span.start, span.end), prepared),
  }));
}

/** Scores every statement of the role against the pieces, nearest first; equal scores keep the order of the framework. */
export function scoreStatements(pieces: readonly Piece[], prepared: PreparedRole): StatementScore[] {
  const whole = pieces[pieces.length - 1];
  if (whole === undefined) return [];
  const sentences = pieces.length > 1 ? pieces.slice(0, -1) : pieces;
  const scores = prepared.placed.flatMap((placed, at): StatementScore[] => {
    const text = prepared.index.texts[at];
    const ofWhole = whole.scores[at];
    if (text === undefined || ofWhole === undefined) return [];
    let best = { piece: whole, ...ofWhole, score: -1 };
    let nearest = ofWhole.nearest;
    for (const piece of sentences) {
      const one = piece.scores[at] ?? ofWhole;
      if (one.score > best.score) best = { piece, ...one };
      nearest = Math.max(nearest, one.nearest);
    }
    return [{ placed, text, ...best, score: (1 - WHOLE) * best.score + WHOLE * ofWhole.score, nearest }];
  });
  return scores.sort((a, b) => b.score - a.score);
}

const remembered = new WeakMap<PreparedRole, Map<string, Omit<Piece, 'span'>>>();

// A key press changes one sentence: the others are remembered, in memory only and as many as a long draft has.
const REMEMBERED = 80;

function read(text: string, prepared: PreparedRole): Omit<Piece, 'span'> {
  const known = remembered.get(prepared) ?? new Map<string, Omit<Piece, 'span'>>();
  remembered.set(prepared, known);
  const before = known.get(text);
  if (before) return before;
  const words = wordsOf(text);
  const stems = new Set(words.filter(isContent).map(({ stem }) => stem));
  const vector = prepared.meaning ? sentenceVector(words, prepared.meaning) : null;
  const likeness = prepared.meaning ? likenessToReviews(vector, prepared.meaning) : 0;
  const piece = { words, stems, vector, likeness, wish: isWish(text) };
  const near = vector && nearnessToEach(vector, prepared.rows);
  const byWords = wordScores(stems, prepared.index);
  const scores = prepared.placed.map((placed, at) => scoreOne(piece, near, placed, byWords[at] ?? 0));
  const [oldest] = known.size >= REMEMBERED ? known.keys() : [];
  if (oldest !== undefined) known.delete(oldest);
  known.set(text, { ...piece, scores });
  return { ...piece, scores };
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

function scoreOne({ wish }: Pick<Piece, 'wish'>, near: Float64Array | null, placed: Placed, words: number): OneScore {
  const byWords = words / (words + HALF);
  const { from, to } = placed.rows;
  if (near === null || from === to) return { score: byWords, byWords, byMeaning: 0, nearest: 0 };
  const own = near[from] as number;
  const wording = wordingOf(near, placed);
  const ahead = placed.nextStep && !wish ? NEXT_STEP : 0;
  const byMeaning = Math.max(0, STATEMENT * own + WORDING * Math.max(own, wording) - ahead);
  return {
    score: byMeaning + WORDS * byWords,
    byWords: WORDS * byWords,
    byMeaning,
    nearest: nearestOf(near, placed, wording),
  };
}
