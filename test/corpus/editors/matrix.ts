import type { EditorBrowser, EditorTab } from './driver.ts';
import { panelTab } from './panel-tab.ts';
import type { EditorPromise } from './promises.ts';
import { PROMISES } from './promises.ts';

/** One editor held to one promise; `miss` says what came instead, null when the promise was kept. */
export interface Kept {
  page: string;
  promise: string;
  miss: string | null;
}

export interface MatrixWish {
  /** Where the pages are served. */
  origin: string;
  pages: readonly string[];
  /** Only promises of the fast half. */
  fast?: boolean;
  /** Only promises whose name contains this. */
  named?: string | null;
  /** Through the buttons of the built extension's panel. */
  withPanel?: boolean;
  /** Tabs at work at once: only in a browser that lets every tab believe that it has the focus. */
  tabs: number;
}

const DRAFT = 'First line.\nSecond line.';

/** Holds the pages to the promises in real tabs, each check in a page opened anew, and calls `tell` as they come. */
export async function runMatrix(
  browser: EditorBrowser,
  wish: MatrixWish,
  tell?: (kept: Kept) => void,
): Promise<Kept[]> {
  const checks = checksOf(wish);
  const results: Kept[] = [];
  const work = async () => {
    const plain = await browser.tab();
    const tab = wish.withPanel ? panelTab(plain) : plain;
    for (let next = checks.shift(); next; next = checks.shift()) {
      const kept = { page: next.page, promise: next.promise.name, miss: await missOf(tab, wish.origin, next) };
      results.push(kept);
      tell?.(kept);
    }
    await tab.close();
  };
  await Promise.all(Array.from({ length: wish.tabs }, work));
  return results;
}

interface Check {
  page: string;
  promise: EditorPromise;
}

function checksOf({ pages, fast, named, withPanel }: MatrixWish): Check[] {
  const promises = PROMISES.filter(
    (promise) =>
      (!fast || promise.fast) && (!named || promise.name.includes(named)) && (!withPanel || !promise.agentOnly),
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
