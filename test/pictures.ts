import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { ensureBuilt, root } from './browsers/build.ts';
import { type ChromiumWithBandwise, launchChromium, panelFrame } from './browsers/chromium.ts';
import { PATHS, serveSampleSite } from './demo/serve.ts';

/**
 * `npm run pictures`: the panel, the rail, the popup and the options in light and dark, at 1280x800 and at 200 % zoom, for
 * the eye. They go to test-output/pictures.
 */
const folder = path.join(root, 'test-output', 'pictures');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
ensureBuilt('chrome-mv3-everywhere');
const site = await serveSampleSite();

for (const colorScheme of ['light', 'dark'] as const) {
  // A window of 640x400 at 200 % is the same layout as one of 1280x800 whose page is zoomed to 200 %.
  for (const [zoom, viewport] of [
    ['', { width: 1280, height: 800 }],
    ['-200%', { width: 640, height: 400 }],
  ] as const) {
    const browser = await launchChromium({
      build: 'chrome-mv3-everywhere',
      colorScheme,
      viewport,
      ...(zoom ? { scale: 2 } : {}),
    });
    await take(browser, (view) => path.join(folder, `${view}-${colorScheme}${zoom}.png`));
    await browser.close();
  }
}
await site.close();
console.log(`Pictures: ${path.relative(process.cwd(), folder)}`);

async function take(browser: ChromiumWithBandwise, file: (view: string) => string): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(site.origin + PATHS.manager);
  const panel = await panelFrame(page);
  // In a narrow window the panel waits as a rail until it is asked for.
  const expand = panel.getByRole('button', { name: 'Expand panel' });
  await expand
    .or(panel.getByRole('radiogroup', { name: 'Level' }))
    .first()
    .waitFor();
  if (await expand.isVisible()) {
    await page.screenshot({ path: file('rail-narrow') });
    await expand.click();
  }
  await panel.getByRole('radiogroup', { name: 'Level' }).waitFor();
  await page.screenshot({ path: file('panel-neutral') });
  await page.getByLabel('Overall rating').selectOption({ label: '4 - Leading' });
  await page.getByLabel('What results did Alex achieve this year, and how?').focus();
  await panel
    .getByRole('button', { name: /^Insert: / })
    .first()
    .click();
  await panel.getByRole('status').filter({ hasText: 'Inserted' }).waitFor();
  await page.screenshot({ path: file('panel') });
  await panel.getByRole('button', { name: 'Compare' }).first().click();
  await page.screenshot({ path: file('panel-compare') });
  await panel.getByRole('button', { name: 'Collapse panel' }).click();
  await page.locator('bandwise-panel[data-state=rail]').waitFor({ state: 'attached' });
  await panel.getByRole('button', { name: 'Expand panel' }).waitFor();
  await page.screenshot({ path: file('rail') });
  await page.close();
  await popup(browser, file);
  const options = await browser.openExtensionPage('options.html');
  await options.getByRole('heading', { name: 'Frameworks' }).first().waitFor();
  await options.screenshot({ path: file('options'), fullPage: true });
  await options.close();
}

async function popup(browser: ChromiumWithBandwise, file: (view: string) => string): Promise<void> {
  const page: Page = await browser.openExtensionPage('popup.html');
  await page.setViewportSize({ width: 400, height: 560 });
  await page.getByRole('searchbox', { name: 'Search the rubric' }).waitFor();
  await page.screenshot({ path: file('popup') });
  await page.getByRole('radio', { name: '4 Leading' }).check({ force: true });
  await page.screenshot({ path: file('popup-level') });
  await page.getByRole('searchbox', { name: 'Search the rubric' }).fill('mentor');
  await page
    .getByRole('button', { name: /^Copy: / })
    .first()
    .waitFor();
  await page.screenshot({ path: file('popup-search') });
  await page.close();
}
