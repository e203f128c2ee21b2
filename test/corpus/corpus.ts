import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright';
import type { ReviewForm, Verdict } from '../../entrypoints/review.content/review-form.ts';
import { obtainBrowser } from '../browsers/find.ts';
import { bundle } from './bundle.ts';
import { type CorpusPage, corpusPages, fieldLocator, servePage, takeSteps } from './pages.ts';
import { type Score, scoreForm } from './score.ts';
import { corpusThroughExtension } from './through-extension.ts';
import type { TruthField } from './truth.ts';

/**
 * `npm run corpus [-- ID …] [--brief] [--own] [--pages DIR]`: opens every page of the corpus, or of another folder, in Chromium
 * with the page agent's own parts in it, prints verdict, reasons, fields and context, then the totals. Exits with 1 below the
 * bounds of the issue: every verdict and state right, F1 of fields at least 0.97, person, title, kind and rating exact. With
 * `--extension` the built extension is asked instead: what its panel shows is held against the truth.
 */
interface Said {
  now: { verdict: Verdict; form: ReviewForm | null };
  watched: { verdict: Verdict; form: ReviewForm | null } | null;
  /** Whether the page said enough for the agent to start. */
  isAwake: boolean;
  cost: number;
}

interface Totals {
  forms: [right: number, all: number];
  silent: [right: number, all: number];
  states: [right: number, all: number];
  scores: Score[];
  slowest: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    brief: { type: 'boolean' },
    own: { type: 'boolean' },
    extension: { type: 'boolean' },
    pages: { type: 'string' },
  },
});
const pages = corpusPages(positionals, values.pages).filter((page) => !values.own || page.own);
if (values.extension) process.exit((await corpusThroughExtension(pages)) ? 0 : 1);
const script = await bundle();
const browser = await chromium.launch({
  executablePath: obtainBrowser('chromium', console.log),
  args: ['--no-sandbox', '--disable-gpu'],
});
const totals: Totals = { forms: [0, 0], silent: [0, 0], states: [0, 0], scores: [], slowest: 0 };
for (const page of pages) await visit(browser, page);
await browser.close();
process.exitCode = report() ? 0 : 1;

async function visit(browser: Browser, corpusPage: CorpusPage): Promise<void> {
  const { truth, id } = corpusPage;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await servePage(context, corpusPage);
  await context.addInitScript(script);
  const page = await context.newPage();
  await page.goto(truth.url, { waitUntil: 'load' });
  if (truth.before && typeof truth.before.positive === 'boolean')
    await state(page, `${id} before`, truth.before.positive);
  await takeSteps(page, truth.setup);
  if (truth.ready) await page.locator(truth.ready).first().waitFor({ state: 'attached', timeout: 20_000 });
  const said = await settled(page, truth.positive);
  const isForm = said.some((each) => each.now.verdict.isReviewForm);
  const kind = truth.positive ? totals.forms : totals.silent;
  kind[1] += 1;
  if (isForm === truth.positive) kind[0] += 1;
  print(id, truth.positive, said);
  if (truth.positive) await scoreFields(page, corpusPage, said, truth.fields, true);
  for (const after of truth.after ?? []) {
    await takeSteps(page, after.do);
    if (typeof after.positive === 'boolean') await state(page, `${id} after "${after.name}"`, after.positive);
    if (after.positive && after.fields) await scoreFields(page, corpusPage, await ask(page), after.fields, false);
  }
  await context.close();
}

async function state(page: Page, name: string, positive: boolean): Promise<void> {
  const said = await settled(page, positive);
  const right = said.some((each) => each.now.verdict.isReviewForm) === positive;
  totals.states[1] += 1;
  if (right) totals.states[0] += 1;
  console.log(
    `${right ? 'ok   ' : 'WRONG'} ${name}: ${positive ? 'a form' : 'silent'}${right ? '' : ` ${reasons(said)}`}`,
  );
}

/** Waits until what `watch` told is what a fresh look says and what is right, or three seconds: then the fresh look counts. */
async function settled(page: Page, positive: boolean): Promise<Said[]> {
  const end = Date.now() + 3000;
  for (;;) {
    const said = await ask(page);
    const right =
      said.every((each) => JSON.stringify(each.now) === JSON.stringify(each.watched)) &&
      said.some((each) => each.now.verdict.isReviewForm) === positive;
    if (right) return said;
    if (Date.now() > end) {
      if (said.some((each) => JSON.stringify(each.now) !== JSON.stringify(each.watched)))
        console.log('      watch has not told what a fresh look says');
      return said.filter((each) => each.isAwake);
    }
    await page.waitForTimeout(100);
  }
}

