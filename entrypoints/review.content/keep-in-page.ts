/** How often the panel comes back to a page that takes it out; then it stays away, and the page is left in peace. */
const RETURNS = 5;
const RETURN_AFTER = 150;

/** Puts the host where it can be seen and used, and again whenever the page changes that. */
export function keepInPage(document: Document, host: HTMLElement, signal: AbortSignal): void {
  const root = document.documentElement;
  let returns = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const settle = () => {
    if (signal.aborted) return;
    const modal = openModal(document);
    const parent = modal ?? root;
    const moves = host.parentElement !== parent;
    if (moves) moveInto(parent, host);
    for (const name of ['inert', 'hidden', 'aria-hidden']) if (host.hasAttribute(name)) host.removeAttribute(name);
    showInTopLayer(host, moves);
    // A dialog may be taken out of the page with the host in it; only then are changes everywhere of interest.
    inModal.disconnect();
    if (modal) inModal.observe(root, { childList: true, subtree: true });
  };
  // Never at once: a page that removes the host whenever it appears would otherwise spin with us for ever.
  const settleSoon = () => {
    clearTimeout(pause);
    if (!host.isConnected && ++returns > RETURNS) return;
    pause = setTimeout(settle, host.isConnected ? 0 : RETURN_AFTER);
  };
  const ifMisplaced = () => {
    if (host.parentElement !== (openModal(document) ?? root)) settleSoon();
  };

  // Three observers, since a second `observe` of the same node replaces the first. All look at little: the children of <html>,
  // the host's own attributes, the `open` of dialogs.
  const children = new MutationObserver(ifMisplaced);
  const attributes = new MutationObserver(settleSoon);
  const dialogs = new MutationObserver(ifMisplaced);
  const inModal = new MutationObserver(ifMisplaced);
  children.observe(root, { childList: true });
  attributes.observe(host, { attributes: true, attributeFilter: ['inert', 'hidden', 'aria-hidden', 'popover'] });
  dialogs.observe(root, { subtree: true, attributes: true, attributeFilter: ['open'] });
  for (const type of ['toggle', 'close']) document.addEventListener(type, ifMisplaced, { capture: true, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(pause);
    for (const observer of [children, attributes, dialogs, inModal]) observer.disconnect();
  });
  settle();
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

function showInTopLayer(host: HTMLElement, again: boolean): void {
  if (!host.isConnected) return;
  // Only where it differs: writing it anew would wake our own observer, and that this, for ever.
  if (host.getAttribute('popover') !== 'manual') host.setAttribute('popover', 'manual');
  // A dialog that opened since lies above whatever was shown before it, and so does its backdrop.
  if (again && host.matches(':popover-open')) host.hidePopover();
  if (!host.matches(':popover-open')) host.showPopover();
}
