import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright';
import { type ChromiumWithBandwise, isPanel, panelFrame } from '../browsers/chromium.ts';
import { PATHS } from './serve.ts';
import { type Steps, startSteps } from './steps.ts';

/**
 * Walks the main job on the sample site as a reviewer would, prints what was seen at each step and saves pictures to
 * `pictures`. Answers how many steps failed; a step that cannot be carried out fails, and so do those that need it.
 */
export async function walk(browser: ChromiumWithBandwise, origin: string, pictures: string): Promise<number> {
  mkdirSync(pictures, { recursive: true });
  const steps = startSteps();
  // Long enough for a busy machine, short enough that a person waits out a step that fails.
  browser.context.setDefaultTimeout(8000);
  const page = await browser.context.newPage();
  const take = (name: string, of: Page = page) => of.screenshot({ path: path.join(pictures, `${name}.png`) });
  await managerReview(steps, page, origin, take);
  await selfReview(steps, page, origin, take);
  await noReview(steps, page, origin, take);
  await quickRubric(steps, browser, take);
  return steps.failed();
}

type Take = (name: string, of?: Page) => Promise<Buffer>;

async function managerReview(steps: Steps, page: Page, origin: string, take: Take): Promise<void> {
  console.log('\nA manager review');
  await page.goto(origin + PATHS.manager);
  const panel = await steps.find('The form is noticed and the panel stands beside it', async () => {
    const frame = await panelFrame(page);
    await frame.getByRole('complementary', { name: 'Bandwise rubric' }).waitFor();
    return { found: frame, saw: `panel in ${await page.title()}` };
  });
  if (!panel) return;
  await readsReview(steps, panel, {
    Reviewing: 'Alex Morgan',
    'Job title': 'Intermediate Platform Engineer',
    Review: 'Manager review',
    Rating: 'Not chosen',
  });
  await steps.check('Nothing is chosen for the reviewer before they choose', async () => {
    const chosen = await panel.getByRole('radiogroup', { name: 'Level' }).getByRole('radio', { checked: true }).count();
    return { ok: chosen === 0, saw: `${chosen} levels chosen` };
  });
  await steps.check('Nothing of the page is covered', async () => {
    const right = await page.locator('main').evaluate((main) => Math.round(main.getBoundingClientRect().right));
    const width = await page.evaluate(() => window.innerWidth);
    return { ok: right <= width - 200, saw: `the page ends at ${right} of ${width} pixels` };
  });
  for (const level of ['3 - Consistently Delivers', '4 - Leading']) {
    await steps.check(`The rating ${level} is chosen on the form; the panel follows`, async () => {
      await page.getByLabel('Overall rating').selectOption({ label: level });
      const radio = panel.getByRole('radio', { name: level.replace(' - ', ' ') });
      await radio.and(panel.locator(':checked, [aria-checked="true"]')).waitFor();
      await termIs(panel, 'Rating', level.replace(/^\d - /, ''));
      const band = await chosenBand(panel);
      return {
        ok: true,
        saw: `level ${level.replace(' - ', ' ')}, band ${band}, ${await statementCount(panel)} statements`,
      };
    });
  }
  await insertAndUndo(steps, page, panel, take);
}

async function insertAndUndo(steps: Steps, page: Page, panel: Frame, take: Take): Promise<void> {
  for (const label of ['What results did Alex achieve this year, and how?', "How did Alex's work help the business?"]) {
    const field = page.getByRole('textbox', { name: label });
    let before = '';
    let statement = '';
    await steps.check(`The question "${label}" has the focus; the panel names it`, async () => {
      await field.click();
      await page.keyboard.press('ControlOrMeta+End');
      before = await textOf(page, label);
      const named = await until(
        () => panel.getByRole('combobox', { name: 'Field' }).evaluate(shownInCombobox),
        (text) => text.includes(label),
      );
      return { ok: named.includes(label), saw: named };
    });
    await steps.check('Insert in the panel puts the statement into the field', async () => {
      const button = panel.getByRole('button', { name: /^Insert: / }).first();
      statement = ((await button.getAttribute('aria-label')) ?? (await button.innerText())).replace(/^Insert: /, '');
      await button.click();
      const after = await until(
        () => textOf(page, label),
        (text) => text !== before,
      );
      await panel.getByRole('status').filter({ hasText: 'Inserted into' }).first().waitFor();
      await take(label.startsWith('What') ? 'manager-review' : 'manager-review-rich');
      return {
        ok: after.startsWith(before) && holds(after, statement),
        saw: `"…${after.slice(before.length).trim()}"`,
      };
    });
    await steps.check('One Ctrl+Z takes it back', async () => {
      await page.keyboard.press('ControlOrMeta+z');
      const after = await until(
        () => textOf(page, label),
        (text) => text === before,
      );
      return { ok: after === before, saw: after === before ? 'the text is as it was' : `"${after}"` };
    });
  }
}

