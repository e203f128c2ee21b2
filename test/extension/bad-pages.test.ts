import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { isPanel, panelFrame } from '../browsers/chromium.ts';
import { type Answer, chromiumForTests, insertFirst, openSite, plain, readyPanel, termOf } from './harness.ts';
import { DRAFT, FIELD, REVIEW_FORM, reviewPage } from './review-page.ts';

const URL = 'https://hr.example/review/1';
const html = reviewPage();

const chromium = chromiumForTests();

/** The whole promise on one page: the panel stands, one insertion arrives, nothing is submitted and the page met no error. */
async function worksOn(
  pages: Record<string, Answer>,
  area: (page: Page) => ReturnType<Page['locator']>,
): Promise<Page> {
  const page = await openSite(chromium(), pages, 'about:blank');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(Object.keys(pages)[0] ?? '');
  const panel = await readyPanel(page);
  await expect.poll(() => termOf(panel, 'Reviewing')).toBe('Alex Morgan');
  await area(page).click();
  const statement = await insertFirst(panel);
  await expect.poll(async () => plain(await area(page).inputValue())).toContain(plain(statement));
  expect(await area(page).inputValue()).toContain(DRAFT);
  expect(errors).toEqual([]);
  return page;
}

const results = (page: Page) => page.getByLabel(FIELD);

