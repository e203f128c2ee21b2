import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { violations } from './axe.ts';
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

test('what a column was taken for is shown, changed by a select, and remembered for the next file of that shape', async () => {
  const options = await chromium().openExtensionPage('options.html');
  await bringText(options, folder(), 'grades.csv', GRADES);
  await options
    .getByRole('group', { name: /column "Score"/ })
    .getByRole('button', { name: 'ignore' })
    .press('Enter');
  await options.getByLabel('which role is this?').fill('Baker');
  await options.getByLabel('which role is this?').press('Enter');
  const result = options.locator('.import-result');
  await expect.poll(() => result.innerText()).toMatch(/2 levels, 2 dimensions, 4 statements/);
  const pillar = options.getByRole('region', { name: 'The source' }).getByLabel('Pillar');
  await expect.poll(() => pillar.inputValue()).toBe('dimension');
  expect(await options.getByLabel('Score').inputValue()).toBe('ignore');
  await pillar.selectOption('section');
  await expect.poll(() => result.innerText()).toMatch(/2 levels, 2 sections, 4 statements/);
  await save(options);

  await bringText(options, folder(), 'grades-2.csv', GRADES.replaceAll('Craft', 'Care'));
  await options.getByLabel('which role is this?').fill('Cook');
  await options.getByLabel('which role is this?').press('Enter');
  await expect.poll(() => result.innerText()).toMatch(/2 levels, 2 sections, 4 statements/);
  expect(await violations(options)).toEqual([]);
});

const GRADES = `Pillar,Grade,Score,What we expect
Craft,1,x,"Learns the tools of the trade quickly and asks."
Craft,2,x,"Explains to newcomers how the tools are used well."
People,1,y,"Listens when others are speaking in the meeting."
People,2,y,"Brings quiet people into the conversation often."
`;

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
