import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { rememberCarets } from '../../entrypoints/review.content/caret.ts';
import { followFields } from '../../entrypoints/review.content/fields.ts';
import type { PageReading } from '../../entrypoints/review.content/page-reading.ts';
import { watch } from '../../entrypoints/review.content/watch.ts';
import { managerReview, show } from './detect-page.ts';

const TEXT = 'Led the review.';
let ended = new AbortController();
let reading: PageReading | null = null;
let meant: (string | null)[] = [];
let told: string[] = [];

beforeEach(() => {
  ended = new AbortController();
  reading = null;
  meant = [];
  told = [];
});
afterEach(() => ended.abort());

/** The fields of the page as the agent follows them. */
function followed() {
  let readNow = () => {};
  const memory = rememberCarets(document, ended.signal);
  const fields = followFields(
    memory,
    () => readNow(),
    (fieldId, text) => {
      meant.push(fieldId);
      told.push(text);
    },
    ended.signal,
  );
  readNow = watch(
    document,
    (newReading) => {
      reading = newReading;
      fields.update(newReading);
    },
    ended.signal,
  );
  return { fields, readNow };
}

const labels = () => reading?.form?.fields.map((field) => field.label);
const row = (at: number) => `<p><textarea aria-label="What did Anna achieve, part ${at}?" rows="3"></textarea></p>`;

test('the first words typed are told right after the key, what follows when the typing rests', async () => {
  show('Performance review', managerReview(row(1)));
  const { readNow } = followed();
  readNow();
  const area = document.querySelector('textarea') as HTMLTextAreaElement;
  const write = (text: string) => {
    area.value = text;
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  told = [];
  write('Led');
  expect(told).toEqual([]);
  // Timers of one length run in the order in which they were set.
  await new Promise((run) => setTimeout(run));
  expect(told[0]).toBe('Led');
  write('Led the');
  write(TEXT);
  await expect.poll(() => told.at(-1)).toBe(TEXT);
  expect(told).not.toContain('Led the');
});

test('an editor that has hidden a text area since the page was read gets the text meant for it', async () => {
  show(
    'Performance review',
    managerReview('<label for="a">What are Anna’s strengths?</label><textarea id="a"></textarea>'),
  );
  const { fields, readNow } = followed();
  readNow();
  expect(labels()).toEqual(['What are Anna’s strengths?']);
  const [id = ''] = reading?.editables.keys() ?? [];
  // Before any observer hears of it, as on a busy machine.
  const area = document.querySelector('textarea') as HTMLTextAreaElement;
  area.insertAdjacentHTML('afterend', '<div class="editor" contenteditable="true"><p>So far.</p></div>');
  area.style.display = 'none';
  const outcome = await fields.insert(id, TEXT);
  expect(outcome).toMatchObject({ kind: 'inserted', fieldId: id, label: 'What are Anna’s strengths?' });
  expect(document.querySelector('.editor')?.textContent).toBe(`So far. ${TEXT}`);
  expect(area.value).toBe('');
});

test('a field scrolled away with the focus in it leaves no field meant until one is chosen', async () => {
  show('Performance review', managerReview(`<div id="list">${row(1)}${row(2)}</div>`));
  const { fields, readNow } = followed();
  readNow();
  await userEvent.click(document.querySelector('textarea') as HTMLTextAreaElement);
  const list = document.querySelector('#list') as HTMLElement;
  list.innerHTML = row(21) + row(22);
  readNow();
  expect(meant.at(-1)).toBeNull();
  expect(await fields.insert(null, TEXT)).toMatchObject({ kind: 'not-inserted', reason: 'gone' });
  expect([...document.querySelectorAll('textarea')].map((area) => area.value)).toEqual(['', '']);
  await userEvent.click(document.querySelector('textarea') as HTMLTextAreaElement);
  expect(await fields.insert(null, TEXT)).toMatchObject({ kind: 'inserted' });
  expect(document.querySelector('textarea')?.value).toBe(TEXT);
});

test('a field locked with the focus in it is not exchanged for its neighbour', async () => {
  show('Performance review', managerReview(`<div id="list">${row(1)}${row(2)}</div>`));
  const { fields, readNow } = followed();
  readNow();
  const area = document.querySelector('textarea') as HTMLTextAreaElement;
  await userEvent.click(area);
  area.readOnly = true;
  readNow();
  expect(labels()).toEqual(['What did Anna achieve, part 2?']);
  expect(meant.at(-1)).toBeNull();
  expect(await fields.insert(null, TEXT)).toMatchObject({ kind: 'not-inserted', reason: 'read-only' });
});

test('on the next page of a form its first field is meant', async () => {
  show('Performance review', managerReview(`<div id="list">${row(1)}</div><button id="next">Next</button>`));
  const { fields, readNow } = followed();
  readNow();
  await userEvent.click(document.querySelector('textarea') as HTMLTextAreaElement);
  document.querySelector('#next')?.addEventListener('click', () => {
    (document.querySelector('#list') as HTMLElement).innerHTML = row(2);
  });
  await userEvent.click(document.querySelector('#next') as HTMLElement);
  readNow();
  expect(labels()).toEqual(['What did Anna achieve, part 2?']);
  expect(await fields.insert(null, TEXT)).toMatchObject({ kind: 'inserted' });
});
