import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildFolder } from '../browsers/build.ts';

describe.each(['chrome-mv3', 'firefox-mv3'] as const)('the release build %s', (build) => {
  const folder = buildFolder(build);
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
  const agent = manifest.content_scripts;

  test('runs on named HR sites only, and on no page by default beyond them', () => {
    const matches: string[] = agent.flatMap((script: { matches: string[] }) => script.matches);
    expect(matches.length).toBeGreaterThan(5);
    // Scheme, a host of at least two labels that are no wildcard, and a path.
    for (const pattern of matches) expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/.*$/);
  });

  test('may read those sites and no other; every other site is asked for when a person wants it', () => {
    const matches = agent.flatMap((script: { matches: string[] }) => script.matches);
    expect(matches).toEqual(expect.arrayContaining(manifest.host_permissions ?? []));
    expect(JSON.stringify(manifest)).not.toContain('<all_urls>');
    expect(manifest.optional_host_permissions).toContain('https://*/*');
  });

  test('asks for three permissions that show no warning', () => {
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  test('its pages may open no connection and run no foreign code', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('shows pages nothing of itself but the panel', () => {
    const shown = manifest.web_accessible_resources.flatMap((entry: { resources: string[] }) => entry.resources);
    expect(shown).toEqual(['panel.html']);
  });

  test('what every page of a site gets is at most 25,000 bytes', () => {
    const files: string[] = agent.flatMap((script: { js?: string[]; css?: string[] }) => [
      ...(script.js ?? []),
      ...(script.css ?? []),
    ]);
    const bytes = files.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
    expect(bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThanOrEqual(25_000);
  });

  test('the package is at most 5,000,000 bytes and holds no map and no foreign address to load from', () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const sizes = files.map((file) => statSync(path.join(file.parentPath, file.name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(5_000_000);
    expect(files.map((file) => file.name).filter((name) => name.endsWith('.map'))).toEqual([]);
    for (const file of files.filter(({ name }) => name.endsWith('.html'))) {
      expect(readFileSync(path.join(file.parentPath, file.name), 'utf8')).not.toMatch(/(src|href)="(https?:)?\/\//);
    }
  });
});
