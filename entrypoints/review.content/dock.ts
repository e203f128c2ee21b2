import type { DockState, Side } from '../background/protocol.ts';
import { makeRoom, type Room } from './room.ts';

export const PANEL_WIDTH = 380;
export const RAIL_WIDTH = 44;
const NARROW = 760;

/** The element in the page that holds the panel, and where it stands. Leaves with the signal. */
export interface Dock {
  readonly state: DockState;
  readonly side: Side;
  /** Opens, collapses or moves the panel; the page makes room for it. */
  place(state: DockState, side: Side): void;
  /** Gives the panel's frame the keyboard. */
  focusPanel(): void;
}

/**
 * Mounts `<bandwise-panel>` with the panel's frame in a closed shadow root and keeps it there: in the top layer, inside an open
 * modal dialog while there is one, back again when the page removed it, hid it or made it inert.
 *
 * @param address - of panel.html
 * @param onLoad - called at every load of the frame, with its window: each is a new handshake
 */
export function dock(
  document: Document,
  address: string,
  start: { state: DockState; side: Side },
  onLoad: (panel: Window) => void,
  signal: AbortSignal,
): Dock {
  const root = document.documentElement;
  const host = document.createElement('bandwise-panel');
  const shadow = host.attachShadow({ mode: 'closed' });
  const frame = document.createElement('iframe');
  let { state, side } = start;
  let room: Room | null = null;

  // Chrome refuses a dynamic extension address on pages with COEP unless the frame is credentialless; Firefox ignores the property.
  (frame as HTMLIFrameElement & { credentialless?: boolean }).credentialless = true;
  frame.title = 'Bandwise';
  frame.allow = 'clipboard-write';
  frame.addEventListener('load', () => frame.contentWindow && onLoad(frame.contentWindow));
  shadow.append(styleOf(document), frame);
  setImportant(frame, { display: 'block', width: '100%', height: '100%', border: '0', margin: '0', padding: '0' });

  const place = (newState: DockState, newSide: Side) => {
    room?.giveBack();
    state = newState;
    side = newSide;
    host.dataset.state = state;
    const view = document.defaultView;
    const narrow = (view?.innerWidth ?? 0) < NARROW;
    const width = state === 'rail' ? RAIL_WIDTH : Math.min(PANEL_WIDTH, view?.innerWidth ?? PANEL_WIDTH);
    setImportant(host, hostStyle(width, side));
    // On a narrow window an open panel lies over the page, as asked for by a click; there is nothing left to give way.
    room = narrow && state === 'open' ? null : makeRoom(document, width, side);
  };

  const settle = () => {
    if (signal.aborted) return;
    const parent = openModal(document) ?? root;
    if (host.parentElement !== parent) {
      moveInto(parent, host);
      showInTopLayer(host);
    }
    for (const name of ['inert', 'hidden', 'aria-hidden']) if (host.hasAttribute(name)) host.removeAttribute(name);
    if (!host.matches(':popover-open')) showInTopLayer(host);
  };

  const observer = new MutationObserver(settle);
  // Only children of <html> and the `open` of dialogs: a page that changes a thousand times a second costs nothing here.
  observer.observe(root, { childList: true });
  observer.observe(host, { attributes: true, attributeFilter: ['inert', 'hidden', 'aria-hidden', 'popover'] });
  observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['open'] });
  for (const type of ['toggle', 'close']) document.addEventListener(type, settle, { capture: true, signal });
  document.defaultView?.addEventListener('resize', () => place(state, side), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    room?.giveBack();
    host.remove();
  });

  host.setAttribute('popover', 'manual');
  frame.src = address;
  place(state, side);
  settle();

  return {
    get state() {
      return state;
    },
    get side() {
      return side;
    },
    place,
    focusPanel: () => frame.focus(),
  };
}

function hostStyle(width: number, side: Side): Record<string, string> {
  return {
    all: 'initial',
    display: 'block',
    position: 'fixed',
    top: '0',
    bottom: '0',
    left: side === 'left' ? '0' : 'auto',
    right: side === 'right' ? '0' : 'auto',
    width: `${width}px`,
    height: '100%',
    margin: '0',
    padding: '0',
    border: '0',
    overflow: 'hidden',
    background: 'transparent',
    'z-index': '2147483647',
    'box-shadow': '0 0 24px rgb(20 30 40 / 8%)',
  };
}

// Rules of the closed root win over the page's own, even over `* { display: none !important }`.
function styleOf(document: Document): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent =
    ':host{display:block!important;opacity:1!important;visibility:visible!important;transform:none!important;filter:none!important;pointer-events:auto!important;max-width:none!important;max-height:none!important;min-width:0!important;inset-block:0!important}';
  return style;
}

function setImportant(element: HTMLElement, styles: Record<string, string>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
}

/** The modal dialog opened last: everything outside it is inert, so the panel has to stand inside. */
function openModal(document: Document): Element | null {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
}

// moveBefore keeps the frame's document alive in Chromium; where it is missing the frame reloads and pairs again.
function moveInto(parent: Element, host: HTMLElement): void {
  const movable = parent as Element & { moveBefore?: (node: Node, before: Node | null) => void };
  if (movable.moveBefore && host.isConnected) movable.moveBefore(host, null);
  else parent.append(host);
}

function showInTopLayer(host: HTMLElement): void {
  if (!host.isConnected) return;
  host.setAttribute('popover', 'manual');
  if (!host.matches(':popover-open')) host.showPopover();
}
