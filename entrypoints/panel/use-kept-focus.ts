import { type FocusEvent, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the keyboard in place when what had the focus goes, such as the button that collapses the panel: the focus moves to what
 * stands nearest around it. Where the page has the focus nothing happens.
 *
 * @returns the listener for `onFocus` of the element that holds everything
 */
export function useKeptFocus(): (event: FocusEvent) => void {
  const held = useRef<Element[]>([]);
  useLayoutEffect(() => {
    const [focused, ...around] = held.current;
    if (!focused || focused.isConnected || !document.hasFocus()) return;
    held.current = [];
    for (const one of around) {
      const place = one.isConnected ? firstPlaceIn(one) : null;
      if (place) return place.focus();
    }
  });
  return ({ target }) => {
    held.current = outwards(target);
  };
}

function outwards(element: Element): Element[] {
  const parent = element.parentElement;
  return parent ? [element, ...outwards(parent)] : [element];
}

function firstPlaceIn(element: Element): HTMLElement | null {
  const home = element.querySelector<HTMLElement>('[data-home]');
  return (
    home ?? element.querySelector<HTMLElement>('[tabindex="0"], select, summary, :checked, button:not([tabindex])')
  );
}
