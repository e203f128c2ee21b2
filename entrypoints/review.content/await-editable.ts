import { findRoots } from './dom-roots.ts';

const EDITABLE = 'textarea,input:not([type]),input[type=text],[contenteditable]:not([contenteditable="false"])';
/** Milliseconds of work in one task, and of quiet before a changed page is looked at again. */
const SLICE = 2;
const SETTLE = 200;
/** Looking takes at most one part in this many of the time, however fast the page changes. */
const SHARE = 50;
const OBSERVED = { childList: true, subtree: true, attributes: true, attributeFilter: ['contenteditable'] };

/**
 * Resolves once the document, one of its shadow roots or same-origin frames holds something to write in. Looks when the browser
 * is idle, again only after the page changed, and never by the clock. Rejects when the signal stops it.
 */
export function awaitEditable(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const view = document.defaultView;
    if (!view) return reject(new Error('the document has no window'));
    let pause = 0;
    let stopped = false;
    let roots: ReturnType<typeof findRoots> | null = null;
    let cost = 0;
    const again = () => {
      if (stopped) return;
      observer.disconnect();
      view.clearTimeout(pause);
      pause = view.setTimeout(look, Math.max(SETTLE, cost * SHARE));
    };
    const observer = new MutationObserver(again);
    // A frame that loads changes nothing in the tree around it.
    document.addEventListener('load', again, { capture: true, signal });

    const stop = () => {
      stopped = true;
      observer.disconnect();
      view.clearTimeout(pause);
      roots = null;
    };
    signal.addEventListener('abort', () => {
      stop();
      reject(signal.reason);
    });

    const look = () => {
      if (document.querySelector(EDITABLE)) return done();
      cost = 0;
      roots = findRoots(document);
      view.requestIdleCallback(step, { timeout: 1000 });
    };
    const done = () => {
      stop();
      resolve();
    };
    const step = () => {
      const start = performance.now();
      const end = start + SLICE;
      let next = roots?.next();
      while (next && !next.done && performance.now() < end) next = roots?.next();
      cost += performance.now() - start;
      if (!next) return;
      if (!next.done) return void view.requestIdleCallback(step, { timeout: 1000 });
      const { roots: found } = next.value;
      if (found.some((root) => root.querySelector(EDITABLE) || (root as Document).designMode === 'on')) return done();
      // What a frame or a shadow root shows later is seen where it hangs: its own tree is observed as well.
      for (const root of found) observer.observe(root, OBSERVED);
    };
    look();
  });
}
