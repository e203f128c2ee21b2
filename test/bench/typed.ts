import { launchChromium, panelFrame } from '../browsers/chromium.ts';
import { serveSampleSite } from '../demo/serve.ts';
import { openForm } from './loads.ts';

/** Times in milliseconds, one a load, all from the page's own `input` event. */
export interface TypedReadings {
  /** To the panel asking for the worker, which has the table of meaning. */
  asked: number[];
  /** To the worker's answer: it has started, opened the table, made the role ready and read. */
  answered: number[];
  /** To the right passage in the panel. */
  seen: number[];
}

const DRAFT = 'She found the node affinity bug herself from the Prometheus graphs';
const RIGHT = 'node affinity misconfiguration';

/**
 * Writes a sentence into an empty field of the sample review, all at once, as the first words that this panel reads: the worker is cold, its table
 * closed and the role not ready. Notes when the passage that says it is shown.
 */
export async function typedReadings(count: number): Promise<TypedReadings> {
  const site = await serveSampleSite();
  const browser = await launchChromium({ build: 'chrome-mv3-everywhere' });
  const readings: TypedReadings = { asked: [], answered: [], seen: [] };
  for (let load = 0; load < count; load += 1) {
    const { page } = await openForm(browser, site.origin);
    const panel = await panelFrame(page);
    await panel.evaluate(noteWorker);
    const seen = panel.evaluate(momentShown, RIGHT);
    const typed = page.evaluate(momentTyped);
    await page.locator('#next').fill(DRAFT);
    const from = await typed;
    readings.seen.push((await seen) - from);
    const { askedAt, answeredAt } = await panel.evaluate(() => {
      const { askedAt, answeredAt } = window as unknown as WorkerMoments;
      return { askedAt, answeredAt };
    });
    readings.asked.push(askedAt - from);
    readings.answered.push(answeredAt - from);
    await page.close();
  }
  await browser.close();
  await site.close();
  return readings;
}

// These stand in the page or the panel: no import, no name from outside. Milliseconds of the epoch.
function momentTyped(): Promise<number> {
  return new Promise((tell) => {
    const now = () => tell(performance.timeOrigin + performance.now());
    document.addEventListener('input', now, { capture: true, once: true });
  });
}

function momentShown(text: string): Promise<number> {
  return new Promise((tell) => {
    const look = () => {
      const region = document.querySelector('[aria-label="Closest passages"]');
      if (!region?.textContent?.includes(text)) return;
      observer.disconnect();
      tell(performance.timeOrigin + performance.now());
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  });
}

interface WorkerMoments {
  askedAt: number;
  answeredAt: number;
}

function noteWorker(): void {
  const moments = window as unknown as WorkerMoments;
  const now = () => performance.timeOrigin + performance.now();
  window.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      moments.askedAt = now();
      super(url, options);
      this.addEventListener('message', () => (moments.answeredAt = now()), { once: true });
    }
  };
}
