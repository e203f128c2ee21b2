import { expect, test } from 'vitest';
import { panelFrame } from '../browsers/chromium.ts';
import { chromiumForTests, insertFirst, openSite, readyPanel } from './harness.ts';
import { FIELD, reviewPage } from './review-page.ts';

// The same in Firefox, for a site that was added, is in sites.test.ts.
const chromium = chromiumForTests({ build: 'chrome-mv3' });
const SITE = 'https://acme.myworkday.com/review/1';

test('an update: the old panel leaves the open page, the new one stands there and works', async () => {
  const page = await openSite(chromium(), { [SITE]: reviewPage() });
  await readyPanel(page);
  await page.locator('bandwise-panel').evaluate((host) => {
    host.dataset.before = 'update';
  });
  await chromium().update('0.1.2');
  await expect.poll(() => page.locator('bandwise-panel:not([data-before])').count()).toBe(1);
  await expect.poll(() => page.locator('bandwise-panel').count()).toBe(1);
  // The frame of the old one may take a moment to go.
  await expect
    .poll(async () =>
      (await panelFrame(page)).evaluate(() => chrome.runtime?.getManifest?.().version).catch(() => null),
    )
    .toBe('0.1.2');
  const panel = await readyPanel(page);
  await page.getByLabel(FIELD).click();
  const statement = await insertFirst(panel);
  await expect.poll(() => page.getByLabel(FIELD).inputValue()).toContain(statement.slice(1, -1));
});
