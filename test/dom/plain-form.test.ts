import { afterEach, expect, test } from 'vitest';
import { detect } from '../../entrypoints/review.content/detect.ts';

// The barest form that is one: a heading, who and what, one box. Editor pages look like this.
const FACTS = '<h1>Annual performance review</h1><p>Employee: Alex Morgan</p>';
const BOX = '<label for="c">Manager comments</label><textarea id="c" rows="6" cols="60"></textarea>';
const TITLE = '<p>Job title: Intermediate Platform Engineer</p>';

afterEach(() => {
  document.body.replaceChildren();
});

test('reads the barest review form', () => {
  document.body.innerHTML = `<main>${FACTS}${TITLE}<form>${BOX}<button type="button">Save draft</button></form></main>`;
  const { form } = detect(document);
  expect(form).toMatchObject({
    employee: 'Alex Morgan',
    jobTitle: 'Intermediate Platform Engineer',
    kind: 'manager',
    fields: [{ label: 'Manager comments' }],
  });
});

test('reads the label of the hidden box that a rich editor in a frame stands in for', () => {
  const hidden = BOX.replace('<textarea', '<textarea style="visibility:hidden;display:none"');
  document.body.innerHTML = `<main>${FACTS}${TITLE}<form>${hidden}<div><a title="Bold (Ctrl+B)">Bold</a><textarea style="display:none"></textarea><iframe title="Rich Text Editor, c" style="width:600px;height:160px"></iframe></div><button>Submit review</button></form></main>`;
  const inner = document.querySelector('iframe')?.contentDocument as Document;
  inner.body.contentEditable = 'true';
  expect(detect(document).form?.fields).toMatchObject([{ label: 'Manager comments' }]);
});

test('reads a box that offers names after an @, which is no search box', () => {
  const mentions = BOX.replace('<textarea', '<textarea aria-autocomplete="list" aria-haspopup="listbox"');
  document.body.innerHTML = `<main>${FACTS}${TITLE}<form>${mentions}</form></main>`;
  expect(detect(document).form?.fields).toMatchObject([{ label: 'Manager comments' }]);
});

test('reads it in a modal dialog, not from what lies behind', () => {
  document.body.innerHTML = '<h1>Home</h1>';
  const dialog = document.createElement('dialog');
  dialog.innerHTML = FACTS + TITLE + BOX;
  document.body.append(dialog);
  dialog.showModal();
  const { form } = detect(document);
  expect(form).toMatchObject({ employee: 'Alex Morgan', fields: [{ label: 'Manager comments' }] });
});

test('reads it in a frame of the same origin under a heading of the page', async () => {
  document.body.innerHTML = FACTS;
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:800px;height:420px';
  frame.srcdoc = `<!doctype html><html lang="en"><title>Annual performance review</title><main>${FACTS}${TITLE}<form>${BOX}</form></main></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const { form } = detect(document);
  expect(form).toMatchObject({ employee: 'Alex Morgan', fields: [{ label: 'Manager comments' }] });
});
