import { expect, test } from 'vitest';
import { HR_HOST_PATTERNS, isBuiltInSite } from '../../entrypoints/background/hosts.ts';

test.each([
  ['https://acme.wd5.myworkday.com/acme/d/task/1.htmld', true],
  ['https://acme.bamboohr.com/employees/', true],
  ['https://docs.google.com/forms/d/e/1/viewform', true],
  ['https://docs.google.com/document/d/1', false],
  ['https://bamboohr.com.evil.example/', false],
  ['https://evil.example/?x=https://acme.bamboohr.com/', false],
  ['http://acme.bamboohr.com/', false],
])('%s is built in: %s', (url, expected) => {
  expect(isBuiltInSite(url)).toBe(expected);
});

test('every pattern names a host of its own over https, and none stands twice', () => {
  for (const pattern of HR_HOST_PATTERNS)
    expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/([a-z]+\/)?\*$/);
  expect(new Set(HR_HOST_PATTERNS).size).toBe(HR_HOST_PATTERNS.length);
});
