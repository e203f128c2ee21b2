import type { Role, Statement } from '../schema.ts';
import { type MeaningTable, nearness, sentenceVector } from './meaning.ts';
import { isNextStep } from './next-step.ts';
import { indexWords, type WordIndex } from './word-index.ts';
import { wordsOf } from './words.ts';

/** A statement and the place where it stands. */
export interface Placed {
  statement: Statement;
  place: { levelId: string; bandId?: string; dimensionId?: string; sectionId?: string };
  /** The statement's own vector, and those of ways in which reviewers put it; null and none without a table of meaning. */
  vector: Float32Array | null;
  wordings: readonly Float32Array[];
  /** It stands in a section of next steps. */
  nextStep: boolean;
}

/** A role made ready for reading: one list of statements, the rarity of their words, and what is usual for other texts. */
export interface PreparedRole {
  role: Role;
  meaning: MeaningTable | null;
  placed: readonly Placed[];
  index: WordIndex;
  /** How near review sentences of other professions come to this role: the middle of their highest cosines, and the spread. */
  usual: { middle: number; spread: number };
}

/**
 * Does once per role what every reading needs; some 100 ms for 184 statements with a table of meaning, 2 ms without. Pure. A
 * role without statements is allowed and always reads as "not enough".
 */
export function prepare(role: Role, meaning: MeaningTable | null): PreparedRole {
  const placed: Placed[] = [];
  for (const { levelId, bandId, dimensionId, sectionId, statements } of role.cells) {
    const place = {
      levelId,
      ...(bandId === undefined ? {} : { bandId }),
      ...(dimensionId === undefined ? {} : { dimensionId }),
      ...(sectionId === undefined ? {} : { sectionId }),
    };
    const nextStep = isNextStep(role.sections.find(({ id }) => id === sectionId));
    for (const statement of flatten(statements)) {
      placed.push({ statement, place, nextStep, ...vectorsOf(statement, meaning) });
    }
  }
  const index = indexWords(placed.map(({ statement }) => statement.text));
  return { role, meaning, placed, index, usual: usualFor(placed, meaning) };
}

// Details and examples below a statement are passages of their own: a draft may be about the example alone.
function flatten(statements: readonly Statement[]): Statement[] {
  return statements.flatMap((statement) => [statement, ...flatten(statement.children ?? [])]);
}

function vectorsOf(statement: Statement, meaning: MeaningTable | null): Pick<Placed, 'vector' | 'wordings'> {
  if (meaning === null) return { vector: null, wordings: [] };
  return {
    vector: sentenceVector(wordsOf(statement.text), meaning),
    wordings: meaning.wordings.get(statement.text) ?? [],
  };
}

function usualFor(placed: readonly Placed[], meaning: MeaningTable | null): PreparedRole['usual'] {
  const places = placed.filter(({ vector }) => vector !== null);
  if (meaning === null || places.length === 0) return { middle: 0, spread: 1 };
  const highest = meaning.general.map((sentence) => Math.max(...places.map((each) => nearestOf(sentence, each))));
  const middle = highest.reduce((sum, value) => sum + value, 0) / Math.max(1, highest.length);
  const variance = highest.reduce((sum, value) => sum + (value - middle) ** 2, 0) / Math.max(1, highest.length);
  return { middle, spread: Math.sqrt(variance) || 1 };
}

/** The highest cosine of a sentence with a statement or a wording of it, which is trusted a little less. */
function nearestOf(sentence: Float32Array, { vector, wordings }: Pick<Placed, 'vector' | 'wordings'>): number {
  let nearest = vector === null ? -1 : nearness(sentence, vector);
  for (const wording of wordings) nearest = Math.max(nearest, nearness(sentence, wording) * TRUST);
  return nearest;
}

/** How much a wording counts beside the statement itself. */
export const TRUST = 0.95;
