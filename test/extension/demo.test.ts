import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { serveSampleSite } from '../demo/serve.ts';
import { walk } from '../demo/walk.ts';
import { chromiumForTests } from './harness.ts';

const chromium = chromiumForTests();

test('every step of the demo is right, and its pictures are there', async () => {
  const pictures = mkdtempSync(path.join(tmpdir(), 'bandwise-demo-'));
  const site = await serveSampleSite();
  expect(await walk(chromium(), site.origin, pictures)).toBe(0);
  await site.close();
  expect(readdirSync(pictures)).toEqual(expect.arrayContaining(['manager-review.png', 'popup.png', 'self-review.png']));
  rmSync(pictures, { recursive: true });
}, 300_000);
