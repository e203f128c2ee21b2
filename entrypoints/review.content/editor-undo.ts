import type { CaretMemory } from './caret.ts';
import { pause } from './caret-place.ts';
import { readDraft } from './editor-read.ts';
import { deepActive, isKeyCatcher, isPlain, neighbourhood } from './editor-trees.ts';
import { setValue } from './insert-plain.ts';

/** Editors join what comes within a second of a change into one step of their undo, in milliseconds. */
export const UNDO_STEP = 1100;

interface Step {
  field: HTMLElement;
  before: string;
  left: string;
  memory: CaretMemory;
}

/** The last insertion by the element it was asked for: the draft before it, and what it left. */
const steps = new WeakMap<HTMLElement, Step>();

/** Remembers an insertion that was asked for `element`, so that it can be taken back. */
export function recordInsertion(element: HTMLElement, step: Step): void {
  steps.set(element, step);
}

/**
 * Takes the last insertion into `element` back, only if the text is still what the insertion left. True when the draft is
 * again what it was before. Asks the editor's own undo first, as Ctrl+Z would.
 */
export async function undoInsertion(element: HTMLElement): Promise<boolean> {
  const step = steps.get(element);
  const field = step?.memory.current(step.field);
  if (!step || !field || !isSame(field, readDraft(field), step.left)) return false;
  steps.delete(element);
  if (deepActive(field.ownerDocument) !== field) {
    field.ownerDocument.defaultView?.focus();
    field.focus({ preventScroll: true });
    await pause(60);
  }
  return takeBack(field, step.before);
}

/**
 * Undoes in the field until its text is `before` again. False when no way leads there; what an undo took along of the person's
 * own words is then redone.
 */
export async function takeBack(field: HTMLElement, before: string): Promise<boolean> {
  const left = readDraft(field);
  const undone = await tryUndo(field, before, left);
  if (undone !== null) return undone;
  // Vditor makes a step of the change only when it has been quiet for a while; the person may type meanwhile.
  await pause(UNDO_STEP);
  return readDraft(field) === left && (await tryUndo(field, before, left)) === true;
}

/** Null when no way of undoing moved anything. */
async function tryUndo(field: HTMLElement, before: string, left: string): Promise<boolean | null> {
  for (const way of isValue(field) ? [command, setBack(before)] : [pressKeys, askBefore, command, pressButton]) {
    for (let more = 3; more > 0; more--) {
      const was = readDraft(field);
      way(field, 'undo');
      await pause(AFTER_KEY);
      const now = readDraft(field);
      if (isSame(field, now, before)) return true;
      if (now === was) break;
      if (now.length > before.length || isValue(field)) continue;
      for (let steps = 4 - more; steps > 0 && !isSame(field, readDraft(field), left); steps--) {
        way(field, 'redo');
        await pause(AFTER_KEY);
      }
      return false;
    }
  }
  return readDraft(field) === left ? null : false;
}

const AFTER_KEY = 90;

type Way = (field: HTMLElement, what: 'undo' | 'redo') => void;

const command: Way = (field, what) => field.ownerDocument.execCommand(what);

const setBack =
  (before: string): Way =>
  (field) => {
    if (isPlain(field)) setValue(field, before);
  };

/** Editors with an undo of their own listen for the keys. */
const pressKeys: Way = (field, what) => {
  const isMac = /mac/i.test(navigator.platform);
  const shiftKey = what === 'redo';
  const init = { key: shiftKey ? 'Z' : 'z', code: 'KeyZ', keyCode: 90, shiftKey, ctrlKey: !isMac, metaKey: isMac };
  for (const type of ['keydown', 'keyup']) field.dispatchEvent(new KeyboardEvent(type, { ...init, ...HOW }));
};

const askBefore: Way = (field, what) => {
  const inputType = what === 'undo' ? 'historyUndo' : 'historyRedo';
  field.dispatchEvent(new InputEvent('beforeinput', { inputType, ...HOW }));
};

const HOW = { bubbles: true, cancelable: true, composed: true };

/** Some editors take keys from a hand only: then the "Undo" of their own toolbar is pressed. */
const pressButton: Way = (field, what) => {
  const { body, defaultView } = field.ownerDocument;
  const editor = (field === body && defaultView?.frameElement) || field;
  const says = new RegExp(`^${what}\\b`, 'i');
  const isMeant = ({ attributes }: Element) => [...attributes].some(({ value }) => says.test(value));
  // A button that could send the form is never touched.
  [...neighbourhood(editor).querySelectorAll('button')]
    .find((button) => isMeant(button) && (button.type !== 'submit' || !button.form))
    ?.click();
};

/** White space aside where the browser draws it: a caret that an editor draws itself comes and goes with the focus. */
function isSame(field: HTMLElement, one: string, other: string): boolean {
  const inWords = (text: string) => text.replace(/\s+/g, ' ').trim();
  return one === other || (!isValue(field) && inWords(one) === inWords(other));
}

function isValue(field: HTMLElement): boolean {
  return isPlain(field) && !isKeyCatcher(field);
}
