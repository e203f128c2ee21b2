import { expect, test } from 'vitest';
import { chromiumForTests, openSite, readyPanel, termOf } from './harness.ts';
import { reviewPage } from './review-page.ts';

const chromium = chromiumForTests();

const URL = 'https://hr.example/review/1';

test('corrupt stored values: the defaults are used and a line says so', async () => {
  const first = await openSite(chromium(), { [URL]: reviewPage() });
  const panel = await readyPanel(first);
  await panel.getByRole('radiogroup', { name: 'Voice' }).getByRole('radio', { name: 'You' }).press('Space');
  await panel.getByRole('button', { name: 'Collapse panel' }).click();
  const options = await chromium().openExtensionPage('options.html');
  await expect
    .poll(() => options.evaluate(async () => JSON.stringify(await chrome.storage.local.get())))
    .toContain('rail');
  const keys = await options.evaluate(async () => {
    const stored = await chrome.storage.local.get();
    // Every key the product has written, and those of settings that nobody changed yet.
    const names = [...Object.keys(stored), 'sites-off', 'roles-by-title', 'writing', 'rating-answers'];
    await chrome.storage.local.set(Object.fromEntries(names.map((name) => [name, { corrupt: [42] }])));
    return Object.keys(stored);
  });
  expect(keys.length).toBeGreaterThan(0);
  const second = await openSite(chromium(), { [URL]: reviewPage() });
  const again = await readyPanel(second);
  await expect.poll(() => second.locator('bandwise-panel').getAttribute('data-state')).toBe('open');
  await expect.poll(() => termOf(again, 'Reviewing')).toBe('Alex Morgan');
  await expect.poll(() => again.locator('body').innerText()).toMatch(/stored setting could not be read/i);
  await options.reload();
  await expect.poll(() => options.locator('body').innerText()).toMatch(/stored setting could not be read/i);
});

test('no name and no draft is on disk', async () => {
  const page = await openSite(chromium(), { [URL]: reviewPage() });
  const panel = await readyPanel(page);
  await page.locator('#results').click();
  await page.keyboard.type(' A secret judgement.');
  await panel.getByRole('button', { name: 'Collapse panel' }).click();
  await expect.poll(() => page.locator('bandwise-panel').getAttribute('data-state')).toBe('rail');
  const options = await chromium().openExtensionPage('options.html');
  const disk = () =>
    options.evaluate(async () => JSON.stringify([await chrome.storage.local.get(), await chrome.storage.sync?.get()]));
  await expect.poll(disk).toContain('rail');
  expect(await disk()).not.toMatch(/secret|judgement|Alex|Morgan|eight services/);
});
