import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

export type Build = 'chrome-mv3' | 'firefox-mv3' | 'chrome-mv3-everywhere' | 'firefox-mv3-everywhere';

/** The builds that the tests need; editors are also tried in Firefox on any site. */
export const BUILDS: readonly Build[] = ['chrome-mv3', 'firefox-mv3', 'chrome-mv3-everywhere'];

/** The repository's root, with no slash at its end. */
export const root = path.resolve(import.meta.dirname, '..', '..');

/** The folder a build is written to; whether it is there is not asked. */
export function buildFolder(build: Build): string {
  return path.join(root, '.output', build);
}

/**
 * Makes a build unless it is newer than every source file. Answers whether it had to be made; throws with the output of
 * the builder when it fails.
 */
export function ensureBuilt(build: Build): boolean {
  if (isCurrent(build)) return false;
  const wxt = path.join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  // No spinner and no colours: the output is for a report.
  const env = { ...process.env, CI: '1', NO_COLOR: '1' };
  const made = spawnSync(process.execPath, [wxt, 'build', ...OPTIONS[build]], { cwd: root, env, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`The build ${build} failed.\n${made.stdout}\n${made.stderr}`);
  return true;
}

const OPTIONS: Record<Build, string[]> = {
  'chrome-mv3': ['-b', 'chrome'],
  'firefox-mv3': ['-b', 'firefox', '--mv3'],
  'chrome-mv3-everywhere': ['-b', 'chrome', '--mode', 'everywhere'],
  'firefox-mv3-everywhere': ['-b', 'firefox', '--mv3', '--mode', 'everywhere'],
};

const SOURCES = ['entrypoints', 'components', 'rubric', 'public', 'wxt.config.ts', 'package-lock.json'];

function isCurrent(build: Build): boolean {
  const manifest = path.join(buildFolder(build), 'manifest.json');
  if (!existsSync(manifest)) return false;
  const made = statSync(manifest).mtimeMs;
  return SOURCES.every((source) => newest(path.join(root, source)) < made);
}

// The newest change under a file or folder, in milliseconds of the epoch.
function newest(file: string): number {
  if (!existsSync(file)) return 0;
  const { mtimeMs } = statSync(file);
  const children = statSync(file).isDirectory() ? readdirSync(file) : [];
  return Math.max(mtimeMs, ...children.map((child) => newest(path.join(file, child))));
}
