import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { chromiumForTests, openSite, readyPanel, termOf } from './harness.ts';
import { bringText, exported, folderForTests, ownRow, save } from './options-page.ts';
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
  expect(await panel.locator('.how').innerText()).toBe('By the job title');
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

test('the editor: nothing is saved until it is valid; undo; a revision says what changed, and one goes back to any', async () => {
  const options = await chromium().openExtensionPage('options.html');
  await bringText(options, folder(), 'ladder.txt', LADDER);
  await save(options);
  await ownRow(options).getByRole('button', { name: /^Edit/ }).click();
  const editor = options.getByRole('region', { name: /^Edit/ });
  const saveButton = editor.getByRole('button', { name: 'Save as a new revision' });
  const statements = editor.getByRole('textbox', { name: 'Statement' });
  await statements.fill('Asks first.');
  await editor.getByRole('button', { name: 'Add a statement to Conduct' }).click();
  await expect.poll(() => editor.innerText()).toContain('Still empty: 1 statement');
  expect(await saveButton.isDisabled()).toBe(true);
  expect(await violations(options)).toEqual([]);
  await editor.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => statements.count()).toBe(1);
  await editor.getByRole('textbox', { name: 'Name of Level 2' }).fill('Sure');
  await editor.getByRole('searchbox', { name: 'Find in this role' }).fill('calm');
  await expect
    .poll(() => statements.evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value)))
    .toEqual(['Brings calm to incidents.']);
  await saveButton.click();
  await editor.waitFor({ state: 'detached' });
  await expect.poll(() => ownRow(options).innerText()).toContain('revision 2');
  expect(await exported(options, ownRow(options), 'txt', folder())).toMatch(/Asks first\.[\s\S]*Sure/);

  await ownRow(options).getByText('Revisions').click();
  await expect.poll(() => ownRow(options).innerText()).toContain('1 statement changed, names or order changed');
  await ownRow(options).getByRole('button', { name: 'Go back to revision 1' }).click();
  await expect.poll(() => ownRow(options).innerText()).toContain('revision 3');
  expect(await exported(options, ownRow(options), 'txt', folder())).toMatch(/Asks before guessing\.[\s\S]*Steady/);
});

test('a company speaks of its own words, and its role on paper is the whole role', async () => {
  const options = await chromium().openExtensionPage('options.html');
  await bringText(options, folder(), 'ladder.txt', LADDER);
  await save(options);
  await ownRow(options).getByRole('button', { name: /^Edit/ }).click();
  await options.getByText('own words').click();
  await options.getByRole('textbox', { name: 'Your word for Level' }).fill('Grade');
  await options.getByRole('textbox', { name: 'Your word for several: Level' }).fill('Grades');
  await options.getByRole('button', { name: 'Save as a new revision' }).click();
  await expect.poll(() => options.locator('#frameworks').innerText()).toContain('2 Grades');
  await options.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await options.emulateMedia({ media: 'print' });
  const paper = await options.locator('body').innerText();
  expect(paper).toMatch(/Engineer of Platforms[\s\S]*Asks before guessing[\s\S]*Brings calm/);
  expect(paper).not.toContain('Bring your rubric');
  const page = await openSite(chromium(), {
    [URL]: reviewPage().replace('Intermediate Platform Engineer', 'Engineer of Platforms'),
  });
  const panel = await readyPanel(page);
  await panel.getByRole('radiogroup', { name: 'Grade' }).waitFor();
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
