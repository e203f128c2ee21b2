import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestOf, wordingOf } from '../../rubric/reading/prepare.ts';
import { layer, layerOfPositive, makeUnit, nearness, nearnessToEach } from '../../rubric/reading/vectors.ts';
import { indexWords, wordScores } from '../../rubric/reading/word-index.ts';
import { wordsOf } from '../../rubric/reading/words.ts';

describe('vectors', () => {
  test('rows compared four at a time give what each gives alone', () => {
    const numbers = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 6, maxLength: 66 });
    fc.assert(
      fc.property(numbers, (some) => {
        const width = 6;
        const values = Float64Array.from(some.slice(0, some.length - (some.length % width)));
        for (let from = 0; from < values.length; from += width) makeUnit(values, from, width);
        const vector = values.slice(0, width);
        const alone = Array.from({ length: values.length / width }, (_, row) =>
          nearness(vector, values.subarray(row * width, (row + 1) * width)),
        );
        const near = nearnessToEach(vector, { values, width });
        alone.forEach((one, row) => {
          expect(near[row]).toBeCloseTo(one, 12);
        });
        const placed = { rows: { from: 0, to: alone.length } };
        expect(Math.max(near[0] as number, wordingOf(near, placed))).toBeCloseTo(Math.max(...alone), 12);
      }),
    );
  });

  test('a layer that looks only at what is above 0 gives what one over everything gives', () => {
    const some = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 11 });
    fc.assert(
      fc.property(some, fc.integer(), (numbers, seed) => {
        const input = Float64Array.from(numbers);
        const bias = Float64Array.of(0.5, -1, 0);
        const weights = Float64Array.from({ length: input.length * 3 }, (_, at) => Math.sin(seed + at));
        const turned = weights.map((_, at) => weights[(at % input.length) * 3 + Math.floor(at / input.length)] ?? 0);
        const whole = layer(
          input.map((value) => Math.max(0, value)),
          turned,
          bias,
        );
        layerOfPositive(input, weights, bias).forEach((value, at) => {
          expect(value).toBeCloseTo(whole[at] as number, 12);
        });
      }),
    );
  });

  test('nothing is near where there are no rows', () => {
    const near = nearnessToEach(Float64Array.of(1, 0), { values: new Float64Array(), width: 2 });
    expect(nearestOf(near, { rows: { from: 0, to: 0 } })).toBe(-1);
  });
});

describe('shared words', () => {
  const texts = ['Mentors juniors and mentors peers', 'Writes runbooks for the team', 'Leads the team'];
  const index = indexWords(texts.map((text) => ({ words: wordsOf(text) })));

  test('count where they stand, a rare word for more than a common one', () => {
    const [, runbooks = 0] = wordScores(new Set(['runbook']), index);
    const [mentors, second = 0, third = 0] = wordScores(new Set(['team']), index);
    expect(mentors).toBe(0);
    expect(second).toBeGreaterThan(0);
    expect(third).toBeGreaterThan(second);
    expect(runbooks).toBeGreaterThan(second);
  });

  test('a word that no text has counts nothing', () => {
    expect([...wordScores(new Set(['zebra']), index)]).toEqual([0, 0, 0]);
  });
});
