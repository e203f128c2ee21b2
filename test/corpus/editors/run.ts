import path from 'node:path';
import { ensureBuilt } from '../../browsers/build.ts';
import { buildEditors, pagesFolder, pagesIn } from './build.ts';
import { startChromium } from './driver-chromium.ts';
import { startFirefox } from './driver-firefox.ts';
import { runMatrix } from './matrix.ts';
import { serveEditors } from './serve.ts';
import { tableOf } from './table.ts';

/**
 * `npm run editors [-- --browser chromium|firefox] [--fast] [--promise WORDS] [--panel] [--folder F] [PAGE …]`: prints the table
 * editor x promise from real runs in each browser; with --panel through the panel's own buttons in the built extension. Exits with 1 when a promise was missed that nothing explains.
 */
const BROWSERS = {
  chromium: { start: startChromium, tabs: 3, panels: 2, build: 'chrome-mv3-everywhere' },
  firefox: { start: startFirefox, tabs: 1, panels: 1, build: 'firefox-mv3-everywhere' },
} as const;
const words = process.argv.slice(2);
const optionOf = (option: string) => (words.includes(option) ? (words[words.indexOf(option) + 1] ?? null) : null);
const [wanted, named] = [optionOf('--browser'), optionOf('--promise')];
const withPanel = words.includes('--panel');
const folder = path.resolve(optionOf('--folder') ?? import.meta.dirname);
const all = pagesIn(folder);
const chosen = words.filter((word) => all.includes(word));
const pages = chosen.length ? chosen : all;

await buildEditors(pages, folder);
const site = await serveEditors(pagesFolder);
for (const [name, { start, tabs, panels, build }] of Object.entries(BROWSERS)) {
  if (wanted && wanted !== name) continue;
  if (withPanel) ensureBuilt(build);
  // In Chromium the mouse reaches the panel of one tab only.
  const browsers = await Promise.all(Array.from({ length: withPanel ? panels : 1 }, () => start({ withPanel })));
  const wish = {
    origin: site.origin,
    pages,
    fast: words.includes('--fast'),
    ...(named ? { named: [named] } : {}),
    withPanel,
    tabs: withPanel ? 1 : tabs,
  };
  const results = await runMatrix(browsers, wish, ({ page, promise, miss }) => {
    console.log(`${miss === null ? 'ok  ' : 'MISS'} ${name} ${page}: ${promise}${miss === null ? '' : `: ${miss}`}`);
  });
  await Promise.all(browsers.map((browser) => browser.close()));
  console.log(`\n${tableOf(results, name)}`);
  if (results.some((one) => one.miss !== null && !one.sameByTyping)) process.exitCode = 1;
}
await site.close();
