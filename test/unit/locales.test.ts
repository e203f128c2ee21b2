import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../public/_locales/', import.meta.url);
type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;
const read = (language: string): Messages =>
  JSON.parse(readFileSync(new URL(`${language}/messages.json`, folder), 'utf8'));

test.each(readdirSync(folder))('the strings of "%s" name and declare the same placeholders', (language) => {
  for (const [key, { message, placeholders = {} }] of Object.entries(read(language))) {
    expect(key, 'browsers allow only these characters in a key').toMatch(/^[A-Za-z0-9_@]+$/);
    const used = [...message.matchAll(/\$([A-Z]+)\$/g)].map((match) => match[1]?.toLowerCase());
    expect(new Set(used), key).toEqual(new Set(Object.keys(placeholders)));
  }
});

test.each(readdirSync(folder))('"%s" has every string that English has', (language) => {
  expect(Object.keys(read(language)).sort()).toEqual(Object.keys(read('en')).sort());
});

test('every reason for not inserting has its sentence', () => {
  const protocol = readFileSync(new URL('../../entrypoints/background/protocol.ts', import.meta.url), 'utf8');
  const reasons = [...(/export type Reason =([^;]+);/.exec(protocol)?.[1] ?? '').matchAll(/'([a-z-]+)'/g)].map(
    (match) => match[1] ?? '',
  );
  expect(reasons.length).toBeGreaterThan(5);
  for (const reason of reasons) expect(read('en')).toHaveProperty(`reason_${reason.replaceAll('-', '_')}`);
});
