import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { BUILDS, ensureBuilt, root } from './browsers/build.ts';
import { obtainBrowser } from './browsers/find.ts';

/**
 * `npm test`: browsers, lint, types and builds, then every vitest project (or those named as arguments: `npm test -- unit`).
 * Ends with the line "N passed, N failed", in which lint, types and each build count as one test, and exits with 1 if
 * anything failed.
 */
const tally = { passed: 0, failed: 0 };
const projects = process.argv.slice(2);

if (needs('dom') || needs('extension')) step('Chromium', () => obtainBrowser('chromium', console.log));
if (needs('extension')) step('Firefox', () => obtainBrowser('firefox', console.log));
step('lint', () => run('@biomejs/biome/bin/biome', ['check', '.']));
step('types', () => run('typescript/bin/tsc', ['--noEmit']));
if (needs('extension')) for (const build of BUILDS) step(`build ${build}`, () => ensureBuilt(build));
runVitest();

console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed > 0 ? 1 : 0;

function needs(project: string): boolean {
  return projects.length === 0 || projects.includes(project);
}

// A browser that is there is no test; one that is missing fails everything after it, so it is said once and counted.
function step(name: string, work: () => unknown): void {
  const began = Date.now();
  try {
    work();
    if (name !== 'Chromium' && name !== 'Firefox') tally.passed += 1;
    console.log(`✓ ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  } catch (error) {
    tally.failed += 1;
    console.log(`✗ ${name}: ${error instanceof Error ? error.message : error}`);
  }
}

function run(program: string, args: string[]): void {
  const file = path.join(root, 'node_modules', program);
  const { status } = spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`exit status ${status}`);
}

function runVitest(): void {
  const report = path.join(root, 'test-output', 'vitest.json');
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const named = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync(
    process.execPath,
    [path.join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', ...named, ...reporters],
    { cwd: root, stdio: 'inherit' },
  );
  const { passed, failed } = existsSync(report)
    ? count(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  tally.passed += passed;
  // An error outside all tests (a crash, an unhandled rejection) shows in the exit status alone.
  tally.failed += failed === 0 && status !== 0 ? 1 : failed;
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

function count(report: Report): { passed: number; failed: number } {
  // A file that could not be loaded has no tests to fail.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  for (const file of broken) console.log(`✗ ${path.relative(root, file.name)} could not be run: ${file.message}`);
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}
