import { isShown, parentOf } from './dom.ts';
import type { Crowd } from './field-label.ts';

/**
 * The hidden text area that a rich editor stands in for: the page's label points at it, not at what the editor drew. Looked for
 * only as far as `anchor` is the one field. Null when there is none.
 */
export function twinOf(anchor: Element, crowd: Crowd): HTMLTextAreaElement | null {
  if (/^(textarea|input)$/.test(anchor.localName)) return null;
  let at = parentOf(anchor);
  for (let level = 0; at && level < 8 && crowd.get(at) === 1; level++) {
    const twin = at.querySelector('textarea');
    if (twin) return isShown(twin) ? null : twin;
    at = parentOf(at);
  }
  return null;
}
