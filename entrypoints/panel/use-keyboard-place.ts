import { useEffect, useRef } from 'react';

/**
 * Keeps the keyboard's place in the panel. A control that goes away under the focus hands it on: to its counterpart (the one with
 * the same `data-twin`), else into the nearest part that is still there. Left to the browser it falls on the body, and whoever
 * uses no mouse begins again at the top.
 *
 * @param taken - how often the shortcut brought the keyboard into this frame: each time it goes to where it was last, the first
 *   time to the first wording offered
 */
export function useKeyboardPlace(taken: number): void {
  const path = useRef<HTMLElement[]>([]);
  useEffect(() => followFocus(document, path), []);
  useEffect(() => {
    if (taken > 0) (nearestOf(path.current) ?? firstIn(document))?.focus();
  }, [taken]);
}

/** Notes which control has the focus, as a path from it outwards, and hands the focus on when that control is taken out. */
function followFocus(document: Document, path: { current: HTMLElement[] }): () => void {
  const leaving = new AbortController();
  const { signal } = leaving;
  let isHeld = false;
  const onFocusIn = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    path.current = pathOf(target);
    isHeld = true;
  };
  // A browser may tell of the focus leaving what is about to be taken out; only from what stays did a person move it.
  const onFocusOut = ({ target }: FocusEvent) =>
    queueMicrotask(() => {
      if (target === path.current[0] && path.current[0]?.isConnected) isHeld = document.activeElement === target;
    });
  const observer = new MutationObserver(() => {
    const [control] = path.current;
    if (!isHeld || !control || control.isConnected) return;
    isHeld = false;
    (twinOf(control) ?? nearestOf(path.current) ?? firstIn(document))?.focus({ preventScroll: true });
  });
  document.addEventListener('focusin', onFocusIn, { signal });
  document.addEventListener('focusout', onFocusOut, { signal });
  // The frame is left, and its controls with it.
  document.defaultView?.addEventListener('blur', () => (isHeld = false), { signal });
  observer.observe(document.body, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  return () => leaving.abort();
}

/** The control and what is around it up to, but without, the panel itself. */
function pathOf(control: HTMLElement): HTMLElement[] {
  const path: HTMLElement[] = [];
  for (let one: HTMLElement | null = control; one && !one.matches('aside, body'); one = one.parentElement)
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

/** Where the work begins: the first wording for the field; with no level chosen, the levels. */
function firstIn(document: Document): HTMLElement | null {
  return (
    document.querySelector<HTMLElement>('.for-field .statements button') ??
    document.querySelector<HTMLElement>('.level-picker input:checked, .level-picker input') ??
    document.querySelector<HTMLElement>(CONTROL)
  );
}

/** The status line is no control, but says what became of the one that stood in it. */
const CONTROL = 'button:not([tabindex="-1"]), select, input, summary, [role=status]';
