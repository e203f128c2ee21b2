import type { Role, Statement } from '../schema.ts';
import { withChildren } from '../with-children.ts';
import { type MeaningTable, sentenceVector } from './meaning.ts';
import { isNextStep } from './next-step.ts';
import { strengthOfLevels } from './strength.ts';
import { nearnessToEach, type Rows } from './vectors.ts';
import { type IndexedText, indexWords, type WordIndex } from './word-index.ts';
import { type Word, wordsOf } from './words.ts';

/** A statement and the place where it stands. */
export interface Placed {
  statement: Statement;
  place: { levelId: string; bandId?: string; dimensionId?: string; sectionId?: string };
  /**
   * Which of the role's rows are the statement's: its own vector at `from`, then those of ways in which reviewers put it, up to before
   * `to`. None where the table of meaning knows none of its words, or there is no table.
   */
  rows: { from: number; to: number };
  /** It stands in a section of next steps. */
  nextStep: boolean;
}

/** A role made ready for reading: one list of statements, the rarity of their words, and what is usual for other texts. */
export interface PreparedRole {
  role: Role;
  meaning: MeaningTable | null;
  placed: readonly Placed[];
  index: WordIndex;
  rows: Rows;
  /** How near review sentences of other professions come to this role: the middle of their highest cosines, and the spread. */
  usual: { middle: number; spread: number };
  /** How strongly each level's statements speak (`strengthOfLevels`). */
  strengths: ReadonlyMap<string, number> | null;
}

/**
 * Does once per role what every reading needs; some 100 ms for 184 statements with a table of meaning, 2 ms without. Pure. A
 * role without statements is allowed and always reads as "not enough".
 */
export function prepare(role: Role, meaning: MeaningTable | null): PreparedRole {
  const placed: Placed[] = [];
  const texts: IndexedText[] = [];
  const vectors: Float64Array[] = [];
  const width = meaning?.sizes.sentence ?? 1;
  let length = 0;
  for (const { levelId, bandId, dimensionId, sectionId, statements } of role.cells) {
    const place = {
      levelId,
      ...(bandId === undefined ? {} : { bandId }),
      ...(dimensionId === undefined ? {} : { dimensionId }),
      ...(sectionId === undefined ? {} : { sectionId }),
    };
    const nextStep = isNextStep(role.sections.find(({ id }) => id === sectionId));
    // Details and examples below a statement are passages of their own: a draft may be about the example alone.
    for (const statement of withChildren(statements)) {
      const from = length / width;
      const words = wordsOf(statement.text);
      texts.push({ words });
      const own = vectorsOf(statement, words, meaning);
      vectors.push(own);
      length += own.length;
      placed.push({ statement, place, nextStep, rows: { from, to: length / width } });
    }
  }
  const rows = { values: joined(vectors, length), width };
  const index = indexWords(texts);
  const strengths = meaning && strengthOfLevels(role, placed, rows, meaning);
  return { role, meaning, placed, index, rows, usual: usualFor(placed, rows, meaning), strengths };
}

// The statement's own vector and those of its wordings, in one stretch.
function vectorsOf({ text }: Statement, words: readonly Word[], meaning: MeaningTable | null): Float64Array {
  if (meaning === null) return new Float64Array();
  return meaning.wordings.get(text) ?? sentenceVector(words, meaning) ?? new Float64Array();
}

function joined(vectors: readonly Float64Array[], length: number): Float64Array {
  const values = new Float64Array(length);
  let at = 0;
  for (const vector of vectors) {
    values.set(vector, at);
    at += vector.length;
  }
  return values;
}

function usualFor(placed: readonly Placed[], rows: Rows, meaning: MeaningTable | null): PreparedRole['usual'] {
  if (meaning === null || rows.values.length === 0) return { middle: 0, spread: 1 };
  const { values, width } = meaning.general;
  const highest: number[] = [];
  for (let from = 0; from < values.length; from += width) {
    const near = nearnessToEach(values.subarray(from, from + width), rows);
    highest.push(placed.reduce((most, each) => Math.max(most, nearestOf(near, each)), -1));
  }
  const middle = highest.reduce((sum, value) => sum + value, 0) / Math.max(1, highest.length);
  const variance = highest.reduce((sum, value) => sum + (value - middle) ** 2, 0) / Math.max(1, highest.length);
  return { middle, spread: Math.sqrt(variance) || 1 };
}

/** The highest cosine with a wording of a statement, among those with all rows of the role; -Infinity where it has none. */
export function wordingOf(near: Float64Array, { rows: { from, to } }: Pick<Placed, 'rows'>): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (let row = from + 1; row < to; row += 1) highest = Math.max(highest, near[row] as number);
  return highest;
}

/** The highest cosine with a statement or a wording of it, which is trusted a little less; -1 where it has no rows. */
export function nearestOf(near: Float64Array, placed: Pick<Placed, 'rows'>, wording = wordingOf(near, placed)): number {
  const { from, to } = placed.rows;
  return from < to ? Math.max(near[from] as number, wording * TRUST) : -1;
}

// How much a wording counts beside the statement itself.
const TRUST = 0.95;
