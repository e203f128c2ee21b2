import type { Kept } from './matrix.ts';

/** A promise that an editor breaks by itself: why, with typing or a real paste by hand as the comparison. */
interface KnownMiss {
  page: string;
  promise: string;
  browser?: 'chromium' | 'firefox';
  why: string;
}

const KNOWN: KnownMiss[] = [
  {
    page: 'slate',
    promise: 'typed just before; one Ctrl+Z',
    why: 'Slate joins whatever continues the text typed last into one undo step, however long ago: typing by hand after a pause is undone together too',
  },
];

/** Why an editor breaks a promise, where that is known to be the editor's own doing. */
export function explain(kept: Kept, browser: string): string | null {
  const known = KNOWN.find(
    (one) => one.page === kept.page && one.promise === kept.promise && (one.browser ?? browser) === browser,
  );
  return known?.why ?? null;
}
