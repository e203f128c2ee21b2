import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CaretMemory, rememberCarets } from '../../entrypoints/review.content/caret.ts';
import { insertText, undoInsertion } from '../../entrypoints/review.content/editor.ts';
import { readDraft } from '../../entrypoints/review.content/editor-read.ts';
import { refusal } from '../../entrypoints/review.content/refuse.ts';

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

describe('editors with a will of their own', () => {
  /** A rich editor that puts what is pasted where the caret is, through `put`. */
  const pasting = (put: (text: string) => void) => {
    document.body.innerHTML = '<section><div contenteditable><p>A draft.</p></div></section>';
    const field = document.querySelector('div') as HTMLElement;
    field.addEventListener('paste', (event) => {
      event.preventDefault();
      put(event.clipboardData?.getData('text/plain') ?? '');
    });
    return field;
  };

  test('focused by its page, with a caret that no one placed: the text goes to the end', async () => {
    document.body.innerHTML = '<div contenteditable><p>First.</p><p>Second.</p></div>';
    const field = document.querySelector('div') as HTMLElement;
    field.focus();
    await new Promise((resolve) => document.addEventListener('selectionchange', resolve, { once: true }));
    expect((await insertText(field, 'Third.', memory)).inserted).toBe(true);
    expect(readDraft(field)).toBe('First.\nSecond. Third.');
  });

  test('one that changes the words gets its own undo, and says so', async () => {
    const field = pasting((text) => document.execCommand('insertText', false, text.replace('words', '')));
    expect(await insertText(field, 'Some words.', memory)).toEqual({ inserted: false, reason: 'page-changed-text' });
    expect(readDraft(field)).toBe('A draft.');
  });

  test('one that changes the words and cannot undo that is owned up to', async () => {
    const field = pasting((text) => field.querySelector('p')?.append(text.replace('words', '')));
    expect(await insertText(field, 'Some words.', memory)).toEqual({ inserted: false, reason: 'changed-and-left' });
  });

  test('one that makes an editable of every paragraph: all is there, and no undo of the page is promised', async () => {
    const field = pasting((text) => {
      for (const line of text.split('\n').filter(Boolean)) {
        const block = Object.assign(document.createElement('div'), { contentEditable: 'true', textContent: line });
        document.querySelector('section')?.append(block);
      }
    });
    expect(await insertText(field, 'One.\nTwo.', memory)).toEqual({ inserted: true, undoable: false });
    expect(readDraft(field)).toBe('A draft.');
  });

  test('one that keeps its selection is refused', async () => {
    document.body.innerHTML = '<textarea>A draft.</textarea>';
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    const { setSelectionRange } = field;
    field.setSelectionRange = () => setSelectionRange.call(field, 0, 3);
    expect(await insertText(field, 'Some words.', memory)).toEqual({ inserted: false, reason: 'selection-stays' });
    expect(field.value).toBe('A draft.');
  });

  test('one whose undo takes typed words along gets them back', async () => {
    const states = ['A draft.', 'A draft. Typed.'];
    let at = 1;
    const show = () => field.querySelector('p')?.replaceChildren(states[at] ?? '');
    const field = pasting((text) => {
      states[2] = `${states[1]}${text}`;
      at = 2;
      show();
    });
    show();
    field.addEventListener('keydown', ({ ctrlKey, key }) => {
      if (!ctrlKey || !/z/i.test(key)) return;
      at = key === 'Z' ? 2 : 0;
      show();
    });
    expect((await insertText(field, 'More.', memory)).inserted).toBe(true);
    expect(await undoInsertion(field)).toBe(false);
    expect(readDraft(field)).toBe('A draft. Typed. More.');
  });

  test('one that closes a step of its undo some time after the change is asked again', async () => {
    let isClosed = false;
    const field = pasting((text) => {
      field.querySelector('p')?.append(text);
      setTimeout(() => {
        isClosed = true;
      }, 900);
    });
    field.addEventListener('keydown', ({ ctrlKey, key }) => {
      if (ctrlKey && key === 'z' && isClosed) field.querySelector('p')?.replaceChildren('A draft.');
    });
    expect((await insertText(field, 'More.', memory)).inserted).toBe(true);
    expect(await undoInsertion(field)).toBe(true);
    expect(readDraft(field)).toBe('A draft.');
  });

  test('one that hears only a hand on the keys is undone by the button of its toolbar, never by one that sends the form', async () => {
    const field = pasting((text) => field.querySelector('p')?.append(text));
    const [send, undo] = ['Undo and send', 'Undo (Ctrl+Z)'].map((name) => {
      const button = Object.assign(document.createElement('button'), { ariaLabel: name });
      button.onclick = (event) => event.preventDefault();
      return button;
    }) as [HTMLButtonElement, HTMLButtonElement];
    const form = document.createElement('form');
    form.append(send);
    undo.onclick = () => field.querySelector('p')?.replaceChildren('A draft.');
    document.querySelector('section')?.prepend(form, undo);
    let sent = 0;
    send.addEventListener('click', () => sent++);
    expect((await insertText(field, 'More.', memory)).inserted).toBe(true);
    expect(readDraft(field)).toBe('A draft. More.');
    expect(await undoInsertion(field)).toBe(true);
    expect(readDraft(field)).toBe('A draft.');
    expect(sent).toBe(0);
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
