import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { builtin } from '../../rubric/catalog/index.ts';
import { chromiumForTests, openSite, readyPanel, termOf } from './harness.ts';
import { reviewPage } from './review-page.ts';

const chromium = chromiumForTests();

const URL = 'https://hr.example/review/1';

test('a framework brought as a file is in force at once, with its revision; removed it is gone from the disk', async () => {
  const options = await chromium().openExtensionPage('options.html');
  await bring(options, 'ladder.txt', LADDER);
  await options.getByRole('button', { name: 'Save', exact: true }).click();
  const row = options.getByRole('listitem').filter({ hasText: 'Engineer of Platforms' }).first();
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

test('the file our own export makes comes back as it is', async () => {
  const options = await chromium().openExtensionPage('options.html');
  const first = builtin();
  await bring(options, 'own.json', JSON.stringify(first));
  await options.getByRole('button', { name: 'Save', exact: true }).click();
  const download = options.waitForEvent('download');
  await options
    .getByRole('button', { name: `Export ${first.name} as json` })
    .first()
    .click();
  const file = path.join(tmpdir(), `bandwise-export-${process.pid}.json`);
  await (await download).saveAs(file);
  const { readFileSync } = await import('node:fs');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(first);
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

async function bring(options: Page, name: string, text: string): Promise<void> {
  const file = path.join(tmpdir(), `bandwise-${process.pid}-${name}`);
  writeFileSync(file, text);
  await options.getByLabel('Choose files').setInputFiles(file);
}

async function stored(options: Page): Promise<unknown> {
  return options.evaluate(async () => {
    const all = await chrome.storage.local.get();
    return Object.fromEntries(
      Object.entries(all).filter(([key]) => /^(frameworks|role:|framework:|history:)/.test(key)),
    );
  });
}
