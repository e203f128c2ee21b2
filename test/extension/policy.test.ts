import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PolicyBrowser, policyFor } from '../../rubric/policy.ts';
import { read } from '../../rubric/read/index.ts';
import type { Framework } from '../../rubric/schema.ts';
import { type ChromiumWithBandwise, launchChromium } from '../browsers/chromium.ts';
import { type FirefoxWithBandwise, launchFirefox } from '../browsers/firefox.ts';
import { makePrivateEtc, type PrivateEtc, whyNoPrivateEtc } from '../browsers/private-etc.ts';
import { openSite, readyPanel, termOf } from './harness.ts';
import { reviewPage } from './review-page.ts';

const whyNot = whyNoPrivateEtc();
if (whyNot) console.log(`skipped: browser policies, ${whyNot}`);

describe.skipIf(whyNot)('a framework by policy, in Chromium', () => {
  const URL = 'https://hr.example/review/1';
  let etc: PrivateEtc;
  let chromium: ChromiumWithBandwise;
  beforeAll(async () => {
    etc = makePrivateEtc();
    etc.write(CHROMIUM_POLICY, await policyFile('chrome', 1));
    chromium = await launchChromium({ build: 'chrome-mv3-everywhere', program: etc.programFor });
    await chromium.context.addInitScript(noteFrameworks);
  });
  afterAll(async () => {
    await chromium?.close();
    etc.remove();
  });

  test('is there at the first paint, locked; a change is followed; a fault is named and takes nothing away', async () => {
    const options = await chromium.openExtensionPage('options.html');
    const text = () => options.locator('#frameworks').innerText();
    // Chrome hands a policy over a moment after it has installed an extension.
    await expect.poll(text).toMatch(/Acme levels[\s\S]*From your company's policy · revision 1/);
    await expect.poll(text).toContain("Your company's policy sets the framework");
    expect(await options.getByLabel('Choose files').count()).toBe(0);
    await expect.poll(() => options.getByRole('combobox', { name: 'Role' }).locator('option').count()).toBe(1);

    const page = await openSite(chromium, { [URL]: reviewPage() });
    const panel = await readyPanel(page);
    await expect.poll(() => termOf(panel, 'Framework')).toMatch(/Acme levels.*revision 1/);
    expect(await panel.evaluate(() => (window as unknown as { first: string }).first)).toMatch(/Acme levels/);
    await expect.poll(() => panel.locator('body').innerText()).toContain('Says what changed.');

    etc.write(CHROMIUM_POLICY, await policyFile('chrome', 2));
    await expect.poll(text).toMatch(/revision 2/);
    await expect.poll(() => termOf(panel, 'Framework')).toMatch(/revision 2/);

    etc.write(CHROMIUM_POLICY, (await policyFile('chrome', 3)).replace('schemaVersion\\":1', 'schemaVersion\\":1,'));
    await expect.poll(text).toMatch(/could not be read \(framework:\d+:\d+: error: .*expected/);
    await expect.poll(text).toMatch(/Acme levels[\s\S]*revision 2/);
    await expect.poll(() => termOf(panel, 'Framework')).toMatch(/Acme levels.*revision 2/);

    etc.write(CHROMIUM_POLICY, await policyFile('chrome', 3, { lockFramework: false }));
    await expect.poll(text).toMatch(/Acme levels[\s\S]*revision 3[\s\S]*Ships with Bandwise/);
    await expect.poll(() => options.getByLabel('Choose files').count()).toBe(1);

    etc.write(CHROMIUM_POLICY, null);
    await expect.poll(text).not.toContain('Acme levels');
    const left = () => options.evaluate(async () => Object.keys(await chrome.storage.local.get()));
    await expect.poll(async () => (await left()).filter((key) => key.startsWith('role:'))).toEqual([]);
  });
});

// Firefox reads policies when it starts and not again: what is changed there is in force after the next start.
describe.skipIf(whyNot)('a framework by policy, in Firefox', () => {
  const URL = 'https://acme.myworkday.com/review/1';
  let etc: PrivateEtc;
  let firefox: FirefoxWithBandwise | null = null;
  beforeAll(() => {
    etc = makePrivateEtc();
  });
  afterAll(async () => {
    await firefox?.close();
    etc.remove();
  });
  /** Starts the browser anew under a policy: the text of the panel's Framework, and of the options' frameworks. */
  const start = async (policy: string) => {
    etc.write('firefox/policies/policies.json', policy);
    await firefox?.close();
    firefox = await launchFirefox({ serve: (url) => (url === URL ? reviewPage() : null), program: etc.programFor });
    const page = await firefox.open(URL);
    const panel = await page.child('/panel.html');
    await panel.waitFor("document.querySelector('dl dt')");
    const framework = String(await panel.evaluate(FRAMEWORK));
    const options = await firefox.open(`${await panel.evaluate('location.origin')}/options.html`);
    await options.waitFor("document.querySelector('#frameworks li')");
    return { framework, options: String(await options.evaluate("document.querySelector('#frameworks').innerText")) };
  };

  test('is there at the first paint, locked', async () => {
    const { framework, options } = await start(await policyFile('firefox', 1));
    expect(framework).toMatch(/Acme levels.*revision 1/);
    expect(options).toMatch(/Acme levels[\s\S]*From your company's policy · revision 1/);
    expect(options).toContain("Your company's policy sets the framework");
    expect(options).not.toMatch(/Ships with Bandwise|Bring your rubric/);
  });

  test('with a fault, which is named, leaves what was there before', async () => {
    const { framework, options } = await start(await policyFile('firefox', 1, { framework: { name: 'Acme levels' } }));
    expect(framework).toContain('Platform Engineer');
    expect(options).toContain(
      'could not be read (framework: a value of type object, expected the framework as JSON text)',
    );
    expect(options).toMatch(/Ships with Bandwise[\s\S]*Bring your rubric/);
  });
});

const CHROMIUM_POLICY = 'chromium/policies/managed/bandwise.json';

/** The file that ships a small framework; `more` replaces settings of the extension. */
async function policyFile(browser: PolicyBrowser, revision: number, more: object = {}): Promise<string> {
  const policy = JSON.stringify(policyFor({ ...(await acme()), revision }, browser));
  const value = JSON.parse(policy, (_, each) => (each?.framework ? { ...each, ...more } : each));
  return JSON.stringify(value);
}

async function acme(): Promise<Framework> {
  const bytes = new TextEncoder().encode(LEVELS);
  const result = await read({ fileName: 'levels.txt', bytes });
  if (!result.ok) throw new Error(result.problems.map((problem) => problem.found).join());
  return { ...result.framework, name: 'Acme levels' };
}

const LEVELS = `Role
Intermediate Platform Engineer

Level 1
Learning
Conduct
• Asks before guessing.
Level 2
Steady
Conduct
• Brings calm to incidents.
Level 3
Consistently Delivers
Conduct
• Says what changed.`;

const FRAMEWORK =
  "[...document.querySelectorAll('dt')].find((dt) => dt.textContent === 'Framework').nextElementSibling.textContent";

// Runs in every frame before anything else: the first name of a framework that the panel draws.
function noteFrameworks(): void {
  const moments = window as unknown as { first?: string };
  new MutationObserver(() => {
    const term = [...document.querySelectorAll('dt')].find((dt) => dt.textContent === 'Framework');
    moments.first ??= term?.nextElementSibling?.textContent ?? undefined;
  }).observe(document, { childList: true, subtree: true });
}
