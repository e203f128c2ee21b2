import { findRoots, type Roots } from './dom-roots.ts';
import { restAfter } from './rest.ts';
import { speaksOfReviews } from './speaks-of-reviews.ts';

const EDITABLE = 'textarea,input:not([type]),input[type=text],[contenteditable]:not([contenteditable="false"])';
/** Milliseconds of work in one task, and of quiet before a changed page is looked at again. */
const SLICE = 2;
const SETTLE = 200;
/** Looking takes at most one part in this many of the time, however fast the page changes. */
const SHARE = 50;
const OBSERVED = { childList: true, subtree: true, attributes: true, attributeFilter: ['contenteditable'] };

/**
 * Resolves once the document, with its shadow roots and same-origin frames, holds something to write in and speaks of
 * reviews: only then is it worth a reading. Looks when the browser is idle, again only after the page changed, and never by
 * the clock. Rejects when the signal stops it, or when it is to look again and `isWanted` says no.
 */
export function awaitForm(document: Document, signal: AbortSignal, isWanted = () => true): Promise<void> {
  return new Promise((resolve, reject) => {
    const view = document.defaultView;
    if (!view) return reject(new Error('the document has no window'));
    let pause = 0;
    let stopped = false;
    let steps: ReturnType<typeof look> | null = null;
    let isStale = false;
    let cost = 0;
    let roots: Roots['roots'] = [document];
    const again = () => {
      observer.disconnect();
      if (steps) isStale = true;
      else if (!stopped && !pause) pause = view.setTimeout(lookAgain, Math.max(SETTLE, restAfter(cost, SHARE)));
    };
    const observer = new MutationObserver(again);
    const observe = () => {
      for (const root of roots) observer.observe(root, OBSERVED);
    };
    // A frame that loads changes nothing in the tree around it.
    document.addEventListener('load', again, { capture: true, signal });

    const stop = () => {
      stopped = true;
      observer.disconnect();
      view.clearTimeout(pause);
      steps = null;
    };
    signal.addEventListener('abort', () => {
      stop();
      reject(signal.reason);
    });

    const lookAgain = () => {
      pause = 0;
      if (isWanted()) return begin();
      stop();
      reject(new Error('nobody waits any more'));
    };
    const begin = () => {
      cost = 0;
      isStale = false;
      steps = look(document);
      // What changes behind the look is looked at again.
      observe();
      view.requestIdleCallback(step, { timeout: 1000 });
    };
    const step = () => {
      const start = performance.now();
      const end = start + SLICE;
      let next = steps?.next();
      while (next && !next.done && performance.now() < end) next = steps?.next();
      cost += performance.now() - start;
      if (!next) return;
      if (!next.done) return void view.requestIdleCallback(step, { timeout: 1000 });
      steps = null;
      if (next.value.isWorth) {
        stop();
        return resolve();
      }
      // What a frame or a shadow root shows later is seen where it hangs: its own tree is observed as well.
      const found = next.value.roots;
      isStale ||= found.some((root) => !roots.includes(root));
      roots = found;
      if (isStale) again();
      else observe();
    };
    begin();
  });
}

/** Whether a reading is worth its cost, and every tree looked at. In steps of about a millisecond at most, but for the browser's own searches. */
function* look(document: Document): Generator<undefined, { roots: Roots['roots']; isWorth: boolean }> {
  const { roots } = yield* findRoots(document);
  if (!roots.some((root) => root.querySelector(EDITABLE) || (root as Document).designMode === 'on'))
    return { roots, isWorth: false };
  for (const root of roots) if (yield* speaksOfReviews(root)) return { roots, isWorth: true };
  return { roots, isWorth: false };
}
