import path from 'node:path';
import { ensureBuilt } from '../../browsers/build.ts';
import { buildEditors, pagesFolder, pagesIn } from './build.ts';
import { startChromium } from './driver-chromium.ts';
import { panelTab } from './panel-tab.ts';
import { spendTime } from './quiet.ts';
import { serveEditors } from './serve.ts';

/**
 * `npm run editors:quiet [-- --seed N] [--steps N] [--folder F] [PAGE …]`: an hour of writing beside the panel, pressed together, with no
 * Insert pressed, on every editor page; and the same without the extension. Exits with 1 when an editor holds another byte.
 */
const words = process.argv.slice(2);
const optionOf = (option: string) => (words.includes(option) ? (words[words.indexOf(option) + 1] ?? null) : null);
const seed = Number(optionOf('--seed') ?? 1);
const steps = Number(optionOf('--steps') ?? 150);
const folder = path.resolve(optionOf('--folder') ?? import.meta.dirname);
const chosen = words.filter((word) => pagesIn(folder).includes(word));
const pages = chosen.length ? chosen : pagesIn(folder);

ensureBuilt('chrome-mv3-everywhere');
await buildEditors(pages, folder);
const site = await serveEditors(pagesFolder);
const [beside, alone] = await Promise.all([startChromium({ withPanel: true }), startChromium()]);
const tabs = { beside: panelTab(await beside.tab()), alone: await alone.tab() };
let different = 0;
for (const page of pages) {
  const url = `${site.origin}/${page}.html?${new URLSearchParams({ draft: 'First line.\nSecond line.' })}`;
  const spend = async (name: 'beside' | 'alone') => {
    await tabs[name].open(url);
    return JSON.stringify(await spendTime(tabs[name], steps, seed, name === 'beside'));
  };
  const [one, other] = await Promise.all([spend('beside'), spend('alone')]).catch((error: Error) => [
    error.message,
    '',
  ]);
  // An editor that does not do twice the same with the same keys says nothing about us.
  const isSteady = one === other || (await spend('alone')) === other;
  console.log(
    one === other
      ? `ok        ${page}: ${one?.length} characters`
      : `${isSteady ? 'DIFFERENT' : 'UNSTEADY '} ${page}\n  beside the panel: ${one}\n  alone:            ${other}`,
  );
  if (one !== other) different += 1;
}
console.log(
  `${pages.length - different} of ${pages.length} pages held the same to the byte after ${steps} steps (seed ${seed})`,
);
await Promise.all([beside.close(), alone.close(), site.close()]);
process.exitCode = different > 0 ? 1 : 0;
