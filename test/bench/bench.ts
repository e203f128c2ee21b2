import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILDS, buildFolder, ensureBuilt } from '../browsers/build.ts';
import { hundredRoles } from './hundred-roles.ts';
import { formLoads, plainLoads } from './loads.ts';
import { pageCosts } from './page-cost.ts';
import { median, printTable } from './table.ts';
import { typedReadings } from './typed.ts';

/**
 * `npm run bench [-- LOADS] [-- pages|typed]`: what Bandwise weighs, how soon the panel can be used and reads a draft, and what it costs other
 * pages. With `pages` only what each page costs, with `typed` only how soon a draft is read.
 */
const [asked = '20', ...rest] = process.argv.slice(2);
const LOADS = Number(asked);

for (const build of BUILDS) ensureBuilt(build);
if (asked === 'typed') {
  await typed(Number(rest[0] ?? 20));
  process.exit();
}
await costs();
if (asked === 'pages') process.exit();
sizes();
const panel = await formLoads(LOADS);
printTable(
  `Form found to panel ready to use, ${LOADS} loads, ms (budget 400, goal 150)`,
  ['from', 'to', 'min', 'median', 'p90', 'max'],
  [
    ['panel mounted', 'first statement shown', ...summary(panel.mounted)],
    ['page loaded', 'first statement shown', ...summary(panel.loaded)],
  ],
);
await typed(LOADS);
const roles = await hundredRoles(LOADS);
printTable(
  'A framework of 100 roles, 18,400 statements, through the options page, ms',
  ['step', 'took', 'bound'],
  [
    ['the file chosen to what was understood', roles.read.toFixed(0), '3000'],
    ['Save to saved', roles.save.toFixed(0), ''],
    ['longest time without a frame of the page', roles.stillest.toFixed(0), ''],
  ],
);
printTable(
  `The panel with 1 role and with 100, ${LOADS} loads each, ms`,
  ['framework', 'min', 'median', 'p90', 'max'],
  [
    ['1 role', ...summary(roles.one)],
    ['100 roles', ...summary(roles.hundred)],
  ],
);
const { bare, ours } = await plainLoads(LOADS);
printTable(
  `A page without a form, ${LOADS} loads each in turn, ms of main-thread work`,
  ['browser', 'min', 'median', 'p90', 'max'],
  [
    ['without Bandwise', ...summary(bare.tasks)],
    ['with Bandwise', ...summary(ours.tasks)],
    ['difference of medians', '', (median(ours.tasks) - median(bare.tasks)).toFixed(2), '', ''],
  ],
);

async function costs(): Promise<void> {
  const longest = (times: readonly number[]) => Math.max(0, ...times).toFixed(1);
  const all = (times: readonly number[]) => times.reduce((sum, time) => sum + time, 0).toFixed(1);
  printTable(
    'What a page costs, CPU ms of its main thread, with Bandwise against without in the same run',
    ['page', 'budget', 'ours longest', 'ours all', 'longest task with', 'without', 'all tasks with', 'without'],
    (await pageCosts()).map(({ name, budget, bare, ours }) => [
      name,
      budget,
      longest(ours.ours),
      all(ours.ours),
      longest(ours.tasks),
      longest(bare.tasks),
      all(ours.tasks),
      all(bare.tasks),
    ]),
  );
}

async function typed(loads: number): Promise<void> {
  const readings = await typedReadings(loads);
  printTable(
    `A sentence typed to its passage seen, ${loads} loads, ms (budget 1000)`,
    ['from the typing to', 'min', 'median', 'p90', 'max'],
    [
      ['the worker asked for', ...summary(readings.asked)],
      ['its answer', ...summary(readings.answered)],
      ['the passage seen', ...summary(readings.seen)],
    ],
  );
}

function sizes(): void {
  const scripts = [
    ['content script, on every page of a site (budget 25,000)', 'content-scripts/review.js'],
    ['page reader, where there is a box and a word about reviews', 'reader.js'],
    ['page agent, where there is a review form', 'agent.js'],
  ] as const;
  const agents = scripts.map(([what, file]) => {
    const bytes = readFileSync(path.join(buildFolder('chrome-mv3'), file));
    return [what, String(gzipSync(bytes).length), String(bytes.length)];
  });
  const rows = BUILDS.map((build) => [build, '', String(weight(buildFolder(build)))]);
  printTable('Bytes', ['what', 'gzip', 'bytes'], [...agents, ...rows]);
}

function weight(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, file) => sum + statSync(path.join(file.parentPath, file.name)).size, 0);
}

function summary(times: number[]): string[] {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return [at(0), median(times), at(0.9), at(1)].map((time) => time.toFixed(1));
}
