import { afterEach, expect, test } from 'vitest';
import { reducePage } from '../../entrypoints/review.content/reduce-page.ts';

afterEach(() => {
  document.body.replaceChildren();
});

test('keeps structure, labels and roles, and nothing that a person wrote', () => {
  document.body.innerHTML = `
    <h1>Manager review: Ada Lovelace</h1>
    <p>Ada was late in March, after her operation.</p>
    <label for="c">Comments on Ada</label>
    <textarea id="c" maxlength="500" data-secret="k">Her draft text</textarea>
    <div contenteditable="true" aria-label="Goals"><p>Private words</p></div>
    <input type="hidden" name="token" value="s3cret">
    <a href="/employees/4711">Profile</a>`;
  const html = reducePage(document, ['Ada Lovelace']);
  expect(html).toContain('<h1>Manager review: Person</h1>');
  expect(html).toContain('<label for="c">Comments on Person</label>');
  expect(html).toContain('<textarea id="c" maxlength="500"></textarea>');
  expect(html).toContain('aria-label="Goals"');
  for (const written of ['Ada', 'Lovelace', 'operation', 'draft', 'Private', 's3cret', 'secret', '4711', 'Profile'])
    expect(html).not.toContain(written);
});

test('writes open shadow roots in place and no script', () => {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).innerHTML = '<label>Rating<select><option>Meets</option></select></label>';
  document.body.append(host, document.createElement('script'));
  const html = reducePage(document, []);
  expect(html).toContain('<template shadowrootmode="open"><label>Rating<select><option>Meets</option>');
  expect(html).not.toContain('<script');
});
