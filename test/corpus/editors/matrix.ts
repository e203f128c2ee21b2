import type { EditorBrowser, EditorTab } from './driver.ts';
import { panelTab } from './panel-tab.ts';
import { squash } from './promise-steps.ts';
import { DRAFT } from './promise-texts.ts';
import { type EditorPromise, PROMISES } from './promises.ts';
import { typingTab } from './typing-tab.ts';

/** One editor held to one promise; `miss` says what came instead, null when the promise was kept. */
export interface Kept {
  page: string;
  promise: string;
  miss: string | null;
  /** Of a miss: typing the same words breaks the promise in the same way, to the letter. */
  sameByTyping: boolean;
}

export interface MatrixWish {
  /** Where the pages are served. */
  origin: string;
  pages: readonly string[];
  /** Only promises of the fast half. */
  fast?: boolean;
  /** Only promises whose name contains one of these. */
  named?: readonly string[];
  /** Through the buttons of the built extension's panel. */
  withPanel?: boolean;
  /** Tabs at work at once in each browser: more than one only where every tab believes that it has the focus and gets the mouse. */
  tabs: number;
}

/** Holds the pages to the promises in real tabs, each check in a page opened anew, and calls `tell` as they come. */
export async function runMatrix(
  browsers: readonly EditorBrowser[],
  wish: MatrixWish,
  tell?: (kept: Kept) => void,
): Promise<Kept[]> {
  const checks = checksOf(wish);
  const results: Kept[] = [];
  const work = async (browser: EditorBrowser) => {
    const plain = await browser.tab();
    const tab = wish.withPanel ? panelTab(plain) : plain;
    for (let next = checks.shift(); next; next = checks.shift()) {
      const miss = await missOf(tab, wish.origin, next);
      const sameByTyping = miss !== null && (await isSameByTyping(plain, wish.origin, next, miss));
      const kept = { page: next.page, promise: next.promise.name, miss, sameByTyping };
      results.push(kept);
      tell?.(kept);
    }
    await tab.close();
  };
  await Promise.all(browsers.flatMap((browser) => Array.from({ length: wish.tabs }, () => work(browser))));
  return results;
}

interface Check {
  page: string;
  promise: EditorPromise;
}

function checksOf({ pages, fast, named, withPanel }: MatrixWish): Check[] {
  const promises = PROMISES.filter(
    (promise) =>
      (!fast || promise.fast) &&
      (!named || named.some((words) => promise.name.includes(words))) &&
      (!withPanel || !promise.agentOnly),
  );
  const meant = (page: string) => promises.filter((promise) => promise.pages?.(page) ?? true);
  return pages.flatMap((page) => meant(page).map((promise) => ({ page, promise })));
}

async function missOf(tab: EditorTab, origin: string, { page, promise }: Check): Promise<string | null> {
  const query = new URLSearchParams({ draft: promise.draft ?? DRAFT, state: promise.state ?? '' });
  try {
    await tab.open(`${origin}/${page}.html?${query}`);
    await promise.check(tab);
    return null;
  } catch (error) {
    return (error as Error).message.split('\n')[0] ?? 'failed';
  }
}

async function isSameByTyping(tab: EditorTab, origin: string, check: Check, miss: string): Promise<boolean> {
  if (check.promise.refuses) return false;
  return squash((await missOf(typingTab(tab), origin, check)) ?? '') === squash(miss);
}
