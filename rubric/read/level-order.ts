import { tidyName } from '../fold.ts';
import type { LevelDraft } from './draft.ts';
import { type Problem, warningAt } from './problem.ts';
import type { Mapping } from './source.ts';

/**
 * Ranks levels that stand with the highest first the other way round, by their numbers or by names of rank, and remarks
 * it; a person may say that the order is right as written.
 */
export function rankLevels(levels: LevelDraft[], file: string, mapping: Mapping, warnings: Problem[]): void {
  if (mapping.order === undefined && isMixed(levels)) rankByNumber(levels);
  if (mapping.order === 'as-written' || (mapping.order === undefined && !isHighestFirst(levels))) return;
  if (mapping.order === undefined) {
    const place = levels[0]?.origin ?? {};
    warnings.push(warningAt(file, place, 'levels with the highest first', 'the lowest first; ranked so'));
  }
  levels.forEach((level, index) => {
    level.rank = levels.length - index;
  });
}

/** Numbers that neither rise nor fall: rows of a table stand in the order of something else. */
function isMixed(levels: LevelDraft[]): boolean {
  const numbers = levels.map((level) => Number(level.number ?? Number.NaN));
  const isUnlike = new Set(numbers).size === numbers.length && !numbers.some(Number.isNaN);
  const rises = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
  return isUnlike && !rises && !isHighestFirst(levels);
}

function rankByNumber(levels: LevelDraft[]): void {
  const ordered = levels.toSorted((a, b) => Number(a.number) - Number(b.number));
  for (const [at, level] of ordered.entries()) level.rank = at + 1;
}

function isHighestFirst(levels: LevelDraft[]): boolean {
  const numbers = levels.map((level) => (level.number === undefined ? null : Number(level.number)));
  if (numbers.every((number) => number !== null)) return falls(numbers, levels.length);
  return falls(
    levels.map((level) => rankOf(level.name ?? '')),
    2,
  );
}

/** Whether values fall from first to last and never rise. A name without a word of rank stands below "senior". */
function falls(values: (number | null)[], leastKnown: number): boolean {
  if (values.length < 2 || values.filter((value) => value !== null).length < Math.max(leastKnown, values.length / 2))
    return false;
  const filled = values.map((value) => value ?? PLAIN);
  return filled.every((value, index) => index === 0 || value < (filled[index - 1] ?? 0));
}

/** How high a name ranks, null when it has no word of rank: "Junior" 1, "Senior Staff" 4.5, "Engineer II" 2.2. */
function rankOf(name: string): number | null {
  const text = tidyName(name).toLowerCase();
  const ranks = RANKS.flatMap(([words, rank]) => (words.test(text) ? [rank] : []));
  const step = /\s(i{1,3}|iv|v|\d)$/.exec(text)?.[1];
  const steps = step ? (STEPS.indexOf(step) + 1 || Number(step) || 0) / 10 : 0;
  if (ranks.length === 0) return step ? PLAIN + steps : null;
  const above = ranks.length > 1 && /\b(senior|sr)\b/.test(text) ? 0.5 : 0;
  return Math.max(...ranks) + above + (/\+/.test(text) ? 0.5 : 0) + steps;
}

const PLAIN = 2;

const STEPS = ['i', 'ii', 'iii', 'iv', 'v'];

const RANKS: [RegExp, number][] = [
  [/\b(interns?|trainee|apprentice|unsatisfactory)\b/, 0],
  [/\b(entry[- ]level|graduate|junior|jr|associate|novice|beginner|foundation(al)?|awareness|needs improvement)\b/, 1],
  [/\b(intermediate|mid([- ]level)?|semi[- ]?senior|working|competent|partially meets)\b/, PLAIN],
  [/\b(senior|sr|proficient|practitioner|advanced|meets)\b/, 3],
  [/\b(staff|lead|expert|exceeds)\b/, 4],
  [/\b(principal|mastery?|outstanding)\b/, 5],
  [/\b(distinguished|fellow)\b/, 6],
];
