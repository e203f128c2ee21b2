import type { Rating, ReviewField, ReviewForm } from '../../entrypoints/review.content/review-form.ts';
import type { Truth, TruthField, TruthRating } from './truth.ts';

/** What is right and wrong in one reading: counts that add up over pages, and a line for each error. */
export interface Score {
  found: number;
  wrong: number;
  missed: number;
  labels: number;
  parts: Record<
    'person' | 'title' | 'kind' | 'rating' | 'fieldRating' | 'limit' | 'fieldKind' | 'help',
    [right: number, all: number]
  >;
  errors: string[];
}

/** Holds a form against its truth. `matched` gives, for each field of the truth, the place of the field read or -1. */
export function scoreForm(
  form: ReviewForm | null,
  truth: Truth,
  fields: readonly TruthField[],
  matched: readonly number[],
  isFirst: boolean,
): Score {
  const score: Score = {
    found: 0,
    wrong: 0,
    missed: 0,
    labels: 0,
    parts: {
      person: [0, 0],
      title: [0, 0],
      kind: [0, 0],
      rating: [0, 0],
      fieldRating: [0, 0],
      limit: [0, 0],
      fieldKind: [0, 0],
      help: [0, 0],
    },
    errors: [],
  };
  const count = (part: keyof Score['parts'], right: boolean, said: unknown, meant: unknown, where = '') => {
    score.parts[part][1] += 1;
    if (right) score.parts[part][0] += 1;
    else score.errors.push(`${part}${where}: read ${JSON.stringify(said)}, is ${JSON.stringify(meant)}`);
  };
  const read = form?.fields ?? [];
  for (const [at, field] of fields.entries()) {
    const one = read[matched[at] ?? -1];
    if (!one) {
      if (!field.hidden) {
        score.missed += 1;
        score.errors.push(`field missed: ${field.label}`);
      }
      continue;
    }
    score.found += 1;
    scoreField(one, field, score, count);
  }
  const known = new Set(matched);
  for (const [at, field] of read.entries()) {
    if (known.has(at)) continue;
    score.wrong += 1;
    score.errors.push(`no field: ${field.label}`);
  }
  if (!isFirst) return score;
  count('person', (form?.employee ?? null) === truth.employeeName, form?.employee, truth.employeeName);
  count('title', (form?.jobTitle ?? null) === truth.jobTitle, form?.jobTitle, truth.jobTitle);
  count('kind', (form?.kind ?? null) === truth.reviewType, form?.kind, truth.reviewType);
  count('rating', sameRating(form?.rating ?? null, truth.rating), form?.rating, truth.rating);
  return score;
}

function scoreField(
  one: ReviewField,
  field: TruthField,
  score: Score,
  count: (part: keyof Score['parts'], right: boolean, said: unknown, meant: unknown, where?: string) => void,
): void {
  const where = ` of "${field.label.slice(0, 40)}"`;
  if (same(one.label, field.label)) score.labels += 1;
  else score.errors.push(`label: read ${JSON.stringify(one.label)}, is ${JSON.stringify(field.label)}`);
  if (field.rating || one.rating)
    count('fieldRating', sameRating(one.rating, field.rating ?? null), one.rating, field.rating, where);
  if (field.maxLength || one.maxLength)
    count('limit', one.maxLength === (field.maxLength ?? null), one.maxLength, field.maxLength, where);
  if (field.maxWords || one.maxWords)
    count('limit', one.maxWords === (field.maxWords ?? null), one.maxWords, field.maxWords, where);
  if (field.employeeName) count('person', one.employee === field.employeeName, one.employee, field.employeeName, where);
  if (field.help) count('help', same(one.help ?? '', field.help), one.help, field.help, where);
  count('fieldKind', one.kind === field.kind, one.kind, field.kind, where);
}

/** Labels are compared without white space runs, leading numbers, trailing colons and asterisks. */
function same(read: string, truth: string): boolean {
  return bare(read) === bare(truth);
}

/** A label as it is compared. */
export function bare(text: string): string {
  return text
    .replace(/[\s\u00a0\u200b]+/g, ' ')
    .trim()
    .replace(/^\d+[.)]\s*/, '')
    .replace(/[\s:*：＊]+$/, '');
}

function sameRating(read: Rating | null, truth: TruthRating | null): boolean {
  if (!truth) return read === null;
  if (!read || !same(read.label, truth.label)) return false;
  if (String(read.chosen ?? '') !== String(truth.chosen ?? '')) return false;
  if (truth.numericRange)
    return (
      Array.isArray(truth.scale) &&
      String(read.range?.min) === String(truth.scale[0]) &&
      String(read.range?.max) === String(truth.scale[1])
    );
  if (truth.freeNumber || truth.scaleInDom === false || !Array.isArray(truth.scale)) return true;
  return read.scale.join('|') === truth.scale.map(String).join('|');
}
