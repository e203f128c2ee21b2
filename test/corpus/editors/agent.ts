import { rememberCarets } from '../../../entrypoints/review.content/caret.ts';
import { closedShadowOf } from '../../../entrypoints/review.content/dom.ts';
import { insertText, undoInsertion } from '../../../entrypoints/review.content/editor.ts';
import { readDraft } from '../../../entrypoints/review.content/editor-read.ts';
import { editableAround, isKeyCatcher, isPlain } from '../../../entrypoints/review.content/editor-trees.ts';
import { refusal } from '../../../entrypoints/review.content/refuse.ts';

/**
 * The content script of the extension under test. Does what the page agent does when the panel asks, on an event from the test,
 * and answers with another. Events carry strings, which pass between the worlds of both browsers.
 */
const memory = rememberCarets(document, new AbortController().signal);

addEventListener('bandwise-ask', (event) => {
  const { id, verb, text, limits } = JSON.parse((event as CustomEvent<string>).detail);
  void Promise.resolve(VERBS[verb as Verb](text, limits))
    .catch((error) => ({ thrown: String(error) }))
    .then((answer) =>
      dispatchEvent(new CustomEvent('bandwise-answer', { detail: JSON.stringify({ id, answer: answer ?? null }) })),
    );
});
// The topmost frame of an origin serves the frames of that origin inside it.
if (!isServedByParent()) document.documentElement.setAttribute('data-agent', 'ready');

function isServedByParent(): boolean {
  try {
    return parent !== window && Boolean(parent.document);
  } catch {
    return false;
  }
}

/** The field that is meant: the one last focused, or the first on the page. */
let meant: HTMLElement | null = null;
const field = () => {
  meant = memory.lastEditable() ?? (meant?.isConnected ? meant : firstEditable(document));
  return meant ?? document.body;
};

const VERBS = {
  insert: (text: string, limits: object) => {
    held ??= field();
    return insertText(held, text, memory, limits);
  },
  undo: () => (held ? undoInsertion(held) : false),
  refuse: (text: string, limits: object) => refusal(field(), text, limits),
  read: () => readDraft(field()),
  focused: () => memory.lastEditable()?.localName ?? null,
  /** Names the field as the panel does, before the page may take it away. */
  hold: () => {
    held = field();
    return null;
  },
  /** Makes the field read-only, as a page does whose form was sent meanwhile. */
  lock: () => {
    const locked = field();
    if (isPlain(locked)) locked.readOnly = true;
    else locked.contentEditable = 'false';
    return null;
  },
  /** The middle of the field in this frame's window, for a click. */
  point: () => middleOf(field()),
  /** Moves the focus into a frame of our own, as Tab into the panel does. */
  panel: () => focusPanel(),
};
type Verb = keyof typeof VERBS;

/** The field that the panel named: the page may have replaced it since. */
let held: HTMLElement | null = null;

function firstEditable(root: Document | ShadowRoot): HTMLElement | null {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    const inner = closedShadowOf(element) ?? (element as HTMLIFrameElement).contentDocument;
    const found = inner ? firstEditable(inner) : isField(element) ? element : null;
    if (found) return found;
  }
  const { body } = root as Document;
  return body?.isContentEditable ? body : null;
}

function isField(element: HTMLElement): boolean {
  const looksEditable = element.matches(
    'textarea, input:not([type=hidden]), [contenteditable], [role=textbox], trix-editor',
  );
  return looksEditable &&
    element.checkVisibility() &&
    !element.closest('[aria-hidden=true]') &&
    (element.getBoundingClientRect().height > 8 || isKeyCatcher(element))
    ? (editableAround(element) ?? element) === element
    : false;
}

function middleOf(element: HTMLElement): { x: number; y: number } {
  const box = element.getBoundingClientRect();
  let x = box.left + Math.min(box.width / 2, 200);
  let y = box.top + Math.min(box.height / 2, 12);
  for (
    let view = element.ownerDocument.defaultView;
    view && view !== window;
    view = view.parent as Window & typeof globalThis
  ) {
    const frame = view.frameElement?.getBoundingClientRect();
    x += frame?.left ?? 0;
    y += frame?.top ?? 0;
  }
  return { x, y };
}

async function focusPanel(): Promise<null> {
  const host = document.createElement('bandwise-panel');
  const frame = document.createElement('iframe');
  frame.srcdoc = '<button>Insert</button>';
  host.attachShadow({ mode: 'closed' }).append(frame);
  (document.querySelector('dialog:modal') ?? document.documentElement).append(host);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.contentWindow?.focus();
  frame.contentDocument?.querySelector('button')?.focus();
  return null;
}
