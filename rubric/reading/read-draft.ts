import { placeOfWhole, rankCells, spreadOf } from './cells.ts';
import { isEnough } from './enough.ts';
import type { PreparedRole } from './prepare.ts';
import { type Piece, piecesOf, type StatementScore, scoreStatements } from './scores.ts';
import { sentencesOf } from './sentences.ts';
import { sharedWords } from './shared-words.ts';
import { strengthOf } from './strength.ts';

export type { MeaningTable } from './meaning.ts';
export { type PreparedRole, prepare } from './prepare.ts';

/** A statement that a sentence of the draft is close to, and what they have in common. */
export interface Passage {
  statementId: string;
  levelId: string;
  bandId?: string;
  dimensionId?: string;
  sectionId?: string;
  /** Nearness, 0 or more: only for ordering within one reading. */
  score: number;
  /** The sentence of the draft, in UTF-16 code units, [start, end). */
  sentence: { start: number; end: number };
  /** The words that match in form or meaning, as written in the statement. */
  shared: string[];
  how: 'words' | 'meaning';
}

export interface CellRank {
  levelId: string;
  bandId?: string;
  dimensionId?: string;
  score: number;
}

/** What a draft is closest to. It says where words lie in the rubric, never what rating a person deserves. */
export interface Reading {
  /** False: not enough to go on yet. The lists are filled all the same. */
  enough: boolean;
  levelId: string | null;
  bandId: string | null;
  dimensionId: string | null;
  cells: CellRank[];
  passages: Passage[];
  spread: { levelId: string; bandId?: string }[];
}

/**
 * Reads a draft against a prepared role: sentence by sentence, then all of them together. Deterministic; some 10 ms for 300 words;
 * never fails; an empty draft reads as "not enough", with empty lists.
 */
export function readDraft(draft: string, prepared: PreparedRole): Reading {
  const pieces = piecesOf(draft, sentencesOf(draft), prepared);
  const scores = scoreStatements(pieces, prepared);
  const cells = rankCells(scores);
  const enough = isEnough(pieces, scores, prepared);
  return {
    enough,
    ...placeOfWhole(cells, farFrom(pieces, prepared)),
    cells,
    passages: scores.slice(0, PASSAGES).map((score) => passageOf(score, prepared)),
    spread: enough ? spreadOf(cells) : [],
  };
}

// How far each level's statements speak from how strongly the draft does, the whole of it.
function farFrom(pieces: readonly Piece[], { meaning, strengths }: PreparedRole): (levelId: string) => number {
  const whole = pieces[pieces.length - 1];
  const spoken = whole && meaning && strengthOf(whole.vector, meaning);
  return (levelId) => {
    const usual = strengths?.get(levelId);
    return typeof spoken !== 'number' || usual === undefined ? 0 : spoken - usual;
  };
}

const PASSAGES = 20;

function passageOf(score: StatementScore, { meaning }: PreparedRole): Passage {
  return {
    statementId: score.placed.statement.id,
    ...score.placed.place,
    score: score.score,
    sentence: score.piece.span,
    shared: sharedWords(score, meaning),
    how: score.byWords >= MOSTLY_WORDS * score.byMeaning ? 'words' : 'meaning',
  };
}

// Words weigh less than meaning even where they match well: from here on they are the better explanation.
const MOSTLY_WORDS = 0.16;
