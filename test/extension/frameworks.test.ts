import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import type { Framework } from '../../rubric/schema.ts';
import { workbook } from '../unit/rubric-workbook.ts';
import { violations } from './axe.ts';
import { chromiumForTests, openSite, readyPanel, termOf } from './harness.ts';
import { bring, bringText, exported, folderForTests, ownRow, save } from './options-page.ts';
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
  await expect.poll(() => panel.locator('.how').innerText()).toBe('By the job title');
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
  await expect.poll(() => options.getByLabel('Score').inputValue()).toBe('ignore');
  await pillar.selectOption('section');
  await expect.poll(() => result.innerText()).toMatch(/2 levels, 2 sections, 4 statements/);
  await save(options);

  await bringText(options, folder(), 'grades-2.csv', GRADES.replaceAll('Craft', 'Care'));
  await options.getByLabel('which role is this?').fill('Cook');
  await options.getByLabel('which role is this?').press('Enter');
  await expect.poll(() => result.innerText()).toMatch(/2 levels, 2 sections, 4 statements/);
  expect(await violations(options)).toEqual([]);
});

test('of a workbook one says which sheets to read, of YAML what a key holds', async () => {
  const options = await chromium().openExtensionPage('options.html');
  const file = path.join(folder(), 'book.xlsx');
  writeFileSync(file, BOOK);
  await bring(options, [file]);
  await options.getByRole('checkbox', { name: 'Now', exact: true }).check();
  await options.locator('.import-result').getByRole('button', { name: 'Read it' }).click();
  const result = options.locator('.import-result');
  await expect.poll(() => result.innerText()).toMatch(/2 levels, 2 dimensions, 4 statements/);
  const source = options.getByRole('region', { name: 'The source', exact: true });
  await source.getByRole('combobox', { name: 'Sheet' }).selectOption('Before');
  await expect.poll(() => source.getByRole('checkbox', { name: 'Read the sheet “Before”' }).isChecked()).toBe(false);
  expect(await violations(options)).toEqual([]);

  await bringText(options, folder(), 'staff.yaml', STAFF);
  await options.getByRole('heading', { name: 'Nothing was saved' }).waitFor();
  await source.getByRole('combobox', { name: 'rungs' }).selectOption('level');
  await expect.poll(() => result.innerText()).toMatch(/2 levels, 1 dimension, 2 statements/);
  await expect.poll(() => source.innerText()).toContain('/title');
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
  const down = editor.getByRole('button', { name: 'Move down: Learning' });
  await down.press('Enter');
  await expect.poll(() => editor.getByRole('textbox', { name: 'Name of Level 2' }).inputValue()).toBe('Learning');
  await expect.poll(() => down.evaluate((button) => button === document.activeElement)).toBe(true);
  await editor.getByRole('button', { name: 'Undo' }).click();
  await editor.getByRole('button', { name: 'Add a statement to Conduct' }).click();
  await expect.poll(() => editor.innerText()).toContain('Still empty: 1 statement');
  await expect.poll(() => saveButton.isDisabled()).toBe(true);
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

test('a newer file says what it changes before it is saved, and what is the same keeps its id', async () => {
  const options = await chromium().openExtensionPage('options.html');
  await bringText(options, folder(), 'ladder.txt', LADDER);
  await save(options);
  const before = await exported(options, ownRow(options), 'json', folder());
  await bringText(
    options,
    folder(),
    'ladder-2.txt',
    `${LADDER.replace('Asks before guessing.', 'Asks before guessing and says why.')}\n• Keeps the log.`,
  );
  const changes = options.getByRole('region', { name: 'What differs from revision 1' });
  await expect.poll(() => changes.innerText()).toMatch(/1 statement added, 1 statement changed/);
  await expect.poll(() => changes.locator('del').allInnerTexts()).toEqual(['Asks before guessing.']);
  expect(await violations(options)).toEqual([]);
  await save(options);
  await expect.poll(() => ownRow(options).innerText()).toContain('revision 2');
  const after = await exported(options, ownRow(options), 'json', folder());
  expect(statementIds(after).slice(0, 2)).toEqual(statementIds(before));

  await bringText(options, folder(), 'ladder.json', after);
  await options.getByText('It says the same as “Engineer of Platforms”').waitFor();
  await expect.poll(() => options.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true);
});

test('what ships is edited as a copy with ids of its own; its export comes in as a copy too', async () => {
  const options = await chromium().openExtensionPage('options.html');
  await options.getByRole('button', { name: /^Edit a copy of/ }).click();
  const editor = options.getByRole('region', { name: /^Edit/ });
  await editor
    .getByRole('button', { name: /^Add one below: / })
    .first()
    .click();
  await editor.getByRole('textbox', { name: 'Statement' }).nth(1).fill('As in May.');
  await editor.getByRole('button', { name: 'Save as a new revision' }).click();
  await expect.poll(() => ownRow(options).innerText()).toMatch(/\(copy\)[\s\S]*revision 2/);
  const copy = await exported(options, ownRow(options), 'json', folder());
  expect(copy).toContain('As in May.');
  const shipped = options.locator('#frameworks .frameworks > li').filter({ hasText: 'Ships with Bandwise' });
  const original = await exported(options, shipped, 'json', folder());
  expect(statementIds(copy).filter((id) => statementIds(original).includes(id))).toEqual([]);

  await bringText(options, folder(), 'shipped.json', original);
  const saveAs = options.getByRole('combobox', { name: 'Save it as' });
  await saveAs.selectOption({ label: 'a framework of its own' });
  await options.getByText('which is there already').waitFor();
  await save(options);
  await expect.poll(() => ownRow(options).count()).toBe(2);
  const again = await exported(options, ownRow(options).nth(1), 'json', folder());
  expect(statementIds(again).filter((id) => statementIds(original).includes(id))).toEqual([]);
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

const BOOK = workbook([
  {
    name: 'Now',
    rows: [
      ['Level', 'Craft', 'People'],
      ['1', 'Weighs the flour and the salt by hand.', 'Greets those who come in by their name.'],
      ['2', 'Shapes loaves that are all alike in weight.', 'Shows others how the dough should feel.'],
    ],
  },
  {
    name: 'Before',
    rows: [
      ['Level', 'Section', 'Statement'],
      ['1', 'Impact', 'Washes the greens before they are cut.'],
      ['2', 'Impact', 'Seasons the soup so that none comes back.'],
    ],
  },
]);

const STAFF = `title: Baker
rungs:
  - name: Apprentice
    competencies:
      Craft: [Weighs the flour.]
  - name: Master
    competencies:
      Craft: [Shapes loaves alike.]
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

function statementIds(json: string): string[] {
  const { roles } = JSON.parse(json) as Framework;
  return roles.flatMap((role) => role.cells.flatMap((cell) => cell.statements.map(({ id }) => id)));
}

async function stored(options: Page): Promise<unknown> {
  return options.evaluate(async () => {
    const all = await chrome.storage.local.get();
    return Object.fromEntries(
      Object.entries(all).filter(([key]) => /^(frameworks|role:|framework:|history:)/.test(key)),
    );
  });
}
