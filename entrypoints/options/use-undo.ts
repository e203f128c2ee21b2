import { useState } from 'react';

/** How many steps can be taken back; each shares what it did not change. */
const STEPS = 200;

export interface Undoable<T> {
  now: T;
  /** Changes of one `key` that follow each other, such as letters typed into one box, are one step. */
  change(next: T, key?: string): void;
  undo(): void;
  canUndo: boolean;
}

/** A value with its past. */
export function useUndo<T>(initial: T): Undoable<T> {
  const [{ now, past }, set] = useState<{ now: T; past: T[]; lastKey: string | undefined }>({
    now: initial,
    past: [],
    lastKey: undefined,
  });
  return {
    now,
    canUndo: past.length > 0,
    change: (next, key) =>
      set((state) => {
        const isSameStep = key !== undefined && key === state.lastKey;
        return { now: next, past: isSameStep ? state.past : [...state.past, state.now].slice(-STEPS), lastKey: key };
      }),
    undo: () =>
      set((state) => {
        const last = state.past.at(-1);
        return last === undefined ? state : { now: last, past: state.past.slice(0, -1), lastKey: undefined };
      }),
  };
}
