import { isShown, parentOf } from './dom.ts';
import type { Crowd } from './field-label.ts';

/**
 * The hidden text area that a rich editor stands in for: the page's label points at it, not at what the editor drew. Looked for
 * only as far as `anchor` is the one field. Null when there is none.
 *
 * @param isPages - tells the page's own area from those that editors keep to show their source; only the page's has a label
 */
export function twinOf(anchor: Element, crowd: Crowd, isPages = hasLabel): HTMLTextAreaElement | null {
  if (/^(textarea|input)$/.test(anchor.localName)) return null;
  let at = parentOf(anchor);
  for (let level = 0; at && level < 8 && crowd.get(at) === 1; level++) {
    const areas = [...at.querySelectorAll('textarea')];
    if (areas.some(isShown)) return null;
    const twin = areas.find(isPages);
    if (twin) return twin;
    at = parentOf(at);
  }
  return null;
}

const hasLabel = (area: HTMLTextAreaElement) => area.labels.length > 0;

/** All that the editor drew around `anchor`: the outermost element that does not hold the twin. */
export function besideTwin(anchor: Element, twin: Element): Element {
  let at = anchor;
  for (let parent = parentOf(at); parent && !parent.contains(twin); parent = parentOf(parent)) at = parent;
  return at;
}
