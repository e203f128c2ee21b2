import type { Role, Statement } from '../schema.ts';
import { sentencesOf } from './sentences.ts';
import { contentStems, indexWords, type WordIndex, wordScore } from './word-index.ts';

/** A statement that a sentence of the draft is close to, and what they have in common. */
export interface Passage {
  statementId: string;
  levelId: string;
  bandId?: string;
  dimensionId?: string;
  sectionId?: string;
  /** Nearness: only for ordering within one reading. */
  score: number;
  /** The sentence of the draft, in UTF-16 code units, [start, end). */
  sentence: { start: number; end: number };
  /** The words that match, as written in the statement. */
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

/** A compact table of word meanings (see meaning.ts). */
export interface MeaningTable {
  readonly kind: 'meaning';
}

interface Placed {
  statement: Statement;
  place: { levelId: string; bandId?: string; dimensionId?: string; sectionId?: string };
}

export interface PreparedRole {
  role: Role;
  placed: readonly Placed[];
  index: WordIndex;
}

/** Does once per role what every reading needs. Pure; a role without statements is allowed and reads as "not enough". */
export function prepare(role: Role, _meaning: MeaningTable | null): PreparedRole {
  const placed: Placed[] = [];
  for (const { levelId, bandId, dimensionId, sectionId, statements } of role.cells) {
    const place = {
      levelId,
      ...(bandId === undefined ? {} : { bandId }),
      ...(dimensionId === undefined ? {} : { dimensionId }),
      ...(sectionId === undefined ? {} : { sectionId }),
    };
    for (const statement of statements) placed.push({ statement, place });
  }
  return { role, placed, index: indexWords(placed.map(({ statement }) => statement.text)) };
}

/** Reads a draft against a prepared role. Deterministic; never fails; an empty draft reads as "not enough". */
export function readDraft(draft: string, prepared: PreparedRole): Reading {
  const passages = passagesOf(draft, prepared);
  const cells = cellsOf(passages);
  const first = cells[0];
  const enough = (passages[0]?.score ?? 0) >= ENOUGH;
  return {
    enough,
    levelId: first?.levelId ?? null,
    bandId: first?.bandId ?? null,
    dimensionId: first?.dimensionId ?? null,
    cells,
    passages: passages.slice(0, 30),
    spread: enough ? spreadOf(cells) : [],
  };
}

const ENOUGH = 4.5;

function passagesOf(draft: string, { placed, index }: PreparedRole): Passage[] {
  const sentences = sentencesOf(draft).map((span) => ({
    span,
    stems: contentStems(draft.slice(span.start, span.end)),
  }));
  const passages: Passage[] = [];
  placed.forEach(({ statement, place }, at) => {
    const text = index.texts[at];
    if (text === undefined) return;
    let best: Passage | undefined;
    for (const { span, stems } of sentences) {
      const score = wordScore(stems, index, text);
      if (best !== undefined && score <= best.score) continue;
      const shared = [
        ...new Set(
          text.words.filter((word) => stems.has(word.stem)).map((word) => statement.text.slice(word.start, word.end)),
        ),
      ];
      best = { statementId: statement.id, ...place, score, sentence: span, shared, how: 'words' };
    }
    if (best !== undefined) passages.push(best);
  });
  return passages.sort((a, b) => b.score - a.score);
}

function cellsOf(passages: readonly Passage[]): CellRank[] {
  const cells = new Map<string, CellRank>();
  for (const { levelId, bandId, dimensionId, score } of passages) {
    const key = [levelId, bandId, dimensionId].join(' ');
    const cell = cells.get(key);
    if (cell === undefined) {
      cells.set(key, {
        levelId,
        ...(bandId === undefined ? {} : { bandId }),
        ...(dimensionId === undefined ? {} : { dimensionId }),
        score,
      });
    } else cell.score += score * 0.15;
  }
  return [...cells.values()].sort((a, b) => b.score - a.score);
}

function spreadOf(cells: readonly CellRank[]): { levelId: string; bandId?: string }[] {
  const first = cells[0];
  if (first === undefined) return [];
  const places = new Map<string, { levelId: string; bandId?: string }>();
  for (const { levelId, bandId, score } of cells) {
    if (score < first.score * 0.8 || (levelId === first.levelId && bandId === first.bandId)) continue;
    places.set(`${levelId} ${bandId}`, { levelId, ...(bandId === undefined ? {} : { bandId }) });
  }
  return [...places.values()].slice(0, 3);
}
