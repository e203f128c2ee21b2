import { expect, test } from 'vitest';
import { wordingFor } from '../../entrypoints/panel/wording.ts';
import type { ReviewForm } from '../../entrypoints/review.content/review-form.ts';

const FORM: ReviewForm = {
  employee: 'Charlotte Abbott',
  jobTitle: null,
  kind: 'manager',
  cycle: null,
  rating: null,
  itemRatings: [],
  fields: [],
};
const SETTING = { voice: 'third', pronouns: 'they' } as const;

test.each([
  ['Charlotte Abbott', 'Charlotte'],
  ['Abbott, Charlotte Jane', 'Charlotte'],
  ['Dr. Charlotte Abbott', 'Charlotte'],
  ['Ms Charlotte Abbott', 'Charlotte'],
  ["D'Arcy O'Neill", "D'Arcy"],
  ['Jean-Luc Roy', 'Jean-Luc'],
  ['James', 'James'],
  ['高橋美咲', '高橋美咲'],
])('%s is spoken of as %s', (employee, name) => {
  expect(wordingFor({ ...FORM, employee }, null, SETTING).name).toBe(name);
});

test('a form that names nobody gives no name', () => {
  expect(wordingFor({ ...FORM, employee: null }, null, SETTING)).not.toHaveProperty('name');
});

test('the voice is the one chosen, else "I" on a self review, else the setting', () => {
  expect(wordingFor({ ...FORM, kind: 'self' }, 'second', SETTING).voice).toBe('second');
  expect(wordingFor({ ...FORM, kind: 'self' }, null, SETTING).voice).toBe('first');
  expect(wordingFor(FORM, null, SETTING).voice).toBe('third');
});
