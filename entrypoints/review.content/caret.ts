import { type Caret, selectionEnd, textBefore } from './caret-selection.ts';
import { readDraft } from './editor-read.ts';
import { deepActive, editableAround } from './editor-trees.ts';

/** What is remembered of the editables that had the focus. Holds them weakly, but for the last one. */
export interface CaretMemory {
  /** The editable that has or last had the focus, or what the page put in its place; null when there is none. */
  lastEditable(): HTMLElement | null;
  /** Calls back whenever an editable gets the focus. */
  onFocus(callback: (element: HTMLElement) => void): void;
  /** The caret in `element` when it was last looked at: the end of the selection. Null when no one placed it. */
  caretIn(element: HTMLElement): Caret | null;
  /** Milliseconds since the person last typed in `element`; Infinity when they never did. */
  quietFor(element: HTMLElement): number;
  /** Whether the focus was last in `element` and nobody went elsewhere, though the page may have taken the element away. */
  staysIn(element: HTMLElement): boolean;
  /** `element`, or the one that a re-render put in its place with the same name and text; null when it is gone. */
  current(element: HTMLElement): HTMLElement | null;
}

interface Trace {
  caret: Caret | null;
  /** Whether the person clicked, moved the caret or typed in it. */
  touched: boolean;
  typedAt: number;
  draft: string;
  /** Whether the focus went elsewhere since. */
  left: boolean;
  /** What finds its successor, for a lost element may not be asked any more. */
  home: Node | null;
  root: Document | ShadowRoot;
  tag: string;
  name: string;
}

/**
 * Remembers, per document tree (open and closed shadow roots, same-origin child frames), the last editable that had the focus
 * and its caret. Only listens; ends with the signal.
 */
export function rememberCarets(document: Document, signal: AbortSignal): CaretMemory {
  const traces = new WeakMap<HTMLElement, Trace>();
  const callbacks: ((element: HTMLElement) => void)[] = [];
  let last: HTMLElement | null = null;

  const look = (event?: Event) => {
    const active = deepActive(document);
    // An editor may open its frame's document anew, which drops the listeners; adding the same one twice adds nothing.
    if (active && active.ownerDocument !== document) listen(active.ownerDocument);
    const element = active && editableAround(active);
    if (!element) return;
    const trace = {
      caret: null,
      touched: false,
      typedAt: -Infinity,
      draft: '',
      ...traces.get(element),
      ...whereabouts(element),
      left: false,
    } as Trace;
    traces.set(element, trace);
    trace.caret = selectionEnd(element) ?? trace.caret;
    if (event?.isTrusted && /^(input|keydown)$/.test(event.type)) trace.typedAt = performance.now();
    if (event?.isTrusted && isTouch(event)) trace.touched = true;
    if (last === element) return;
    last = element;
    for (const callback of callbacks) callback(element);
  };
  // What the field held when the focus left tells its successor from a neighbour.
  const leave = (event: FocusEvent) => {
    const left = last && isAlive(last) ? last : null;
    const trace = left && traces.get(left);
    if (!left || !trace) return;
    trace.draft = readDraft(left);
    if (event.relatedTarget) trace.left = true;
    // Taking a field out of the page tells of a focus that went nowhere, too.
    setTimeout(() => {
      if (isAlive(left) && deepActive(document) !== left) trace.left = true;
    });
  };
  const lookSoon = () => setTimeout(() => look());
  const listen = (target: Document) => {
    const options = { capture: true, passive: true, signal };
    for (const type of EVENTS) target.addEventListener(type, look, options);
    target.addEventListener('focusout', leave, options);
    // The focus goes into a child frame without any event in this document but this one, in Firefox before it has arrived.
    target.defaultView?.addEventListener('blur', lookSoon, options);
  };
  listen(document);
  look();

  const current = (element: HTMLElement) => {
    if (isAlive(element)) return element;
    const trace = traces.get(element);
    const successor = trace && isAlive(trace.root) ? findSuccessor(trace) : null;
    if (trace && successor)
      traces.set(successor, { ...trace, caret: typeof trace.caret === 'number' ? trace.caret : null });
    return successor;
  };
  return {
    lastEditable: () => last && current(last),
    onFocus: (callback) => callbacks.push(callback),
    caretIn: (element) => {
      const { caret = null, touched } = traces.get(element) ?? {};
      // A script or Tab that gave the focus left the caret at the start: no one chose that place.
      return touched || caret === null || !isAtStart(caret, element) ? caret : null;
    },
    staysIn: (element) => last !== null && element.contains(last) && traces.get(last)?.left === false,
    quietFor: (element) => performance.now() - (traces.get(element)?.typedAt ?? -Infinity),
    current,
  };
}

const EVENTS = ['focusin', 'selectionchange', 'input', 'keydown', 'keyup', 'pointerup'];

/** Firefox throws for every question about an element whose frame was removed. */
function isAlive(node: Node): boolean {
  try {
    return node.isConnected;
  } catch {
    return false;
  }
}

function isTouch(event: Event): boolean {
  return event.type === 'pointerup' || (event.type === 'keydown' && (event as KeyboardEvent).key !== 'Tab');
}

function isAtStart(caret: Caret, element: HTMLElement): boolean {
  return typeof caret === 'number' ? caret === 0 : textBefore(caret, element).trim() === '';
}

function whereabouts(element: HTMLElement): Pick<Trace, 'home' | 'root' | 'tag' | 'name'> {
  const root = element.getRootNode() as Document | ShadowRoot;
  return { home: element.parentNode, root, tag: element.localName, name: nameOf(element) };
}

/** A field in the same tree with the same name and the same text, if it is the only one: names repeat in lists of forms. */
function findSuccessor({ home, root, tag, name, draft }: Trace): HTMLElement | null {
  const twins = [...root.querySelectorAll<HTMLElement>(tag)].filter(
    (one) => nameOf(one) === name && editableAround(one) === one && readDraft(one) === draft,
  );
  const [only] = twins;
  if (!only || twins.length > 1) return null;
  return name || draft || home?.contains(only) ? only : null;
}

function nameOf(element: Element): string {
  return ['id', 'name', 'aria-label', 'aria-labelledby'].map((name) => element.getAttribute(name) ?? '').join('');
}
