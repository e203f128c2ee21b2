import type { DockState, Side } from '../background/protocol.ts';
import { keepInPage } from './keep-in-page.ts';
import { clearLeftBehind } from './left-behind.ts';
import { makeRoom, type Room } from './room.ts';

const PANEL_WIDTH = 380;
const RAIL_WIDTH = 44;
const NARROW = 760;

/** The element in the page that holds the panel, and where it stands. Leaves with the signal. */
export interface Dock {
  readonly state: DockState;
  readonly side: Side;
  /** Opens, collapses or moves the panel, as asked for by a person; the page makes room for it. */
  place(state: DockState, side: Side): void;
  /** Whether the document names the panel as what has the focus; it goes on to while the focus is in a frame of the page. */
  isActive(): boolean;
  /** Gives the panel's frame the keyboard. */
  takeFocus(): void;
}

/**
 * Mounts `<bandwise-panel>` with the panel's frame in a closed shadow root and keeps it there: in the top layer, inside an open
 * modal dialog while there is one, back again when the page removed it, hid it or made it inert. In a narrow window it waits as a
 * rail until it is asked for.
 *
 * @param address - of panel.html
 * @param onLoad - called at every load of the frame, with its window: each is a new handshake
 * @param onPlaced - called when the window's width, not a person, opened or collapsed it
 */
export function dock(
  document: Document,
  address: string,
  start: { state: DockState; side: Side },
  { onLoad, onPlaced }: { onLoad(panel: Window): void; onPlaced(state: DockState, side: Side): void },
  signal: AbortSignal,
): Dock {
  const { host, frame } = hostWithFrame(document, onLoad);
  let wanted = start.state;
  let { state, side } = start;
  let room: Room | null = null;

  const place = (newState: DockState, newSide: Side) => {
    room?.giveBack();
    state = newState;
    side = newSide;
    host.dataset.state = state;
    const windowWidth = document.defaultView?.innerWidth ?? PANEL_WIDTH;
    const width = state === 'rail' ? RAIL_WIDTH : Math.min(PANEL_WIDTH, windowWidth);
    setImportant(host, hostStyle(width, side));
    // In a narrow window a panel that was asked for lies over the page: nothing is left there to give way.
    room = state === 'open' && windowWidth < NARROW ? null : makeRoom(document, width, side);
  };
  const fitWindow = () => {
    const narrow = (document.defaultView?.innerWidth ?? NARROW) < NARROW;
    const before = state;
    place(narrow ? 'rail' : wanted, side);
    if (state !== before) onPlaced(state, side);
  };

  clearLeftBehind(document);
  frame.src = address;
  fitWindow();
  keepInPage(document, host, signal);
  document.defaultView?.addEventListener('resize', fitWindow, { signal });
  signal.addEventListener('abort', () => {
    room?.giveBack();
    host.remove();
  });

  return {
    get state() {
      return state;
    },
    get side() {
      return side;
    },
    place(newState, newSide) {
      wanted = newState;
      place(newState, newSide);
    },
    isActive: () => document.activeElement === host,
    takeFocus: () => frame.focus(),
  };
}

function hostWithFrame(document: Document, onLoad: (panel: Window) => void) {
  const host = document.createElement('bandwise-panel');
  const frame = document.createElement('iframe');
  // Chrome refuses a dynamic extension address on pages with COEP unless the frame is credentialless; Firefox ignores the property.
  (frame as HTMLIFrameElement & { credentialless?: boolean }).credentialless = true;
  frame.title = 'Bandwise';
  frame.allow = 'clipboard-write';
  frame.addEventListener('load', () => frame.contentWindow && onLoad(frame.contentWindow));
  host.attachShadow({ mode: 'closed' }).append(styleOf(document), frame);
  setImportant(frame, { display: 'block', width: '100%', height: '100%', border: '0', margin: '0', padding: '0' });
  host.setAttribute('popover', 'manual');
  return { host, frame };
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
