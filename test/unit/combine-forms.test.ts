import { expect, test } from 'vitest';
import { combineForms, frameFieldId, splitFieldId } from '../../entrypoints/review.content/combine-forms.ts';
import type { ReviewForm } from '../../entrypoints/review.content/review-form.ts';

const form = (part: Partial<ReviewForm>, ...labels: string[]): ReviewForm => ({
  employee: null,
  jobTitle: null,
  kind: null,
  cycle: null,
  rating: null,
  itemRatings: [],
  ...part,
  fields: labels.map((label, index) => ({
    id: `f${index}`,
    label,
    help: null,
    kind: 'comment',
    maxLength: null,
    maxWords: null,
    rating: null,
    employee: null,
    jobTitle: null,
  })),
});

test('no form anywhere is no form', () => {
  expect(combineForms(null, new Map())).toBeNull();
});

test('a form in a frame stands for the page, its fields named by the frame', () => {
  const combined = combineForms(null, new Map([[7, form({ employee: 'Ada' }, 'Goals')]]));
  expect(combined?.employee).toBe('Ada');
  expect(combined?.fields.map(({ id }) => id)).toEqual([frameFieldId(7, 'f0')]);
});

test('the top page speaks first and frames fill the gaps; no two fields share an id', () => {
  const combined = combineForms(
    form({ kind: 'manager' }, 'Summary'),
    new Map([[3, form({ employee: 'Ada', kind: 'peer' }, 'Goals')]]),
  );
  expect(combined).toMatchObject({ kind: 'manager', employee: 'Ada' });
  expect(combined?.fields.map(({ label }) => label)).toEqual(['Summary', 'Goals']);
  expect(new Set(combined?.fields.map(({ id }) => id)).size).toBe(2);
});

test('a field id comes apart again as it was put together', () => {
  expect(splitFieldId(frameFieldId(12, 'a/b:3'))).toEqual({ frameId: 12, fieldId: 'a/b:3' });
  expect(splitFieldId('f0')).toEqual({ frameId: 0, fieldId: 'f0' });
});
