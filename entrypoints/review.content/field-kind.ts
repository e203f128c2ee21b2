import { plain } from './dom.ts';
import type { FieldKind } from './review-form.ts';
import { DEVELOPMENT, GOAL, SUMMARY } from './words.ts';

/**
 * What a field is for, from its question; `section` heads the column, rows or sections it stands in, `group` its card, `rating` labels what rates the same. A rated
 * name of few words ("Process improvement") is a competency, not a question about growth.
 */
export function kindOf(label: string, section: string, group: string, rating: string | null): FieldKind {
  const question = plain(label);
  if (SUMMARY.test(question) || SUMMARY.test(plain(group))) return 'summary';
  if (GOAL.test(plain(section)) || GOAL.test(plain(rating ?? ''))) return 'goal';
  const isCompetency = rating !== null && question.split(/\s/).length < 5 && !/\barea|\bfor\b/.test(question);
  if (DEVELOPMENT.test(question) && !isCompetency) return 'development';
  return GOAL.test(question) && !/ (und|and|et|y) /.test(question) ? 'goal' : 'comment';
}
