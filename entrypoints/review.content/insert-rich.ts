import { selectionEnd } from './caret-selection.ts';
import { closest } from './dom.ts';
import { readDraft } from './editor-read.ts';
import { isKeyCatcher, neighbourhood } from './editor-trees.ts';
import { occurrences, type Seen } from './editor-verify.ts';
import { pastePlain } from './insert-paste.ts';
import { type Attempt, untilSettled } from './insert-settle.ts';

/** One way of giving an editor text, and how many milliseconds it may take until something moves. */
type Way = (element: HTMLElement, text: string) => number;

/**
 * Puts `text` at the caret of a rich editor. Ways are tried in turn, a further one only while nothing at all has changed,
 * or the text would arrive twice. Taken or not is read from the text, never from the editor's answer to an event.
 */
export async function insertRich(element: HTMLElement, text: string): Promise<Attempt> {
  const before = readDraft(element);
  const lines = text.split('\n').filter((line) => line.trim());
  const around = neighbourhood(element);
  const count = () => lines.map((line) => occurrences(around.textContent ?? '', line));
  const countBefore = count();
  let seen: Seen = 'unchanged';
  let undoable = true;
  for (const way of waysInto(element, text)) {
    const patience = way(element, text);
    seen = await untilSettled(() => readDraft(element), before, text, patience);
    if (seen === 'inserted') break;
    const came = count().filter((now, at) => now > (countBefore[at] ?? 0)).length;
    // Editors made of blocks put further paragraphs into new editables beside this one, which the browser's undo can't take away.
    if (came) [seen, undoable] = [came === lines.length ? 'inserted' : 'changed', false];
    if (seen !== 'unchanged') break;
  }
  return { seen, undoable };
}

/**
 * ProseMirror is asked by its name, for its paste goes through rules of the page's that read Markdown or links in it, while one
 * line given as typing comes literally; several lines as typing would be read back from the DOM, which loses its undo.
 */
function waysInto(element: HTMLElement, text: string): Way[] {
  if (isKeyCatcher(element)) return [paste, type];
  const isProseMirror = element.classList.contains('ProseMirror');
  const asTyped = isProseMirror && (!text.includes('\n') || /[*_~`=#>|[\]]/.test(text));
  // SCEditor puts a paste past the browser's undo and has none of its own; Jodit reads a plain paste that looks like HTML as HTML.
  if (closest(element, '.sceditor-container') || (closest(element, '.jodit-wysiwyg') && /[<&]/.test(text)))
    return [typeLines];
  // Editor.js would make a block of every paragraph, and has no undo that takes one away again; the browser's can remove line breaks.
  if (closest(element, '.codex-editor__redactor') && text.includes('\n')) return [typeBreaks, paste];
  return asTyped ? [type, paste, beforeInput] : [paste, beforeInput, typeLines];
}

const paste: Way = (element, text) => (pastePlain(caretElement(element), text) ? 600 : 240);

const beforeInput: Way = (element, data) => {
  const event = new InputEvent('beforeinput', {
    inputType: 'insertText',
    data,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return caretElement(element).dispatchEvent(event) ? 60 : 300;
};

const type: Way = (element, text) => {
  element.ownerDocument.execCommand('insertText', false, text);
  return 120;
};

/** Lines as Shift+Enter sets them, in one step of the browser's undo. */
const typeBreaks: Way = (element, text) => {
  const written = text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  element.ownerDocument.execCommand('insertHTML', false, written.replaceAll('\n', '<br>'));
  return 120;
};

/** As an input method would: editors of the execCommand era keep their undo steps and their change events on keys. */
const typeLines: Way = (element, text) => {
  const key = (type: string) => {
    const init = { key: 'Process', keyCode: 229, bubbles: true, cancelable: true, composed: true };
    caretElement(element).dispatchEvent(new KeyboardEvent(type, init));
  };
  key('keydown');
  const patience = type(element, text);
  key('keyup');
  return patience;
};

/** Where the browser would send the event: the element that the caret is in. */
function caretElement(element: HTMLElement): Element {
  const caret = selectionEnd(element);
  if (!caret || typeof caret === 'number') return element;
  const node = caret.startContainer;
  return (node.nodeType === 1 ? (node as Element) : node.parentElement) ?? element;
}
