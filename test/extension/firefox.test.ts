import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FirefoxFrame, type FirefoxWithBandwise, launchFirefox } from '../browsers/firefox.ts';
import { DRAFT, FIELD, REVIEW_FORM, reviewPage } from './review-page.ts';

// The release build runs on named sites; the name is all that this page has of Workday.
const FORM = 'https://acme.myworkday.com/review/1';
const RICH = 'https://acme.myworkday.com/review/2';
const STRICT = 'https://acme.myworkday.com/review/3';
const LEAVE = 'https://acme.myworkday.com/leave';

const rich = REVIEW_FORM.replace(
  /<textarea id="results".*?<\/textarea>/s,
  `<div id="results" contenteditable="true" role="textbox" aria-multiline="true" aria-label="${FIELD}"><p>${DRAFT}</p></div>`,
);
const leave =
  '<h1>Request time off</h1><form><label>Note to your approver<textarea></textarea></label><button>Send</button></form>';

describe('the main job, in Firefox', () => {
  let firefox: FirefoxWithBandwise;
  beforeAll(async () => {
    firefox = await launchFirefox({
      serve: (url) => {
        if (url === FORM) return reviewPage();
        if (url === RICH) return reviewPage({ body: rich });
        if (url === STRICT)
          return {
            html: reviewPage(),
            headers: {
              'content-security-policy': "default-src 'none'; frame-src 'none'",
              'cross-origin-embedder-policy': 'require-corp',
            },
          };
        return url === LEAVE ? reviewPage({ body: leave }) : null;
      },
    });
  });
  afterAll(() => firefox?.close());

  test('finds the form and reads it', async () => {
    const page = await firefox.open(FORM);
    const panel = await readyPanel(page);
    await panel.waitFor(`${TERMS}.Reviewing === 'Alex Morgan'`);
    await panel.waitFor(`${TERMS}['Job title'] === 'Intermediate Platform Engineer'`);
    await panel.waitFor(`${TERMS}.Rating?.includes('Consistently Delivers')`);
    await expect.poll(() => page.evaluate("document.querySelector('bandwise-panel').dataset.state")).toBe('open');
  });

  test.each([
    ['a text area', FORM],
    ['a rich text editor', RICH],
    ['a text area on a page with strict headers', STRICT],
  ])('inserts into %s; Ctrl+Z takes it back', async (_, url) => {
    const page = await firefox.open(url);
    const panel = await readyPanel(page);
    const text = 'document.querySelector("#results").value ?? document.querySelector("#results").innerText.trim()';
    await page.click('#results');
    await page.waitFor(`document.activeElement?.id === 'results'`);
    await panel.waitFor('document.querySelector(\'button[aria-label^="Insert: "]\')');
    const statement = String(
      await panel.evaluate('document.querySelector(\'button[aria-label^="Insert: "]\').ariaLabel.slice(8)'),
    );
    await panel.click('button[aria-label^="Insert: "]');
    await panel.waitFor("document.querySelector('[role=status]').textContent.includes('Inserted into')");
    const inserted = String(await page.evaluate(text));
    // The caret stands where the click in the middle of the field put it, so the draft may be on both sides.
    expect(inserted.replace(/\s+/g, ' ').toLowerCase()).toContain(statement.replace(/[.]$/, '').toLowerCase());
    expect(inserted.length).toBeGreaterThan(DRAFT.length + statement.length - 2);
    await page.undo();
    await page.waitFor(`(${text}) === ${JSON.stringify(DRAFT)}`);
  });

  test('copies while the field keeps the focus, also what could not be inserted', async () => {
    const page = await firefox.open(FORM);
    const panel = await readyPanel(page);
    await page.click('#results');
    await page.waitFor(`document.activeElement?.id === 'results'`);
    await panel.waitFor('document.querySelectorAll(\'button[aria-label^="Insert: "]\').length > 1');
    const names = JSON.parse(
      String(
        await panel.evaluate(
          'JSON.stringify([...document.querySelectorAll(\'button[aria-label^="Insert: "]\')].map((one) => one.ariaLabel.slice(8)))',
        ),
      ),
    ) as string[];
    const [first = '', second = ''] = [...new Set(names)];
    const pasted = async (text: string) => {
      await page.evaluate("void (document.querySelector('#results').value = '')");
      await page.paste();
      await page.waitFor(`document.querySelector('#results').value === ${JSON.stringify(text)}`);
    };

    await panel.click(`button[aria-label=${JSON.stringify(`Copy: ${first}`)}]`);
    await panel.waitFor("document.querySelector('[role=status]').textContent === 'Copied'");
    await pasted(first);
    await page.evaluate("void (document.querySelector('#results').readOnly = true)");
    await panel.click(`button[aria-label=${JSON.stringify(`Insert: ${second}`)}]`);
    await panel.waitFor("document.querySelector('[role=status]').textContent.endsWith('Copied instead.')");
    await page.evaluate("void (document.querySelector('#results').readOnly = false)");
    await pasted(second);
  });

  test('stays away from a leave request', async () => {
    const page = await firefox.open(LEAVE);
    await page.click('textarea');
    await page.type('Lena covers for me.');
    expect(await page.count('bandwise-panel')).toBe(0);
  });

  test('asks for nothing but the pages themselves', () => {
    const asked = new Set(firefox.requests.filter((url) => !url.endsWith('/favicon.ico') && !url.includes('mozilla')));
    expect([...asked].sort()).toEqual([FORM, LEAVE, RICH, STRICT].sort());
  });
});

const TERMS =
  'Object.fromEntries([...document.querySelectorAll("dt")].map((dt) => [dt.textContent, dt.nextElementSibling?.textContent]))';

async function readyPanel(page: FirefoxFrame): Promise<FirefoxFrame> {
  const panel = await page.child('/panel.html');
  await panel.waitFor("document.querySelector('dl dt')");
  return panel;
}
