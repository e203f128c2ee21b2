import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { compile } from 'svelte/compiler';
import { root } from '../../browsers/build.ts';

const here = import.meta.dirname;
const cache = path.join(root, 'node_modules', '.cache', 'bandwise-editors');

/** Where the built pages are, one HTML file a page. */
export const pagesFolder = path.join(cache, 'pages');
/** The extension that gives a test the page agent's insertion and nothing else. */
export const agentFolder = path.join(cache, 'agent');

/** The names of the pages in `folder`/pages: ours, or those of a folder that has its own `lib` and `node_modules`. */
export function pagesIn(folder = here): string[] {
  return readdirSync(path.join(folder, 'pages')).map((file) => file.replace(/\.jsx?$/, ''));
}

/** Bundles the editor pages that are older than their sources (all of them take about 20 s), and the test agent. Throws when one fails. */
export async function buildEditors(names: readonly string[] = pagesIn(), folder = here): Promise<void> {
  mkdirSync(pagesFolder, { recursive: true });
  await buildAgent();
  for (const name of names) await buildPage(name, folder);
}

async function buildPage(name: string, folder: string): Promise<void> {
  const html = path.join(pagesFolder, `${name}.html`);
  const source = ['js', 'jsx'].map((kind) => path.join(folder, 'pages', `${name}.${kind}`)).find(existsSync);
  if (!source) throw new Error(`There is no editor page "${name}". There are: ${pagesIn(folder).join(', ')}`);
  if (
    existsSync(html) &&
    statSync(html).mtimeMs > newestOf([source, path.join(folder, 'lib'), path.join(root, 'package-lock.json')])
  )
    return;
  await esbuild.build({
    ...BUNDLE,
    entryPoints: [source],
    outfile: path.join(pagesFolder, `${name}.js`),
    format: 'esm',
    jsx: 'automatic',
    minify: true,
    mainFields: ['browser', 'module', 'main'],
    conditions: ['browser', 'style'],
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    loader: Object.fromEntries(ASSETS.map((kind) => [kind, 'dataurl'])),
    plugins: [sveltePlugin],
  });
  // Editors that load their own parts when they start are served from their package as it is.
  for (const [, vendor = ''] of readFileSync(source, 'utf8').matchAll(/'vendor\/([\w-]+)\//g)) {
    const modules = path.join(folder === here ? root : folder, 'node_modules');
    cpSync(path.join(modules, vendor), path.join(pagesFolder, 'vendor', vendor), {
      recursive: true,
      dereference: true,
    });
  }
  const css = existsSync(path.join(pagesFolder, `${name}.css`)) ? `<link rel="stylesheet" href="${name}.css">` : '';
  writeFileSync(html, PAGE.replace('CSS', css).replace('SCRIPT', `${name}.js`));
}

async function buildAgent(): Promise<void> {
  rmSync(agentFolder, { recursive: true, force: true });
  await esbuild.build({
    ...BUNDLE,
    entryPoints: [path.join(here, 'agent.ts')],
    outfile: path.join(agentFolder, 'agent.js'),
    format: 'iife',
  });
  writeFileSync(path.join(agentFolder, 'manifest.json'), JSON.stringify(MANIFEST));
}

const BUNDLE = { bundle: true, platform: 'browser', target: 'chrome120', logLevel: 'silent' } as const;
const ASSETS = ['.svg', '.woff', '.woff2', '.ttf', '.eot', '.png', '.gif'];

const sveltePlugin: esbuild.Plugin = {
  name: 'svelte',
  setup(build) {
    build.onLoad({ filter: /\.svelte$/ }, async ({ path: file }) => {
      const { readFile } = await import('node:fs/promises');
      return { contents: compile(await readFile(file, 'utf8'), { filename: file }).js.code, loader: 'js' };
    });
  },
};

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Annual performance review</title>
<style>body{font:15px system-ui,sans-serif;margin:24px;max-width:900px}</style>CSS</head>
<body><script type="module" src="SCRIPT"></script></body></html>
`;

const MANIFEST = {
  manifest_version: 3,
  name: 'Insertion under test',
  version: '1',
  content_scripts: [
    {
      matches: ['http://127.0.0.1/*'],
      js: ['agent.js'],
      all_frames: true,
      match_about_blank: true,
      run_at: 'document_end',
    },
  ],
  browser_specific_settings: { gecko: { id: 'insertion@bandwise.example' } },
};

function newestOf(files: string[]): number {
  const inside = files.flatMap((file) =>
    statSync(file).isDirectory() ? readdirSync(file).map((one) => path.join(file, one)) : [file],
  );
  return Math.max(...inside.map((file) => statSync(file).mtimeMs));
}
