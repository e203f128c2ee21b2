import type { Side } from '../background/protocol.ts';

/** The space the page gave up for the panel, and the way to give it back exactly. */
export interface Room {
  giveBack(): void;
}

const STEP = 24;

/**
 * Moves the page over by `width` pixels, so that the panel covers nothing: a margin on the root, and for what a margin does not
 * move (boxes fixed to the window, or as wide as it) a margin or a width of their own. Only what stands under the panel is touched.
 */
export function makeRoom(document: Document, width: number, side: Side): Room {
  const changes = new Map<HTMLElement, Map<string, [string, string]>>();
  const change = (element: HTMLElement, name: string, value: string) => {
    const before = changes.get(element) ?? new Map();
    changes.set(element, before);
    if (!before.has(name)) {
      before.set(name, [element.style.getPropertyValue(name), element.style.getPropertyPriority(name)]);
    }
    element.style.setProperty(name, value, 'important');
  };

  change(document.documentElement, `margin-${side}`, `${width}px`);
  for (const element of fixedUnder(document, width, side)) {
    change(element, `margin-${side}`, `${width}px`);
    change(element, 'max-width', `calc(100vw - ${width}px)`);
  }

  return {
    giveBack() {
      for (const [element, before] of changes) {
        for (const [name, [value, priority]] of before) element.style.setProperty(name, value, priority);
        if (element.getAttribute('style') === '') element.removeAttribute('style');
      }
      changes.clear();
    },
  };
}

/** The outermost boxes under the strip that are placed against the window, not against the page. */
function fixedUnder(document: Document, width: number, side: Side): Set<HTMLElement> {
  const view = document.defaultView;
  const found = new Set<HTMLElement>();
  if (!view) return found;
  const edge = side === 'right' ? view.innerWidth : 0;
  const inward = side === 'right' ? -1 : 1;
  for (const part of [0.03, 0.5, 0.97]) {
    const x = edge + inward * width * part;
    for (let y = STEP / 2; y < view.innerHeight; y += STEP) {
      for (const element of document.elementsFromPoint(x, y)) {
        const box = placedBox(element, view);
        if (box) found.add(box);
      }
    }
  }
  return found;
}

function placedBox(element: Element, view: Window): HTMLElement | null {
  let outermost: HTMLElement | null = null;
  for (let at: Element | null = element; at && at !== at.ownerDocument.body; at = at.parentElement) {
    if (at.localName === 'bandwise-panel') return null;
    const { position } = view.getComputedStyle(at);
    const againstWindow = position === 'fixed' || (position === 'absolute' && isRootPlaced(at as HTMLElement));
    if (againstWindow) outermost = at as HTMLElement;
  }
  return outermost;
}

// Application shells are often `position: absolute; inset: 0` with no placed ancestor: they follow the window too.
function isRootPlaced(element: HTMLElement): boolean {
  const parent = element.offsetParent;
  return parent === null || (parent === element.ownerDocument.body && isStatic(parent));
}

function isStatic(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).position === 'static';
}
