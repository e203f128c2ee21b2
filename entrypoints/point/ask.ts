import { say } from '../review.content/native.ts';
import type { Card } from './card.ts';
import { type Step, type Target, targetAt, targetsOf } from './targets.ts';
import { boxOf, elementUnder } from './under.ts';

/** All of a press or touch, so that the page gets no part of it. */
const PRESSES = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'touchstart',
  'touchend',
];
const FORWARD = new Set(['Tab', 'ArrowDown', 'ArrowRight']);
const BACK = new Set(['ArrowUp', 'ArrowLeft']);

/**
 * Lets a person pick in one step, with the mouse or with Tab, arrows and Enter. Answers what was picked, in page order; empty
 * when the step was skipped. `onEnd` is called for Esc and Cancel. No key and no press reaches the page meanwhile.
 */
export function askFor(
  step: Step,
  document: Document,
  card: Card,
  onEnd: () => void,
  signal: AbortSignal,
): Promise<Element[]> {
  return new Promise((resolve) => {
    const view = document.defaultView as Window;
    const done = new AbortController();
    const options = { capture: true, passive: false, signal: AbortSignal.any([signal, done.signal]) };
    const targets = targetsOf(document, step);
    const picked: Target[] = [];
    const stops: (Target | HTMLButtonElement)[] = [...targets, card.buttons.next, card.buttons.end];
    let at = -1;
    let reached: Target | null = null;

    const draw = () =>
      card.outline(
        reached && boxOf(reached.element),
        picked.map(({ element }) => boxOf(element)),
      );
    const finish = () => {
      done.abort();
      const places = picked.map(({ element }) => targets.findIndex((target) => target.element === element));
      const order = picked.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
      resolve(order.flatMap((index) => picked[index]?.element ?? []));
    };
    const pick = (target: Target) => {
      const before = picked.findIndex(({ element }) => element === target.element);
      if (before >= 0) picked.splice(before, 1);
      else if (step === 'fields') picked.push(target);
      else picked.splice(0, picked.length, target);
      card.show(step, picked.length);
      draw();
    };
    const press = (button: HTMLButtonElement) => (button === card.buttons.next ? finish() : onEnd());

    const swallow = (event: Event) => {
      event.stopImmediatePropagation();
      event.preventDefault();
    };
    const onPress = (event: Event) => {
      swallow(event);
      if (event.type !== 'click') return;
      const { clientX, clientY } = event as MouseEvent;
      const button = card.buttonAt(clientX, clientY);
      if (button) return press(button);
      if (card.covers(clientX, clientY)) return;
      const element = elementUnder(document, clientX, clientY, card.host);
      const target = element && targetAt(element, step, targets);
      if (target) pick(target);
    };
    const onMove = (event: Event) => {
      event.stopImmediatePropagation();
      const { clientX, clientY } = event as MouseEvent;
      const element = card.covers(clientX, clientY) ? null : elementUnder(document, clientX, clientY, card.host);
      reached = element && targetAt(element, step, targets);
      draw();
    };
    const onKey = (event: Event) => {
      swallow(event);
      const { type, key, shiftKey } = event as KeyboardEvent;
      if (type !== 'keydown') return;
      if (key === 'Escape') return onEnd();
      const stop = stops[at];
      if (key === 'Enter' || key === ' ') {
        if (stop) 'parts' in stop ? pick(stop) : press(stop);
        return;
      }
      if (!FORWARD.has(key) && !BACK.has(key)) return;
      const back = BACK.has(key) || (key === 'Tab' && shiftKey);
      at = (Math.max(at, back ? 0 : -1) + (back ? stops.length - 1 : 1)) % stops.length;
      reach(stops[at]);
    };
    const reach = (stop: Target | HTMLButtonElement | undefined) => {
      reached = stop && 'parts' in stop ? stop : null;
      for (const button of Object.values(card.buttons)) button.classList.toggle('on', button === stop);
      if (reached) {
        reached.element.scrollIntoView({ block: 'center' });
        card.tell(say('pointAt', String(at + 1), String(targets.length), reached.label));
      } else card.tell((stop as HTMLButtonElement | undefined)?.textContent ?? '');
      draw();
    };
    // What lies under the cover scrolls as if the cover were not there.
    const onWheel = (event: Event) => {
      swallow(event);
      const { clientX, clientY, deltaX, deltaY } = event as WheelEvent;
      const under = elementUnder(document, clientX, clientY, card.host);
      scrollerOf(under)?.scrollBy(deltaX, deltaY);
    };

    for (const type of PRESSES) view.addEventListener(type, onPress, options);
    for (const type of ['pointermove', 'mousemove', 'mouseover', 'pointerover'])
      view.addEventListener(type, onMove, options);
    for (const type of ['keydown', 'keypress', 'keyup']) view.addEventListener(type, onKey, options);
    view.addEventListener('wheel', onWheel, options);
    for (const type of ['scroll', 'resize']) view.addEventListener(type, draw, options);
    card.show(step, 0);
    for (const button of Object.values(card.buttons)) button.classList.remove('on');
    draw();
  });
}

function scrollerOf(element: Element | null): Element | null {
  for (let at = element; at; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(overflowY)) return at;
  }
  return element?.ownerDocument.scrollingElement ?? null;
}
