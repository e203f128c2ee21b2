/**
 * A form's inputs may be called `children`, `matches` or like any other property of it, and then stand in its place. What
 * climbs through a page or walks over it asks the prototypes, so that no page, careless or hostile, can lose its form to us.
 */
function getter<Value>(prototype: () => object, name: string): (node: Node) => Value {
  // Looked up at the first call, for a page whose script does nothing but wait should not pay for it.
  let get: (() => Value) | undefined;
  return (node) => {
    get ??= Object.getOwnPropertyDescriptor(prototype(), name)?.get;
    return get?.call(node) as Value;
  };
}
const node = () => Node.prototype;
const element = () => Element.prototype;

export const parentNodeOf = getter<Node | null>(node, 'parentNode');
export const typeOf = getter<number>(node, 'nodeType');
export const documentOf = getter<Document>(node, 'ownerDocument');
export const lastOf = getter<ChildNode | null>(node, 'lastChild');
export const before = getter<ChildNode | null>(node, 'previousSibling');
export const nodesOf = getter<NodeListOf<ChildNode>>(node, 'childNodes');
export const tagOf = getter<string>(element, 'localName');
export const openShadowOf = getter<ShadowRoot | null>(element, 'shadowRoot');
export const childCountOf = getter<number>(element, 'childElementCount');
export const textContentOf = getter<string | null>(node, 'textContent');
export const childrenOf = getter<HTMLCollection>(element, 'children');
export const elementBefore = getter<Element | null>(element, 'previousElementSibling');

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
