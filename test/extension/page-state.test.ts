import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { chromiumForTests, openSite, readyPanel } from './harness.ts';
import { reviewPage } from './review-page.ts';

// What the toolbar's icon and the popup say of a page, in every state a page can be in.
const chromium = chromiumForTests({ build: 'chrome-mv3' });
const FORM = 'https://acme.myworkday.com/review';
const LEAVE = 'https://acme.myworkday.com/leave';
const FRAMED = 'https://acme.myworkday.com/framed';
const INNER = 'https://acme.successfactors.eu/form';
const UNKNOWN = 'https://hr.unlisted.example/review';
const leave = '<h1>Request time off</h1><form><label>Note<textarea></textarea></label></form>';
const PAGES = {
  [FORM]: reviewPage(),
  [LEAVE]: reviewPage({ body: leave }),
  [FRAMED]: reviewPage({ body: `<h1>Portal</h1><iframe src="${INNER}" width="800" height="700"></iframe>` }),
  [INNER]: reviewPage(),
  [UNKNOWN]: reviewPage(),
};
const FOUND = { badge: '●', title: 'Bandwise: a review form is on this page' };
const PLAIN = { badge: '', title: 'Bandwise: quick rubric' };
const OFF = { badge: '', title: 'Bandwise is turned off on this site' };

/** The popup as it would open over `page`. */
async function popupFor(page: Page): Promise<Page> {
  const popup = await chromium().openExtensionPage('popup.html');
  const id = await popup.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url || tab.pendingUrl === url)?.id ?? -1,
    page.url(),
  );
  // Without the permission for a site its address is not told either: the tab opened last is meant.
  const tab =
    id >= 0 ? id : await popup.evaluate(async () => (await chrome.tabs.query({})).find((one) => !one.url)?.id);
  await popup.goto(`${popup.url()}?tab=${tab}`);
  return popup;
}

async function iconOf(popup: Page): Promise<{ badge: string; title: string }> {
  return popup.evaluate(async () => {
    const tabId = Number(new URLSearchParams(location.search).get('tab'));
    return { badge: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
  });
}

test('a form, until it leaves the page', async () => {
  const page = await openSite(chromium(), PAGES, FORM);
  await readyPanel(page);
  const popup = await popupFor(page);
  await expect.poll(() => iconOf(popup)).toEqual(FOUND);
  await popup.getByText('A review form is on this page.').waitFor();
  await page.evaluate(() => {
    document.querySelector('main')?.replaceChildren();
  });
  await expect.poll(() => iconOf(popup)).toEqual(PLAIN);
  await popup.getByText('No review form on this page.').waitFor();
});

test('a form in a frame of another origin, with the reasons for it', async () => {
  const page = await openSite(chromium(), PAGES, FRAMED);
  await readyPanel(page);
  const popup = await popupFor(page);
  await expect.poll(() => iconOf(popup)).toEqual(FOUND);
  await popup.getByText('A review form is on this page.').waitFor();
  await popup.getByText('Why?').click();
  await popup.getByText('This page was taken for a review form, because:').waitFor();
  await page.locator('iframe[src]').evaluate((frame) => frame.remove());
  await expect.poll(() => iconOf(popup)).toEqual(PLAIN);
  await expect.poll(() => page.locator('bandwise-panel').count()).toBe(0);
});

test('a page that is none', async () => {
  const page = await openSite(chromium(), PAGES, LEAVE);
  const popup = await popupFor(page);
  await popup.getByText('No review form on this page.').waitFor();
  await expect.poll(() => iconOf(popup)).toEqual(PLAIN);
});

test('a site that was turned off, and on again', async () => {
  const page = await openSite(chromium(), PAGES, FORM);
  const panel = await readyPanel(page);
  await panel.getByRole('button', { name: 'Turn off on this site' }).click();
  const popup = await popupFor(page);
  await popup.getByText('Bandwise is turned off on this site.').waitFor();
  await expect.poll(() => iconOf(popup)).toEqual(OFF);
  await popup.getByRole('button', { name: 'Turn on again' }).click();
  await popup.getByText('A review form is on this page.').waitFor();
  await expect.poll(() => iconOf(popup)).toEqual(FOUND);
});

test('a site that nobody added', async () => {
  const page = await openSite(chromium(), PAGES, UNKNOWN);
  const popup = await popupFor(page);
  expect((await iconOf(popup)).badge).toBe('');
  // The popup of the toolbar learns the address by the click on it; in a tab of its own it has to do without.
  await popup.getByText('Bandwise works on web pages.').waitFor();
});
