import { closedShadowOf, frameDocument } from '../review.content/dom.ts';

/** The deepest element of the page under a point of the window, through shadow roots and same-origin frames, but never `except`. */
export function elementUnder(document: Document, x: number, y: number, except: Element): Element | null {
  const top = document.elementsFromPoint(x, y).find((element) => element !== except);
  return top ? deeper(top, x, y) : null;
}

/** The box of an element in the coordinates of the top window. */
export function boxOf(element: Element): DOMRect {
  const box = element.getBoundingClientRect();
  let { x, y } = box;
  for (let frame = element.ownerDocument.defaultView?.frameElement; frame; ) {
    const around = frame.getBoundingClientRect();
    x += around.x + frame.clientLeft;
    y += around.y + frame.clientTop;
    frame = frame.ownerDocument.defaultView?.frameElement ?? null;
  }
  return new DOMRect(x, y, box.width, box.height);
}

function deeper(element: Element, x: number, y: number): Element {
  const inner = frameDocument(element);
  if (inner) {
    const { x: left, y: top } = element.getBoundingClientRect();
    const [innerX, innerY] = [x - left - element.clientLeft, y - top - element.clientTop];
    const found = inner.elementFromPoint(innerX, innerY);
    return found ? deeper(found, innerX, innerY) : element;
  }
  const found = closedShadowOf(element)?.elementFromPoint(x, y);
  return found && found !== element ? deeper(found, x, y) : element;
}
