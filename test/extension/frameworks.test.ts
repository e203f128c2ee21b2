import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { chromiumForTests, openSite, readyPanel, termOf } from './harness.ts';
import { bringText, folderForTests, ownRow, save } from './options-page.ts';
import { reviewPage } from './review-page.ts';

const chromium = chromiumForTests();
const folder = folderForTests();

const URL = 'https://hr.example/review/1';

test('a framework brought as a file is in force at once, with its revision; removed it is gone from the disk', async () => {
  const options = await chromium().openExtensionPage('options.html');
  await bringText(options, folder(), 'ladder.txt', LADDER);
  await save(options);
  const row = ownRow(options);
  await expect.poll(() => row.innerText()).toMatch(/revision 1/);
  const page = await openSite(chromium(), {
    [URL]: reviewPage().replace('Intermediate Platform Engineer', 'Engineer of Platforms'),
  });
  const panel = await readyPanel(page);
  await expect.poll(() => panel.getByRole('radiogroup', { name: 'Level' }).getByRole('radio').count()).toBe(2);
  await expect.poll(() => termOf(panel, 'Framework')).toContain('Engineer of Platforms');
  await row.getByRole('button', { name: 'Remove' }).click();
  await expect.poll(() => stored(options)).toEqual({ frameworks: [] });
});

const LADDER = `Role
Engineer of Platforms

Level 1
Learning
Conduct
• Asks before guessing.
Level 2
Steady
Conduct
• Brings calm to incidents.`;

async function stored(options: Page): Promise<unknown> {
  return options.evaluate(async () => {
    const all = await chrome.storage.local.get();
    return Object.fromEntries(
      Object.entries(all).filter(([key]) => /^(frameworks|role:|framework:|history:)/.test(key)),
    );
  });
}
