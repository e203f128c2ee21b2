import { buildEditors, PAGES, pagesFolder } from './build.ts';
import { startChromium } from './driver-chromium.ts';
import { startFirefox } from './driver-firefox.ts';
import { explain } from './known-misses.ts';
import { runMatrix } from './matrix.ts';
import { serveEditors } from './serve.ts';
import { tableOf } from './table.ts';

/**
 * `npm run editors [-- --browser chromium|firefox] [--fast] [--promise WORDS] [PAGE …]`: prints the table editor x promise from
 * real runs in each browser. Exits with 1 when a promise was missed that nothing explains.
 */
const BROWSERS = { chromium: { start: startChromium, tabs: 3 }, firefox: { start: startFirefox, tabs: 1 } };
const words = process.argv.slice(2);
const optionOf = (option: string) => (words.includes(option) ? (words[words.indexOf(option) + 1] ?? null) : null);
const [wanted, named] = [optionOf('--browser'), optionOf('--promise')];
const chosen = words.filter((word) => PAGES.includes(word));
const pages = chosen.length ? chosen : PAGES;

await buildEditors(pages);
const site = await serveEditors(pagesFolder);
for (const [name, { start, tabs }] of Object.entries(BROWSERS)) {
  if (wanted && wanted !== name) continue;
  const browser = await start();
  const wish = { origin: site.origin, pages, fast: words.includes('--fast'), named, tabs };
  const results = await runMatrix(browser, wish, ({ page, promise, miss }) => {
    console.log(`${miss === null ? 'ok  ' : 'MISS'} ${name} ${page}: ${promise}${miss === null ? '' : `: ${miss}`}`);
  });
  await browser.close();
  console.log(`\n${tableOf(results, name)}`);
  if (results.some((one) => one.miss !== null && !explain(one, name))) process.exitCode = 1;
}
await site.close();
