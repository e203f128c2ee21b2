import path from 'node:path';
import { ensureBuilt } from '../../browsers/build.ts';
import { buildEditors, pagesFolder, pagesIn } from './build.ts';
import type { EditorTab } from './driver.ts';
import { startChromium } from './driver-chromium.ts';
import { panelTab } from './panel-tab.ts';
import { spendTime } from './quiet.ts';
import { serveEditors } from './serve.ts';

/**
 * `npm run editors:quiet [-- --seed N] [--rounds N] [--folder F] [PAGE …]`: an hour of writing beside the panel, pressed together, with no
 * Insert pressed, on every editor page. Where a byte changed that no key asked for, the same is done without the extension: an editor that
 * changes it by itself there too is named so. Exits with 1 when one changed beside the panel only.
 */
const words = process.argv.slice(2);
const optionOf = (option: string) => (words.includes(option) ? (words[words.indexOf(option) + 1] ?? null) : null);
const seed = Number(optionOf('--seed') ?? 1);
// A sentence every two minutes.
const rounds = Number(optionOf('--rounds') ?? 30);
const folder = path.resolve(optionOf('--folder') ?? import.meta.dirname);
const chosen = words.filter((word) => pagesIn(folder).includes(word));
const pages = chosen.length ? chosen : pagesIn(folder);
const left = [...pages];
const tally = { quiet: 0, own: 0, changed: 0 };

ensureBuilt('chrome-mv3-everywhere');
await buildEditors(pages, folder);
const site = await serveEditors(pagesFolder);
await Promise.all([work(), work()]);
await site.close();
console.log(
  `${tally.quiet} of ${pages.length} pages kept every byte in ${rounds} rounds (seed ${seed}); ${tally.own} changed by themselves, ${tally.changed} beside the panel only`,
);
process.exitCode = tally.changed > 0 ? 1 : 0;

/** One browser with the extension and one without, for as long as there are pages. */
async function work(): Promise<void> {
  const [beside, alone] = await Promise.all([startChromium({ withPanel: true }), startChromium()]);
  const tabs = { beside: panelTab(await beside.tab()), alone: await alone.tab() };
  for (let page = left.shift(); page; page = left.shift()) {
    const miss = await missOf(tabs.beside, page, true);
    // The same keys; a busy machine may let an editor stumble once in some rounds.
    const own = miss && (await missOf(tabs.alone, page, false));
    tally[miss ? (own ? 'own' : 'changed') : 'quiet'] += 1;
    console.log(
      miss
        ? `${own ? 'OWN    ' : 'CHANGED'} ${page}: ${miss}\n  alone: ${own ?? 'the same to the end'}`
        : `ok      ${page}`,
    );
  }
  await Promise.all([beside.close(), alone.close()]);
}

function missOf(tab: EditorTab, page: string, withPanel: boolean): Promise<string | null> {
  const url = `${site.origin}/${page}.html?${new URLSearchParams({ draft: 'First line.\nSecond line.' })}`;
  return tab
    .open(url)
    .then(() => spendTime(tab, rounds, seed, withPanel))
    .catch((error: Error) => error.message);
}
