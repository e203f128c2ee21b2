import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaffold } from '../../rubric/scaffold.ts';
import { platformRole } from './sample-framework.ts';

test('the particulars become slots, verbs and joints stay', () => {
  expect(
    scaffold(
      'Led a pod scheduling investigation, using Prometheus metrics to identify a node affinity fault independently.',
    ),
  ).toBe('Led [what], using [how], so that [result].');
  expect(scaffold('Designed and led a triage standard adopted by six wards, reducing waiting time by 30%.')).toBe(
    'Designed and led [what] adopted by [whom], reducing [result] by [how much].',
  );
  expect(scaffold('Stock accuracy rose.')).toMatch(/^\[What\]/);
});

test('the person a statement was said of stays', () => {
  expect(scaffold('Alex coached two trainees through their first audit.')).toBe(
    'Alex coached [what] through [how], so that [result].',
  );
  expect(scaffold('I proactively cut waste in the kitchen.')).toBe(
    'I proactively cut [what] in [where], so that [result].',
  );
  expect(scaffold('Adoption reduced waste by 30%.')).toBe('[What] reduced [what] by [how much].');
});

test('a text that cannot be read still gives a pattern', () => {
  for (const text of ['', '  ', '123', 'Hello', '…', '日本語のテキスト', 'Liefert die Komponenten eigenständig.']) {
    expect(scaffold(text)).toMatch(/\[.+\]/);
  }
});

describe('laws', () => {
  test('any text gives a pattern with a slot', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const slots = scaffold(text).match(/\[[^\]]+\]/g) ?? [];
        expect(slots.length).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  const statements = platformRole().cells.flatMap((cell) => cell.statements.map(({ text }) => text));
  test('no example keeps its particulars', () => {
    for (const text of statements) expect(scaffold(text)).not.toMatch(/\d|Kubernetes|Terraform|SLO|GitOps|CISO/);
    expect(statements).toHaveLength(184);
  });
});
