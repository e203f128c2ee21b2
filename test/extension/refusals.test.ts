import { expect, test } from 'vitest';
import { chromiumForTests, openSite, readyPanel, statusOf } from './harness.ts';
import { REVIEW_FORM, reviewPage } from './review-page.ts';

const chromium = chromiumForTests();

test.each([
  ['read-only', 'readOnly', true, /read-only/],
  ['disabled', 'disabled', true, /disabled/],
  ['too short for the text', 'maxLength', 30, /limit/],
] as const)(
  'a field that has become %s is refused with the reason, and the text copied instead',
  async (_, property, value, reason) => {
    await chromium().context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await openSite(chromium(), { 'https://hr.example/review/1': reviewPage({ body: REVIEW_FORM }) });
    const panel = await readyPanel(page);
    const field = page.locator('#results');
    await field.click();
    const draft = await field.inputValue();
    await field.evaluate((area, [name, to]) => Object.assign(area, { [name]: to }), [property, value] as const);
    const button = panel.getByRole('button', { name: /^Insert: / }).first();
    const statement = ((await button.getAttribute('aria-label')) ?? '').replace(/^Insert: /, '');
    await button.click();
    await expect.poll(() => statusOf(panel)).toMatch(/^Not inserted: .*Copied instead\./);
    expect(await statusOf(panel)).toMatch(reason);
    expect(await field.inputValue()).toBe(draft);
    const popup = await chromium().openExtensionPage('popup.html');
    expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(statement);
  },
);
