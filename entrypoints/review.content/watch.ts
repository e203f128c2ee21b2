import { reading } from './detect.ts';
import { parentOf } from './dom.ts';
import type { PageReading } from './page-reading.ts';
import { restAfter } from './rest.ts';
import type { ShownForm } from './shown-form.ts';

const WATCHED = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: [
    'aria-checked',
    'aria-pressed',
    'aria-selected',
    'aria-valuenow',
    'aria-valuetext',
    'aria-hidden',
    'aria-expanded',
    'class',
    'style',
    'hidden',
    'open',
    'disabled',
    'readonly',
    'contenteditable',
    'checked',
    'value',
  ],
};
/** Milliseconds of work in one task. */
const SLICE = 3;
/** A reading may cost at most one part in this many of the time; after a click or a choice of a person it is wanted sooner. */
const SHARE = 40;
const SHARE_ASKED = 4;
/** Milliseconds between a change and the reading of it. */
const SETTLE = 120;
/** Changes this many milliseconds after a click or a choice are the page's answer to it. */
const ANSWER = 1000;

/**
 * Calls `onReading` at first and after each change that matters, never when nothing changed. Ends with `signal`. Answers what
 * reads the page at once, for a person who waits for it.
 *
 * @param pointed - what a person showed for the page as it is now, asked at each reading
 */
export function watch(
  document: Document,
  onReading: (reading: PageReading) => void,
  signal: AbortSignal,
  pointed: () => ShownForm | null = () => null,
): () => void {
  const window = document.defaultView;
  if (!window || signal.aborted) return () => {};
  let last = '';
  let steps: Generator<void, PageReading> | null = null;
  let isAgain = false;
  let isAgainAsked = false;
  let cost = 0;
  let ended = 0;
  let actedAt = Number.NEGATIVE_INFINITY;
  let roots: Node[] = [document];
  let timer = 0;
  let idle = 0;
  let editables = new Set<Node>();
  const observed = new WeakSet<Node>();
  const observer = new MutationObserver((records) => {
    if (records.some((record) => !isOurs(record) && !isTyping(record.target)))
      plan(performance.now() - actedAt < ANSWER);
  });

  const isTyping = (target: Node): boolean => {
    if (!editables.size) return false;
    for (let at: Node | null = target; at; at = parentOf(at)) if (editables.has(at)) return true;
    return false;
  };

  /** While a reading is due nothing more can be learnt from mutations: the observer rests until it begins. */
  const plan = (isAsked = false) => {
    observer.disconnect();
    if (steps) {
      isAgain = true;
      isAgainAsked ||= isAsked;
      return;
    }
    if (timer && !isAsked) return;
    window.clearTimeout(timer);
    const rest = restAfter(cost, isAsked ? SHARE_ASKED : SHARE);
    timer = window.setTimeout(begin, Math.max(SETTLE, ended + rest - performance.now()));
  };

  const begin = () => {
    timer = 0;
    cost = 0;
    steps = reading(document, observe, pointed());
    idle = window.requestIdleCallback(work, { timeout: 300 });
  };

  const work = (deadline?: IdleDeadline, most = SLICE) => {
    idle = 0;
    const start = performance.now();
    const end = start + Math.min(most, Math.max(1, deadline?.timeRemaining() ?? most));
    let step = advance(steps);
    while (step && !step.done && performance.now() < end) step = advance(steps);
    cost += performance.now() - start;
    if (step && !step.done) {
      idle = window.requestIdleCallback(work, { timeout: 300 });
      return;
    }
    steps = null;
    ended = performance.now();
    if (step) tell(step.value);
    observe(roots);
    if (!isAgain) return;
    isAgain = false;
    plan(isAgainAsked);
    isAgainAsked = false;
  };

  const tell = (value: PageReading) => {
    const before = editables;
    editables = new Set(value.editables.values());
    const now = JSON.stringify([value.verdict, value.form]);
    // An editor that was put in the place of a text area is the same field, in another element.
    if (now === last && [...editables].every((one) => before.has(one))) return;
    last = now;
    onReading(value);
  };

  const observe = (found: Node[]) => {
    roots = found;
    for (const root of found) {
      observer.observe(root, WATCHED);
      if (observed.has(root)) continue;
      observed.add(root);
      for (const type of ['input', 'change', 'click', 'keyup', 'load'])
        root.addEventListener(type, onEvent, { capture: true, passive: true, signal });
    }
  };

  const onEvent = (event: Event) => {
    const target = event.composedPath()[0];
    // A frame that loads changes nothing in the tree around it, and a list may change its text alone.
    if (event.type === 'load') {
      if (/^i?frame$/.test((target as Element).localName ?? '')) plan();
      return;
    }
    if (!editables.size || isTyping(target as Node)) return;
    if (event.isTrusted) actedAt = performance.now();
    plan(event.isTrusted);
  };

  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
    if (idle) window.cancelIdleCallback(idle);
    steps = null;
  });
  begin();
  return () => {
    if (signal.aborted) return;
    window.clearTimeout(timer);
    window.cancelIdleCallback(idle);
    begin();
    window.cancelIdleCallback(idle);
    work(undefined, Number.POSITIVE_INFINITY);
  };
}

/** The panel that comes or goes, and the room that the page makes for it. */
function isOurs({ target, type, attributeName, addedNodes, removedNodes }: MutationRecord): boolean {
  if (target !== target.ownerDocument?.documentElement) return false;
  if (type === 'attributes') return attributeName === 'style';
  return [...addedNodes, ...removedNodes].every((node) => node.nodeName === 'BANDWISE-PANEL');
}

/** One step on. A page built to break its readers (inputs named like the methods of their form) is read as nothing. */
function advance(steps: Generator<void, PageReading> | null): IteratorResult<void, PageReading> | undefined {
  try {
    return steps?.next();
  } catch {
    return undefined;
  }
}
