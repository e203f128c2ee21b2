import { isPlain } from './editor-trees.ts';

/** Where text goes in: an offset in a field's value, or a collapsed Range that follows the changes of its document. */
export type Caret = number | Range;

/** The end of the selection in `element` now, or null when the selection is elsewhere. */
export function selectionEnd(element: HTMLElement): Caret | null {
  if (isPlain(element)) return element.selectionEnd;
  const range = rangeIn(element);
  if (!range) return null;
  const caret = element.ownerDocument.createRange();
  caret.setStart(
    ...(range.collapsed ? ([range.endContainer, range.endOffset] as const) : endOfSelected(range, element)),
  );
  return caret;
}

/** False when the element holds a selection, which typing would replace. */
export function isSelectionCollapsed(element: HTMLElement): boolean {
  if (isPlain(element)) return element.selectionStart === element.selectionEnd;
  return rangeIn(element)?.collapsed !== false;
}

/** The text of `element` before a caret in it, paragraphs run together. */
export function textBefore(caret: Range, element: HTMLElement): string {
  const toCaret = caret.cloneRange();
  toCaret.setStart(element, 0);
  return toCaret.toString();
}

/** The selection as a range inside `element`. Browsers hide a selection in a shadow tree unless they are shown its roots. */
function rangeIn(element: HTMLElement): AbstractRange | null {
  const root = element.getRootNode() as Document | (ShadowRoot & { getSelection?: () => Selection | null });
  const selection = root.getSelection?.() ?? element.ownerDocument.getSelection();
  if (!selection?.rangeCount) return null;
  const plain = selection.getRangeAt(0);
  const inside = (range?: AbstractRange) =>
    range && element.contains(range.endContainer) && element.contains(range.startContainer);
  if (inside(plain) || !('host' in root)) return inside(plain) ? plain : null;
  const composed = selection.getComposedRanges?.({ shadowRoots: [root] })[0];
  return composed && inside(composed) ? composed : null;
}

/** The end of a selection that may reach to the start of the next paragraph or around all of them: never outside the text. */
function endOfSelected(range: AbstractRange, element: HTMLElement): [Node, number] {
  let { endContainer: node, endOffset: offset } = range;
  if (offset === 0 && node !== range.startContainer) {
    while (node !== element && !node.previousSibling) node = node.parentNode ?? element;
    return node === element ? [node, 0] : deepestEnd(node.previousSibling ?? node);
  }
  const last = node.nodeType === 1 ? node.childNodes[offset - 1] : null;
  return last ? deepestEnd(last) : [node, offset];
}

/** The last place in `node` where text can stand: in its last text, or before the line break that keeps an empty line open. */
export function deepestEnd(node: Node): [Node, number] {
  let at = node;
  for (let last = lastEditable(at); last; last = lastEditable(at)) at = last;
  if (at.nodeType === 3) return [at, at.nodeValue?.length ?? 0];
  if (at === node || !/^(BR|IMG|HR|INPUT)$/.test(at.nodeName)) return [at, 0];
  const parent = at.parentNode ?? node;
  return [parent, [...parent.childNodes].indexOf(at as ChildNode) + (at.nodeName === 'BR' ? 0 : 1)];
}

/** The last child that takes text: not a widget, nor white space between blocks. */
function lastEditable(node: Node): Node | null {
  let child = node.lastChild;
  while (child && !takesText(child)) child = child.previousSibling;
  return child;
}

function takesText(node: Node): boolean {
  if (node.nodeType === 3) return /\S|\u00a0/.test(node.nodeValue ?? '') || node.previousSibling === null;
  return node.nodeType === 1 && (node as Element).getAttribute('contenteditable') !== 'false';
}
