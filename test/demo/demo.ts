import { rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt, root } from '../browsers/build.ts';
import { launchChromium } from '../browsers/chromium.ts';
import { obtainBrowser } from '../browsers/find.ts';
import { PATHS, serveSampleSite } from './serve.ts';
import { walk } from './walk.ts';

/**
 * `npm run demo`: the sample HR site in a real browser with Bandwise loaded. With a display it stays open for a person;
 * with none, or with `--walk`, it walks the main job itself and exits with 1 if a step failed.
 */
try {
  process.exitCode = await demo(process.argv.includes('--walk') || !hasDisplay());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function demo(walking: boolean): Promise<number> {
  obtainBrowser('chromium', console.log);
  console.log('Building the extension for every page, so that localhost counts as an HR site …');
  ensureBuilt('chrome-mv3-everywhere');
  const site = await serveSampleSite();
  const browser = await launchChromium({ build: 'chrome-mv3-everywhere', headed: !walking });
  console.log(`Acme People, a sample HR site, is at ${site.origin}`);
  try {
    if (!walking) return await stayOpen(browser.context, site.origin);
    const pictures = path.join(root, 'demo-output');
    rmSync(pictures, { recursive: true, force: true });
    const failed = await walk(browser, site.origin, pictures);
    console.log(`\n${failed === 0 ? 'Every step was right' : `${failed} steps failed`}. Pictures: demo-output/`);
    return failed === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await site.close();
  }
}

async function stayOpen(
  context: Awaited<ReturnType<typeof launchChromium>>['context'],
  origin: string,
): Promise<number> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(origin + PATHS.manager);
  console.log('Write a review: choose a rating, click into a question, insert a statement, press Ctrl+Z.');
  console.log('Close the window to end.');
  await new Promise<void>((resolve) => {
    context.once('close', () => resolve());
    // On macOS the browser outlives its last window.
    const whenLast = () => context.pages().length === 0 && resolve();
    for (const open of context.pages()) open.once('close', whenLast);
    context.on('page', (opened) => opened.once('close', whenLast));
  });
  return 0;
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
