import { useEffect } from 'react';

/**
 * The ways of the keyboard into the panel and out of it.
 *
 * @param taken - how often the shortcut brought the keyboard into this frame; each time it goes to where it was last
 * @param last - where it was last; null before it was anywhere
 * @param onEscape - called for an Esc that nothing in the panel used
 */
export function useKeyboard(taken: number, last: () => HTMLElement | null, onEscape: () => void): void {
  useEffect(() => {
    if (taken > 0) (last() ?? firstIn(document))?.focus();
  }, [taken, last]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onEscape();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [onEscape]);
}

/** Where work begins in the panel: the first wording for the field; before a level is chosen the levels, before a role the roles. */
export function firstIn(document: Document): HTMLElement | null {
  return BEGINNINGS.map((one) => document.querySelector<HTMLElement>(one)).find((found) => found !== null) ?? null;
}

const BEGINNINGS = [
  '.for-field .statements button',
  '.level-picker input:checked',
  '.level-picker input',
  '.facts select',
  'button',
];
