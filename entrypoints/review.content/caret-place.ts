import type { CaretMemory } from './caret.ts';
import { type Caret, deepestEnd, isSelectionCollapsed, selectionEnd, textBefore } from './caret-selection.ts';
import { readDraft } from './editor-read.ts';
import { deepActive, isKeyCatcher, isPlain } from './editor-trees.ts';
import type { Place } from './spacing.ts';

/** How long editors may take to follow a selection that was set for them: several listen through a throttle. */
const FOLLOWING = 160;

/**
 * Gives `element` the focus and a collapsed caret: where the selection ends now, else where it ended when last seen, else
 * the end of the text. Nothing to wait for when the person never left. Null when it stands there; else why not: the focus would not
 * come, or a selection stays that an insertion would replace.
 */
export async function placeCaret(
  element: HTMLElement,
  memory: CaretMemory,
): Promise<'hidden' | 'selection-stays' | null> {
  const window = element.ownerDocument.defaultView;
  const stayed = hasFocus(element);
  // Asked before the focus comes: the browser puts the caret at the start of a field that never had it.
  const remembered = memory.caretIn(element);
  if (!stayed) {
    window?.focus();
    element.focus({ preventScroll: true });
  }
  const place = () => {
    if (isKeyCatcher(element)) return collapseDrawn(element as HTMLTextAreaElement, remembered === null);
    return isPlain(element) ? placeInField(element, remembered) : placeInEditor(element, stayed, remembered);
  };
  const moved = place();
  if (!stayed || moved !== null) await pause(FOLLOWING);
  // Some editors, given the focus, put the caret back where they last saw it, and take ours only then.
  if (moved !== null && !isPlain(element) && !isWhere(element, moved)) {
    placeInEditor(element, false, moved);
    await pause(FOLLOWING);
  }
  if (!isActive(element)) return 'hidden';
  return isSelectionCollapsed(element) ? null : 'selection-stays';
}

/** Resolves after so many milliseconds; timers run in hidden tabs too, where animation frames stop. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** What stands on the caret's line before and after it. */
export function placeOf(element: HTMLElement): Place {
  const caret = selectionEnd(element);
  if (isPlain(element)) {
    const at = typeof caret === 'number' ? caret : element.value.length;
    // Where the caret stands in drawn text can't be seen: mostly after a word.
    if (isKeyCatcher(element)) return { before: readDraft(element) && '.', after: '' };
    return {
      before: element.value.slice(0, at).split('\n').at(-1) ?? '',
      after: element.value.slice(at).split('\n')[0] ?? '',
    };
  }
  if (!caret || typeof caret === 'number') return { before: '', after: '' };
  const line = blockAround(caret.startContainer, element);
  const toCaret = caret.cloneRange();
  toCaret.setStart(line, 0);
  const fromCaret = caret.cloneRange();
  fromCaret.setEnd(line, line.childNodes.length);
  return { before: textOf(toCaret, true), after: textOf(fromCaret, false) };
}

function hasFocus(element: HTMLElement): boolean {
  return isActive(element) && element.ownerDocument.hasFocus();
}

function isActive(element: HTMLElement): boolean {
  return deepActive(element.getRootNode() as Document | ShadowRoot) === element;
}

/** The caret, when it had to be moved. */
function placeInField(element: HTMLInputElement | HTMLTextAreaElement, remembered: Caret | null): Caret | null {
  const { value, selectionStart, selectionEnd: end } = element;
  const at = Math.min(typeof remembered === 'number' ? remembered : value.length, value.length);
  // Chromium joins what comes to the typing before it into one undo step, unless the caret was elsewhere in between.
  element.setSelectionRange(0, 0);
  element.setSelectionRange(at, at);
  return selectionStart !== at || end !== at ? at : null;
}

function placeInEditor(element: HTMLElement, stayed: boolean, remembered: Caret | null): Range | null {
  // A page that focused its editor by itself chose no place either.
  const now = stayed && remembered !== null ? selectionEnd(element) : null;
  const caret = [now, remembered].find((one) => isRange(one) && element.contains(one.startContainer));
  const [node, offset] = isRange(caret) ? [caret.startContainer, caret.startOffset] : deepestEnd(element);
  const root = element.getRootNode() as Document & { getSelection?: () => Selection | null };
  const selection = root.getSelection?.() ?? element.ownerDocument.getSelection();
  const isThere = selection?.isCollapsed && selection.anchorNode === node && selection.anchorOffset === offset;
  selection?.collapse(element, 0);
  selection?.collapse(node, offset);
  if (isThere) return null;
  const placed = element.ownerDocument.createRange();
  placed.setStart(node, offset);
  return placed;
}

/** Whether the caret is where it was put; true where the browser does not tell. */
function isWhere(element: HTMLElement, placed: Caret): boolean {
  const now = selectionEnd(element);
  if (!isRange(now) || !isRange(placed) || !element.contains(placed.startContainer)) return true;
  return textBefore(now, element).length === textBefore(placed, element).length;
}

/**
 * Where the text is drawn, only the editor can move the caret: to the end when no one placed it, and to the end of a selection,
 * of which the catcher holds a copy for the clipboard.
 */
function collapseDrawn(element: HTMLTextAreaElement, neverPlaced: boolean): number {
  const init = { bubbles: true, cancelable: true, composed: true };
  const end = { ...init, key: 'End', code: 'End', keyCode: 35, ctrlKey: true };
  const right = { ...init, key: 'ArrowRight', code: 'ArrowRight', keyCode: 39 };
  if (neverPlaced) element.dispatchEvent(new KeyboardEvent('keydown', end));
  else if (element.selectionStart !== element.selectionEnd) element.dispatchEvent(new KeyboardEvent('keydown', right));
  return 0;
}

function isRange(caret: Caret | null | undefined): caret is Range {
  return typeof caret === 'object' && caret !== null;
}

function blockAround(node: Node, element: HTMLElement): Element {
  let at = (node.nodeType === 1 ? node : node.parentNode) as Element;
  const view = element.ownerDocument.defaultView;
  while (at !== element && view?.getComputedStyle(at).display.startsWith('inline')) at = at.parentElement ?? element;
  return at;
}

/** The text of a range on the caret's side of any line break in it. */
function textOf(range: Range, endsAtCaret: boolean): string {
  const lines = [''];
  const walker = range.cloneContents().ownerDocument.createTreeWalker(range.cloneContents(), 5);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeName === 'BR' || node.nodeName === 'P' || node.nodeName === 'DIV') lines.push('');
    if (node.nodeType === 3) lines.push((lines.pop() ?? '') + node.nodeValue?.replace(/[\u200b\ufeff]/g, ''));
  }
  return (endsAtCaret ? lines.at(-1) : lines[0]) ?? '';
}
