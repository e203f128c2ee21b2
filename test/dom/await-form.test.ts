import { afterEach, expect, test, vi } from 'vitest';
import { awaitForm } from '../../entrypoints/review.content/await-form.ts';
import { plain } from '../../entrypoints/review.content/dom.ts';
import { speaksOfReviews } from '../../entrypoints/review.content/speaks-of-reviews.ts';
import { REVIEW } from '../../entrypoints/review.content/words.ts';
import { managerReview, show } from './detect-page.ts';

const BOX = '<label for="a">Note</label><textarea id="a"></textarea>';
const LEAVE = `<header><nav><a href="#">Reviews</a> <a href="#">Performance</a></nav></header>
  <main><h1>Request time off</h1>${BOX}</main><aside>Feedback about this product</aside>`;
let ended = new AbortController();

afterEach(() => {
  ended.abort();
  ended = new AbortController();
});

/** Whether the page in the test document is worth a reading, in one go. */
function speaks(): boolean {
  const steps = speaksOfReviews(document);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function awaited(): { yet: boolean } {
  const state = { yet: false };
  awaitForm(document, ended.signal).then(
    () => {
      state.yet = true;
    },
    () => {},
  );
  return state;
}

test('a review form is worth a reading', async () => {
  show('People', managerReview(BOX));
  const state = awaited();
  await vi.waitFor(() => expect(state.yet).toBe(true), 15_000);
});

test('words about reviews in menus and side lists, or without a box, are not', async () => {
  show('Time off', LEAVE);
  expect(speaks()).toBe(false);
  const state = awaited();
  // Two changes, each looked at in turn: only the second gives both a word and a box.
  document.body.innerHTML = '<main><h1>Annual review</h1></main>';
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(state.yet).toBe(false);
  document.querySelector('main')?.insertAdjacentHTML('beforeend', BOX);
  await vi.waitFor(() => expect(state.yet).toBe(true), 15_000);
});

test('at the next change it stops where nobody waits any more, as after an update', async () => {
  show('People', LEAVE);
  const waiting = awaitForm(document, ended.signal, () => false);
  document.querySelector('main')?.append('Saved');
  await expect(waiting).rejects.toThrow('nobody waits');
});

test('a heading that changes behind a look at a long page is noticed', async () => {
  const lines = Array.from({ length: 30_000 }, (_, at) => `<p>Line ${at}</p>`).join('');
  show('Sheet', `<main><h1>Loading</h1>${BOX}${lines}</main>`);
  const state = awaited();
  for (let more = 4; more > 0; more--) await new Promise((resolve) => requestIdleCallback(resolve));
  for (const heading of document.querySelectorAll('h1')) heading.textContent = 'Performance review of Anna Berg';
  await vi.waitFor(() => expect(state.yet).toBe(true), 15_000);
});

test.each([
  ['People', '<h1>Request time off</h1><p>Your manager will review this request.</p>'],
  ['Orders under review', '<h1>Orders</h1><p>Reviewed by sales</p>'],
  ['Feedback', '<h1>Feedback</h1><p>Employee portal</p>'],
  ['Shop', '<h1>Feedback</h1><aside><p>Employee</p></aside><script>"Annual review"</script>'],
])('a word about reviews that names none is no reason to read on (%s)', (title, html) => {
  show(title, `<main>${html}${BOX}</main>`);
  expect(speaks()).toBe(false);
});

test.each([
  ['a name beside the word', '<h1>Evaluation of Sam Rivera</h1>'],
  ['a worker beside the word', '<h1>Evaluation</h1><dl><dt>Employee</dt><dd>Sam Rivera</dd></dl>'],
  ['a name in several elements', '<h2><span>Annual</span> <em>review</em></h2>'],
  ['a button that hands one in', '<h1>Sam</h1><button>Submit evaluation</button>'],
])('%s is a reason', (_, html) => {
  show('People', `<main>${html}${BOX}</main>`);
  expect(speaks()).toBe(true);
});

test('a form in a shadow root, a name in an attribute, and a heading that comes late are noticed', async () => {
  show('People', '<x-form></x-form>');
  const root = document.querySelector('x-form')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('no shadow root');
  root.innerHTML = BOX;
  const state = awaited();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(state.yet).toBe(false);
  root.querySelector('textarea')?.insertAdjacentHTML('afterend', '<button aria-label="Submit evaluation"></button>');
  await vi.waitFor(() => expect(state.yet).toBe(true), 15_000);
});

test.each([
  'Annual review',
  '2026 Performance Appraisal',
  'Peer feedback',
  'Self-assessment',
  'Manager evaluation',
  'Calibration',
  'Mitarbeiterbeurteilung',
  'Selbsteinschätzung',
  'Leistungsbewertung',
  'Jahresgespräch',
  'Kompetenzreflexion',
  'Zielerreichung',
  'Entretien annuel',
  'Auto-évaluation',
  'Auto-appréciation',
  'Revue de performance',
  'Bilan annuel',
  'Evaluación anual',
  'Valoración del desempeño',
  'Revisión semestral',
  'Autoevaluación',
  'Desempeño',
  'Avaliação de desempenho',
  'Autoavaliação',
  'Valutazione annuale',
  'Autovalutazione',
  'Beoordeling',
  'Zelfreflectie',
  'Functioneringsgesprek',
  'Medarbetarsamtal',
  'Ocena okresowa',
  '人事評価',
  '自己評価',
  '考課表',
  '360度',
  'ピアレビュー',
  '인사평가',
  '绩效考核',
])('%s, which the clues take for the name of a review, wakes the reading', (name) => {
  expect(REVIEW.test(plain(name))).toBe(true);
  show('People', `<main><h1>${name}</h1></main>`);
  expect(speaks()).toBe(true);
});
