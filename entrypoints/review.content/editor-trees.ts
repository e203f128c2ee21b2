import { closedShadowOf, frameDocument, parentOf } from './dom.ts';

/** Elements across document trees: shadow roots, open or closed, and frames of the same origin. */

/** A field that keeps its text in `value`. */
export type PlainField = HTMLInputElement | HTMLTextAreaElement;

/** The element that has the focus, through shadow roots and same-origin frames; null when it is nothing in particular. */
export function deepActive(root: Document | ShadowRoot): Element | null {
  const active = root.activeElement;
  if (!active) return null;
  const inner = frameDocument(active) ?? closedShadowOf(active);
  return (inner && deepActive(inner)) ?? active;
}

// Other types have no caret that a script may ask for.
const TEXT_TYPES = /^(text|search|url|tel)$/;

/** Whether the element is a text field; `type` is the one the browser understood, "text" for unknown ones. */
export function isPlain(element: Element): element is PlainField {
  return (
    element.localName === 'textarea' ||
    (element.localName === 'input' && TEXT_TYPES.test((element as HTMLInputElement).type))
  );
}

/** The editable that `element` is or lies in: a text field, or the outermost editable element of its tree. Null when there is none. */
export function editableAround(element: Element): HTMLElement | null {
  if (isPlain(element)) return element;
  let host = element as HTMLElement;
  if (!isEditable(host)) return null;
  while (host.parentElement && isEditable(host.parentElement)) host = host.parentElement;
  // With designMode everything is editable, <html> too; the text lies in the body.
  return host.localName === 'html' ? host.ownerDocument.body : host;
}

function isEditable(element: HTMLElement): boolean {
  if (element.ownerDocument.designMode !== 'on') return element.isContentEditable;
  return !element.closest('[contenteditable="false"]');
}

/** A text field too small to read, or cut off by a box that is: code editors catch keys in it and draw the text elsewhere. */
export function isKeyCatcher(element: HTMLElement): boolean {
  const view = element.ownerDocument.defaultView;
  if (!isPlain(element) || !view) return false;
  const parent = element.parentElement ?? element;
  return isTiny(element) || (isTiny(parent) && view.getComputedStyle(parent).overflowY !== 'visible');
}

function isTiny(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width < 6 || height < 6;
}

/** What lies around an editable: the other blocks of its editor, its toolbar. */
export function neighbourhood(element: Element): Element {
  let at = element;
  for (let more = 6; more > 0; more--) at = at.parentElement ?? at;
  return at;
}

/** What shows the text of a key catcher: the nearest element around it that is large enough to read. */
export function drawnAround(element: HTMLElement): HTMLElement {
  for (let at = parentOf(element); at; at = parentOf(at)) {
    const { width, height } = at.getBoundingClientRect();
    if (width > 60 && height > 12) return at as HTMLElement;
  }
  return element;
}
