import { plain } from './dom.ts';
import type { FieldKind } from './review-form.ts';
import { DEVELOPMENT, GOAL, SUMMARY } from './words.ts';

/** What a field is for, from its question; `section` is the heading or column above it. */
export function kindOf(label: string, section: string): FieldKind {
  const question = plain(label);
  if (SUMMARY.test(question)) return 'summary';
  if (DEVELOPMENT.test(question)) return 'development';
  if (GOAL.test(question) && !/[?？].{3}/.test(question)) return 'goal';
  return GOAL.test(plain(section)) ? 'goal' : 'comment';
}
