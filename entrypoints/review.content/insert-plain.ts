import { pause } from './caret-place.ts';
import type { PlainField } from './editor-trees.ts';
import { type Attempt, untilSettled } from './insert-settle.ts';

/**
 * Puts `text` at the caret of a text field as if typed; where a page undoes that, sets the value and tells the page, which
 * the browser can't undo. When the page cut or changed the text, the draft is put back as it was.
 */
export async function insertPlain(field: PlainField, text: string): Promise<Attempt> {
  const before = field.value;
  const at = field.selectionEnd ?? before.length;
  const read = () => field.value;
  field.ownerDocument.execCommand('insertText', false, text);
  let seen = await untilSettled(read, before, text, 60);
  let undoable = true;
  if (seen === 'unchanged') {
    undoable = false;
    setValue(field, before.slice(0, at) + text + before.slice(at));
    if (field.value.length > before.length) field.setSelectionRange(at + text.length, at + text.length);
    seen = await untilSettled(read, before, text, 60);
  }
  const limit = field.value.length;
  if (seen === 'cut' || seen === 'changed') {
    setValue(field, before);
    field.setSelectionRange(at, at);
    await pause(30);
  }
  return { seen, undoable, limit };
}

/** Sets the value as the browser's own setter does, past the property that a framework laid over it, and tells the page. */
export function setValue(field: PlainField, value: string): void {
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
}
