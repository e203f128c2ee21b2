import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type CaretMemory,
  insertText,
  readDraft,
  refusal,
  rememberCarets,
  undoInsertion,
} from '../../entrypoints/review.content/editor.ts';

let memory: CaretMemory;
let watching: AbortController;

beforeEach(() => {
  watching = new AbortController();
  memory = rememberCarets(document, watching.signal);
});
afterEach(() => {
  watching.abort();
  document.body.replaceChildren();
});

const KINDS = ['textarea', 'input', 'contenteditable'] as const;

/** A field in the state that the notation says: `|` is the caret, `{}` the selection. */
function fieldWith(kind: (typeof KINDS)[number], state: string): HTMLElement {
  const text = state.replace(/[|{}]/g, '');
  const start = state.search(/[|{]/);
  const end = state.includes('}') ? state.indexOf('}') - 1 : start;
  const field = document.createElement(kind === 'contenteditable' ? 'div' : kind);
  document.body.append(field);
  if (kind === 'contenteditable') {
    field.contentEditable = 'true';
    field.textContent = text;
    field.focus();
    const node = field.firstChild ?? field;
    document.getSelection()?.setBaseAndExtent(node, start, node, end);
    return field;
  }
  const plain = field as HTMLTextAreaElement;
  plain.value = text;
  plain.focus();
  plain.setSelectionRange(start, end);
  return plain;
}

/** The text with the caret in it. */
function stateOf(field: HTMLElement): string {
  const text = readDraft(field);
  const { selectionStart } = field as HTMLTextAreaElement;
  const at = selectionStart ?? document.getSelection()?.anchorOffset ?? 0;
  return `${text.slice(0, at)}|${text.slice(at)}`;
}

describe.for(KINDS)('%s', (kind) => {
  test.for([
    ['W|', 'W A|'],
    ['W| O', 'W A| O'],
    ['{W} O', 'W A| O'],
    ['W {O}', 'W O A|'],
  ])('%s becomes %s', async ([before, after]) => {
    const field = fieldWith(kind, before ?? '');
    await new Promise((resolve) => document.addEventListener('selectionchange', resolve, { once: true }));
    expect(await insertText(field, 'A', memory)).toEqual({ inserted: true, undoable: true });
    expect(stateOf(field)).toBe(after);
    expect(document.activeElement).toBe(field);
  });

  test('the undo gives the draft back, once, and only while the text is what the insertion left', async () => {
    const field = fieldWith(kind, 'A draft.|');
    await insertText(field, 'More.', memory);
    expect(readDraft(field)).toBe('A draft. More.');
    expect(await undoInsertion(field)).toBe(true);
    expect(readDraft(field)).toBe('A draft.');
    expect(await undoInsertion(field)).toBe(false);
    await insertText(field, 'More.', memory);
    document.execCommand('insertText', false, ' And typed.');
    expect(await undoInsertion(field)).toBe(false);
    expect(readDraft(field)).toBe('A draft. More. And typed.');
  });

  test('two insertions at once come one after the other', async () => {
    const field = fieldWith(kind, '|');
    const both = [insertText(field, 'One.', memory), insertText(field, 'Two.', memory)];
    expect((await Promise.all(both)).map((one) => one.inserted)).toEqual([true, true]);
    expect(readDraft(field)).toBe('One. Two.');
  });
});

describe('refused before anything is touched', () => {
  const reasonIn = (html: string, selector = 'textarea') => {
    document.body.innerHTML = html;
    return refusal(document.querySelector(selector) as HTMLElement, 'Some words.');
  };

  test.for([
    ['<textarea disabled></textarea>', 'disabled'],
    ['<fieldset disabled><textarea></textarea></fieldset>', 'disabled'],
    ['<textarea aria-disabled="true"></textarea>', 'disabled'],
    ['<textarea readonly></textarea>', 'read-only'],
    ['<textarea aria-readonly="true"></textarea>', 'read-only'],
    ['<textarea style="display:none"></textarea>', 'hidden'],
    ['<textarea style="visibility:hidden"></textarea>', 'hidden'],
    ['<div inert><textarea></textarea></div>', 'hidden'],
    ['<div aria-hidden="true"><textarea></textarea></div>', 'hidden'],
    ['<dialog open><p>Not modal</p></dialog><textarea></textarea>', undefined],
    ['<textarea></textarea>', undefined],
    ['<textarea maxlength="8"></textarea>', 'too-long'],
  ] as const)('%s: %s', ([html, reason]) => {
    expect(reasonIn(html)?.reason).toBe(reason);
  });

  test('what is no text field, outside a modal dialog, or gone', () => {
    expect(reasonIn('<p>Text</p>', 'p')?.reason).toBe('not-editable');
    expect(reasonIn('<input type="checkbox">', 'input')?.reason).toBe('not-editable');
    expect(reasonIn('<p contenteditable="false">Text</p>', 'p')?.reason).toBe('not-editable');
    expect(reasonIn('<div class="mce-content-readonly" contenteditable>Text</div>', 'div')?.reason).toBe('read-only');
    expect(refusal(document.createElement('textarea'), 'Some words.')?.reason).toBe('gone');
    document.body.innerHTML = '<textarea></textarea><dialog><textarea></textarea></dialog>';
    document.querySelector('dialog')?.showModal();
    const [outside, inside] = document.querySelectorAll('textarea');
    expect(refusal(outside as HTMLElement, 'Some words.')?.reason).toBe('hidden');
    expect(refusal(inside as HTMLElement, 'Some words.')).toBeNull();
  });

  test('limits that the page tells beside the field', () => {
    document.body.innerHTML = '<textarea>One two three.</textarea>';
    const field = document.querySelector('textarea') as HTMLElement;
    expect(refusal(field, 'Four five.', { maxWords: 4 })).toEqual({ reason: 'too-long', limit: 4 });
    expect(refusal(field, 'Four five.', { maxWords: 5 })).toBeNull();
    expect(refusal(field, 'Four five.', { maxLength: 20 })).toEqual({ reason: 'too-long', limit: 20 });
    expect(refusal(field, 'Four five.', { maxLength: null, maxWords: null })).toBeNull();
  });

  test('a limit that only the space before the text would break', async () => {
    document.body.innerHTML = '<textarea maxlength="9">Four</textarea>';
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    expect(await insertText(field, 'Fives', memory)).toEqual({ inserted: false, reason: 'too-long', limit: 9 });
    expect(field.value).toBe('Four');
  });
});

describe('the text of a draft', () => {
  test.for([
    ['<p>One</p><p>Two</p>', 'One\nTwo'],
    ['<p>One</p><p><br></p><p>Two</p>', 'One\n\nTwo'],
    ['<p>One<br></p><p>Two</p>', 'One\nTwo'],
    ['One<div>Two</div><div>Three</div>', 'One\nTwo\nThree'],
    ['<ul>\n  <li>One</li>\n  <li>Two</li>\n</ul>', 'One\nTwo'],
    ['<p>One <b>bold</b>&nbsp;word</p>', 'One bold word'],
    ['<p>\ufeffOne\u200b</p>', 'One'],
    ['<p>One<span contenteditable="false" style="pointer-events:none">Placeholder</span></p>', 'One'],
    ['<p>For <span contenteditable="false">@Alex</span></p>', 'For @Alex'],
    ['<pre>One\n  two</pre>', 'One\n  two'],
  ])('%s', ([html, text]) => {
    document.body.innerHTML = `<div contenteditable>${html}</div>`;
    expect(readDraft(document.body.firstElementChild as HTMLElement)).toBe(text);
  });
});
