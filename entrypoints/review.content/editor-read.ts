import { drawnAround, isKeyCatcher, isPlain } from './editor-trees.ts';

/** The text in an editable now: a field's value as it is; elsewhere one line a paragraph, without trailing blank lines. */
export function readDraft(element: HTMLElement): string {
  if (isPlain(element) && !isKeyCatcher(element)) return element.value;
  const lines = new Lines();
  walk(isPlain(element) ? drawnAround(element) : element, lines, false);
  return lines.text.replace(/\u00a0/g, ' ').replace(/\n+$/, '');
}

class Lines {
  text = '';
  /** Ends the line, unless one has just begun. */
  break(): void {
    if (this.text && !this.text.endsWith('\n')) this.text += '\n';
  }
}

function walk(parent: Element, lines: Lines, keepsSpace: boolean): void {
  for (const node of parent.childNodes) {
    if (node.nodeType === 3) lines.text += visibleText(node.nodeValue ?? '', lines.text, keepsSpace);
    else if (node.nodeName === 'BR') lines.text += '\n';
    else if (node.nodeType === 1) walkElement(node as Element, lines);
  }
}

function walkElement(element: Element, lines: Lines): void {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style || style.display === 'none' || style.visibility === 'hidden' || isDecoration(element, style)) return;
  const isBlock = !/^(inline|contents|ruby)/.test(style.display);
  if (isBlock) lines.break();
  walk(element, lines, /pre|break-spaces/.test(style.whiteSpace));
  if (isBlock) lines.break();
}

/** A placeholder or handle that an editor draws inside its editable: not part of the draft, gone at the first key. */
function isDecoration(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    element.getAttribute('contenteditable') === 'false' &&
    (style.pointerEvents === 'none' || style.userSelect === 'none')
  );
}

function visibleText(raw: string, before: string, keepsSpace: boolean): string {
  const text = raw.replace(/[\u200b\u2060\ufeff]/g, '');
  if (keepsSpace) return text;
  const joined = text.replace(/[ \t\r\n]+/g, ' ');
  return /(^|\s)$/.test(before) ? joined.replace(/^ /, '') : joined;
}
