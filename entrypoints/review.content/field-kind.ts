import { plain } from './dom.ts';
import type { FieldKind } from './review-form.ts';
import { DEVELOPMENT, GOAL, SUMMARY } from './words.ts';

/**
 * What a field is for, from its question; `section` heads the column or rows it stands in, `group` its card. A rated
 * name of few words ("Process improvement") is a competency, not a question about growth.
 */
export function kindOf(label: string, section: string, group: string, isRated: boolean): FieldKind {
  const question = plain(label);
  if (SUMMARY.test(question) || SUMMARY.test(plain(group))) return 'summary';
  if (GOAL.test(plain(section))) return 'goal';
  const isCompetency = isRated && question.split(/\s/).length < 5 && !/\barea|\bfor\b/.test(question);
  if (DEVELOPMENT.test(question) && !isCompetency) return 'development';
  return GOAL.test(question) && !/ (und|and|et|y) /.test(question) ? 'goal' : 'comment';
}
