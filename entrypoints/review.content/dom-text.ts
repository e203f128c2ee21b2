import { attribute, clean, isShown, shadowOf } from './dom.ts';
import { nodesOf, tagOf, typeOf } from './form-proof.ts';

const SILENT = /^(script|style|template|noscript|textarea|select|option|iframe|svg|canvas|video|object)$/;

/**
 * The text a person reads in `element`, at most `cap` characters: without what is hidden, what can be typed in, and
 * what `skip` says. Looks at 300 nodes at most.
 */
export function textOf(element: Element, cap = 300, skip?: (element: Element) => boolean): string {
  return clean(textsOf(element, cap, skip).join(' '), cap);
}

/** As `textOf`, one entry for each text node. */
export function textsOf(element: Element, cap = 300, skip?: (element: Element) => boolean): string[] {
  const found: string[] = [];
  let nodes = 300;
  let left = cap;
  const visit = (node: Node) => {
    if (nodes-- < 0 || left <= 0) return;
    if (typeOf(node) === 3) {
      const text = clean(node.nodeValue, cap);
      if (text) found.push(text);
      left -= text.length;
    } else if (typeOf(node) === 1) {
      const child = node as Element;
      if (child !== element && isUnread(child)) return;
      if (skip?.(child)) return;
      for (const each of childNodes(child)) {
        if (nodes < 0 || left <= 0) return;
        visit(each);
      }
    } else if (typeOf(node) === 11) {
      for (const each of node.childNodes) visit(each);
    }
  };
  visit(element);
  return found;
}

/** Child nodes as rendered: a shadow root's, or what a slot was given. */
export function childNodes(element: Element): ArrayLike<Node> & Iterable<Node> {
  const root = shadowOf(element);
  if (root) return root.childNodes;
  if (tagOf(element) === 'slot') {
    const given = (element as HTMLSlotElement).assignedNodes();
    if (given.length) return given;
  }
  return nodesOf(element);
}

function isUnread(element: Element): boolean {
  return (
    SILENT.test(tagOf(element)) || attribute(element, 'aria-hidden') === 'true' || isTyped(element) || !isShown(element)
  );
}

/** Whether a person can type in it: "" and "plaintext-only" say so too. */
export function isTyped(element: Element): boolean {
  const value = Element.prototype.getAttribute.call(element, 'contenteditable');
  return value !== null && value !== 'false';
}
