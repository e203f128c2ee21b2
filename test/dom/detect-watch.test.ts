import { afterEach, expect, test, vi } from 'vitest';
import type { PageReading } from '../../entrypoints/review.content/page-reading.ts';
import { watch } from '../../entrypoints/review.content/watch.ts';
import { managerReview, show } from './detect-page.ts';

const QUESTION = '<label for="a">What are Anna’s strengths?</label><textarea id="a"></textarea>';
const RATING = `<h3>Overall rating</h3><div role="group"><button aria-pressed="false">Below expectations</button><button aria-pressed="false">Meets expectations</button><button aria-pressed="false">Exceeds expectations</button></div>`;
/** Milliseconds: much longer than it takes, for busy machines. */
const SOON = 15_000;
let ended = new AbortController();

afterEach(() => {
  ended.abort();
  ended = new AbortController();
});

function watched(): PageReading[] {
  const told: PageReading[] = [];
  watch(document, (reading) => told.push(reading), ended.signal);
  return told;
}

test('tells at first, and when the form appears and goes', async () => {
  show('Performance review', '<p>Loading…</p>');
  const told = watched();
  await vi.waitFor(() => expect(told.at(-1)?.form).toBeNull(), SOON);
  document.body.innerHTML = managerReview(QUESTION);
  await vi.waitFor(() => expect(told.at(-1)?.form?.fields).toHaveLength(1), SOON);
  document.body.innerHTML = '<p>Thank you.</p>';
  await vi.waitFor(() => expect(told.at(-1)?.form).toBeNull(), SOON);
});

test('tells a rating chosen by ARIA alone', async () => {
  show('Performance review', managerReview(QUESTION + RATING));
  const told = watched();
  await vi.waitFor(() => expect(told.at(-1)?.form?.rating?.chosen).toBeNull(), SOON);
  document.querySelectorAll('button')[1]?.setAttribute('aria-pressed', 'true');
  await vi.waitFor(() => expect(told.at(-1)?.form?.rating?.chosen).toBe('Meets expectations'), SOON);
});

test('tells nothing when nothing changed, and nothing after its end', async () => {
  show('Performance review', managerReview(QUESTION));
  const told = watched();
  await vi.waitFor(() => expect(told).toHaveLength(1), SOON);
  document.body.append(document.createElement('div'));
  document.querySelector('textarea')?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  document.querySelector('h1')?.setAttribute('class', 'new');
  ended.abort();
  document.body.innerHTML = '';
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(told).toHaveLength(1);
});

test('a form whose inputs are named like its methods does no harm', async () => {
  const names = ['children', 'parentNode', 'getAttribute', 'childNodes', 'querySelectorAll', 'nextSibling'];
  const trap = `<form>${names.map((name) => `<input name="${name}">`).join('')}<label>Comments<textarea></textarea></label></form>`;
  show('Performance review', trap);
  const told = watched();
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(told.every((reading) => reading.form === null)).toBe(true);
  document.body.innerHTML = managerReview(QUESTION);
  await vi.waitFor(() => expect(told.at(-1)?.form?.fields).toHaveLength(1), SOON);
});
