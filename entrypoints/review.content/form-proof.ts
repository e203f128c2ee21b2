/**
 * A form's inputs may be called `children`, `matches` or like any other property of it, and then stand in its place. What
 * climbs through a page or walks over it asks the prototypes, so that no page, careless or hostile, can lose its form to us.
 */
function getter<Value>(prototype: object, name: string): (node: Node) => Value {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (node) => get?.call(node) as Value;
}

export const parentNodeOf = getter<Node | null>(Node.prototype, 'parentNode');
export const typeOf = getter<number>(Node.prototype, 'nodeType');
export const documentOf = getter<Document>(Node.prototype, 'ownerDocument');
export const firstOf = getter<ChildNode | null>(Node.prototype, 'firstChild');
export const lastOf = getter<ChildNode | null>(Node.prototype, 'lastChild');
export const before = getter<ChildNode | null>(Node.prototype, 'previousSibling');
export const nodesOf = getter<NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
export const tagOf = getter<string>(Element.prototype, 'localName');
export const openShadowOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const childrenOf = getter<HTMLCollection>(Element.prototype, 'children');
export const elementBefore = getter<Element | null>(Element.prototype, 'previousElementSibling');

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function findIn(element: Element, selector: string): NodeListOf<Element> {
  return Element.prototype.querySelectorAll.call(element, selector);
}

export function holds(element: Node, other: Node | null): boolean {
  return Node.prototype.contains.call(element, other);
}

export function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

export function nearest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}
