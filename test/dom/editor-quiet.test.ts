import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { rememberCarets } from '../../entrypoints/review.content/caret.ts';
import { readDraft } from '../../entrypoints/review.content/editor-read.ts';

const watching = new AbortController();
afterEach(() => watching.abort());

const PAGE = `
  <textarea>First draft.</textarea>
  <input value="One line">
  <div contenteditable><p>Rich <b>draft</b>.</p><p>Second&nbsp;paragraph.</p></div>
  <div id="host"></div>
  <iframe srcdoc="<body contenteditable>In a frame.</body>"></iframe>`;

test('focusing, moving and leaving never change a byte of any field', async () => {
  document.body.innerHTML = PAGE;
  const frame = document.querySelector('iframe') as HTMLIFrameElement;
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const root = (document.querySelector('#host') as HTMLElement).attachShadow({ mode: 'open' });
  root.innerHTML = '<textarea>In a shadow.</textarea>';
  const inFrame = frame.contentDocument?.body as HTMLElement;
  const rich = document.querySelector('div[contenteditable]') as HTMLElement;
  const fields = [
    ...document.querySelectorAll<HTMLElement>('textarea, input'),
    rich,
    root.querySelector('textarea'),
    inFrame,
  ];
  const bytes = () => fields.map((field) => (field as HTMLTextAreaElement).value ?? field?.innerHTML).join('\n');
  const before = bytes();

  const seen: (HTMLElement | null)[] = [];
  const memory = rememberCarets(document, watching.signal);
  memory.onFocus((field) => seen.push(field));
  for (let round = 0; round < 60; round++) {
    for (const field of fields as HTMLElement[]) {
      field.focus();
      for (const type of ['keydown', 'keyup', 'pointerup', 'input', 'selectionchange', 'focusin', 'focusout']) {
        field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      }
      field.ownerDocument.getSelection()?.modify('move', 'forward', 'character');
      readDraft(field);
    }
  }
  await userEvent.keyboard('{Tab}{Tab}{ArrowRight}');

  expect(bytes()).toBe(before);
  for (const field of fields) expect(seen).toContain(field);
  expect(memory.lastEditable()).not.toBeNull();
});
