import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { root } from '../browsers/build.ts';
import { type ChromiumWish, type ChromiumWithBandwise, launchChromium, panelFrame } from '../browsers/chromium.ts';

/** What a made-up site answers for one address. */
export type Answer = string | { html: string; headers: Record<string, string> };

/** The shared data beside the repository; tests that need it say so and are skipped where it is absent. */
export const shared = path.resolve(root, '..', 'shared');
export const hasShared = existsSync(path.join(shared, 'pages', 'src'));

/**
 * One Chromium with the extension for the tests of a file or of a `describe`, started before the first and closed after the last.
 * After each test its tabs are closed and what the extension stored is forgotten, so that a failed test spoils no other.
 */
export function chromiumForTests(wish: Partial<ChromiumWish> = {}): () => ChromiumWithBandwise {
  let browser: ChromiumWithBandwise | null = null;
  const running = () => {
    if (!browser) throw new Error('Chromium is not running: chromiumForTests was called outside a test');
    return browser;
  };
  beforeAll(async () => {
    browser = await launchChromium({ build: 'chrome-mv3-everywhere', ...wish });
  });
  afterEach(async () => {
    const cleaner = await running().openExtensionPage('options.html');
    for (const page of running().context.pages()) if (page !== cleaner) await page.close();
    await cleaner.evaluate(() => chrome.storage.local.clear());
    await cleaner.goto('about:blank');
  });
  afterAll(() => browser?.close());
  return running;
}

/** Opens a tab in which `pages` (URL to answer) is the whole web; everything else is a 404. */
export async function openSite(
  browser: ChromiumWithBandwise,
  pages: Record<string, Answer>,
  url?: string,
): Promise<Page> {
  const page = await browser.context.newPage();
  await page.route(/^https?:/, async (route) => {
    const answer = pages[route.request().url().split('#')[0] ?? ''];
    if (answer === undefined) return route.fulfill({ status: 404, contentType: 'text/plain', body: '' });
    const { html, headers } = typeof answer === 'string' ? { html: answer, headers: {} } : answer;
    return route.fulfill({ headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body: html });
  });
  await page.goto(url ?? Object.keys(pages)[0] ?? '');
  return page;
}

/** The panel of a page once it is ready to be used: its landmark is there. Throws when it does not come. */
export async function readyPanel(page: Page): Promise<Frame> {
  const frame = await panelFrame(page);
  await frame.getByRole('complementary', { name: 'Bandwise rubric' }).waitFor();
  return frame;
}

/**
 * Waits until the page agent has read the page in full and answers whether it took it for a review form. Asked of the agent
 * itself, from an extension page, as the popup does; so that "no panel" is told apart from "not looked yet". Null: no agent
 * came within four seconds, which is right where there is nothing to write in.
 */
export async function verdictOf(browser: ChromiumWithBandwise, page: Page): Promise<boolean | null> {
  const asking = await browser.openExtensionPage('options.html');
  const url = page.url();
  const end = Date.now() + 4000;
  try {
    for (;;) {
      const verdict = await asking.evaluate(askAgent, url);
      if (verdict !== null) return verdict;
      if (Date.now() > end) return null;
      await asking.waitForTimeout(100);
    }
  } finally {
    await asking.close();
  }
}

/** Clicks the first Insert of the panel and answers the statement, after the status line said that it went in. */
export async function insertFirst(panel: Frame): Promise<string> {
  const button = panel.getByRole('button', { name: /^Insert: / }).first();
  const name = (await button.getAttribute('aria-label')) ?? '';
  await button.click();
  await expect.poll(() => statusOf(panel), { timeout: 10_000 }).toMatch(/Inserted into/);
  return name.replace(/^Insert: /, '');
}

/** The status line's text. */
export async function statusOf(panel: Frame): Promise<string> {
  return (await panel.getByRole('status').allInnerTexts()).join(' ');
}

/** The text beside a term of the list "This review"; empty when there is no such term. */
export async function termOf(panel: Frame, term: string): Promise<string> {
  return panel.locator('dl').evaluateAll((lists, wanted) => {
    const terms = lists.flatMap((list) => [...list.querySelectorAll('dt')]);
    return terms.find((dt) => dt.textContent?.trim() === wanted)?.nextElementSibling?.textContent?.trim() ?? '';
  }, term);
}

/** Text without the differences that an insertion may make: white space, the case of the first letter, a full stop. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/[.]$/, '').toLowerCase();
}

// Runs in the extension's page. Null: no tab, no agent or no verdict yet.
async function askAgent(url: string): Promise<boolean | null> {
  const tabs = await chrome.tabs.query({});
  for (const { id } of tabs) {
    if (id === undefined) continue;
    const state = await chrome.tabs.sendMessage(id, { type: 'get-page-state' }, { frameId: 0 }).catch(() => null);
    if (state?.site === new URL(url).host && state.verdict) return state.verdict.isReviewForm;
  }
  return null;
}
