import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { launchChromium } from '../browsers/chromium.ts';
import { type LoggedRequest, readNetLog } from '../browsers/net-log.ts';
import { PATHS, serveSampleSite } from '../demo/serve.ts';
import { insertFirst, readyPanel } from './harness.ts';

test("the browser's own log shows no request of ours while the whole product is used", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bandwise-netlog-'));
  const netLog = path.join(folder, 'net.json');
  const site = await serveSampleSite();
  const browser = await launchChromium({ build: 'chrome-mv3-everywhere', netLog });
  const page = await browser.context.newPage();
  await page.goto(site.origin + PATHS.manager);
  const panel = await readyPanel(page);
  await page.getByLabel('Overall rating').selectOption({ label: '4 - Leading' });
  await page.getByLabel('What should Alex work on next?').click();
  await insertFirst(panel);
  const popup = await browser.openExtensionPage('popup.html');
  await popup.getByRole('searchbox').fill('mentor');
  const options = await browser.openExtensionPage('options.html');
  await options.getByRole('heading', { name: 'Privacy' }).first().waitFor();

  // Each of our pages tries, and the policy stops it before a request exists.
  for (const ours of [panel, popup, options]) {
    expect(
      await ours.evaluate(
        (url) =>
          fetch(url).then(
            () => 'sent',
            () => 'stopped',
          ),
        `${site.origin}/tried`,
      ),
    ).toBe('stopped');
  }
  // What the log looks like when the extension does cause a request: here by leaving for another page.
  await options.evaluate((url) => location.assign(url), `${site.origin}/control`);
  await options.waitForURL('**/control');
  await browser.close();
  await site.close();

  const requests = readNetLog(netLog);
  rmSync(folder, { recursive: true });
  const ours = requests.filter(isOurs).map(({ url }) => url);
  expect(ours).toContain(`${site.origin}/control`);
  expect(ours.filter((url) => !url.endsWith('/control'))).toEqual([]);
  const asked = new Set(site.requests);
  asked.delete('/control');
  asked.delete('/favicon.ico');
  expect([...asked].sort()).toEqual(['/site.css', '/site.js', PATHS.manager].sort());
});

function isOurs({ url, initiator }: LoggedRequest): boolean {
  return (initiator ?? '').startsWith('chrome-extension://') && /^(https?|wss?):/.test(url);
}
