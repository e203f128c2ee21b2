/**
 * Keeps the keyboard's place in a page of ours. A control that goes away under the focus hands it on: to its counterpart (the one
 * with the same `data-twin`), else into the nearest part that is still there, else to `first`. Left to the browser it falls on the
 * body, and whoever uses no mouse begins again at the top.
 *
 * @param first - where work begins in this page
 * @returns where the focus was last, or what is nearest to that now; null before it was anywhere
 */
export function holdFocus(document: Document, first: () => HTMLElement | null = () => null): () => HTMLElement | null {
  let path: readonly HTMLElement[] = [];
  let isHeld = false;
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    path = pathOf(target);
    isHeld = true;
  });
  // A browser may tell of the focus leaving what is about to be taken out; only from what stays did a person move it.
  document.addEventListener('focusout', ({ target }) =>
    queueMicrotask(() => {
      if (target === path[0] && path[0]?.isConnected) isHeld = document.activeElement === target;
    }),
  );
  // The whole page is left, and its controls with it.
  document.defaultView?.addEventListener('blur', () => {
    isHeld = false;
  });
  new MutationObserver(() => {
    const [control] = path;
    if (!isHeld || !control || control.isConnected) return;
    isHeld = false;
    // What took it over by itself knows better.
    if (document.activeElement !== document.body) return;
    (twinOf(control) ?? nearestOf(path) ?? first())?.focus({ preventScroll: true });
  }).observe(document.body, { childList: true, subtree: true });
  return () => nearestOf(path);
}

/** The control and what is around it, up to the part of the page that stays whatever happens. */
function pathOf(control: HTMLElement): HTMLElement[] {
  const path: HTMLElement[] = [];
  for (let one: HTMLElement | null = control; one && !one.matches('aside, main, body'); one = one.parentElement)
    path.push(one);
  return path;
}

function twinOf({ dataset, ownerDocument }: HTMLElement): HTMLElement | null {
  return dataset.twin ? ownerDocument.querySelector(`[data-twin="${dataset.twin}"]`) : null;
}

/** What of the path is still there: the control itself, or the first control of the nearest part around it. */
function nearestOf([control, ...around]: readonly HTMLElement[]): HTMLElement | null {
  if (control?.isConnected) return control;
  const parts = around.filter((part) => part.isConnected);
  return parts.map((part) => part.querySelector<HTMLElement>(CONTROL)).find((found) => found !== null) ?? null;
}

// The status line of the panel is no control, but says what became of the one that stood in it.
const CONTROL =
  ':is(button, select, input, textarea):not(:disabled, [tabindex="-1"]), a[href], summary, [role=status][tabindex]';
