import {
  childCountOf,
  documentOf,
  nearest,
  openShadowOf,
  parentNodeOf,
  rootOf,
  tagOf,
  textContentOf,
  typeOf,
} from './form-proof.ts';

/** Text with white space collapsed and at most `cap` characters, so that no page can make us carry its novels. */
export function clean(text: string | null | undefined, cap = 300): string {
  return (text ?? '')
    .slice(0, cap * 4)
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim()
    .slice(0, cap);
}

/** Lower case without accents, as the word lists are written; kana keep their marks. */
export function plain(text: string): string {
  // Most text is ASCII, and taking letters apart is slow.
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/g, "'");
}

/** An attribute's value, or "". Attributes are asked for by name because a form's inputs may shadow its properties. */
export function attribute(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

/** Class names and id in one lower-case string: a hint where a page has no semantics. */
export function marks(element: Element): string {
  return `${attribute(element, 'class')} ${attribute(element, 'id')}`.toLowerCase().slice(0, 300);
}

/** The parent as the person sees it: out of shadow roots and same-origin frames. Null at the top. */
export function parentOf(node: Node): Element | null {
  const parent = parentNodeOf(node);
  if (!parent) return null;
  if (typeOf(parent) === 1) return parent as Element;
  if (typeOf(parent) === 11) return (parent as ShadowRoot).host ?? null;
  return frameOf(parent as Document);
}

/** The element itself or its nearest ancestor that matches, through shadow roots. */
export function closest(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; ) {
    const found = nearest(at, selector);
    if (found) return found;
    const root: Node = rootOf(at);
    at = root.nodeType === 11 ? ((root as ShadowRoot).host ?? null) : frameOf(root as Document);
  }
  return null;
}

/** Whether the element is rendered; an element with `display: contents` has no box but shows its children. */
export function isShown(element: Element): boolean {
  return (
    Element.prototype.checkVisibility.call(element, { visibilityProperty: true }) ||
    documentOf(element).defaultView?.getComputedStyle(element).display === 'contents'
  );
}

/** What pages hang a shadow root on, besides custom elements. */
const PLAIN_HOSTS = new Set(['body', 'header', 'footer', 'aside', 'nav', 'main', 'section', 'article', 'div', 'span']);

/**
 * The shadow root of an element that is asked on the way through a page: open, or closed where one is likely. Looking for a
 * closed root takes some 4 µs: of plain elements only what has nothing else in it is asked.
 */
export function shadowOf(element: Element): ShadowRoot | null {
  const open = openShadowOf(element);
  if (open) return open;
  const name = tagOf(element);
  return name.includes('-') || (PLAIN_HOSTS.has(name) && isBlank(element)) ? closedShadowOf(element) : null;
}

type ShadowOpener = (element: Element) => ShadowRoot | null;
let opener: ShadowOpener | null | undefined;

/** The shadow root of any element, closed ones too where the browser tells its extensions. */
export function closedShadowOf(element: Element): ShadowRoot | null {
  if (opener === undefined) opener = chromiumOpener();
  // Chromium's call throws for anything but an HTML element.
  if (opener && 'innerText' in element) return opener(element);
  const firefox = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  return firefox.openOrClosedShadowRoot ?? openShadowOf(element);
}

// Asked for when first needed: the browser makes each part of its extension API only then.
function chromiumOpener(): ShadowOpener | null {
  const { chrome } = globalThis as unknown as { chrome?: { dom?: { openOrClosedShadowRoot?: ShadowOpener } } };
  return chrome?.dom?.openOrClosedShadowRoot ?? null;
}

function isBlank(element: Element): boolean {
  return childCountOf(element) === 0 && !/\S/.test(textContentOf(element) ?? '');
}

/** The document of a frame of the same origin, or null. */
export function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

function frameOf(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}