describe('pages with strict headers', () => {
  test.each([
    [
      'a content security policy that allows nothing',
      { 'content-security-policy': "default-src 'none'; frame-src 'none'; frame-ancestors 'none'" },
    ],
    [
      'cross-origin isolation',
      { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
    ],
    ['trusted types', { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" }],
    ['a sandbox', { 'content-security-policy': 'sandbox allow-scripts allow-forms' }],
    [
      'all of them',
      {
        'content-security-policy':
          "default-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-opener-policy': 'same-origin',
        'x-frame-options': 'DENY',
      },
    ],
  ])('%s', async (_, headers) => {
    await worksOn({ [URL]: { html, headers } }, results);
  });
});

describe('pages that work against us', () => {
  test('a page that removes our element gets it back, and keeps its draft', async () => {
    const page = await worksOn({ [URL]: html }, results);
    const before = await results(page).inputValue();
    await page.evaluate(() => document.querySelector('bandwise-panel')?.remove());
    await expect.poll(() => page.locator('bandwise-panel').count()).toBe(1);
    await readyPanel(page);
    expect(await results(page).inputValue()).toBe(before);
  });

  test('a page that removes it every time stays alive', async () => {
    const remover = `<script>new MutationObserver(() => { const ours = document.querySelector('bandwise-panel'); if (ours) { window.removed = (window.removed ?? 0) + 1; ours.remove(); } }).observe(document.documentElement, { childList: true })</script>`;
    const page = await openSite(chromium(), { [URL]: reviewPage({ after: remover }) });
    await expect.poll(() => page.evaluate('window.removed ?? 0')).toBeGreaterThan(0);
    await results(page).fill('The page still takes text.');
    expect(await results(page).inputValue()).toBe('The page still takes text.');
    // Whoever gives up first, the fight ends: the number of removals stands still.
    await expect
      .poll(() => settles(() => page.evaluate('window.removed')), { timeout: 20_000, interval: 200 })
      .toBe(true);
  });

  test('a page that hides it, makes it inert or styles everything away', async () => {
    const style = `<style>* { opacity: .2 !important; transform: rotate(9deg) !important } bandwise-panel { display: none !important; width: 1px !important }</style>`;
    const page = await openSite(chromium(), { [URL]: reviewPage({ head: style }) });
    await readyPanel(page);
    await page.evaluate(() => {
      const ours = document.querySelector('bandwise-panel');
      ours?.setAttribute('inert', '');
      ours?.setAttribute('aria-hidden', 'true');
      ours?.setAttribute('hidden', '');
    });
    await expect
      .poll(() => page.locator('bandwise-panel').evaluate((ours) => ours.matches('[inert], [aria-hidden], [hidden]')))
      .toBe(false);
    const box = await page.locator('bandwise-panel').evaluate((ours) => ours.getBoundingClientRect().toJSON());
    expect(box.width).toBeGreaterThan(300);
    await expect
      .poll(() => page.locator('bandwise-panel').evaluate((ours) => getComputedStyle(ours).opacity))
      .toBe('1');
  });

  test('document.write over everything: the new form gets its panel', async () => {
    const page = await openSite(chromium(), { [URL]: '<!doctype html><title>Empty</title><p>Nothing yet</p>' });
    await page.evaluate((text) => {
      document.open();
      document.write(text);
      document.close();
    }, html);
    const panel = await readyPanel(page);
    await expect.poll(() => termOf(panel, 'Reviewing')).toBe('Alex Morgan');
  });

  test('getters that throw and names that hide the methods of a form', async () => {
    const head = `<script>
      const fail = { get() { throw new Error('the page breaks its own getters') } };
      for (const name of ['innerText', 'dataset', 'isContentEditable']) Object.defineProperty(HTMLElement.prototype, name, fail);
      Element.prototype.attachShadow = Element.prototype.getAttribute = () => { throw new Error('and its own methods') };
    </script>`;
    const page = await worksOn(
      { [URL]: reviewPage({ head, body: named(['id', 'name', 'title', 'action', 'labels', 'style']) }) },
      results,
    );
    expect(await page.evaluate('window.submitted ?? 0')).toBe(0);
  });

  test('a form whose controls take the names of everything a script would ask it: the page is unharmed', async () => {
    const names = [
      'closest',
      'querySelectorAll',
      'getAttribute',
      'ownerDocument',
      'parentElement',
      'parentNode',
      'children',
      'tagName',
      'attributes',
    ];
    const page = await openSite(chromium(), { [URL]: reviewPage({ body: named(names) }) }, 'about:blank');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(URL);
    // By script, since such a form also hides its fields from the selectors of a test.
    await page.evaluate(() => document.getElementById('next')?.focus());
    await page.keyboard.type('The page still takes text.');
    // The panel comes or stays away; either is right here, but the text is the page's own.
    expect(await page.evaluate(() => (document.getElementById('next') as HTMLTextAreaElement).value)).toBe(
      'The page still takes text.',
    );
    expect(errors).toEqual([]);
  });

  test('a page that throws in every event and replaces the field at each key press', async () => {
    const after = `<script>
      const area = () => document.getElementById('next');
      addEventListener('input', (event) => { if (event.target === area()) { const copy = event.target.cloneNode(); copy.value = event.target.value; event.target.replaceWith(copy); copy.focus(); copy.setSelectionRange(copy.value.length, copy.value.length); } });
    </script>`;
    const page = await openSite(chromium(), { [URL]: reviewPage({ after }) });
    const panel = await readyPanel(page);
    await page.locator('#next').click();
    await page.keyboard.type('ab');
    await expect.poll(() => page.locator('#next').inputValue()).toBe('ab');
    await panel
      .getByRole('button', { name: /^Insert: / })
      .first()
      .click();
    // Inserted, or not and said so: never silent, and never without the draft.
    await expect
      .poll(async () => (await panel.getByRole('status').allInnerTexts()).join(' '))
      .toMatch(/^(Inserted into|Not inserted: )/);
    expect(await page.locator('#next').inputValue()).toContain('ab');
  });
});

describe('forms in odd places', () => {
  test('in a frame of the same origin', async () => {
    const outer = reviewPage({ body: '<h1>Performance</h1><iframe src="/form" width="700" height="600"></iframe>' });
    const page = await worksOn({ [URL]: outer, 'https://hr.example/form': html }, (top) =>
      top.frameLocator('iframe[src]').getByLabel(FIELD),
    );
    expect(page.frames().filter(isPanel).length).toBe(1);
  });

  test('in a frame of another origin', async () => {
    const outer = reviewPage({
      body: '<h1>Performance</h1><iframe src="https://forms.other.example/form" width="700" height="600"></iframe>',
    });
    const page = await worksOn({ [URL]: outer, 'https://forms.other.example/form': html }, (top) =>
      top.frameLocator('iframe[src]').getByLabel(FIELD),
    );
    expect(page.frames().filter(isPanel).length).toBe(1);
  });

  test('in a modal dialog: the panel stands inside and works, and moves back when it closes', async () => {
    const body = `<p>My tasks</p><dialog id="dialog">${REVIEW_FORM}</dialog><script>document.getElementById('dialog').showModal()</script>`;
    const page = await worksOn({ [URL]: reviewPage({ body }) }, results);
    await expect.poll(() => page.locator('bandwise-panel').evaluate((ours) => ours.parentElement?.id)).toBe('dialog');
  });

  test('a dialog that opens over the form takes the panel in, and gives it back', async () => {
    const body = `${REVIEW_FORM}<dialog id="dialog"><p>Are you there?</p><button id="yes">Yes</button></dialog>`;
    const page = await openSite(chromium(), { [URL]: reviewPage({ body }) });
    await readyPanel(page);
    const parent = () => page.locator('bandwise-panel').evaluate((ours) => ours.parentElement?.localName);
    await page.evaluate(() => (document.getElementById('dialog') as HTMLDialogElement).showModal());
    await expect.poll(parent).toBe('dialog');
    const panel = await readyPanel(page);
    await panel.getByRole('button', { name: 'Collapse panel' }).click();
    await expect.poll(() => page.locator('bandwise-panel').getAttribute('data-state')).toBe('rail');
    await (await panelFrame(page)).getByRole('button', { name: 'Expand panel' }).click();
    await page.evaluate(() => (document.getElementById('dialog') as HTMLDialogElement).close());
    await expect.poll(parent).toBe('html');
  });

  test('a single-page app: the panel leaves with the form and comes back with it', async () => {
    const page = await worksOn({ [URL]: html }, results);
    await page.evaluate(() => {
      history.pushState(null, '', '/home');
      const main = document.querySelector('main');
      if (main) main.innerHTML = '<h1>Home</h1><p>Welcome back.</p><label>Search <input type="search"></label>';
    });
    await expect.poll(() => page.locator('bandwise-panel').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.getAttribute('style') ?? '')).not.toMatch(/margin|width/);
    await page.evaluate((form) => {
      history.pushState(null, '', '/review/2');
      const main = document.querySelector('main');
      if (main) main.innerHTML = form.replaceAll('Alex Morgan', 'Robin Okoye').replaceAll('Alex', 'Robin');
    }, REVIEW_FORM);
    const panel = await readyPanel(page);
    await expect.poll(() => termOf(panel, 'Reviewing')).toBe('Robin Okoye');
  });

  test('a huge page: 30,000 elements and a form at the end', async () => {
    const rows = '<div><span>Row</span><a href="#">Link</a></div>'.repeat(10_000);
    await worksOn({ [URL]: reviewPage({ body: `${REVIEW_FORM}<section>${rows}</section>` }) }, results);
  });
});

// The form with a hidden control for each name: `form.id` is then an element and no string.
function named(names: string[]): string {
  const controls = names.map((name) => `<input type="hidden" name="${name}">`).join('');
  return REVIEW_FORM.replace('<label>Overall', `${controls}<label>Overall`);
}

// Whether a number is the same half a second later.
async function settles(read: () => Promise<unknown>): Promise<boolean> {
  const first = await read();
  await new Promise((resolve) => setTimeout(resolve, 500));
  return (await read()) === first;
}
