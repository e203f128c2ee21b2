/** What Firefox gives a content script of the page's own world. */
interface PageWorld {
  DataTransfer: typeof DataTransfer;
  ClipboardEvent: new (type: string, init: object) => ClipboardEvent;
}
type CloneInto = <T>(value: T, world: object) => T;

/**
 * Tells the editor around `target` of a paste of plain text. True when it took the event as its own business, which does not
 * say that the text came; browsers do nothing by themselves for such an event.
 */
export function pastePlain(target: Element, text: string): boolean {
  const view = target.ownerDocument.defaultView;
  if (!view) return false;
  const world = (view as unknown as { wrappedJSObject?: PageWorld }).wrappedJSObject;
  const event = world ? pageEvent(world, text) : extensionEvent(text);
  return !target.dispatchEvent(event);
}

const HOW = { bubbles: true, cancelable: true, composed: true };

function extensionEvent(text: string): ClipboardEvent {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return new ClipboardEvent('paste', { ...HOW, clipboardData });
}

/** In Firefox the page may not read what an extension's world made: an event built there arrives empty. */
function pageEvent(world: PageWorld, text: string): ClipboardEvent {
  const { cloneInto } = globalThis as unknown as { cloneInto: CloneInto };
  return new world.ClipboardEvent('paste', cloneInto({ ...HOW, dataType: 'text/plain', data: text }, world));
}
