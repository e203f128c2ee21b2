import { expect, test } from 'vitest';
import { formKey, shownAt } from '../../entrypoints/review.content/shown-form.ts';

const at = (url: string) => new URL(url) as unknown as Location;

test.each([
  ['another number', '/reviews/8841/edit', '/reviews/9002/edit'],
  ['another uuid', '/r/0b5f2c1e-aaaa-4bbb-8ccc-123456789abc', '/r/99999999-dddd-4eee-8fff-cba987654321'],
  ['a slash at the end', '/reviews/1/', '/reviews/2'],
  ['another query', '/review?step=1', '/review?step=2'],
  ['a route after the #', '/app#/review/12?tab=a', '/app#/review/13'],
])('%s is the same form', (_, one, other) => {
  expect(formKey(at(`https://hr.example${one}`))).toBe(formKey(at(`https://hr.example${other}`)));
});

test.each([
  ['another path', '/reviews/1/edit', '/leave/1/edit'],
  ['another route', '/app#/review/1', '/app#/goal/1'],
  ['a deeper path', '/reviews/1', '/reviews/1/peer'],
])('%s is another form', (_, one, other) => {
  expect(formKey(at(`https://hr.example${one}`))).not.toBe(formKey(at(`https://hr.example${other}`)));
});

test('the key holds nothing of the path', () => {
  expect(formKey(at('https://hr.example/review/alex.morgan'))).toMatch(/^[a-z\d]{1,7}$/);
});

test('only what was shown for this host and form counts, and what is no such list counts as nothing', () => {
  const here = at('https://hr.example/review/1');
  const form = { host: 'hr.example', form: formKey(here), fields: [['textarea']], rating: null, person: null };
  expect(shownAt([form], here)).toBe(form);
  expect(shownAt([{ ...form, host: 'other.example' }], here)).toBeNull();
  expect(shownAt([{ ...form, fields: 'textarea' }, { ...form, rating: 3 }, null, 7], here)).toBeNull();
  expect(shownAt('forms', here)).toBeNull();
});
