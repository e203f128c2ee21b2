import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright';
import { expect, test } from 'vitest';
import { chromiumForTests, insertFirst, openSite, readyPanel, termOf } from './harness.ts';

// A form with no word about reviews: nobody but the person who fills it in can know what it is.
const chromium = chromiumForTests({ build: 'chrome-mv3' });
const SITE = 'https://acme.myworkday.com/sheet/17';
const NEXT = 'https://acme.myworkday.com/sheet/18';
const OTHER = 'https://acme.myworkday.com/parking';
const html = `<!doctype html><html lang="en"><title>Sheet</title><body><h1>Sheet 17</h1><p><span id="who">Sam Rivera</span></p>
  <form><p>Points</p><select id="points"><option>1 - Unsatisfactory</option><option selected>4 - Leading</option></select>
  <p>What went well</p><textarea id="well" rows="4" cols="50"></textarea>
  <p>What is next</p><textarea id="next" rows="4" cols="50"></textarea>
  <p>Private jotter</p><textarea id="jotter" rows="4" cols="50"></textarea><button>Send</button></form>
  <script>
    window.heard = [];
    for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'submit', 'change', 'input'])
      document.addEventListener(type, (event) => heard.push(type), true);
  </script></body></html>`;
const PAGES = { [SITE]: html, [NEXT]: html, [OTHER]: html.replace('Sheet', 'Parking') };

/** Presses the popup's button for the tab of `page`, as the toolbar's popup would. */
async function startPointing(page: Page): Promise<void> {
  const popup = await chromium().openExtensionPage('popup.html');
  const id = await popup.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
    page.url(),
  );
  await popup.goto(`${popup.url()}?tab=${id}`);
  await popup.getByRole('button', { name: 'Point at the fields' }).click();
  await page.bringToFront();
  await expect.poll(() => page.locator('bandwise-pointing').count()).toBe(1);
}

// Runs in the extension's page: whether the agent took the page at `url` for a review form; null until it has said.
async function askAgent(url: string): Promise<boolean | null> {
  const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
  const state = tab?.id && (await chrome.tabs.sendMessage(tab.id, { type: 'get-page-state' }).catch(() => null));
  return state?.verdict?.isReviewForm ?? null;
}

async function middleOf(page: Page, selector: string): Promise<[number, number]> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} has no box`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

interface DomNode {
  nodeId: number;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** Presses the card's main button: Next, Skip or Save. It stands in a closed shadow root, which only the browser's protocol looks into. */
async function pressNext(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const button = everyNode(root).find((node) => node.attributes?.join('=') === 'class=next');
  const { model } = await session.send('DOM.getBoxModel', { nodeId: button?.nodeId ?? 0 });
  const [left = 0, top = 0] = model.content;
  await page.mouse.click(left + model.width / 4, top + model.height / 4);
  await session.detach();
}

function everyNode(node: DomNode): DomNode[] {
  return [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(everyNode)];
}

async function fieldsOf(panel: Frame): Promise<string[]> {
  return panel.getByRole('combobox', { name: 'Field' }).getByRole('option').allTextContents();
}

test('pointed at with the mouse, the form gets its panel, now and on the next visit', async () => {
  const page = await openSite(chromium(), PAGES);
  await startPointing(page);
  await page.mouse.click(...(await middleOf(page, '#well')));
  await page.mouse.click(...(await middleOf(page, '#next')));
  await pressNext(page);
  await page.mouse.click(...(await middleOf(page, '#points')));
  await pressNext(page);
  await page.mouse.click(...(await middleOf(page, '#who')));
  await pressNext(page);
  await expect.poll(() => page.locator('bandwise-pointing').count()).toBe(0);
  const panel = await readyPanel(page);
  await expect.poll(() => termOf(panel, 'Reviewing')).toBe('Sam Rivera');
  await expect.poll(() => termOf(panel, 'Rating')).toBe('4 - Leading');
  await expect.poll(() => fieldsOf(panel)).toEqual(['What went well', 'What is next']);
  expect(await page.evaluate('heard.join()')).toBe('');

  const again = await openSite(chromium(), PAGES, NEXT);
  const next = await readyPanel(again);
  await expect.poll(() => termOf(next, 'Reviewing')).toBe('Sam Rivera');
  await again.locator('#well').click();
  await next.getByRole('combobox', { name: 'Role' }).selectOption({ index: 1 });
  await insertFirst(next);
  expect(await again.locator('#well').inputValue()).not.toBe('');

  const other = await openSite(chromium(), PAGES, OTHER);
  const options = await chromium().openExtensionPage('options.html');
  await expect.poll(() => options.evaluate(askAgent, OTHER)).toBe(false);
  expect(await other.locator('bandwise-panel').count()).toBe(0);

  await options.getByText('acme.myworkday.com: 2 fields').waitFor();
  // A built-in site is none that a person added, though Chrome names it by another pattern than ours.
  await expect.poll(() => options.getByText('docs.google.com/*').count()).toBe(0);
  const saving = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Export as a file' }).click();
  const file = await (await saving).path();
  for (const text of ['Sam', 'Rivera', 'went well', 'Leading', 'sheet'])
    expect(readFileSync(file, 'utf8')).not.toContain(text);
  await options.getByRole('button', { name: 'Forget what was shown on acme.myworkday.com' }).click();
  await expect.poll(() => again.locator('bandwise-panel').count()).toBe(0);
  await options.getByLabel('Import a file').setInputFiles(file);
  await options.getByText('1 forms imported.').waitFor();
  await expect.poll(() => again.locator('bandwise-panel').count()).toBe(1);
});

test('with the keyboard alone; Esc keeps nothing', async () => {
  const page = await openSite(chromium(), PAGES);
  await startPointing(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('bandwise-pointing').count()).toBe(0);
  await startPointing(page);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  // Three boxes, then the buttons.
  await press('Tab', 'Enter', 'Tab', 'Tab', 'Tab', 'Enter');
  await press('Tab', 'Enter', 'Tab', 'Enter');
  await press('ArrowUp', 'ArrowUp', 'Enter');
  await expect.poll(() => page.locator('bandwise-pointing').count()).toBe(0);
  const panel = await readyPanel(page);
  await expect.poll(() => fieldsOf(panel)).toEqual(['What went well']);
  await expect.poll(() => termOf(panel, 'Rating')).toBe('4 - Leading');
  expect(await page.evaluate('heard.join()')).toBe('');
});
