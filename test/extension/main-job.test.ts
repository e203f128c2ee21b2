import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPanel } from '../browsers/chromium.ts';
import { PATHS, type SampleSite, serveSampleSite } from '../demo/serve.ts';
import { chromiumForTests, insertFirst, openSite, plain, readyPanel, statusOf, termOf, verdictOf } from './harness.ts';
import { REVIEW_FORM, reviewPage } from './review-page.ts';

const chromium = chromiumForTests();
let site: SampleSite;
beforeAll(async () => {
  site = await serveSampleSite();
});
afterAll(() => site.close());

async function open(path: string): Promise<Page> {
  const page = await chromium().context.newPage();
  await page.goto(site.origin + path);
  return page;
}

async function openManagerReview(): Promise<{ page: Page; panel: Frame }> {
  const page = await open(PATHS.manager);
  const panel = await readyPanel(page);
  await expect.poll(() => termOf(panel, 'Reviewing')).toBe('Alex Morgan');
  return { page, panel };
}

describe('the main job, in Chromium', () => {
  test('reads person, title, kind and rating, and opens with no level chosen', async () => {
    const { panel } = await openManagerReview();
    await expect.poll(() => termOf(panel, 'Job title')).toBe('Intermediate Platform Engineer');
    await expect.poll(() => termOf(panel, 'Review')).toContain('Manager review');
    await expect.poll(() => termOf(panel, 'Rating')).toBe('Not chosen');
    await expect.poll(() => panel.getByRole('radiogroup', { name: 'Level' }).getByRole('radio').count()).toBe(5);
    await expect
      .poll(() => panel.getByRole('radiogroup', { name: 'Level' }).getByRole('radio', { checked: true }).count())
      .toBe(0);
  });

  test('makes room: nothing of the page lies under the panel, and the focus stays where it was', async () => {
    const { page } = await openManagerReview();
    const left = () => page.locator('bandwise-panel').evaluate((panel) => panel.getBoundingClientRect().left);
    const ends = () =>
      page
        .locator('header, main, textarea, select, button')
        .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().right));
    await expect.poll(async () => Math.max(...(await ends())) <= (await left())).toBe(true);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });

  test('follows the rating chosen on the form, back and forth', async () => {
    const { page, panel } = await openManagerReview();
    const levels = panel.getByRole('radiogroup', { name: 'Level' });
    for (const name of ['3 Consistently Delivers', '5 Transformative', '1 Unsatisfactory']) {
      await page.getByLabel('Overall rating').selectOption({ label: name.replace(' ', ' - ') });
      await expect.poll(() => levels.getByRole('radio', { name, checked: true }).count()).toBe(1);
      await expect.poll(() => termOf(panel, 'Rating')).toContain(name.slice(2));
      await expect.poll(() => panel.getByRole('heading', { name: 'Impact' }).count()).toBeGreaterThan(0);
    }
    await page.getByLabel('Overall rating').selectOption('');
    await expect.poll(() => termOf(panel, 'Rating')).toBe('Not chosen');
  });

  test.each([
    ['a text area', 'What results did Alex achieve this year, and how?'],
    ['an empty text area with a limit', 'What should Alex work on next?'],
    ['a rich text editor', "How did Alex's work help the business?"],
  ])('inserts into %s at the caret; one Ctrl+Z takes exactly that back', async (_, label) => {
    const { page, panel } = await openManagerReview();
    await page.getByLabel('Overall rating').selectOption({ label: '4 - Leading' });
    const field = page.getByRole('textbox', { name: label });
    await field.click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' Typed.');
    const before = await textOf(page, label);
    expect(before).toContain('Typed.');
    const statement = await insertFirst(panel);
    const after = await textOf(page, label);
    expect(after.startsWith(before)).toBe(true);
    expect(plain(after)).toContain(plain(statement));
    await expect.poll(() => statusOf(panel)).toContain(label);
    await expect.poll(() => field.evaluate((element) => document.activeElement === element)).toBe(true);
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => textOf(page, label)).toBe(before);
  });

  test('inserts in the middle of a text, at the caret', async () => {
    const { page, panel } = await openManagerReview();
    await page.getByLabel('Overall rating').selectOption({ label: '4 - Leading' });
    const field = page.getByRole('textbox', { name: 'What results did Alex achieve this year, and how?' });
    await field.fill('First sentence. Last sentence.');
    await field.evaluate((area: HTMLTextAreaElement) => {
      area.focus();
      area.setSelectionRange(15, 15);
    });
    const statement = await insertFirst(panel);
    const after = await field.inputValue();
    expect(after.startsWith('First sentence.')).toBe(true);
    expect(after.endsWith('Last sentence.')).toBe(true);
    expect(plain(after)).toContain(plain(statement));
  });

  test('an example in its own words is said to be still the rubric’s, until it is edited', async () => {
    const { page, panel } = await openManagerReview();
    await page.getByLabel('Overall rating').selectOption({ label: '4 - Leading' });
    const field = page.getByRole('textbox', { name: 'What should Alex work on next?' });
    await field.click();
    const region = panel.getByRole('region', { name: 'For this field' });
    const scaffolds = panel.getByRole('button', { name: /^Scaffold: / });
    const name = ((await scaffolds.first().getAttribute('aria-label')) ?? '').replace(/^Scaffold: /, '');
    await panel
      .getByRole('button', { name: `Insert: ${name}` })
      .first()
      .click();
    await expect.poll(() => region.innerText()).toContain('Still the rubric’s words');
    // Nothing else stands in the field, so there is nothing of the reviewer's to read.
    const closest = panel.getByRole('region', { name: 'Closest passages' });
    await expect.poll(() => closest.innerText()).toMatch(/^Not enough to go on yet[\s\S]*not read as your words/);
    // A frame that loads anew knows it still: the page agent kept it.
    await panel.evaluate(() => {
      document.body.dataset.before = 'reload';
      setTimeout(() => location.reload());
    });
    await panel.locator('body:not([data-before])').waitFor({ state: 'attached' });
    await expect.poll(() => region.innerText()).toContain('Still the rubric’s words');
    await field.press('ControlOrMeta+Home');
    await field.press('Delete');
    await expect.poll(() => region.innerText()).not.toContain('Still the rubric’s words');
    await scaffolds.first().click();
    await expect.poll(() => field.inputValue()).toContain('[');
    expect(await region.innerText()).not.toContain('Still the rubric’s words');
  });

  test('shows the passage that a draft is closest to, and the words they share', async () => {
    const { page, panel } = await openManagerReview();
    const field = page.getByRole('textbox', { name: 'What should Alex work on next?' });
    await field.fill('She found the node affinity bug herself from the Prometheus graphs');
    const closest = panel.getByRole('region', { name: 'Closest passages' });
    await expect.poll(() => closest.innerText()).toMatch(/^Level 3 Consistently Delivers/);
    await expect.poll(() => closest.innerText()).toMatch(/node affinity misconfiguration[\s\S]*Prometheus/);
  });

  test('finds wording by searching, also while no role is chosen, and keeps the focus when one is', async () => {
    const body = REVIEW_FORM.replace('Intermediate Platform Engineer', 'Head Gardener');
    const page = await openSite(chromium(), { 'https://acme.example/review': reviewPage({ body }) });
    const panel = await readyPanel(page);
    await expect.poll(() => panel.getByRole('radiogroup', { name: 'Level' }).count()).toBe(0);
    await panel.getByRole('searchbox', { name: 'Search the rubric' }).fill('prometheus');
    await expect.poll(() => panel.getByRole('button', { name: /^Insert: .*Prometheus/ }).count()).toBeGreaterThan(0);
    // By key: down to the first one found; Esc in the box takes the search back.
    const focused = panel.locator(':focus');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused.getAttribute('aria-label')).toMatch(/^Insert: /);
    await panel.getByRole('searchbox').press('Escape');
    await expect.poll(() => panel.getByRole('searchbox').inputValue()).toBe('');
    // The role chosen is loaded behind the panel as it stands: the keyboard stays on the choice.
    const roles = panel.getByRole('combobox', { name: 'Role' });
    await roles.focus();
    await roles.selectOption({ index: 1 });
    await panel.getByRole('radiogroup', { name: 'Level' }).waitFor();
    expect(await roles.evaluate((select) => select === document.activeElement)).toBe(true);
  });

  test('Copy puts the statement on the clipboard and says so', async () => {
    const { page, panel } = await openManagerReview();
    await chromium().context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByLabel('Overall rating').selectOption({ label: '4 - Leading' });
    const button = panel.getByRole('button', { name: /^Copy: / }).first();
    const statement = ((await button.getAttribute('aria-label')) ?? '').replace(/^Copy: /, '');
    await button.click();
    await expect.poll(() => statusOf(panel)).toContain('Copied');
    const popup = await chromium().openExtensionPage('popup.html');
    expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(statement);
  });

  test('a self review is one, in the first person', async () => {
    const page = await open(PATHS.self);
    const panel = await readyPanel(page);
    await expect.poll(() => termOf(panel, 'Review')).toContain('Self review');
    await page.getByRole('radio', { name: '2 - Development Needed' }).check();
    await expect.poll(() => termOf(panel, 'Rating')).toContain('Development Needed');
  });

  test('stays away from a leave request', async () => {
    const page = await open(PATHS.leave);
    // False, or null: a page that does not speak of reviews is not even read.
    expect(await verdictOf(chromium(), page)).not.toBe(true);
    expect(await page.locator('bandwise-panel').count()).toBe(0);
    expect(page.frames().filter(isPanel)).toEqual([]);
  });

  test('collapses to a rail, is one again after a reload, and opens with one click', async () => {
    const { page, panel } = await openManagerReview();
    const host = page.locator('bandwise-panel');
    await expect.poll(() => host.getAttribute('data-state')).toBe('open');
    await panel.getByRole('button', { name: 'Collapse panel' }).click();
    await expect.poll(() => host.getAttribute('data-state')).toBe('rail');
    await page.reload();
    await expect.poll(() => host.getAttribute('data-state')).toBe('rail');
    const rail = await readyPanel(page);
    await rail.getByRole('button', { name: 'Expand panel' }).click();
    await expect.poll(() => host.getAttribute('data-state')).toBe('open');
  });

  test('turned off on this site it leaves and stays away', async () => {
    const { page, panel } = await openManagerReview();
    const turnOff = panel.getByRole('button', { name: 'Turn off on this site' });
    await turnOff.click();
    await expect.poll(() => page.locator('bandwise-panel').count()).toBe(0);
    await page.reload();
    expect(await verdictOf(chromium(), page)).toBe(true);
    expect(await page.locator('bandwise-panel').count()).toBe(0);
  });
});

async function textOf(page: Page, label: string): Promise<string> {
  return page
    .getByRole('textbox', { name: label })
    .evaluate((field) =>
      field instanceof HTMLTextAreaElement ? field.value : (field as HTMLElement).innerText.trimEnd(),
    );
}
