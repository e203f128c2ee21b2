import { buildEditors, PAGES, pagesFolder } from './build.ts';
import type { EditorBrowser } from './driver.ts';
import { startChromium } from './driver-chromium.ts';
import { startFirefox } from './driver-firefox.ts';
import { PROMISES } from './promises.ts';
import { serveEditors } from './serve.ts';

/** `npm run editors [-- --browser chromium|firefox] [--fast] [PAGE …]`: the table editor x promise, from real runs. */
const START: Record<string, () => Promise<EditorBrowser>> = { chromium: startChromium, firefox: startFirefox };
const words = process.argv.slice(2);
const wantedBrowser = words.includes('--browser') ? words[words.indexOf('--browser') + 1] : null;
const names = words.filter((word) => PAGES.includes(word));
const only = words.includes('--promise') ? words[words.indexOf('--promise') + 1] : null;
const pages = names.length ? names : PAGES;
await buildEditors(pages);
const site = await serveEditors(pagesFolder);
for (const [name, start] of Object.entries(START)) {
  if (wantedBrowser && wantedBrowser !== name) continue;
  const browser = await start();
  for (const page of pages) {
    for (const promise of PROMISES) {
      if (words.includes('--fast') && !promise.fast) continue;
      if (promise.pages && !promise.pages(page)) continue;
      if (only && !promise.name.includes(only)) continue;
      const tab = await browser.tab();
      const began = Date.now();
      try {
        await tab.open(
          `${site.origin}/${page}.html?draft=${encodeURIComponent(promise.draft ?? 'First line.\nSecond line.')}&state=${promise.state ?? ''}`,
        );
        await promise.check(tab);
        console.log(`ok   ${page} ${promise.name} ${Date.now() - began}`);
      } catch (error) {
        console.log(`MISS ${page} ${promise.name}: ${(error as Error).message}`);
      }
    }
  }
  await browser.close();
}
await site.close();
