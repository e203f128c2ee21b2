import type { Page } from 'playwright';
import { type ChromiumWithBandwise, launchChromium, panelFrame } from '../browsers/chromium.ts';
import { traceWork, type Work } from './own-work.ts';
import { PAGES } from './pages.ts';

/** What one page cost, CPU milliseconds of its main thread. */
export interface PageCost {
  name: string;
  budget: string;
  bare: Work;
  ours: Work;
}

/** Loads each bench page in a browser without and in one with the extension, lets it live, and traces both. */
export async function pageCosts(): Promise<PageCost[]> {
  const bare = await launchChromium({ build: null });
  const ours = await launchChromium({ build: 'chrome-mv3-everywhere' });
  const costs: PageCost[] = [];
  for (const page of PAGES) {
    const works: Work[] = [];
    for (const browser of [bare, ours]) {
      // The first visit warms the caches and the extension's own process.
      await visit(browser, page);
      works.push(await visit(browser, page));
    }
    const [without, withOurs] = works as [Work, Work];
    costs.push({ name: page.name, budget: page.budget, bare: without, ours: withOurs });
  }
  await bare.close();
  await ours.close();
  return costs;
}

async function visit(browser: ChromiumWithBandwise, bench: (typeof PAGES)[number]): Promise<Work> {
  const page = await browser.context.newPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: bench.html }));
  const session = await browser.context.newCDPSession(page);
  const stopLoading = bench.live ? null : await traceWork(session);
  await page.goto('https://people.example/page', { waitUntil: 'load' });
  if (bench.isForm && browser.extensionId) await panelFrame(page);
  await settle(page);
  if (stopLoading) {
    const work = await stopLoading();
    await page.close();
    return work;
  }
  const stop = await traceWork(session);
  await bench.live?.(page);
  const work = await stop();
  await page.close();
  return work;
}

// Long enough for every idle look after the load; the trace counts work, not waiting.
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(2500);
}
