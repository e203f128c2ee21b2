import type { Page } from 'playwright';

/** A page whose cost is measured: while it loads, or while it lives. */
export interface BenchPage {
  name: string;
  /** What design.md and the issues allow. */
  budget: string;
  html: string;
  /** Whether the panel comes; it is waited for. */
  isForm?: boolean;
  /** What happens to the loaded page while it is traced; without it the loading is traced. */
  live?(page: Page): Promise<void>;
}

const ROWS = 5_000;
const MUTATIONS = 2_000;
const SECONDS = 5;
const BOXES = 400;
export const KEYS = 120;

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
const NAV = '<nav><a href="#">Home</a> <a href="#">Performance reviews</a> <a href="#">Time off</a></nav>';
const NOTE = '<label for="note">Note to the approver</label><textarea id="note"></textarea>';
// Ten elements a row.
const table = Array.from(
  { length: ROWS },
  (_, row) =>
    `<tr><td><a href="#${row}">Order ${row}</a></td><td><span>Open</span></td><td><b>${row * 3}</b></td><td><i>EUR</i></td><td></td></tr>`,
).join('');

export const PAGES: readonly BenchPage[] = [
  {
    name: 'leave request',
    budget: 'longest 4',
    html: page('Request time off', `${NAV}<main><h1>Request time off</h1>${NOTE}<button>Send</button></main>`),
  },
  {
    name: 'leave request that speaks of a review',
    budget: 'longest 4',
    html: page(
      'Request time off',
      `${NAV}<main><h1>Request time off</h1><p>Your manager will review this request.</p>${NOTE}<button>Send</button></main>`,
    ),
  },
  {
    name: '50,000 nodes and a text box',
    budget: 'longest 16, all 50',
    html: page('Orders', `${NAV}<main><h1>Orders</h1>${NOTE}<table>${table}</table></main>`),
  },
  {
    name: '50,000 nodes, a text box, the word review',
    budget: 'longest 16, all 50',
    html: page('Orders under review', `${NAV}<main><h1>Orders</h1>${NOTE}<table>${table}</table></main>`),
  },
  {
    name: `${MUTATIONS} mutations a second, no form, ${SECONDS} s`,
    budget: 'all 3 % = 150',
    html: page('Prices', `${NAV}<main><h1>Prices to review</h1>${NOTE}<ul id="feed"></ul></main>`),
    live: mutate,
  },
  {
    name: `${MUTATIONS} mutations a second beside a form, ${SECONDS} s`,
    budget: 'all 3 % = 150',
    isForm: true,
    html: page('Performance review', `${review(3)}<ul id="feed"></ul>`),
    live: mutate,
  },
  {
    name: `a key in a form of ${BOXES} boxes, ${KEYS} keys`,
    budget: 'all 1 a key = 120',
    isForm: true,
    html: page('Performance review', review(BOXES)),
    live: type,
  },
];

function review(boxes: number): string {
  const questions = Array.from(
    { length: boxes },
    (_, at) => `<section><h3>Competency ${at + 1}: strengths shown</h3>
      <select aria-label="Rating ${at + 1}"><option>Choose</option><option>Below expectations</option><option>Meets expectations</option></select>
      <label for="box${at}">Comments</label><textarea id="box${at}"></textarea></section>`,
  ).join('');
  return `${NAV}<main><h1>Manager review: Alex Morgan</h1><p>Employee: Alex Morgan</p>${questions}<button>Submit review</button></main>`;
}

async function mutate(page: Page): Promise<void> {
  await page.evaluate(
    ([each, seconds]) =>
      new Promise<void>((resolve) => {
        const feed = document.querySelector('#feed');
        let left = seconds * 50;
        const tick = setInterval(() => {
          for (let at = 0; at < each / 50; at += 1) {
            const row = document.createElement('li');
            row.textContent = `Price ${left} ${at}`;
            feed?.append(row);
            if ((feed?.childElementCount ?? 0) > 200) feed?.firstElementChild?.remove();
          }
          left -= 1;
          if (left > 0) return;
          clearInterval(tick);
          resolve();
        }, 20);
      }),
    [MUTATIONS / 2, SECONDS] as const,
  );
}

async function type(page: Page): Promise<void> {
  await page.locator('#box7').click();
  // The focus itself is not a key.
  await page.waitForTimeout(1000);
  await page.keyboard.type('She found the fault herself. '.repeat(KEYS).slice(0, KEYS), { delay: 30 });
  await page.waitForTimeout(500);
}