async function selfReview(steps: Steps, page: Page, origin: string, take: Take): Promise<void> {
  console.log('\nA self review');
  await page.goto(origin + PATHS.self);
  const panel = await steps.find('The self review is noticed', async () => {
    const frame = await panelFrame(page);
    await frame.getByRole('complementary', { name: 'Bandwise rubric' }).waitFor();
    return { found: frame, saw: 'the panel' };
  });
  if (!panel) return;
  await readsReview(steps, panel, { Reviewing: 'Alex Morgan', Review: 'Self review', Rating: 'Not chosen' });
  await steps.check('A rating by radio buttons is followed as well', async () => {
    await page.getByRole('radio', { name: '2 - Development Needed' }).check();
    await termIs(panel, 'Rating', 'Development Needed');
    const radio = panel.getByRole('radio', { name: '2 Development Needed' });
    await radio.and(panel.locator(':checked, [aria-checked="true"]')).waitFor();
    return { ok: true, saw: 'level 2 Development Needed' };
  });
  await take('self-review');
}

async function noReview(steps: Steps, page: Page, origin: string, take: Take): Promise<void> {
  console.log('\nA page that is no review form');
  await page.goto(origin + PATHS.leave);
  await page.getByLabel('Note to your approver').fill('Lena covers for me.');
  await steps.check('Bandwise stays away from the leave request', async () => {
    // There is nothing to wait for: two seconds are ten times what the panel needs elsewhere.
    await page.waitForTimeout(2000);
    const elements = await page.locator('bandwise-panel').count();
    const frames = page.frames().filter(isPanel).length;
    return { ok: elements === 0 && frames === 0, saw: `${elements} elements and ${frames} frames of ours` };
  });
  await take('leave-request');
}

async function quickRubric(steps: Steps, browser: ChromiumWithBandwise, take: Take): Promise<void> {
  console.log('\nThe quick rubric');
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const popup = await browser.openExtensionPage('popup.html');
  await popup.setViewportSize({ width: 400, height: 560 });
  let found = '';
  await steps.check('Typing finds statements from the first key', async () => {
    await popup.getByRole('searchbox', { name: 'Search the rubric' }).and(popup.locator(':focus')).waitFor();
    await popup.keyboard.type('mentor');
    const copy = popup.getByRole('button', { name: /^Copy: .*mentor/i }).first();
    await copy.waitFor();
    found = ((await copy.getAttribute('aria-label')) ?? '').replace(/^Copy: /, '');
    await take('popup', popup);
    return { ok: found !== '', saw: `"${found}"` };
  });
  await steps.check('Arrow down and Enter copy a statement', async () => {
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await popup.getByRole('status').filter({ hasText: 'Copied' }).first().waitFor();
    const clipboard = await popup.evaluate(() => navigator.clipboard.readText());
    return { ok: clipboard.length > 0, saw: `on the clipboard: "${clipboard}"` };
  });
  await popup.close();
}

async function readsReview(steps: Steps, panel: Frame, expected: Record<string, string>): Promise<void> {
  for (const [term, text] of Object.entries(expected)) {
    await steps.check(`The panel reads "${term}" from the page`, async () => {
      const saw = await until(
        () => termText(panel, term),
        (now) => now.includes(text),
      );
      return { ok: saw.includes(text), saw };
    });
  }
}

// The text beside a term of the list "This review".
async function termText(panel: Frame, term: string): Promise<string> {
  return panel.locator('dl').evaluateAll((lists, wanted) => {
    const terms = lists.flatMap((list) => [...list.querySelectorAll('dt')]);
    const description = terms.find((candidate) => candidate.textContent?.trim() === wanted)?.nextElementSibling;
    return description?.textContent?.trim() ?? '';
  }, term);
}

async function termIs(panel: Frame, term: string, text: string): Promise<void> {
  const saw = await until(
    () => termText(panel, term),
    (now) => now.includes(text),
  );
  if (!saw.includes(text)) throw new Error(`"${term}" says "${saw}", not "${text}"`);
}

async function chosenBand(panel: Frame): Promise<string> {
  const bands = panel.getByRole('radiogroup', { name: 'Band' });
  const chosen = bands.locator(':checked, [aria-checked="true"]').first();
  if ((await chosen.count()) === 0) return 'none chosen';
  return chosen.evaluate((radio) => {
    const label = radio instanceof HTMLInputElement ? radio.labels?.[0]?.textContent : radio.textContent;
    return radio.getAttribute('aria-label') ?? label?.trim() ?? '';
  });
}

async function statementCount(panel: Frame): Promise<number> {
  const copies = panel.getByRole('button', { name: /^Copy: / });
  await copies.first().waitFor();
  return copies.count();
}

function shownInCombobox(box: HTMLElement | SVGElement): string {
  return box instanceof HTMLSelectElement ? (box.selectedOptions[0]?.textContent ?? '') : (box.textContent ?? '');
}

async function textOf(page: Page, label: string): Promise<string> {
  return page
    .getByRole('textbox', { name: label })
    .evaluate((field) =>
      field instanceof HTMLTextAreaElement ? field.value : (field as HTMLElement).innerText.trim(),
    );
}

// An insertion may begin in lower case in the middle of a sentence, and its spaces may be those of HTML.
function holds(text: string, statement: string): boolean {
  const plain = (value: string) => value.replace(/\s+/g, ' ').toLowerCase();
  return plain(text).includes(plain(statement).replace(/[.]$/, ''));
}

// Asks again until the answer is good or five seconds are over, and answers what was seen last.
async function until(probe: () => Promise<string>, good: (answer: string) => boolean): Promise<string> {
  const end = Date.now() + 5000;
  for (;;) {
    const answer = await probe();
    if (good(answer) || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
