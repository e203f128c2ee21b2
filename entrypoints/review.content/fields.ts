import type { Outcome, Reason } from '../background/protocol.ts';
import type { CaretMemory } from './caret.ts';
import { insertText, undoInsertion } from './editor.ts';
import { readDraft } from './editor-read.ts';
import type { PageReading } from './page-reading.ts';
import { refusal } from './refuse.ts';
import type { Fields } from './session.ts';

const TYPING_PAUSE = 250;

/**
 * The fields of this document, as the panel means them: by the id of a ReviewField. Follows the focus and the typing and tells
 * `onDraft` what stands in the field now: right after the first key, so that the reading gets ready while they write, and when the
 * typing rests. No key waits for it.
 *
 * @param onDraft - told null where no field is meant
 * @param readNow - reads the page anew at once, and calls `update` when something changed
 */
export function followFields(
  memory: CaretMemory,
  readNow: () => void,
  onDraft: (fieldId: string | null, text: string) => void,
  signal: AbortSignal,
): Fields & { update(reading: PageReading): void } {
  let reading: PageReading | null = null;
  let current: string | null = null;
  /** The field that a page locked or took away under the person (a list that draws only rows in view): no other is meant until they choose one. */
  let taken: HTMLElement | null = null;
  let lastInserted: HTMLElement | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const heard = new WeakSet<Document>();

  const elementOf = (fieldId: string | null) => (fieldId === null ? undefined : reading?.editables.get(fieldId));
  const tell = () => {
    const element = elementOf(current);
    onDraft(current, element?.isConnected ? readDraft(element) : '');
  };
  const tellUnlessGone = () => {
    if (!signal.aborted) tell();
  };
  const tellSoon = () => {
    if (pause === undefined) setTimeout(tellUnlessGone);
    clearTimeout(pause);
    pause = setTimeout(() => {
      pause = undefined;
      tell();
    }, TYPING_PAUSE);
  };
  const focused = () => {
    const element = memory.lastEditable();
    for (const [id, editable] of reading?.editables ?? []) {
      if (element && (editable === element || editable.contains(element))) {
        taken = null;
        if (current !== id) {
          current = id;
          tell();
        }
        return;
      }
    }
  };
  memory.onFocus(focused);
  signal.addEventListener('abort', () => clearTimeout(pause));

  return {
    update(newReading) {
      const was = elementOf(current);
      reading = newReading;
      for (const editable of reading.editables.values()) {
        if (heard.has(editable.ownerDocument)) continue;
        heard.add(editable.ownerDocument);
        editable.ownerDocument.addEventListener('input', tellSoon, { capture: true, signal });
      }
      if (current !== null && !elementOf(current)) {
        taken = was && memory.staysIn(was) ? was : null;
        current = null;
      }
      focused();
      if (taken) return tell();
      // Until a field has had the focus, the first one is meant.
      if (current === null) {
        current = reading.form?.fields[0]?.id ?? null;
        if (current !== null) tell();
      }
    },
    async insert(fieldId, text): Promise<Outcome> {
      if (!isUsable(elementOf(fieldId ?? current), memory)) readNow();
      const element = elementOf(fieldId ?? current);
      const field = reading?.form?.fields.find((one) => one.id === (fieldId ?? current));
      if (!element || !field)
        return { kind: 'not-inserted', fieldId, reason: fieldId ? 'gone' : reasonFor(taken, memory) };
      const { maxLength, maxWords } = field;
      const insertion = await insertText(element, text, memory, { maxLength, maxWords });
      current = field.id;
      tell();
      if (!insertion.inserted) {
        return { kind: 'not-inserted', fieldId: field.id, reason: insertion.reason, limit: insertion.limit };
      }
      lastInserted = element;
      return { kind: 'inserted', fieldId: field.id, label: field.label, undoable: insertion.undoable };
    },
    async undo() {
      const undone = lastInserted ? await undoInsertion(lastInserted) : false;
      if (undone) tell();
      return undone;
    },
    select(fieldId) {
      taken = null;
      current = fieldId;
      elementOf(fieldId)?.scrollIntoView({ block: 'center' });
      tell();
    },
    returnFocus() {
      const element = elementOf(current) ?? memory.lastEditable();
      element?.ownerDocument.defaultView?.focus();
      element?.focus({ preventScroll: true });
    },
  };
}

/** False for what an editor hid or a page took away since the page was read: pages change faster than they are read. */
function isUsable(element: HTMLElement | undefined, memory: CaretMemory): boolean {
  const now = element && memory.current(element);
  return now ? refusal(now, '')?.reason !== 'hidden' : false;
}

/** Why nothing goes into the field that was taken away under the person. */
function reasonFor(taken: HTMLElement | null, memory: CaretMemory): Reason {
  if (!taken) return 'no-field';
  const now = memory.current(taken);
  return now ? (refusal(now, '')?.reason ?? 'no-field') : 'gone';
}
