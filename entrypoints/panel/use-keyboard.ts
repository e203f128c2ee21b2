import { useEffect } from 'react';
import type { Agent } from './use-agent.ts';

interface KeyboardWays {
  agent: Agent;
  /** Where the keyboard was last in this frame; null before it was anywhere. */
  last(): HTMLElement | null;
  /** What is searched for: Esc takes that back first, and only the next one leaves the panel. */
  query: string;
  onQuery(query: string): void;
  /** Ctrl+Z outside a box to type in; absent while there is nothing to take back. */
  onUndo: (() => void) | undefined;
}

/** The ways of the keyboard into the panel and out of it, and its keys there. */
export function useKeyboard({ agent, last, query, onQuery, onUndo }: KeyboardWays): void {
  const { send } = agent;
  const { focusTaken } = agent.page;
  useEffect(() => {
    if (focusTaken > 0) (last() ?? firstIn(document))?.focus();
  }, [focusTaken, last]);
  useEffect(() => {
    const enter = () => send({ type: 'focus', isHere: true });
    const leave = () => send({ type: 'focus', isHere: false });
    if (document.hasFocus()) enter();
    addEventListener('focus', enter);
    addEventListener('blur', leave);
    return () => {
      removeEventListener('focus', enter);
      removeEventListener('blur', leave);
    };
  }, [send]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (event.key === 'Escape' && query) {
        onQuery('');
        document.querySelector<HTMLElement>(SEARCH)?.focus();
      } else if (event.key === 'Escape') send({ type: 'return-focus' });
      else if (onUndo && isUndo(event)) onUndo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [query, onQuery, onUndo, send]);
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

const SEARCH = '[type=search]';

function isUndo({ key, ctrlKey, metaKey, shiftKey, altKey, target }: KeyboardEvent): boolean {
  const isTyping = target instanceof HTMLElement && target.matches(SEARCH);
  return key.toLowerCase() === 'z' && ctrlKey !== metaKey && !shiftKey && !altKey && !isTyping;
}