async function ask(page: Page): Promise<Said[]> {
  const said: Said[] = [];
  for (const frame of page.frames()) {
    const answer = await frame
      .evaluate(() => (window as unknown as { corpusAgent?: () => unknown }).corpusAgent?.() ?? null)
      .catch(() => null);
    if (answer) said.push(answer as Said);
  }
  for (const each of said) totals.slowest = Math.max(totals.slowest, each.cost);
  return said;
}

async function scoreFields(
  page: Page,
  corpusPage: CorpusPage,
  said: Said[],
  fields: readonly TruthField[],
  isFirst: boolean,
): Promise<void> {
  const matched: number[] = [];
  for (const field of fields) {
    const marked = await fieldLocator(page, field)
      .first()
      .getAttribute('data-corpus-field', { timeout: 5000 })
      .catch(() => null);
    matched.push(marked === null ? -1 : Number(marked));
  }
  const form = said.find((each) => each.now.form)?.now.form ?? null;
  const score = scoreForm(form, corpusPage.truth, fields, form ? matched : matched.map(() => -1), isFirst);
  totals.scores.push(score);
  for (const error of score.errors) console.log(`      ${error}`);
}

function print(id: string, positive: boolean, said: Said[]): void {
  const one = said.find((each) => each.now.form) ?? said[0];
  const right = Boolean(one?.now.form) === positive;
  console.log(
    `${right ? 'ok   ' : 'WRONG'} ${id}: ${one?.now.form ? 'a review form' : 'silent'} (${one?.now.verdict.score ?? 0}, ${one?.cost.toFixed(1)} ms)`,
  );
  if (values.brief && right) return;
  console.log(reasons(said));
  const form = one?.now.form;
  if (!form) return;
  console.log(
    `      ${JSON.stringify({ employee: form.employee, jobTitle: form.jobTitle, kind: form.kind, cycle: form.cycle, rating: form.rating, itemRatings: form.itemRatings.length })}`,
  );
  for (const field of form.fields)
    console.log(
      `      - ${field.label} [${field.kind}${field.maxLength ? `, ${field.maxLength} characters` : ''}${field.maxWords ? `, ${field.maxWords} words` : ''}${field.rating ? `, rated ${field.rating.chosen}` : ''}]${field.help ? ` (${field.help})` : ''}`,
    );
}

function reasons(said: Said[]): string {
  return said
    .flatMap((each) =>
      each.now.verdict.clues.map((clue) => `      ${clue.weight > 0 ? '+' : ''}${clue.weight} ${clue.name}`),
    )
    .join('\n');
}

function report(): boolean {
  const sum = (pick: (score: Score) => number) => totals.scores.reduce((all, each) => all + pick(each), 0);
  const found = sum((each) => each.found);
  const wrong = sum((each) => each.wrong);
  const missed = sum((each) => each.missed);
  const precision = found / (found + wrong || 1);
  const recall = found / (found + missed || 1);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  const spoke = totals.silent[1] - totals.silent[0];
  const part = (name: keyof Score['parts']) =>
    `${name} ${sum((each) => each.parts[name][0])}/${sum((each) => each.parts[name][1])}`;
  console.log(
    `\nforms found ${totals.forms.join('/')}, look-alikes silent ${totals.silent.join('/')}, states right ${totals.states.join('/')}`,
  );
  console.log(`precision ${ratio(totals.forms[0], totals.forms[0] + spoke)}, recall ${ratio(...totals.forms)}`);
  console.log(
    `fields: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}; labels ${sum((each) => each.labels)}/${found}`,
  );
  console.log(
    (['person', 'title', 'kind', 'rating', 'fieldRating', 'limit', 'fieldKind', 'help'] as const).map(part).join(', '),
  );
  console.log(
    `agent ${(Buffer.byteLength(script) / 1000).toFixed(1)} kB minified; slowest fresh look ${totals.slowest.toFixed(1)} ms`,
  );
  const exact = (['person', 'title', 'kind', 'rating'] as const).every(
    (name) => sum((each) => each.parts[name][0]) === sum((each) => each.parts[name][1]),
  );
  return (
    totals.forms[0] === totals.forms[1] &&
    spoke === 0 &&
    totals.states[0] === totals.states[1] &&
    (f1 >= 0.97 || found + missed === 0) &&
    exact
  );
}

function ratio(right: number, all: number): string {
  return all ? (right / all).toFixed(3) : '-';
}
