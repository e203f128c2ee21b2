import type { Reason } from '../background/protocol.ts';
import type { CaretMemory } from './caret.ts';
import { pause, placeCaret, placeOf } from './caret-place.ts';
import { readDraft } from './editor-read.ts';
import { editableAround, isKeyCatcher, isPlain } from './editor-trees.ts';
import { recordInsertion, takeBack, UNDO_STEP } from './editor-undo.ts';
import { insertPlain } from './insert-plain.ts';
import { insertRich } from './insert-rich.ts';
import { type Limits, refusal } from './refuse.ts';
import { spaced } from './spacing.ts';

export { undoInsertion } from './editor-undo.ts';

/** What became of the text. `undoable` is whether the person's own Ctrl+Z takes it back. */
export type Insertion = { inserted: true; undoable: boolean } | { inserted: false; reason: Reason; limit?: number };

/**
 * Puts `text` (paragraphs by "\n") at the caret of `element`, with the spaces a person would type, and reads it back. Refuses
 * before touching anything; never replaces a selection; leaves the focus in the field. One insertion at a time: a second
 * one waits for the first.
 */
export function insertText(
  element: HTMLElement,
  text: string,
  memory: CaretMemory,
  limits: Limits = {},
): Promise<Insertion> {
  const insertion = running.then(() => insertNow(element, text, memory, limits));
  running = insertion.catch(() => null);
  return insertion;
}

let running: Promise<unknown> = Promise.resolve();

async function insertNow(element: HTMLElement, text: string, memory: CaretMemory, limits: Limits): Promise<Insertion> {
  const meant = lastBlock(memory.current(element), memory);
  if (!meant) return { inserted: false, reason: 'gone' };
  const refused = refusal(meant, text, limits);
  if (refused) return { inserted: false, ...refused };
  const asked = editableAround(meant) ?? meant;
  if (!isPlain(asked)) await pause(Math.max(0, UNDO_STEP - memory.quietFor(asked)));

  const kept = await placeCaret(asked, memory);
  // The focus may have made the page draw the field anew, or lock it.
  const field = memory.current(asked);
  if (!field) return { inserted: false, reason: 'gone' };
  const still = field !== asked || kept ? await placeCaret(field, memory) : null;
  if (still) return { inserted: false, reason: field.isConnected ? still : 'gone' };
  const line = field.localName === 'input' ? text.replace(/\s*\n\s*/g, ' ') : text;
  const words = spaced(line, placeOf(field));
  const locked = refusal(field, words, limits);
  if (locked) return { inserted: false, ...locked };

  const before = readDraft(field);
  const { seen, undoable, limit } = await (isPlain(field) && !isKeyCatcher(field)
    ? insertPlain(field, words)
    : insertRich(field, words));
  if (!field.isConnected) return { inserted: false, reason: 'gone' };
  if (seen === 'inserted') {
    recordInsertion(element, { field, before, left: readDraft(field), memory });
    return { inserted: true, undoable };
  }
  if (seen === 'unchanged') return { inserted: false, reason: 'not-taken' };
  const isBack = readDraft(field) === before || (await takeBack(field, before));
  if (!isBack) return { inserted: false, reason: 'changed-and-left' };
  return { inserted: false, reason: seen === 'cut' ? 'too-long' : 'page-changed-text', ...(limit ? { limit } : {}) };
}

/** Editor.js makes an editable of every paragraph: where none was chosen, the last is meant. */
function lastBlock(element: HTMLElement | null, memory: CaretMemory): HTMLElement | null {
  const blocks = element?.closest('.codex-editor__redactor')?.querySelectorAll<HTMLElement>('[contenteditable="true"]');
  if (!element || !blocks?.length || memory.caretIn(element) !== null) return element;
  return blocks[blocks.length - 1] ?? element;
}
