import { flushSync } from 'react-dom';

/** Changes a list and stays on the control that asked for it: the browser forgets the focus of what is moved. */
export function keepFocus(control: HTMLElement, change: () => void): void {
  flushSync(change);
  control.focus();
}

/** Takes the entry of a list away in which the control stands, and goes on to the next one, the one before, or what follows the list. */
export function focusNext(control: HTMLElement, change: () => void): void {
  const entry = control.closest('li');
  const neighbour =
    entry?.nextElementSibling ?? entry?.previousElementSibling ?? entry?.parentElement?.nextElementSibling;
  flushSync(change);
  const next = neighbour?.matches('button') ? neighbour : neighbour?.querySelector('textarea, input, button');
  if (next instanceof HTMLElement && next.isConnected) next.focus();
}
