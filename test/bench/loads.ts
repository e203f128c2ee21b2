import type { BrowserContext, CDPSession, Page } from 'playwright';
import { type ChromiumWithBandwise, launchChromium, panelFrame } from '../browsers/chromium.ts';
import { PATHS, serveSampleSite } from '../demo/serve.ts';

/** Times in milliseconds, one a load. */
export interface FormLoads {
  /** From the insertion of `<bandwise-panel>` to the first statement in it. */
  mounted: number[];
  /** From the page's own `load` to the first statement. */
  loaded: number[];
}

export interface PlainLoads {
  bare: { tasks: number[] };
  ours: { tasks: number[] };
}

/**
 * Opens the sample review `count` times and measures until the panel can be used. Both clocks are the browser's: the page
 * notes when the element came, the panel when its first button "Copy: " came. The rating is chosen before the page loads.
 */
export async function formLoads(count: number): Promise<FormLoads> {
  const site = await serveSampleSite();
  const browser = await launchChromium({ build: 'chrome-mv3-everywhere' });
  const loads: FormLoads = { mounted: [], loaded: [] };
  for (let load = 0; load < count; load += 1) {
    const { page, mounted, loaded } = await openForm(browser, site.origin);
    loads.mounted.push(mounted);
    loads.loaded.push(loaded);
    await page.close();
  }
  await browser.close();
  await site.close();
  return loads;
}

/** Opens the sample review once in a tab of its own and measures until the panel can be used. */
export async function openForm(
  browser: ChromiumWithBandwise,
  origin: string,
): Promise<{ page: Page; mounted: number; loaded: number }> {
  const page = await browser.context.newPage();
  // Runs in every frame, the panel's too, before anything else there.
  await page.addInitScript(noteMoments);
  await page.goto(`${origin}${PATHS.manager}?rating=3`);
  const frame = await panelFrame(page);
  await frame
    .getByRole('button', { name: /^Copy: / })
    .first()
    .waitFor();
  const shown = await frame.evaluate(() => (window as unknown as Moments).statementAt);
  const { mountedAt, loadedAt } = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const { mountedAt } = window as unknown as Moments;
    return { mountedAt, loadedAt: performance.timeOrigin + (navigation?.loadEventEnd ?? Number.NaN) };
  });
  return { page, mounted: shown - mountedAt, loaded: shown - loadedAt };
}

/** Opens the sample leave request in a browser with and in one without the extension, in turn, and adds up their work. */
export async function plainLoads(count: number): Promise<PlainLoads> {
  const site = await serveSampleSite();
  const bare = await launchChromium({ build: null });
  const ours = await launchChromium({ build: 'chrome-mv3-everywhere' });
  const result: PlainLoads = { bare: { tasks: [] }, ours: { tasks: [] } };
  for (let load = -1; load < count; load += 1) {
    for (const [browser, times] of [
      [bare, result.bare.tasks],
      [ours, result.ours.tasks],
    ] as [ChromiumWithBandwise, number[]][]) {
      const time = await taskTime(browser.context, site.origin + PATHS.leave);
      // The first load of each warms the caches.
      if (load >= 0) times.push(time);
    }
  }
  await bare.close();
  await ours.close();
  await site.close();
  return result;
}

// Milliseconds that the page's process worked, in a fresh tab, until half a second after the page was loaded.
async function taskTime(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const before = await taskDuration(session);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(500);
  const after = await taskDuration(session);
  await page.close();
  return (after - before) * 1000;
}

async function taskDuration(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

interface Moments {
  /** Milliseconds of the epoch. */
  mountedAt: number;
  statementAt: number;
}

// Stands in the page: no import, no name from outside.
function noteMoments(): void {
  const moments = window as unknown as Moments;
  const now = () => performance.timeOrigin + performance.now();
  const observer = new MutationObserver(() => {
    if (!moments.mountedAt && document.querySelector('bandwise-panel')) moments.mountedAt = now();
    if (!moments.statementAt && document.querySelector('button[aria-label^="Copy: "]')) moments.statementAt = now();
    const rating = document.querySelector<HTMLSelectElement>('#rating');
    if (rating && rating.value === '' && location.search === '?rating=3') rating.value = '3';
  });
  observer.observe(document, { childList: true, subtree: true });
}
